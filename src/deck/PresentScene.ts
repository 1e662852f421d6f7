/** What stands on the stage: which slide, its scene, and whether another one is on its way. */
import { batch, effect, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { Scene } from '../scene/Scene';
import type { Chapter, Slide } from '../scene/Step';
import type { Stage } from '../stage/Stage';
import type { Places } from '../theme/places';
import type { RunningOrder, StepPlace } from './RunningOrder';

interface PresentParts {
  readonly order: RunningOrder;
  readonly lesson: Lesson;
  readonly stage: Stage;
  /** Is told every place that comes on stage. */
  tell(place: StepPlace): void;
}

export class PresentScene {
  /** The slide on stage, or the one that is being loaded. */
  readonly index = signal(0);
  readonly scene = signal<Scene | undefined>(undefined);
  readonly loading = signal(false);
  private readonly parts: PresentParts;
  private visit = 0;

  constructor(parts: PresentParts) {
    this.parts = parts;
  }

  /** What is known of the slide on stage, or of the one that is being loaded. */
  get chapter(): Chapter {
    return this.parts.order.chapters[this.index.peek()] as Chapter;
  }

  /** Brings a step on stage without animating; where one is `walking`, what the slide before shares with it stands still. */
  async arrive(slide: Slide, { index, step }: StepPlace, places: Places, walking: boolean): Promise<void> {
    const before = this.scene.peek();
    before?.pause();
    let scene = before;
    this.index.value = index;
    if (scene?.slide !== slide) {
      scene = await this.built(slide, index, places);
      if (!scene) return; // somebody went elsewhere in the meantime
    }
    scene.goTo(step);
    if (before && before !== scene) {
      if (walking) scene.follow(before);
      else before.destroy();
    }
    this.parts.tell({ index, step });
    this.parts.stage.renderNow();
  }

  /** Builds the present scene anew and shows the same moment of it. */
  async rebuild(scene: Scene, places: Places): Promise<void> {
    const moves = scene.playing.peek();
    scene.pause();
    const [time, step] = [scene.time.peek(), scene.step.peek()];
    const next = await this.built(scene.slide, this.index.peek(), places);
    if (!next) return;
    next.seek(time);
    scene.destroy();
    if (moves) next.moveTo(step);
  }

  /** Builds a slide's scene and puts it on stage; where that fails, what was there stays. */
  private async built(slide: Slide, index: number, places: Places): Promise<Scene | undefined> {
    this.loading.value = true;
    try {
      return this.put(await Scene.build(slide, this.parts.lesson, places), index);
    } catch (error) {
      const here = this.scene.peek();
      if (here && this.index.peek() === index) this.index.value = this.parts.order.indexOf(here.slide.id);
      throw error;
    } finally {
      if (this.index.peek() === index || this.scene.peek()?.slide.id === this.chapter.id) this.loading.value = false;
    }
  }

  /** Puts a built scene on stage, unless a later visit to another slide has overtaken it. */
  private put(scene: Scene, index: number): Scene | undefined {
    if (this.index.peek() !== index) {
      scene.destroy();
      return undefined;
    }
    batch(() => {
      this.scene.value = scene;
      this.parts.stage.mount(scene);
    });
    const visit = ++this.visit;
    const stop = effect(() => {
      const step = scene.step.value;
      if (visit !== this.visit) return stop?.();
      this.parts.order.saw({ index, step });
      this.parts.tell({ index, step });
    });
    return scene;
  }
}
