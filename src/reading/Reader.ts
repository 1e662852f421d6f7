/** Which picture stands beside the text: that of the passage which is read. It walks where somebody reads on, and arrives where he jumps. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { Playback } from '../deck/Playback';
import { PresentScene } from '../deck/PresentScene';
import { RunningOrder, type StepPlace, upTo } from '../deck/RunningOrder';
import { later } from '../deck/spareTime';
import type { Lesson } from '../lesson/Lesson';
import type { Scene } from '../scene/Scene';
import type { Chapter, Path } from '../scene/Step';
import { walkTo } from '../scene/walkTo';
import type { Stage } from '../stage/Stage';
import type { Places } from '../theme/places';

interface ReaderParts {
  readonly slides: readonly Chapter[];
  readonly paths: readonly Path[];
  readonly lesson: Lesson;
  readonly stage: Stage;
  places(): Places;
}

/** Milliseconds that somebody stays at a passage of another slide until its scene is built: who scrolls on past it needs none. */
const calm = 140;

export class Reader {
  readonly order: RunningOrder;
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly index: ReadonlySignal<number>;
  readonly scene: ReadonlySignal<Scene | undefined>;
  readonly loading: ReadonlySignal<boolean>;
  readonly late: PresentScene['late'];
  readonly playback: Playback;
  /** The passage that is read. */
  readonly place = signal<StepPlace>({ index: 0, step: 0 });
  /** Called when a place is wanted by somebody who does not scroll there: a link, a list, a program. */
  onVisit: (place: StepPlace) => void = () => {};
  /** Called when its picture does not come. */
  onFailure: (error: unknown) => void = () => {};
  private readonly present: PresentScene;
  /** Whether another slide's scene is waited for. */
  private turning = false;

  constructor({ slides, paths, lesson, stage, places }: ReaderParts) {
    this.order = new RunningOrder(slides, paths);
    this.lesson = lesson;
    this.stage = stage;
    this.present = new PresentScene({ order: this.order, lesson, stage, places, tell: () => {} });
    const { index, scene, loading, late } = this.present;
    this.index = index;
    this.scene = scene;
    this.loading = loading;
    this.late = late;
    this.playback = new Playback(scene);
  }

  /** The passage of this place has come to the reading line, right after its neighbour or, `jumped`, from elsewhere. */
  follow(place: StepPlace, jumped: boolean): void {
    this.place.value = place;
    const scene = this.scene.peek();
    if (!scene || place.index !== this.index.peek() || this.turning) return void this.turn(!jumped).catch(this.onFailure);
    // What still moves is completed, not cut off.
    scene.complete();
    if (jumped) scene.goTo(place.step);
    else walkTo(scene, place.step);
  }

  /** Arrives at a step without animating, with its passage at the reading line. RangeError for a step that the slide does not have. */
  async show(index: number, step: number): Promise<void> {
    await this.present.arrive(index, () => step);
    this.place.value = { index, step };
    this.onVisit({ index, step });
  }

  /** The same for somebody who follows a link: the last step of a slide that has fewer. */
  visit({ index, step }: StepPlace): Promise<void> {
    return this.order
      .load(index)
      .then((slide) => this.show(index, upTo(step)(slide)))
      .catch(this.onFailure);
  }

  /** Builds the present scene anew, for another theme or another layout. */
  rebuild(): Promise<void> {
    return this.present.rebuild();
  }

  /** Brings the slide of the passage on stage once somebody stays with it: one scene after the other, never one for each that is passed. */
  private async turn(walking: boolean): Promise<void> {
    if (this.turning) return;
    this.turning = true;
    try {
      for (let wanted: StepPlace | undefined; wanted !== this.place.peek(); ) {
        wanted = this.place.peek();
        if (this.scene.peek()) await later(calm);
        if (wanted !== this.place.peek()) continue;
        await this.present.arrive(wanted.index, upTo(wanted.step), { walking, patient: true });
      }
    } finally {
      this.turning = false;
    }
  }
}
