/** Shaking all dials: by hand on the network on stage, and measured, five shakes averaged, on the network as it was trained. */
import type { Lesson } from '../lesson/Lesson';
import type { Network } from '../network/Network';
import { plus, randomLike } from '../network/shake';
import type { DialState } from './dialState';

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

const curves = new WeakMap<object, Float64Array>();

/** How many of the samples the trained network gets right, shaken by 0, a tenth, … 1; empty until they have arrived. */
export function shakeCurve(lesson: Lesson, state: DialState): Float64Array {
  const examination = state.examination.value;
  if (!examination) return new Float64Array(0);
  let curve = curves.get(examination);
  if (curve) return curve;
  const network = lesson.originalNetwork();
  const labels = lesson.samples('fair').map(({ label }) => label);
  const still = examination.firstZ(network.layer(1));
  curve = new Float64Array(stages + 1).fill(state.right(network));
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
    }
    curve[stage] = right / seeds.length;
  }
  curves.set(examination, curve);
  return curve;
}
