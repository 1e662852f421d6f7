/** A slide's script turned into one root container and ONE paused timeline, with a place for every step. */
import { effect, signal } from '@preact/signals-core';
import { gsap } from 'gsap';
import { Container } from 'pixi.js';
import type { Lesson } from '../lesson/Lesson';
import { shortestStep, tempo } from '../theme/motion';
import type { Places } from '../theme/places';
import { View } from '../views/View';
import { isUndrawn, Watch } from './frames';
import { type SceneScript, type Slide, stepAt } from './Step';

/** Whether things move or jump, and how fast. Shared by all scenes. */
export const motion = { speed: 1, reduced: false };

const near = 1e-4;

// Values are written at once, not at the end of a tick: a picture may be asked for in between.
gsap.defaults({ lazy: false });

export class Scene {
  readonly slide: Slide;
  readonly script: SceneScript;
  readonly root = new Container();
  /** times[k]: where step k rests, seconds; times[0] = 0. */
  readonly times: readonly number[];
  readonly time = signal(0);
  readonly playing = signal(false);
  /** The step on stage; while moving, the one it moves to. */
  readonly step = signal(0);
  /** Called whenever the picture has changed. */
  onChange: () => void = () => {};
  private readonly timeline = gsap.timeline({ paused: true });
  /** Each view in a container of its own, so that coming and going on stage is no business of the script's. */
  private readonly holders = new Map<string, Container>();
  private drive: gsap.core.Tween | undefined;
  private watch: Watch | undefined;
  /** Ends a coming on stage that is going on. */
  private finishEntrance: (() => void) | undefined;
  /** The step that is moving: where it begins and where it ends. */
  private moving = { begins: 0, ends: 0 };
  private readonly stopShowing: () => void;

  static async build(slide: Slide, lesson: Lesson, places: Places): Promise<Scene> {
    return new Scene(slide, await slide.build({ lesson, places }));
  }

  private constructor(slide: Slide, script: SceneScript) {
    this.slide = slide;
    this.script = script;
    for (const [name, view] of Object.entries(script.views)) {
      if (!(view instanceof Container)) continue;
      const holder = this.root.addChild(new Container());
      holder.addChild(view);
      // Also what is pointed at, which no signal tells of.
      if (view instanceof View) view.onStale = () => this.onChange();
      this.holders.set(name, holder);
    }
    this.stopShowing = effect(() => {
      script.show();
      this.onChange();
    });
    this.times = this.layOut();
    this.timeline.seek(0);
  }

  /** Every step's animation after the one before; each takes some time, so that each has a place of its own. */
  private layOut(): number[] {
    const times = [0];
    for (const step of this.slide.steps) {
      const part = gsap.timeline();
      step.animate?.(part, this.script.views);
      const start = times[times.length - 1] as number;
      this.timeline.add(part, start);
      times.push(start + Math.max(shortestStep, part.duration()));
    }
    const end = times[times.length - 1] as number;
    this.timeline.set({}, {}, end);
    return times;
  }

  get duration(): number {
    return this.times[this.times.length - 1] as number;
  }

  get lastStep(): number {
    return this.slide.steps.length;
  }

  /** Where a step rests. RangeError if there is no such step. */
  timeOf(step: number): number {
    const time = this.times[step];
    if (time === undefined || !Number.isInteger(step)) {
      throw new RangeError(`The slide "${this.slide.id}" has steps 0 to ${this.lastStep}, no step ${step}.`);
    }
    return time;
  }

  /** The step k with times[k − 1] < time ≤ times[k]. */
  stepAt(time: number): number {
    return Math.max(
      0,
      this.times.findIndex((end) => time <= end + near),
    );
  }

  /** At rest exactly on a step, or somewhere on the way? */
  get isAtStep(): boolean {
    return Math.abs(this.time.peek() - this.timeOf(this.step.peek())) < near;
  }

  /** Arrives without animating. */
  goTo(step: number): void {
    this.settle(this.timeOf(step));
  }

  /** Stops whatever moves and shows this moment. */
  seek(seconds: number): void {
    this.settle(Math.min(this.duration, Math.max(0, seconds)));
  }

