/** Shaking all dials: by hand on the network on stage, and measured, five shakes averaged, on the network as it was trained. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Examination } from '../../src/network/Examination';
import type { Network } from '../../src/network/Network';
import { plus, randomLike } from '../../src/network/shake';
import type { DialState } from '../shared/dials/dialState';
import { breath } from '../shared/measuring/breath';

const seeds = [1, 2, 3, 4, 5] as const;
/** From 0 to 1 in so many steps. */
const stages = 10;
/** What a network was before it was shaken, and by how much it was. */
const origins = new WeakMap<Network, { before: Network; by: number }>();

export const shakenBy = (network: Network): number => origins.get(network)?.by ?? 0;

/** The lesson's network shaken by so much, from where it stood before. */
export function shake(lesson: Lesson, by: number): void {
  lesson.editNetwork('lesson', (network) => {
    const before = origins.get(network)?.before ?? network;
    if (by === 0) return before;
    const shaken = plus(before, noiseOf(lesson.originalNetwork(), seeds[0]), by);
    origins.set(shaken, { before, by });
    return shaken;
  });
}

const noises = new WeakMap<Network, Map<number, Network>>();

function noiseOf(network: Network, seed: number): Network {
  const own = noises.get(network) ?? new Map<number, Network>();
  noises.set(network, own);
  const noise = own.get(seed) ?? randomLike(network, seed);
  own.set(seed, noise);
  return noise;
}

/** By chance alone, spread as the network's own numbers are. */
export const firstNoise = (network: Network): Network => noiseOf(network, seeds[0]);

/** A curve that is being measured, point by point, and whether it is all there. */
interface Measuring {
  readonly curve: Float64Array;
  readonly work: Iterator<void>;
  isDone: boolean;
}

const curves = new WeakMap<object, Measuring>();

/** How many of the samples the trained network gets right, shaken by 0, a tenth, … 1; empty until they have arrived. */
export function shakeCurve(lesson: Lesson, state: DialState): Float64Array {
  const measuring = curveOf(lesson, state);
  if (!measuring) return new Float64Array(0);
  // Whatever has not been measured yet is measured now.
  while (!measuring.isDone) goOn(measuring);
  return measuring.curve;
}

/** Measures what will be asked for, a little at a time and before anybody asks, so that no picture waits for it. */
export async function measureAhead(lesson: Lesson, state: DialState): Promise<void> {
  // Asked for, the digits arrive a moment later.
  lesson.samples('fair');
  await lesson.sampleSet('fair');
  await breath();
  const measuring = curveOf(lesson, state);
  while (measuring && !measuring.isDone) {
    await breath();
    goOn(measuring);
  }
  for (const most of state.mostOf) {
    await breath();
    most.peek();
  }
}

function goOn(measuring: Measuring): void {
  measuring.isDone = measuring.work.next().done === true;
}

function curveOf(lesson: Lesson, state: DialState): Measuring | undefined {
  const examination = state.examination.value;
  if (!examination) return undefined;
  const before = curves.get(examination);
  if (before) return before;
  const curve = new Float64Array(stages + 1);
  const made = { curve, work: shakes(lesson, state, examination, curve), isDone: false };
  curves.set(examination, made);
  return made;
}

/** Fills the curve, and stops for breath after every shake. */
function* shakes(lesson: Lesson, state: DialState, examination: Examination, curve: Float64Array): Generator<void> {
  const network = lesson.originalNetwork();
  const labels = lesson.samples('fair').map(({ label }) => label);
  const still = examination.firstZ(network.layer(1));
  curve.fill(state.right(network));
  yield;
  for (let stage = 1; stage <= stages; stage++) {
    const by = stage / stages;
    let right = 0;
    for (const seed of seeds) {
      const noise = noiseOf(network, seed);
      const moved = examination.firstZ(noise.layer(1));
      const { best } = examination.answersFrom(
        plus(network, noise, by),
        still.map((z, i) => z + by * (moved[i] as number)),
      );
      right += labels.filter((label, i) => best[i] === label).length;
      yield;
    }
    curve[stage] = right / seeds.length;
  }
}
