/** The lesson as a text: a chapter for each slide, a passage for each step; what the path leaves out is folded. */
import { effect } from '@preact/signals-core';
import { element } from '../controls/element';
import type { RunningOrder, StepPlace } from '../deck/RunningOrder';
import { spareTime } from '../deck/spareTime';
import type { Lesson } from '../lesson/Lesson';
import { type Slide, sayNow, stepAt } from '../scene/Step';
import { type Explained, Passage } from './Passage';

/** What the hash of an address names: the heading of a chapter, or one of its passages. As in `pageAddress`, steps count from 0 there. */
export const hashOf = (slide: string, step?: number) => (step === undefined ? `/${slide}` : `/${slide}/${step - 1}`);

/** Passages that are written before the page answers again. */
const atOnce = 8;

export class Article {
  readonly passages: Passage[] = [];
  readonly chapters: HTMLElement[];
  private readonly order: RunningOrder;
  private readonly lesson: Lesson;
  private readonly explained: Explained;

  /** Of slides that are all loaded. */
  constructor(order: RunningOrder, lesson: Lesson, explained: Explained) {
    this.order = order;
    this.lesson = lesson;
    this.explained = explained;
    this.chapters = order.chapters.map(({ id, title }, index) => {
      const slide = order.loaded(index);
      if (!slide) throw new Error(`The slide "${id}" is not loaded.`);
      return element(
        'section',
        { class: 'chapter', 'aria-labelledby': hashOf(id) },
        element('h2', { id: hashOf(id) }, element('span', {}, `${index + 1}`), ` ${title}`),
        ...this.blocks(slide, index),
      );
    });
  }

  /** undefined for a place that the lesson has not got. */
  passageAt({ index, step }: StepPlace): Passage | undefined {
    return this.passages.find(({ place }) => place.index === index && place.step === step);
  }

  /** All of it as the lesson is now: for paper, where nobody scrolls. */
  write(): void {
    for (const passage of this.passages) passage.write();
  }

  /** What stands far from the window follows the lesson, too, when there is time for it: somebody may jump there. */
  keepUp(): void {
    let changes = 0;
    effect(() => {
      void this.lesson.changes;
      const now = ++changes;
      void this.writeAtLeisure(() => now === changes);
    });
  }

  private async writeAtLeisure(isWanted: () => boolean): Promise<void> {
    for (let at = 0; at < this.passages.length; at += atOnce) {
      await spareTime();
      if (!isWanted()) return;
      for (const passage of this.passages.slice(at, at + atOnce)) passage.write();
    }
  }

  /** The passages in order, and those that the path leaves out folded, as many as there are in a row. */
  private blocks(slide: Slide, index: number): HTMLElement[] {
    const blocks: HTMLElement[] = [];
    let folded: HTMLElement | undefined;
    for (let step = 0; step <= slide.steps.length; step++) {
      const passage = new Passage(slide, { index, step }, hashOf(slide.id, step), this.lesson, this.explained);
      // So that it has its height before anybody comes to it.
      passage.write();
      this.passages.push(passage);
      if (this.order.keeps(index, step)) {
        folded = undefined;
        blocks.push(passage.element);
        continue;
      }
      if (!folded) {
        folded = this.fold(slide, step);
        blocks.push(folded);
      }
      folded.append(passage.element);
    }
    return blocks;
  }

  private fold(slide: Slide, step: number): HTMLElement {
    const about = element('span');
    // It has numbers, too, and stands there while what it hides is not written.
    effect(() => {
      about.textContent = step === 0 ? 'the whole chapter' : sayNow(stepAt(slide, step), this.lesson);
    });
    return element('details', { class: 'further' }, element('summary', {}, element('b', {}, 'Further: '), about));
  }
}
