/** Which dial is looked at, and what becomes of the two hundred answers without it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { type DialRef, type FullSwing, fullSwings, withDial } from '../network/dials';
import { Examination } from '../network/Examination';
import type { Network } from '../network/Network';
import { Random } from '../network/Random';
import { silenced } from '../network/rearrange';

/** How many of the answers are others than before. */
export interface Effect {
  readonly changed: number;
  /** Those among them where the two best outputs are so near to each other that it may go either way. */
  readonly tossUps: number;
}

export interface DialState {
  /** What the question is about: one weight into layer 1, 2 or 3, or (3) a whole neuron of layer 1. */
  readonly asked: Signal<number>;
  /** The dial that somebody has chosen, for good or by pointing at it. */
  readonly chosen: Signal<DialRef | undefined>;
  readonly pointed: Signal<DialRef | undefined>;
  /** The dials that are asked about unless somebody chooses: one for each layer; and a neuron, by one of its dials. */
  readonly examples: ReadonlySignal<readonly [DialRef, DialRef, DialRef, DialRef]>;
  readonly centre: ReadonlySignal<DialRef>;
  readonly full: readonly FullSwing[];
  /** Nothing until the samples have arrived. */
  readonly examination: ReadonlySignal<Examination | undefined>;
  /** How many of them the network gets right. */
  right(network: Network): number;
  /** How many answers stay the same. */
  same(network: Network, other: Network): number;
  readonly effects: ReadonlySignal<readonly Effect[] | undefined>;
  /** As trained: the most answers that any of a layer's sixteen strongest weights changes, and any of the first layer's neurons. */
  readonly most: ReadonlySignal<readonly number[]>;
}

const near = 0.01;
/** A weight that is hardly turned would be no fair example. */
const turned = 0.25;
const known = new WeakMap<Lesson, DialState>();

/** The same for all who ask about this lesson. */
export function dialState(lesson: Lesson): DialState {
  const before = known.get(lesson);
  if (before) return before;
  const full = fullSwings(lesson.originalNetwork());
  const asked = signal(0);
  const chosen = signal<DialRef | undefined>(undefined);
  const pointed = signal<DialRef | undefined>(undefined);
  const samples = computed(() => lesson.samples('fair'));
  const examination = computed(() =>
    samples.value.length > 0 ? new Examination(samples.value.map((sample) => sample.pixels)) : undefined,
  );
  const examples = computed(() => {
    // Chosen anew with every new digit, as the circles of the input column are, and held still during edits.
    lesson.shownInputs.value;
    return examplesFor(lesson.originalNetwork(), full, lesson.input.peek());
  });
  const answers = (network: Network) => examination.value?.answers(network);
  const effectOf = (network: Network, dial: DialRef, k: number) =>
    examination.value ? effectIn(examination.value, network, dial, k) : { changed: 0, tossUps: 0 };
  const effects = computed(() => {
    const network = lesson.network();
    return examination.value && asksAbout(state).map((dial, k) => effectOf(network, dial, k));
  });
  const most = computed(() => {
    const network = lesson.originalNetwork();
    return [0, 1, 2, 3].map((k) => Math.max(...strongest(network, k).map((dial) => effectOf(network, dial, k).changed)));
  });
  const state: DialState = {
    asked,
    chosen,
    pointed,
    examples,
    centre: computed(() => chosen.value ?? (examples.value[asked.value] as DialRef)),
    full,
    examination,
    right: (network) => samples.value.filter(({ label }, i) => answers(network)?.best[i] === label).length,
    same: (network, other) => {
      const [a, b] = [answers(network), answers(other)];
      return a && b ? a.best.filter((best, i) => best === b.best[i]).length : 0;
    },
    effects,
    most,
  };
  known.set(lesson, state);
  return state;
}

/** The four that are measured: a chosen weight takes the place of its layer's example. */
export function asksAbout({ chosen, examples }: DialState): DialRef[] {
  const own = chosen.value;
  return examples.value.map((dial, k) => (k < 3 && own?.layer === k + 1 && own.source !== undefined ? own : dial));
}

/** What setting a weight of the first, second or last layer to 0 does; or (3) silencing a neuron of the first. */
function effectIn(examination: Examination, network: Network, dial: DialRef, k: number): Effect {
  const { layer, neuron, source = 0 } = dial;
  const before = examination.answers(network);
  const first = network.layer(1);
  const after =
    k === 0
      ? examination.answersFrom(network, examination.firstZWithout(first, neuron, source))
      : examination.answersFrom(k < 3 ? withDial(network, dial, 0) : silenced(network, layer, neuron), examination.firstZ(first));
  const changed = Array.from(before.best.keys()).filter((i) => before.best[i] !== after.best[i]);
  const isClose = (i: number) => (after.lead[i] as number) < near || (before.lead[i] as number) < near;
  return { changed: changed.length, tossUps: changed.filter(isClose).length };
}

function strongest(network: Network, k: number): DialRef[] {
  if (k === 3) return Array.from({ length: network.layer(1).neurons }, (_, neuron) => ({ layer: 1, neuron, source: 0 }));
  const { weights, sources } = network.layer(k + 1);
  const order = Array.from(weights.keys()).sort((a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number));
  return order.slice(0, 16).map((i) => ({ layer: k + 1, neuron: Math.floor(i / sources), source: i % sources }));
}

/** The pixels where most digits have no ink carry nothing, and would be no fair example. */
const isCentral = (pixel: number) => [Math.floor(pixel / 28), pixel % 28].every((at) => at >= 5 && at <= 22);

function examplesFor(
  network: Network,
  full: readonly FullSwing[],
  input: ArrayLike<number>,
): readonly [DialRef, DialRef, DialRef, DialRef] {
  let seed = 15;
  for (let i = 0; i < input.length; i++) seed = (seed * 31 + Math.round((input[i] as number) * 255)) | 0;
  const random = new Random(seed);
  const one = (layer: number): DialRef => {
    const { neurons, sources } = network.layer(layer);
    for (;;) {
      const [neuron, source] = [random.below(neurons), random.below(sources)];
      // Of the first layer's blocks, the last two columns are covered by what is measured.
      if (layer === 1 && (neuron % 8 > 5 || !isCentral(source))) continue;
      if (Math.abs(network.weight(layer, neuron, source)) > turned * (full[layer - 1] as FullSwing).weights)
        return { layer, neuron, source };
    }
  };
  return [one(1), one(2), one(3), one(1)];
}
