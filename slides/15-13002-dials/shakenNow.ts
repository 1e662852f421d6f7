/** The network on stage shaken by half of what its dials usually are, in stages: what becomes of the two hundred answers on the way. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import { plus } from '../../src/network/shake';
import { dialStateOf } from '../shared/dials/dialState';
import { firstNoise } from './shaking';

/** By so much of their usual size, which is the standard deviation of their layer's. */
const farthest = 0.5;
const stages = 5;

export interface ShakenNow {
  /** Shaken by 0, a tenth, … a half; the first is as it stands. */
  readonly networks: ReadonlySignal<readonly Network[]>;
  /** For each of them, which digits it gets right. */
  readonly right: ReadonlySignal<readonly (readonly boolean[])[]>;
  readonly counts: ReadonlySignal<readonly number[]>;
}

/** How far it is shaken at a stage. */
export const shakenAt = (stage: number): number => (farthest * stage) / stages;

export function shakenNow(lesson: Lesson): ShakenNow {
  const { examination } = dialStateOf(lesson);
  const networks = computed(() => {
    const network = lesson.network();
    const noise = firstNoise(lesson.originalNetwork());
    return Array.from({ length: stages + 1 }, (_, stage) => (stage === 0 ? network : plus(network, noise, shakenAt(stage))));
  });
  const right = computed(() => {
    const labels = lesson.samples('fair').map(({ label }) => label);
    const judge = examination.value;
    if (!judge) return [labels.map(() => false)];
    const still = judge.firstZ(lesson.network().layer(1));
    const moved = judge.firstZ(firstNoise(lesson.originalNetwork()).layer(1));
    return networks.value.map((network, stage) => {
      const { best } = judge.answersFrom(
        network,
        still.map((z, i) => z + shakenAt(stage) * (moved[i] as number)),
      );
      return labels.map((label, i) => best[i] === label);
    });
  });
  return { networks, right, counts: computed(() => right.value.map((each) => each.filter(Boolean).length)) };
}
