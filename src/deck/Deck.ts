/** The way through the lesson: every way to a step, how it plays, and the size that it has in the window. */
import { effect, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import type { Scene } from '../scene/Scene';
import type { Chapter, Path } from '../scene/Step';
import { walkTo } from '../scene/walkTo';
import type { Stage } from '../stage/Stage';
import type { Places } from '../theme/places';
import { Playback } from './Playback';
import { PresentScene } from './PresentScene';
import { addressOf, leadsToDoor, placeOf, writeAddress } from './pageAddress';
import { RevealLink } from './RevealLink';
import { doorIndex, RunningOrder, type StepPlace, upTo } from './RunningOrder';

interface DeckParts {
  reveal: HTMLElement;
  slides: readonly Chapter[];
  paths: readonly Path[];
  /** What stands where the address names nothing to go to. */
  door: Chapter;
  lesson: Lesson;
  stage: Stage;
  places: Places;
}

export class Deck {
  readonly order: RunningOrder;
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly index: PresentScene['index'];
  readonly scene: PresentScene['scene'];
  readonly loading: PresentScene['loading'];
  readonly late: PresentScene['late'];
  /** How what is on stage plays. */
  readonly playback: Playback;
  /** The wall shows nothing: the class looks at the speaker. */
  readonly black = signal(false);
  places: Places;
  /** Called after the size of the stage changed. */
  onResize: () => void = () => {};
  /** Called when somebody does not get to where he wanted to go. */
  onFailure: (error: unknown) => void = () => {};
  /** Room beside the stage, logical pixels: for the notes of somebody who walks through alone. */
  private room = 0;
  private readonly reveal: RevealLink;
  private readonly present: PresentScene;
  private arrival: Promise<unknown> = Promise.resolve();

  constructor({ reveal, slides, paths, door, lesson, stage, places }: DeckParts) {
    this.order = new RunningOrder(slides, paths, door);
    this.lesson = lesson;
    this.stage = stage;
    this.places = places;
    this.reveal = new RevealLink(reveal, slides, places);
    this.present = new PresentScene({
      order: this.order,
      lesson,
      stage,
      places: () => this.places,
      tell: (place) => place.index !== doorIndex && this.reveal.tell(place),
    });
    this.index = this.present.index;
    this.scene = this.present.scene;
    this.playback = new Playback(this.scene);
    this.loading = this.present.loading;
    this.late = this.present.late;
    this.order.onLoad = ({ steps }, index) => this.reveal.addSteps(index, steps.length);
  }

  /** Opens the deck at the address of the page, and starts the stage. */
  async start(): Promise<void> {
    await this.reveal.start();
    this.reveal.onResize = () => this.resize();
    // Before the stage starts, so that its canvas is not made twice, nor the letters of the first picture.
    this.fitStage();
    await this.stage.start();
    const { index, step } = placeOf(this.order.chapters, location) ?? { index: 0, step: 0 };
    await Promise.race([this.arrive(index, upTo(step), { patient: true }), this.firstScene()]);
    effect(() => writeAddress(this.address, leadsToDoor(location) !== this.isAtDoor));
    this.reveal.onAddress = () => void this.visitAddress();
  }

  /** Whichever it is: while the one in the address does not come, somebody may have gone to another. */
  private firstScene(): Promise<void> {
    return new Promise((done) => {
      effect(() => this.scene.value && done());
    });
  }

  /** Takes a path by its id; the address keeps it. An id that no path has means the usual one. */
  usePath(id: string | undefined): void {
    const { order } = this;
    order.path.value = order.paths.find((each) => each.id === id) ?? order.line;
  }

  /** Arrives at a step without animating. RangeError for a step that the slide does not have, MissingFile for a slide that is not to be had. */
  show(index: number, step: number): Promise<void> {
    return this.arrive(index, () => step);
  }

  /** The same for somebody who wants to go there, and waits for it as long as it takes. */
  visit(index: number, step: number): Promise<void> {
    return this.arrive(index, upTo(step), { patient: true }).catch(this.onFailure);
  }

  /** An address was typed, or gone back to. One that names no slide changes nothing. */
  private async visitAddress(): Promise<void> {
    const place = placeOf(this.order.chapters, location);
    if (place) await this.visit(place.index, place.step);
    writeAddress(this.address);
  }

  /** Whoever steps on in the meantime waits for it. */
  private async arrive(...wish: Parameters<PresentScene['arrive']>): Promise<void> {
    const arrival = this.present.arrive(...wish);
    this.arrival = arrival.catch(() => {});
    await arrival;
  }

  /** → : completes what moves, goes on from a pause, or plays the next step of the path; after the last one, the next slide. ↓ : the same through `every` step. */
  async advance(every = false): Promise<void> {
    // One press is enough for a slide whose file is on its way.
    if (this.late.peek()) return;
    const scene = await this.sceneToStep();
    if (!scene) return;
    if (scene.playing.peek() && !scene.settleUnseen()) return scene.complete();
    if (!scene.isAtStep) return scene.moveTo(scene.step.peek());
    const next = this.order.following(this.place, every);
    if (next) await this.go(next);
  }

  /** ← : stays here while another slide is waited for, takes back what moves, or goes to the step before; on the first one, to the end of the slide before. ↑ : the same through `every` step. */
  async back(every = false): Promise<void> {
    if (this.late.peek()) return this.present.stay();
    const scene = await this.sceneToStep();
    if (!scene) return;
    if (scene.playing.peek() && !scene.settleUnseen()) return scene.takeBack();
    const before = this.order.preceding(this.place, every);
    if (before) await this.go(before);
  }

  /** The scene that a press is for: of a slide that is on its way, once it is there. Each press is one step. */
  private async sceneToStep(): Promise<Scene | undefined> {
    if (this.loading.peek()) await this.arrival;
    return this.scene.peek();
  }

  private get place(): StepPlace {
    return { index: this.index.peek(), step: this.scene.peek()?.step.peek() ?? 0 };
  }

  /** Moves to a step of this slide, over the ones that the path leaves out, or to another slide; without a step, to its end. */
  private async go({ index, step }: { index: number; step?: number }): Promise<void> {
    const scene = this.scene.peek();
    if (!scene || step === undefined || index !== this.index.peek()) {
      return this.arrive(index, () => step ?? this.order.lastKept(index), { walking: true, patient: true });
    }
    walkTo(scene, step);
  }

  /** Builds the present scene anew, for another theme or another layout, and shows the same moment of it. */
  rebuild(): Promise<void> {
    return this.present.rebuild();
  }

  /** The typeface has come: letters that were drawn with another are drawn anew. */
  useLetters(): Promise<void> {
    this.stage.useLetters();
    return this.rebuild();
  }

  /** For another window: `places` decides the logical size. */
  async useSize(places: Places): Promise<void> {
    const layoutChanged = places.layout !== this.places.layout || places.height !== this.places.height;
    this.places = places;
    this.fit();
    if (layoutChanged) await this.rebuild();
  }

  /** Makes room beside the stage (on a phone there is none: the notes lie over it). */
  useRoom(room: number): void {
    this.room = room;
    this.fit();
  }

  private fit(): void {
    const { width, height, layout } = this.places;
    this.reveal.fit(width + (layout === 'wide' ? this.room : 0), height);
    this.resize();
  }

  /** Logical pixels to CSS pixels. */
  get scale(): number {
    return this.reveal.scale;
  }

  private resize(): void {
    this.fitStage();
    this.onResize();
  }

  get isAtDoor(): boolean {
    return this.index.value === doorIndex;
  }

  /** As sharp as the window, also where the browser has enlarged the page. */
  fitStage(): void {
    this.stage.resize(this.places, this.scale * window.devicePixelRatio * (window.visualViewport?.scale ?? 1));
  }

  /** Of the step on stage. */
  get address(): string {
    const step = this.scene.value?.step.value ?? 0;
    const { line } = this.order;
    const path = this.order.path.value;
    return addressOf(this.order.chapters[this.index.value]?.id, step, path === line ? undefined : path);
  }
}
