/** What stands on the stage. The one place where scenes are built, come on stage and are destroyed; the last wish wins. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { Scene } from '../scene/Scene';
import type { Slide } from '../scene/Step';
import type { Stage } from '../stage/Stage';
import type { Places } from '../theme/places';
import { patiently } from './patiently';
import type { RunningOrder, StepPlace } from './RunningOrder';

interface PresentParts {
  readonly order: RunningOrder;
  readonly lesson: Lesson;
  readonly stage: Stage;
  /** Where things stand in the window as it is now. */
  places(): Places;
  /** Is told every place that comes on stage. */
  tell(place: StepPlace): void;
}

interface Manner {
  /** As a presenter goes to a neighbouring slide: what both share stands still. */
  readonly walking?: boolean;
  /** Waits for files as long as it takes, as somebody does who wants to go there; else a file that does not come is an error. */
  readonly patient?: boolean;
}

/** A slide that does not come at once. */
interface Late {
  readonly title: string;
  /** Whether a file of it was asked for and did not come. */
  readonly failed: boolean;
}

export class PresentScene {
  readonly scene = signal<Scene | undefined>(undefined);
  /** Of the slide on stage. */
  readonly index: ReadonlySignal<number> = computed(() => (this.scene.value ? this.parts.order.indexOf(this.scene.value.slide.id) : 0));
  /** Whether another scene is on its way. */
  readonly loading = signal(false);
  /** The slide that is waited for, while its file is not there. */
  readonly late = signal<Late | undefined>(undefined);
  private readonly parts: PresentParts;
  /** Wishes are counted; those that are on their way; and the last of which it is known that it can be fulfilled. */
  private made = 0;
  private readonly underway = new Set<number>();
  private wanted = 0;
  /** Theme and layout for which scenes are built, counted. */
  private looks = 0;
  private stopWatching: () => void = () => {};

  constructor(parts: PresentParts) {
    this.parts = parts;
  }

  /**
   * Brings a step on stage without animating; which one, its slide says. Where somebody wishes to be elsewhere in the meantime, it comes
   * to nothing. RangeError for a step that the slide does not have, MissingFile for a slide that is not to be had: nothing has changed then.
   */
  async arrive(index: number, stepOf: (slide: Slide) => number, { walking = false, patient = false }: Manner = {}): Promise<void> {
    const wish = ++this.made;
    const known = this.parts.order.loaded(index);
    if (known) checkStep(known, stepOf(known));
    if (known || patient) this.wanted = wish;
    this.underway.add(wish);
    this.follow();
    try {
      const slide = await this.had(wish, index, patient, () => this.parts.order.load(index));
      if (!slide) return;
      const step = checkStep(slide, stepOf(slide));
      this.wanted = Math.max(this.wanted, wish);
      const present = this.scene.peek();
      if (present?.slide === slide) present.goTo(step);
      else {
        const scene = await this.had(wish, index, patient, () => this.built(slide));
        if (!scene) return;
        scene.goTo(step);
        this.put(scene, walking);
      }
      this.parts.tell({ index, step });
      this.parts.stage.renderNow();
    } finally {
      this.underway.delete(wish);
      this.follow();
    }
  }

  /** Stays here: whatever is on its way comes to nothing. */
  stay(): void {
    this.wanted = ++this.made;
    this.follow();
  }

  /** Builds the present scene anew, for another theme or another layout, and shows the same moment of it. */
  async rebuild(): Promise<void> {
    this.looks++;
    const before = this.scene.peek();
    if (!before) return;
    const scene = await this.built(before.slide);
    if (this.scene.peek() !== before) return scene.destroy();
    const moves = before.playing.peek();
    before.pause();
    const step = before.step.peek();
    scene.seek(before.time.peek());
    this.put(scene, false);
    if (moves) scene.moveTo(step);
    this.parts.stage.renderNow();
  }

  /** What this wish needs; undefined when another one has overtaken it. */
  private async had<T extends Slide | Scene>(
    wish: number,
    index: number,
    patient: boolean,
    make: () => Promise<T>,
  ): Promise<T | undefined> {
    const isWanted = () => wish >= this.wanted;
    const title = this.parts.order.chapter(index)?.title ?? '';
    const tellLate = (failed: boolean) => {
      if (isWanted()) this.late.value = { title, failed };
    };
    if (patient && !this.parts.order.loaded(index)) tellLate(false);
    const made = patient ? await patiently(make, { isWanted, failed: () => tellLate(true) }) : await make();
    if (isWanted()) return made;
    if (made instanceof Scene) made.destroy();
    return undefined;
  }

  /** Whether anything is on its way. */
  private follow(): void {
    this.loading.value = [...this.underway].some((wish) => wish >= this.wanted);
    if (!this.loading.peek()) this.late.value = undefined;
  }

  /** For the theme and the layout that are in force when it is done. */
  private async built(slide: Slide): Promise<Scene> {
    for (;;) {
      const { looks } = this;
      const scene = await Scene.build(slide, this.parts.lesson, this.parts.places());
      if (looks === this.looks) return scene;
      scene.destroy();
    }
  }

  /** In the place of the one before, which goes at once, or fades while this one comes. */
  private put(scene: Scene, walking: boolean): void {
    const before = this.scene.peek();
    before?.pause();
    this.stopWatching();
    batch(() => {
      this.scene.value = scene;
      this.parts.stage.mount(scene);
    });
    if (walking && before) scene.follow(before);
    else before?.destroy();
    this.stopWatching = effect(() => {
      const place = { index: this.index.peek(), step: scene.step.value };
      this.parts.order.saw(place);
      this.parts.tell(place);
    });
  }
}

function checkStep(slide: Slide, step: number): number {
  if (Number.isInteger(step) && step >= 0 && step <= slide.steps.length) return step;
  throw new RangeError(`The slide "${slide.id}" has steps 0 to ${slide.steps.length}, no step ${step}.`);
}
