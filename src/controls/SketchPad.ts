/** A graph that takes a sketch: freehand with the pointer, or stop by stop with the arrow keys. */
import type { Point } from '../digits/Drawing';
import type { SketchControl } from '../scene/Control';
import { element, standAt } from './element';
import './SketchPad.css';

/** Along the sketch, for the keys. */
const stops = 4;
/** How much one press raises or lowers. */
const stride = 0.05;

const within = (value: number) => Math.min(1, Math.max(0, value));

export class SketchPad {
  readonly element: HTMLElement;
  private readonly control: SketchControl;
  private readonly cursor = element('div', { class: 'sketch-cursor', 'aria-hidden': 'true' });
  private stopAt = 0;
  private held: { pointer: number; last: Point } | undefined;

  constructor(control: SketchControl, afterPointer: () => void) {
    this.control = control;
    this.element = element(
      'div',
      {
        class: 'sketch-pad',
        id: `sketch-${control.id}`,
        role: 'slider',
        tabindex: 0,
        'aria-label': control.label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
      },
      this.cursor,
    );
    this.takePointer(afterPointer);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('focus', () => this.describe());
    this.describe();
  }

  place(): void {
    standAt(this.element, this.control.where());
  }

  finish(): void {
    this.held = undefined;
  }

  private takePointer(after: () => void): void {
    const { element: pad } = this;
    pad.addEventListener('pointerdown', (event) => {
      if (this.held || event.button !== 0) return;
      event.preventDefault();
      pad.setPointerCapture(event.pointerId);
      this.held = { pointer: event.pointerId, last: this.at(event) };
      this.control.stroke(this.held.last, this.held.last);
    });
    pad.addEventListener('pointermove', (event) => {
      if (event.pointerId !== this.held?.pointer) return;
      const to = this.at(event);
      this.control.stroke(this.held.last, to);
      this.held.last = to;
    });
    const lift = (event: PointerEvent) => {
      if (event.pointerId !== this.held?.pointer) return;
      this.held = undefined;
      after();
    };
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) pad.addEventListener(type, lift);
  }

  private at(event: PointerEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: within((event.clientX - box.left) / box.width), y: within(1 - (event.clientY - box.top) / box.height) };
  }

  private onKey(event: KeyboardEvent): void {
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const up = { ArrowDown: -1, ArrowUp: 1 }[event.key];
    if (aside) this.stopAt = Math.min(stops, Math.max(0, this.stopAt + aside));
    else if (up) this.raise(up * stride);
    else return;
    this.describe();
    event.preventDefault();
    event.stopPropagation();
  }

  /** The sketch becomes straight from this stop to its neighbours. */
  private raise(by: number): void {
    const { control, stopAt } = this;
    const height = (stop: number) => control.height(stop / stops) ?? 0.5;
    const here = { x: stopAt / stops, y: within(Math.round((height(stopAt) + by) / stride) * stride) };
    for (const beside of [stopAt - 1, stopAt + 1]) {
      if (beside >= 0 && beside <= stops) control.stroke({ x: beside / stops, y: height(beside) }, here);
    }
  }

  private describe(): void {
    const along = this.stopAt / stops;
    this.cursor.style.left = `${along * 100}%`;
    this.element.setAttribute('aria-valuenow', String(Math.round((this.control.height(along) ?? 0.5) * 100)));
    this.element.setAttribute('aria-valuetext', this.control.text(along));
  }
}
