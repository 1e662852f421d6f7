/** The quiet row under the digit: pen or eraser, clear, samples, and the centring switch while a drawing is centred. */
import { effect } from '@preact/signals-core';
import type { Pixels } from '../digits/pixels';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';
import { cssColour, mix, palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { element } from './element';
import './common.css';
import './DigitTools.css';

export class DigitTools {
  readonly element = element('div', { class: 'digit-tools', role: 'group', 'aria-label': 'Digit' });
  private readonly lesson: Lesson;
  private readonly picker: HTMLDialogElement;
  private readonly afterPointer: () => void;
  /** Where it was stood last. */
  private readonly stood = { x: Number.NaN, below: 0, width: 0, row: 0 };

  constructor(lesson: Lesson, parts: { setErasing(on: boolean): void; afterPointer(): void }) {
    this.lesson = lesson;
    this.afterPointer = parts.afterPointer;
    this.picker = element('dialog', { class: 'picker', 'aria-label': 'Sample digits' });
    const erase = this.chip('Erase', () => {
      const on = erase.getAttribute('aria-pressed') !== 'true';
      erase.setAttribute('aria-pressed', String(on));
      parts.setErasing(on);
    });
    erase.setAttribute('aria-pressed', 'false');
    const centre = element('input', { type: 'checkbox', role: 'switch' });
    centre.addEventListener('change', () => lesson.setCentring(centre.checked));
    const centring = element(
      'label',
      { class: 'chip centring', title: 'Centre and scale the drawing for the network' },
      centre,
      element('span', {}, 'Centre'),
    );
    this.element.append(
      erase,
      this.chip('Clear', () => lesson.clear()),
      this.chip('Samples', () => void this.openPicker()),
      centring,
    );
    effect(() => {
      centre.checked = lesson.centring.value;
      const drawing = lesson.drawing.value;
      const isIdle = !drawing.centred || drawing.isEmpty;
      if (centring.hidden !== isIdle) centring.hidden = isIdle;
    });
  }

  get dialog(): HTMLDialogElement {
    return this.picker;
  }

  /** Under the digit, wherever that stands. */
  stand({ x, y, width, height }: Place, row = 246): void {
    const { style } = this.element;
    const below = y + height + 5;
    const { stood } = this;
    // It is asked in every frame, and styles are slow to read.
    if (stood.x === x && stood.below === below && stood.width === width && stood.row === row) return;
    Object.assign(stood, { x, below, width, row });
    style.transform = `translate(${x}px, ${below}px)`;
    // Under a small digit the tools stand in a row of their own width, and in two if need be.
    const isNarrow = width < 170;
    style.width = `${isNarrow ? row : width}px`;
    this.element.classList.toggle('narrow', isNarrow);
  }

  private chip(text: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'chip small' }, text);
    button.addEventListener('click', (event) => {
      press();
      if ((event as PointerEvent).pointerType) this.afterPointer();
    });
    return button;
  }

  private async openPicker(): Promise<void> {
    const [threes, fair] = await Promise.all([this.lesson.sampleSet('threes'), this.lesson.sampleSet('fair')]);
    const perClass = Array.from({ length: 10 }, (_, label) => fair.filter((sample) => sample.label === label).slice(0, 3));
    const rows = [threes, ...[0, 1, 2].map((k) => perClass.flatMap((samples) => samples[k] ?? []))];
    const close = element('button', { type: 'button', class: 'chip' }, 'Close');
    close.addEventListener('click', () => this.picker.close());
    this.picker.replaceChildren(
      element('h2', {}, 'Sample digits'),
      ...rows.map((row) => element('div', { class: 'picker-row' }, ...row.map((sample) => this.thumbnail(sample)))),
      element('p', { class: 'question-note' }, 'From MNIST, by LeCun, Cortes and Burges.'),
      close,
    );
    this.picker.showModal();
  }

  private thumbnail(sample: Sample): HTMLElement {
    const canvas = digitCanvas(sample.pixels);
    const button = element(
      'button',
      { type: 'button', class: 'thumbnail', 'aria-label': `A handwritten ${sample.label}, number ${sample.index}` },
      canvas,
    );
    button.addEventListener('click', () => {
      this.lesson.setInput(sample.pixels);
      this.picker.close();
    });
    return button;
  }
}

/** A digit as a 28 × 28 canvas. */
function digitCanvas(pixels: Pixels): HTMLCanvasElement {
  const canvas = element('canvas', { width: 28, height: 28, 'aria-hidden': 'true' });
  const pen = canvas.getContext('2d');
  pixels.forEach((value, i) => {
    if (!pen) return;
    pen.fillStyle = cssColour(mix(palette.lampOff, palette.lampOn, value));
    pen.fillRect(i % 28, Math.floor(i / 28), 1, 1);
  });
  return canvas;
}
