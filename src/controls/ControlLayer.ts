/** Renders a slide's declared controls as real elements over the stage, each at its place. */
import { batch, effect, untracked } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { ButtonControl, ChoiceControl, Control, FieldControl, LinkControl } from '../scene/Control';
import { DragHandle } from './DragHandle';
import { element, type Rendered, standAt } from './element';
import { renderFile, renderSave, sayLack } from './files';
import { GridPad } from './GridPad';
import { PickList } from './PickList';
import { SketchPad } from './SketchPad';
import { isComposing } from './signOf';
import { stageSlider } from './stageSlider';
import type { PadLinks } from './takePointer';
import './common.css';
import './ControlLayer.css';

export class ControlLayer {
  readonly element = element('div', { class: 'handles' });
  private rendered: Rendered[] = [];
  private pads: GridPad[] = [];
  private erases = false;
  private readonly lesson: Lesson;
  private readonly afterPointer: () => void;
  private readonly links: PadLinks;

  /** `afterPointer` gives the focus back to the deck, so that → steps on. */
  constructor(lesson: Lesson, afterPointer: () => void) {
    this.lesson = lesson;
    this.afterPointer = afterPointer;
    this.links = { keep: () => keepAll(lesson), afterPointer };
  }

  /** `isAgain`: the same ones, made anew. */
  show(controls: readonly Control[], isAgain = false): void {
    const carets = new Map(isAgain ? this.rendered.map((each) => [each.element.id, each.caret]) : []);
    for (const each of this.rendered) {
      each.finish?.();
      each.stop?.();
    }
    this.pads = [];
    // What a control reads while it is made is no reason to make them all anew.
    this.rendered = untracked(() => controls.map((control) => this.render(control)));
    for (const each of this.rendered) each.caret = carets.get(each.element.id) ?? each.caret;
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
    const { links } = this;
    if (control.kind === 'grid') {
      const pad = new GridPad(control, links);
      if (!control.ownTools) this.pads.push(pad);
      pad.erasing = this.erases && !control.ownTools;
      return pad;
    }
    if (control.kind === 'pick') return new PickList(control, links);
    if (control.kind === 'sketch') return new SketchPad(control, links);
    if (control.kind === 'handle') return new DragHandle(control, this.lesson, links);
    if (control.kind === 'slider') return stageSlider(control, this.lesson, links);
    if (control.kind === 'choice') return this.choice(control);
    if (control.kind === 'field') return this.field(control);
    if (control.kind === 'link') return this.link(control);
    if (control.kind === 'file') return renderFile(control, this.afterPointer);
    if (control.kind === 'save') return renderSave(control, this.afterPointer);
    return this.button(control);
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
        class: `stage-choice${control.quiet ? ' quiet' : ''}${control.fromLeft ? ' from-left' : ''}`,
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
    const button = element('button', {
      class: control.quiet ? 'chip small' : 'chip stage-button',
      type: 'button',
      id: `button-${control.id}`,
    });
    const stop = effect(() => {
      button.textContent = control.label;
      sayLack(button, control.lacks?.());
    });
    button.addEventListener('click', (event) => {
      if (!untracked(() => control.lacks?.())) control.press();
      if ((event as PointerEvent).pointerType) this.afterPointer();
    });
    return { element: button, place: () => standAt(button, control.where()), stop };
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

/** What it returns brings the lesson back as it is now, with the guess that is being set. */
function keepAll(lesson: Lesson): () => void {
  const [back, draft] = [lesson.keep(), lesson.draft.peek()];
  return () =>
    batch(() => {
      back();
      lesson.draft.value = draft;
    });
}
