/** What becomes of the two hundred answers without a dial or a neuron, and which ones make fair examples. */
import { type DialRef, type FullSwing, withDial } from '../../../src/network/dials';
import type { AnswersToAll, Examination } from '../../../src/network/Examination';
import type { Network } from '../../../src/network/Network';
import { Random } from '../../../src/network/Random';
import { silenced } from '../../../src/network/rearrange';

/** How many of the answers are others than before. */
export interface Effect {
  readonly changed: number;
  /** Which of the inputs those are. */
  readonly which: readonly number[];
  /** Those among them where the two best outputs are so near to each other that it may go either way. */
  readonly tossUps: number;
}

const near = 0.01;
/** A weight that is hardly turned would be no fair example. */
const turned = 0.25;
/** In a network without any weight so large the last one tried will do. */
const mostTries = 10_000;

/** What setting a dial to 0 does. */
export function effectIn(examination: Examination, network: Network, dial: DialRef): Effect {
  const { layer, neuron, source } = dial;
  const first = network.layer(1);
  const isFirst = layer === 1 && source !== undefined;
  // Hidden layer 1's sums are dear: they are not made anew for one weight of it, nor for a later layer.
  const after = isFirst
    ? examination.answersFrom(network, examination.firstZWithout(first, neuron, source))
    : examination.answers(withDial(network, dial, 0));
  return compared(examination.answers(network), after);
}

/** What silencing a whole neuron does. */
export function silencedEffect(examination: Examination, network: Network, { layer, neuron }: DialRef): Effect {
  return compared(examination.answers(network), examination.answers(silenced(network, layer, neuron)));
}

function compared(before: AnswersToAll, after: AnswersToAll): Effect {
  const changed = Array.from(before.best.keys()).filter((i) => before.best[i] !== after.best[i]);
  const isClose = (i: number) => (after.lead[i] as number) < near || (before.lead[i] as number) < near;
  return { changed: changed.length, which: changed, tossUps: changed.filter(isClose).length };
}

/** The sixteen weights of a layer that are farthest from 0. */
export function strongest(network: Network, layer: number): DialRef[] {
  const { weights, sources } = network.layer(layer);
  const order = Array.from(weights.keys()).sort((a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number));
  return order.slice(0, 16).map((i) => ({ layer, neuron: Math.floor(i / sources), source: i % sources }));
}

/** The pixels where most digits have no ink carry nothing, and would be no fair example. */
const isCentral = (pixel: number) => [Math.floor(pixel / 28), pixel % 28].every((at) => at >= 5 && at <= 22);

/** Of hidden layer 1's blocks the last two columns are covered by what is measured. */
const isOpen = (neuron: number) => neuron % 8 <= 5;

/** A weight of each layer, and a neuron. The first is one of `hero`'s, which the lesson opens, unless its block is covered. */
export function examplesFor(
  network: Network,
  full: readonly FullSwing[],
  input: ArrayLike<number>,
  hero: number,
): readonly [DialRef, DialRef, DialRef, DialRef] {
  let seed = 15;
  for (let i = 0; i < input.length; i++) seed = (seed * 31 + Math.round((input[i] as number) * 255)) | 0;
  const one = (layer: number, random: Random, only?: number): DialRef => {
    const { neurons, sources } = network.layer(layer);
    for (let tries = 0; ; tries++) {
      const [neuron, source] = [only ?? random.below(neurons), random.below(sources)];
      if (layer === 1 && !(isOpen(neuron) && isCentral(source))) continue;
      const isTurned = Math.abs(network.weight(layer, neuron, source)) > turned * (full[layer - 1] as FullSwing).weights;
      if (isTurned || tries > mostTries) return { layer, neuron, source };
    }
  };
  const random = new Random(seed);
  // Drawn in any case, so that the others stay what they are whichever neuron is the hero.
  const any = one(1, random);
  const first = isOpen(hero) ? one(1, new Random(seed), hero) : any;
  return [first, one(2, random), one(3, random), one(1, random)];
}
