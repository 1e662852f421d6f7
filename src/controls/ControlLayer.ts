/** Renders a slide's declared controls as real elements over the stage, each at its place. */
import { effect, untracked } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { ButtonControl, ChoiceControl, Control, FieldControl, LinkControl, SliderControl } from '../scene/Control';
import { DragHandle } from './DragHandle';
import { element, standAt } from './element';
import { GridPad } from './GridPad';
import { PickList } from './PickList';
import { SketchPad } from './SketchPad';
import { isComposing } from './signOf';
import { takeTurns } from './takeTurns';
import { turnRound } from './turnRound';
import './common.css';
import './ControlLayer.css';

interface Rendered {
  element: HTMLElement;
  place(): void;
  stop?(): void;
  finish?(): void;
}

export class ControlLayer {
  readonly element = element('div', { class: 'handles' });
  private rendered: Rendered[] = [];
  private pads: GridPad[] = [];
  private erases = false;
  private readonly lesson: Lesson;
  private readonly afterPointer: () => void;

  /** `afterPointer` gives the focus back to the deck, so that → steps on. */
  constructor(lesson: Lesson, afterPointer: () => void) {
    this.lesson = lesson;
    this.afterPointer = afterPointer;
  }

  show(controls: readonly Control[]): void {
    for (const each of this.rendered) {
      each.finish?.();
      each.stop?.();
    }
    this.pads = [];
    // What a control reads while it is made is no reason to make them all anew.
    this.rendered = untracked(() => controls.map((control) => this.render(control)));
    this.element.replaceChildren(...this.rendered.map((each) => each.element));
    this.place();
  }

  /** Follows the stage. */
  place(): void {
    for (const each of this.rendered) each.place();
  }

  /** Whether the pens erase; kept from slide to slide. */
  set erasing(on: boolean) {
    this.erases = on;
    for (const pad of this.pads) pad.erasing = on;
  }

  private render(control: Control): Rendered {
    if (control.kind === 'grid') {
      const pad = new GridPad(control, this.afterPointer);
      if (!control.ownTools) this.pads.push(pad);
      pad.erasing = this.erases && !control.ownTools;
      return pad;
    }
    if (control.kind === 'pick') return new PickList(control, this.afterPointer);
    if (control.kind === 'sketch') return new SketchPad(control, this.afterPointer);
    if (control.kind === 'handle') return new DragHandle(control, this.lesson, this.afterPointer);
    if (control.kind === 'slider') return this.slider(control);
    if (control.kind === 'choice') return this.choice(control);
    if (control.kind === 'field') return this.field(control);
    if (control.kind === 'link') return this.link(control);
    return this.button(control);
  }

  private slider(control: SliderControl): Rendered {
    const input = element('input', {
      type: 'range',
      class: [
        'stage-slider',
        control.vertical && 'vertical',
        (control.round || control.turns) && 'round',
        control.drawnOnStage && 'drawn-on-stage',
      ]
        .filter(Boolean)
        .join(' '),
      id: `slider-${control.id}`,
      min: control.min,
      max: control.max,
      step: control.step,
      'aria-label': control.label,
      title: control.label,
    });
    if (control.vertical) input.setAttribute('aria-orientation', 'vertical');
    const begin = () => control.isEdit && this.lesson.beginGesture();
    const end = () => control.isEdit && this.lesson.endGesture();
    input.addEventListener('input', () => {
      control.set(Number(input.value));
      // It may not have been taken, or not wholly.
      input.value = String(control.value());
    });
    input.addEventListener('change', end);
    if (control.round) takeTurns(input, control, { begin, end, after: this.afterPointer });
    else {
      input.addEventListener('pointerdown', begin);
      input.addEventListener('pointerup', () => {
        end();
        this.afterPointer();
      });
    }
    if (control.turns) turnRound(input, control);
    let shown: number | undefined;
    const follow = () => {
      const value = control.value();
      input.min = String(control.min);
      input.max = String(control.max);
      input.value = String(value);
      shown = value;
      input.setAttribute('aria-valuetext', control.text(value));
    };
    const stop = effect(follow);
    // The script may move it too, of which no signal tells.
    const place = () => {
      standAt(input, control.where());
      if (control.value() !== shown) follow();
    };
    return { element: input, place, stop };
  }

  private choice(control: ChoiceControl): Rendered {
    const radios = control.options.map(({ value, text, means }) => {
      const radio = element('input', { type: 'radio', name: `choice-${control.id}`, value });
      radio.addEventListener('change', () => control.set(value));
      return {
        radio,
        value,
        label: element('label', { class: 'chip' }, radio, element('span', { class: means && `means-${means}` }, text)),
      };
    });
    const group = element(
      'div',
      {
        class: control.quiet ? 'stage-choice quiet' : 'stage-choice',
        role: 'radiogroup',
        id: `choice-${control.id}`,
        'aria-label': control.label,
      },
      ...(control.heading ? [element('span', { class: 'choice-heading', 'aria-hidden': 'true' }, control.heading)] : []),
      ...radios.map((each) => each.label),
    );
    group.addEventListener('click', (event) => (event as PointerEvent).pointerType && this.afterPointer());
    const follow = () => {
      const now = control.value();
      for (const { radio, value } of radios) if (radio.checked !== (value === now)) radio.checked = value === now;
    };
    const stop = effect(follow);
    // The script may move it too, of which no signal tells.
    const place = () => {
      standAt(group, control.where());
      follow();
    };
    return { element: group, place, stop };
  }

  private field(control: FieldControl): Rendered {
    const input = element('input', {
      type: 'text',
      class: 'stage-field',
      id: `field-${control.id}`,
      'aria-label': control.label,
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: 8,
    });
    input.addEventListener('input', () => control.write(input.value));
    input.addEventListener('keydown', (event) => event.key === 'Enter' && !isComposing(event) && control.check());
    const stop = effect(() => {
      const text = control.value();
      if (input.value !== text) input.value = text;
    });
    const place = () => {
      const where = control.where();
      // What leaves the stage gives the focus back, so that → steps on.
      if (!where && document.activeElement === input) this.afterPointer();
      standAt(input, where);
    };
    return { element: input, place, stop };
  }

  private button(control: ButtonControl): Rendered {
    const button = element(
      'button',
      { class: control.quiet ? 'chip small' : 'chip stage-button', type: 'button', id: `button-${control.id}` },
      control.label,
    );
    button.addEventListener('click', (event) => {
      control.press();
      if ((event as PointerEvent).pointerType) this.afterPointer();
    });
    return { element: button, place: () => standAt(button, control.where()) };
  }

  private link(control: LinkControl): Rendered {
    const link = element(
      'a',
      { class: control.quiet ? 'stage-link quiet' : 'stage-link chip', id: `link-${control.id}`, title: control.title },
      control.label,
    );
    link.addEventListener('click', (event) => (event as PointerEvent).pointerType && this.afterPointer());
    const stop = effect(() => {
      const href = control.href();
      link.setAttribute('href', href);
      if (href.startsWith('#')) return;
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener noreferrer');
    });
    return { element: link, place: () => standAt(link, control.where()), stop };
  }
}