  /** Moves to a step, forwards or backwards, at the speed chosen. */
  moveTo(step: number): void {
    const to = this.timeOf(step);
    const from = this.time.peek();
    this.stop();
    this.script.enter?.(stepAt(this.slide, step).id);
    if (motion.reduced || isUndrawn() || Math.abs(to - from) < near) return this.settle(to);
    this.moving = to > from ? { begins: this.timeOf(step - 1), ends: to } : { begins: to, ends: this.timeOf(step + 1) };
    // First, so that whoever waits for rest does not take the step for one that has come.
    this.playing.value = true;
    this.step.value = step;
    const clock = { now: from };
    const [onUpdate, onComplete] = [() => this.show(clock.now), () => this.settle(to)];
    this.drive = gsap.to(clock, { now: to, duration: Math.abs(to - from), ease: 'none', onUpdate, onComplete });
    this.useSpeed();
  }

  /** Comes on stage after another scene: what both show alike stands still, the rest fades in while the other's fades out. */
  follow(before: Scene): void {
    const finish = () => {
      this.finishEntrance = undefined;
      for (const holder of this.holders.values()) holder.alpha = 1;
      before.destroy();
      this.stop();
      this.onChange();
    };
    if (motion.reduced || isUndrawn()) return finish();
    const shared = this.sharedWith(before);
    const coming = [...this.holders].filter(([name]) => !shared.has(name)).map(([, holder]) => holder);
    const going = [...before.holders];
    for (const [name, holder] of going) if (shared.has(name)) holder.visible = false;
    const clock = { now: 0 };
    const show = () => {
      for (const holder of coming) holder.alpha = clock.now / tempo.brisk;
      for (const [, holder] of going) holder.alpha = Math.max(0, 1 - clock.now / tempo.quick);
      this.onChange();
    };
    show();
    this.finishEntrance = finish;
    this.playing.value = true;
    this.drive = gsap.to(clock, { now: tempo.brisk, duration: tempo.brisk, ease: 'none', onUpdate: show, onComplete: finish });
    this.watch = new Watch(tempo.brisk, finish);
  }

  /** Names of the views that look the same in both. */
  private sharedWith(before: Scene): Set<string> {
    const [mine, theirs] = [this.amounts(), before.amounts()];
    const alike = (name: string) =>
      Object.entries(mine).every(([key, value]) => !key.startsWith(`${name}.`) || Math.abs((theirs[key] ?? Number.NaN) - value) < 1e-6);
    return new Set([...this.holders.keys()].filter((name) => before.holders.has(name) && alike(name)));
  }

  pause(): void {
    if (this.finishEntrance) return this.finishEntrance();
    if (!this.playing.peek()) return;
    const time = this.time.peek();
    this.stop();
    this.show(time);
    this.step.value = this.stepAt(time);
  }

  /** Jumps to the end of the step that is moving. */
  complete(): void {
    if (this.finishEntrance) return this.finishEntrance();
    if (this.playing.peek()) this.settle(this.moving.ends);
  }

  /** Jumps to where the step that is moving begins. */
  takeBack(): void {
    if (this.finishEntrance) return this.finishEntrance();
    if (this.playing.peek()) this.settle(this.moving.begins);
  }

  useSpeed(): void {
    if (!this.drive) return;
    this.drive.timeScale(motion.speed);
    this.watch?.stop();
    this.watch = new Watch((this.drive.duration() - this.drive.time()) / motion.speed, () => this.arrive());
  }

  /** Arrives if nobody has seen anything of what moves, since the browser draws no frames: the next press is a step of its own. */
  settleUnseen(): boolean {
    if (!this.watch?.isUnseen) return false;
    this.arrive();
    return true;
  }

  /** Arrives at once where it moves to, forwards or backwards. */
  arrive(): void {
    if (this.finishEntrance) this.finishEntrance();
    else if (this.playing.peek()) this.settle(this.timeOf(this.step.peek()));
  }

  /** Every amount of every view, by name: what the script has made of the stage. */
  amounts(): Record<string, number> {
    const all: Record<string, number> = {};
    for (const [name, view] of Object.entries(this.script.views)) {
      if (view instanceof View) for (const [key, value] of Object.entries(view.amounts())) all[`${name}.${key}`] = value;
    }
    return all;
  }

  destroy(): void {
    this.onChange = () => {};
    this.stop();
    this.stopShowing();
    this.timeline.kill();
    this.root.destroy({ children: true });
  }

  private settle(time: number): void {
    this.stop();
    this.show(time);
    this.step.value = this.stepAt(time);
  }

  private stop(): void {
    this.finishEntrance?.();
    this.drive?.kill();
    this.drive = undefined;
    this.watch?.stop();
    this.playing.value = false;
  }

  private show(time: number): void {
    this.timeline.time(time);
    this.time.value = time;
    this.onChange();
  }
}
