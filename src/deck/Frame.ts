/** Everything round the picture: title, sentence, script bar, toolbar, notes, and what a screen reader hears. */
import { effect, untracked } from '@preact/signals-core';
import { ControlLayer } from '../controls/ControlLayer';
import { DigitTools } from '../controls/DigitTools';
import { element } from '../controls/element';
import { keepFocus } from '../controls/keepFocus';
import { QuestionPanel } from '../controls/QuestionPanel';
import { ScriptBar } from '../controls/ScriptBar';
import { withTerm } from '../controls/withTerm';
import type { Scene } from '../scene/Scene';
import { readNow, sayNow, stepAt } from '../scene/Step';
import type { Places } from '../theme/places';
import type { Deck } from './Deck';
import type { FrontDoor } from './FrontDoor';
import type { LearnerNotes } from './LearnerNotes';
import { LiveRegion } from './LiveRegion';
import type { Magnifier } from './Magnifier';
import type { Notice } from './Notice';
import { doorIndex } from './RunningOrder';
import { type ToolbarActions, toolbar } from './toolbar';
import './Frame.css';

/** What stands beside the picture and is shown and told by others. */
interface FrameParts {
  readonly notice: Notice;
  readonly notes: LearnerNotes;
  readonly door: FrontDoor;
  readonly magnifier: Magnifier;
}

export class Frame {
  readonly element = element('div', { class: 'frame' });
  readonly controls: ControlLayer;
  readonly questions: QuestionPanel;
  readonly tools: DigitTools;
  private readonly deck: Deck;
  private readonly title = element('h1', { class: 'title' });
  private readonly sentence = element('p', { class: 'sentence' });
  /** What a screen reader hears: the words of a step, and what is to be seen. */
  private readonly said = new LiveRegion();
  private readonly seen = new LiveRegion();
  private readonly notes: LearnerNotes;
  private readonly bar: ScriptBar;
  private stop: () => void = () => {};
  private shown: Scene['slide'] | undefined;
  /** Gives the focus back to what was rebuilt, once it is on stage. */
  private giveBack: (() => boolean) | undefined;

  constructor(deck: Deck, { notice, notes, door, magnifier }: FrameParts, actions: ToolbarActions) {
    this.deck = deck;
    this.notes = notes;
    const afterPointer = () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    this.controls = new ControlLayer(deck.lesson, afterPointer);
    this.questions = new QuestionPanel(deck.lesson, afterPointer);
    this.tools = new DigitTools(deck.lesson, {
      setErasing: (on) => {
        this.controls.erasing = on;
      },
      afterPointer,
    });
    this.bar = new ScriptBar({ ...actions, afterPointer });
    const words = element('div', { class: 'words' }, this.sentence, this.questions.element, this.questions.said);
    magnifier.hold(this.controls.element, this.tools.element);
    this.element.append(
      door.head,
      element('header', { class: 'head' }, this.title),
      toolbar(deck, actions, afterPointer),
      element(
        'main',
        { class: 'stage-area', 'aria-label': 'Stage' },
        notice.element,
        magnifier.element,
        magnifier.frame,
        words,
        this.bar.element,
        this.seen.element,
        this.said.element,
      ),
      notes.element,
      door.ways,
      door.foot,
      this.tools.dialog,
    );
    effect(() => {
      const scene = deck.scene.value;
      // What is read while the controls are made must not make them anew.
      if (scene) untracked(() => this.show(scene));
    });
  }

  place(places: Places): void {
    this.element.style.width = `${places.width}px`;
    this.element.style.height = `${places.height}px`;
    this.element.style.setProperty('--px', `${1 / this.deck.scale}px`);
    this.element.classList.toggle('tall', places.layout === 'tall');
    this.follow();
  }

  /** Controls and tools go where the picture has moved what they belong to. */
  follow(): void {
    this.controls.place();
    const controls = this.deck.scene.peek()?.script.controls ?? [];
    const digit = controls.find((control) => control.id === 'digit');
    if (this.giveBack?.()) this.giveBack = undefined;
    const place = digit?.where();
    if (place) this.tools.stand(place, digit?.kind === 'grid' ? digit.toolsWidth : undefined);
  }

  private show(scene: Scene): void {
    this.stop();
    const { lesson, order } = this.deck;
    const { slide, script } = scene;
    const index = order.indexOf(slide.id);
    this.element.classList.toggle('at-door', index === doorIndex);
    this.giveBack = slide === this.shown ? keepFocus(this.element) : undefined;
    this.bar.show(scene, {
      keeps: (step) => order.keeps(index, step),
      isFurther: (step) => order.isFurther(index, step),
      says: (step) =>
        step === scene.step.peek() || step === 0 ? sayNow(stepAt(slide, step), lesson) : (order.listed(index, lesson)[step - 1] ?? ''),
    });
    this.controls.show(script.controls ?? [], slide === this.shown);
    this.tools.element.hidden = !script.controls?.some((control) => control.id === 'digit');
    this.questions.show(scene, (at) => order.asks(index, at));
    this.shown = slide;
    const stops = [
      effect(() => {
        const path = order.path.value === order.line ? '' : ` · ${order.path.value.title.toLowerCase()}`;
        const number = `${index + 1} of ${order.chapters.length}`;
        this.title.replaceChildren(element('b', {}, slide.title), element('span', {}, number, element('i', {}, path)));
      }),
      effect(() => {
        const step = stepAt(slide, scene.step.value);
        const sentence = sayNow(step, lesson);
        if (this.sentence.dataset.is !== `${step.id}${sentence}`) {
          this.sentence.dataset.is = `${step.id}${sentence}`;
          this.sentence.replaceChildren(...withTerm(sentence, step));
        }
        const asked = scene.step.value - 1;
        const reveals = slide.steps[asked - 1]?.ask !== undefined && (order.asks(index, asked) || lesson.saidOn(slide.id) !== undefined);
        this.sentence.classList.toggle('beside-question', step.ask !== undefined || reveals);
        this.sentence.classList.toggle('beside-total', step.beside === true);
      }),
      effect(() => {
        if (!this.notes.isOpen.value) return;
        const step = stepAt(slide, scene.step.value);
        this.notes.show(slide.title, step.id, readNow(slide, step, lesson));
      }),
      effect(() => {
        // Spoken when the picture has come to rest, not while it moves.
        if (scene.playing.value) return;
        const step = stepAt(slide, scene.step.value);
        const where =
          step.id === 'opening' && index !== doorIndex ? `Slide ${index + 1} of ${order.chapters.length}: ${slide.title}. ` : '';
        const place = `${slide.id} ${step.id}`;
        this.said.say(place, `${where}${sayNow(step, lesson)}`);
        this.seen.say(place, script.describe(step.id));
      }),
    ];
    this.stop = () => {
      for (const each of stops) each();
    };
  }
}
