import type { Scene } from './Scene';

/** Moves to a step of this scene, over the ones that are left out between. */
export function walkTo(scene: Scene, step: number): void {
  const from = scene.step.peek();
  if (step > from + 1) scene.goTo(step - 1);
  if (step < from - 1) scene.goTo(step + 1);
  scene.moveTo(step);
}
