/** How the scene on stage plays: goes on, stands still, is scrubbed, and how fast. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { motion, type Scene } from '../scene/Scene';

export class Playback {
  readonly speed = signal(1);
  private readonly scene: ReadonlySignal<Scene | undefined>;

  constructor(scene: ReadonlySignal<Scene | undefined>) {
    this.scene = scene;
  }

  /** Goes on to the end of a step that was paused, or plays the next one; after the last it does nothing. */
  play(): void {
    const scene = this.scene.peek();
    if (!scene || scene.playing.peek()) return;
    if (!scene.isAtStep) scene.moveTo(scene.step.peek());
    else if (scene.step.peek() < scene.lastStep) scene.moveTo(scene.step.peek() + 1);
  }

  /** Goes on to the end of a step that was paused; at rest it does nothing, so that a late press reveals nothing. */
  continue(): void {
    const scene = this.scene.peek();
    if (scene && !scene.isAtStep) this.play();
  }

  pause(): void {
    this.scene.peek()?.pause();
  }

  seek(seconds: number): void {
    this.scene.peek()?.seek(seconds);
  }

  /** Plays the present step again from where it begins. */
  replay(): void {
    const scene = this.scene.peek();
    const step = scene?.step.peek() ?? 0;
    if (!scene || step === 0) return;
    scene.seek(scene.timeOf(step - 1));
    scene.moveTo(step);
  }

  setSpeed(speed: number): void {
    this.speed.value = speed;
    motion.speed = speed;
    this.scene.peek()?.useSpeed();
  }
}
