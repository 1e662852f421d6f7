/** The slides in their order, each loaded when it is asked for, and the steps that the chosen path keeps. */
import { type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { MissingFile } from '../lesson/MissingFile';
import { type Chapter, type Path, type Slide, type Step, sayNow, stepAt } from '../scene/Step';

/** A place of the lesson: a slide, and a step of it; step 0 is its opening. */
export interface StepPlace {
  readonly index: number;
  readonly step: number;
}

/** Where the front door stands: before the first slide. It is none of them. */
export const doorIndex = -1;

const everyStep: Path = { id: 'everything', title: 'Everything', minutes: 0 };

export class RunningOrder {
  readonly chapters: readonly Chapter[];
  /** From the shortest to the one with everything. */
  readonly paths: readonly Path[];
  readonly path: Signal<Path>;
  /** Called once for every slide, as soon as its steps are known. */
  onLoad: (slide: Slide, index: number) => void = () => {};
  private readonly loads = new Map<number, Promise<Slide>>();
  private readonly slides = new Map<number, Slide>();
  private readonly door: Chapter | undefined;
  /** The furthest step of each slide that has been on the wall. */
  private readonly furthest: number[] = [];

  constructor(chapters: readonly Chapter[], paths: readonly Path[] = [], door?: Chapter) {
    this.chapters = chapters;
    this.paths = paths;
    this.door = door;
    this.path = signal(this.line);
  }

  /** The line that a slide's script is drawn as: the longest path that leaves steps out. What it leaves out hangs below. */
  get line(): Path {
    return this.paths.findLast(({ keeps }) => keeps) ?? everyStep;
  }

  /** A slide's entry, or the front door's. */
  chapter(index: number): Chapter | undefined {
    return index === doorIndex ? this.door : this.chapters[index];
  }

  /** RangeError for an id that no slide has. */
  indexOf(id: string): number {
    if (id === this.door?.id) return doorIndex;
    const index = this.chapters.findIndex((chapter) => chapter.id === id);
    if (index < 0) throw new RangeError(`There is no slide "${id}". There are: ${this.chapters.map((chapter) => chapter.id).join(', ')}.`);
    return index;
  }

  /** The steps of a slide, none while its file is not loaded. */
  stepsOf(index: number): readonly Step[] {
    return this.slides.get(index)?.steps ?? [];
  }

  /** A place has been on the wall. */
  saw({ index, step }: StepPlace): void {
    if (index !== doorIndex) this.furthest[index] = Math.max(this.furthest[index] ?? 0, step);
  }

  /** Is a question put to whoever follows the path, or has been there? */
  asks(index: number, step: number): boolean {
    return this.keeps(index, step) || (this.furthest[index] ?? 0) >= step;
  }

  /** The step that gives the answer to a slide's question, while it has not been on the wall; undefined then, and where nothing is asked. */
  hiddenAnswer(index: number): number | undefined {
    const asks = this.stepsOf(index).findIndex((step) => step.ask) + 1;
    return asks > 0 && (this.furthest[index] ?? 0) <= asks ? asks + 1 : undefined;
  }

  /** What each step says, for lists and labels: an answer that the wall has not had is held back, and what follows it. */
  listed(index: number, lesson: Lesson): string[] {
    const hidden = this.hiddenAnswer(index);
    return this.stepsOf(index).map((step, at) => {
      if (hidden === undefined || at + 1 < hidden) return sayNow(step, lesson);
      return at + 1 === hidden ? `The answer to step ${at}.` : 'After that answer.';
    });
  }

  /** A slide whose file is there. */
  loaded(index: number): Slide | undefined {
    return this.slides.get(index);
  }

  /** MissingFile where its file is not to be had; it is asked for again the next time. */
  load(index: number): Promise<Slide> {
    let load = this.loads.get(index);
    if (!load) {
      load = this.fetched(index).catch((error: unknown) => {
        this.loads.delete(index);
        throw error;
      });
      this.loads.set(index, load);
    }
    return load;
  }

  private async fetched(index: number): Promise<Slide> {
    const chapter = this.chapter(index);
    if (!chapter) throw new RangeError(`There is no slide ${index + 1}: there are ${this.chapters.length}.`);
    const { default: slide } = await chapter.load().catch((error: unknown) => {
      throw new MissingFile(`The slide "${chapter.title}" could not be loaded. Please try again when the network is there.`, {
        cause: error,
      });
    });
    this.slides.set(index, slide);
    this.onLoad(slide, index);
    return slide;
  }

  /** Every slide, and the front door, to be asked for. */
  get all(): readonly (() => Promise<Slide>)[] {
    const places = [...this.chapters.keys(), ...(this.door ? [doorIndex] : [])];
    return places.map((index) => () => this.load(index));
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.all.map((load) => load()));
  }

  /** Does the path go through a slide? */
  keepsSlide(index: number): boolean {
    const { keeps } = this.path.value;
    return !keeps || (keeps[this.chapters[index]?.id ?? '']?.length ?? 0) > 0;
  }

  /** Does the path stop at a step? At the opening of every slide that it goes through. */
  keeps(index: number, step: number, { keeps } = this.path.value): boolean {
    if (!keeps) return true;
    const kept = keeps[this.chapters[index]?.id ?? ''] ?? [];
    return kept.length > 0 && (step === 0 || kept.includes(this.stepsOf(index)[step - 1]?.id ?? ''));
  }

  /** Does a step hang below the line? */
  isFurther(index: number, step: number): boolean {
    return !this.keeps(index, step, this.line);
  }

  /** How many steps hang right below a place. */
  below({ index, step }: StepPlace): number {
    const { length } = this.stepsOf(index);
    let last = step;
    while (last < length && this.isFurther(index, last + 1)) last++;
    return last - step;
  }

  /** Where → leads, on the path; undefined at the end. ↓ leads through `every` step, also those that hang below. */
  following({ index, step }: StepPlace, every = false): StepPlace | undefined {
    for (let next = step + 1; next <= this.stepsOf(index).length; next++)
      if (every || this.keeps(index, next)) return { index, step: next };
    for (let next = index + 1; next < this.chapters.length; next++) if (this.keepsSlide(next)) return { index: next, step: 0 };
    return undefined;
  }

  /** Minutes after the start at which a class is here, if it keeps to the path: the steps before, of slides that are loaded. */
  planned({ index, step }: StepPlace): number {
    let seconds = 0;
    for (let slide = 0; slide <= index; slide++) {
      const last = slide < index ? this.stepsOf(slide).length : step - 1;
      for (let before = 0; before <= last; before++) if (this.keeps(slide, before)) seconds += this.secondsOf(slide, before);
    }
    return seconds / 60;
  }

  private secondsOf(index: number, step: number): number {
    const slide = this.slides.get(index);
    return slide ? stepAt(slide, step).seconds : 0;
  }

  /** Where ← leads, nothing at the beginning; without a step, to the last one that is kept of a slide. ↑ stops at `every` step of this one. */
  preceding({ index, step }: StepPlace, every = false): { index: number; step?: number } | undefined {
    for (let last = step - 1; last >= 0; last--) if (every || this.keeps(index, last)) return { index, step: last };
    for (let last = index - 1; last >= 0; last--) if (this.keepsSlide(last)) return { index: last };
    return undefined;
  }

  /** Of a slide that is loaded. */
  lastKept(index: number): number {
    const last = this.stepsOf(index).findLastIndex((_, at) => this.keeps(index, at + 1));
    return last + 1;
  }
}

/** That step, or the last one of a slide that has fewer. */
export const upTo =
  (step: number) =>
  ({ steps }: Slide): number =>
    Math.min(step, steps.length);
