/** The slides in their order, each loaded when it is asked for, and the steps that the chosen path keeps. */
import { signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { MissingFile } from '../lesson/MissingFile';
import { type Chapter, type Path, type Slide, type Step, sayNow } from '../scene/Step';

/** A place of the lesson: a slide, and a step of it; step 0 is its opening. */
export interface StepPlace {
  readonly index: number;
  readonly step: number;
}

export class RunningOrder {
  readonly chapters: readonly Chapter[];
  /** Undefined: every step. */
  readonly path = signal<Path | undefined>(undefined);
  /** Called once for every slide, as soon as its steps are known. */
  onLoad: (slide: Slide, index: number) => void = () => {};
  private readonly loads = new Map<number, Promise<Slide>>();
  private readonly slides: Slide[] = [];
  /** The furthest step of each slide that has been on the wall. */
  private readonly furthest: number[] = [];

  constructor(chapters: readonly Chapter[]) {
    this.chapters = chapters;
  }

  /** RangeError for an id that no slide has. */
  indexOf(id: string): number {
    const index = this.chapters.findIndex((chapter) => chapter.id === id);
    if (index < 0) throw new RangeError(`There is no slide "${id}". There are: ${this.chapters.map((chapter) => chapter.id).join(', ')}.`);
    return index;
  }

  /** The steps of a slide, none while its file is not loaded. */
  stepsOf(index: number): readonly Step[] {
    return this.slides[index]?.steps ?? [];
  }

  /** A place has been on the wall. */
  saw({ index, step }: StepPlace): void {
    this.furthest[index] = Math.max(this.furthest[index] ?? 0, step);
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
    return this.slides[index];
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
    const chapter = this.chapters[index];
    if (!chapter) throw new RangeError(`There is no slide ${index + 1}: there are ${this.chapters.length}.`);
    const { default: slide } = await chapter.load().catch((error: unknown) => {
      throw new MissingFile(`The slide "${chapter.title}" could not be loaded. Please try again when the network is there.`, {
        cause: error,
      });
    });
    this.slides[index] = slide;
    this.onLoad(slide, index);
    return slide;
  }

  /** Every slide, to be asked for. */
  get all(): readonly (() => Promise<Slide>)[] {
    return this.chapters.map((_, index) => () => this.load(index));
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.all.map((load) => load()));
  }

  /** Does the path go through a slide? */
  keepsSlide(index: number): boolean {
    const path = this.path.value;
    return !path || (path.keeps[this.chapters[index]?.id ?? '']?.length ?? 0) > 0;
  }

  /** Does the path stop at a step? At the opening of every slide that it goes through. */
  keeps(index: number, step: number): boolean {
    const path = this.path.value;
    if (!path) return true;
    const kept = path.keeps[this.chapters[index]?.id ?? ''] ?? [];
    return kept.length > 0 && (step === 0 || kept.includes(this.stepsOf(index)[step - 1]?.id ?? ''));
  }

  /** Where → leads; undefined at the end. */
  following({ index, step }: StepPlace): StepPlace | undefined {
    for (let next = step + 1; next <= this.stepsOf(index).length; next++) if (this.keeps(index, next)) return { index, step: next };
    for (let next = index + 1; next < this.chapters.length; next++) if (this.keepsSlide(next)) return { index: next, step: 0 };
    return undefined;
  }

  /** How long the whole lesson takes in class, to the nearest five minutes: it is a plan. */
  get wholeMinutes(): number {
    return 5 * Math.round(this.chapters.reduce((sum, { minutes }) => sum + minutes, 0) / 5);
  }

  /** How long the chosen path takes, or the whole lesson. */
  get minutes(): number {
    return this.path.value?.minutes ?? this.wholeMinutes;
  }

  /** Minutes after the start at which a class is here, if it keeps to the plan: a slide's minutes are shared by its steps. */
  planned({ index, step }: StepPlace): number {
    const minutes = this.chapters.map((chapter, at) => chapter.minutes * this.shareKept(at));
    const whole = minutes.reduce((sum, each) => sum + each, 0);
    const before = minutes.slice(0, index).reduce((sum, each) => sum + each, 0);
    const here = (minutes[index] ?? 0) * (step / Math.max(1, this.stepsOf(index).length));
    return (before + here) * ((this.path.value?.minutes ?? whole) / whole);
  }

  private shareKept(index: number): number {
    const { length } = this.stepsOf(index);
    const kept = this.path.value?.keeps[this.chapters[index]?.id ?? '']?.length ?? (this.path.value ? 0 : length);
    return length === 0 ? 0 : kept / length;
  }

  /** Where ← leads, nothing at the beginning; without a step, to the last one that is kept of a slide. */
  preceding({ index, step }: StepPlace): { index: number; step?: number } | undefined {
    for (let last = step - 1; last >= 0; last--) if (this.keeps(index, last)) return { index, step: last };
    for (let last = index - 1; last >= 0; last--) if (this.keepsSlide(last)) return { index: last };
    return undefined;
  }

  /** Of a slide that is loaded. */
  lastKept(index: number): number {
    const last = this.stepsOf(index).findLastIndex((_, at) => this.keeps(index, at + 1));
    return last + 1;
  }
}
