/** What is read beside one step: its sentence, its text, its question. As long as it is near the window it follows the lesson. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import { discard } from '../deck/handout';
import type { StepPlace } from '../deck/RunningOrder';
import type { Lesson } from '../lesson/Lesson';
import { readNow, type Slide, sayNow, stepAt } from '../scene/Step';
import { askedInText } from './askedInText';
import type { Definition } from './Definition';
import type { Vocabulary } from './Vocabulary';
import { wordsOfPassage } from './wordsOfPassage';

/** The words of the field, and what opens what they mean. */
export interface Explained {
  readonly vocabulary: Vocabulary;
  readonly definition: Definition;
}

export class Passage {
  readonly place: StepPlace;
  readonly element: HTMLElement;
  private readonly slide: Slide;
  private readonly lesson: Lesson;
  private readonly explained: Explained;
  private readonly words = element('div', { class: 'passage-words' });
  private said = '';
  private stop: (() => void) | undefined;

  /** `id` is the one that an address names it by. */
  constructor(slide: Slide, place: StepPlace, id: string, lesson: Lesson, explained: Explained) {
    this.slide = slide;
    this.place = place;
    this.lesson = lesson;
    this.explained = explained;
    this.element = element('div', { class: 'passage', id }, this.words);
    const { ask } = stepAt(slide, place.step);
    if (ask) {
      this.element.append(askedInText(slide, place.step, lesson));
      this.element.classList.add('asks');
    }
  }

  /** Whether it is near enough to the window to be read: then every change of the lesson is in it at once. */
  set isNear(near: boolean) {
    if (near === (this.stop !== undefined)) return;
    this.stop?.();
    this.stop = near ? effect(() => this.write()) : undefined;
  }

  /** As the lesson is now. */
  write(): void {
    const step = stepAt(this.slide, this.place.step);
    const sentence = sayNow(step, this.lesson);
    const text = readNow(this.slide, step, this.lesson);
    const said = `${sentence}\n\n${text}`;
    if (said === this.said) return;
    this.said = said;
    const { vocabulary, definition } = this.explained;
    const made = wordsOfPassage(sentence, text.split('\n\n'), step, vocabulary.wordsAt(this.place), definition);
    // Made anew, not changed: translators and readers' tools may have put other nodes in the place of these.
    definition.keepAt(this.words, () => this.words.replaceChildren(...made));
  }

  /** To the reading line, without a movement, as the lesson is now. */
  bring(): void {
    this.write();
    const folded = this.element.closest('details');
    if (folded) folded.open = true;
    this.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** The picture of its step, for paper. */
  set picture(picture: HTMLElement | undefined) {
    const before = this.element.querySelector<HTMLElement>('.handout-picture');
    if (before) discard(before);
    if (picture) this.words.before(picture);
  }

  /** What a voice reads, paragraph by paragraph. */
  get paragraphs(): HTMLElement[] {
    return [...this.words.querySelectorAll('p')];
  }
}
