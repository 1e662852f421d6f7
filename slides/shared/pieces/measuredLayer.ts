/** What every neuron of a hidden layer does for the fair digits, measured in the lesson's network as it is now. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../../../src/digits/samples';
import type { Lesson } from '../../../src/lesson/Lesson';
import { type BestNeuron, bestNeuronForEveryPair, type Example, halved, meanActivations } from '../../../src/network/bestNeuron';
import type { Layer } from '../../../src/network/Layer';
import { Network } from '../../../src/network/Network';

const classCount = 10;

interface Measured {
  readonly examples: readonly Example[];
  pairs?: readonly BestNeuron[];
}
/** What one layer does depends on it and on those below it, and copies of a network share the layers that nobody has touched. */
const known = new WeakMap<readonly Sample[], WeakMap<Layer, { readonly below: readonly Layer[]; readonly measured: Measured }>>();

/** Every fair digit run through the network, once for the same layers, however many ask. */
function measuredIn(network: Network, fair: readonly Sample[], layer: number): Measured {
  const below = network.layers.slice(0, layer);
  const ofDigits = known.get(fair) ?? new WeakMap();
  known.set(fair, ofDigits);
  const kept = ofDigits.get(network.layer(layer));
  if (kept && below.every((each, i) => each === kept.below[i])) return kept.measured;
  const part = new Network(below);
  const examples = halved(fair.map(({ label, pixels }) => ({ label, activations: part.forward(pixels).activations(layer) })));
  const measured: Measured = { examples };
  ofDigits.set(network.layer(layer), { below, measured });
  return measured;
}

/** The best neuron of a layer for every pair of digits; also for sentences, which have no state of their own. */
export function everyPair(network: Network, fair: readonly Sample[], layer: number): readonly BestNeuron[] {
  const measured = measuredIn(network, fair, layer);
  measured.pairs ??= bestNeuronForEveryPair(measured.examples, classCount);
  return measured.pairs;
}

export function measuredLayer(lesson: Lesson, fair: readonly Sample[], layer: number) {
  const network = computed(() => lesson.network());
  const examples = computed(() => measuredIn(network.value, fair, layer).examples);
  const means = computed(() => meanActivations(examples.value, classCount));
  const pairs = computed(() => everyPair(network.value, fair, layer));
  const median = computed(() => {
    const sorted = pairs.value.map(({ rate }) => rate).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] as number;
  });
  return {
    classCount,
    /** A row per neuron, a column per digit. */
    means: () => means.value,
    /** The best neuron for every pair of digits. */
    pairs: () => pairs.value,
    median: () => median.value,
    pairOf: (a: number, b: number) => pairs.value.findIndex(({ classes }) => classes[0] === a && classes[1] === b),
    /** How bright a neuron is for those of the fair digits that are of these classes, on average, and for each of them. */
    activationsOf: (neuron: number, samples: readonly Sample[]) =>
      samples.map((sample) => examples.value[fair.indexOf(sample)]?.activations[neuron] as number),
    meanOver: (neuron: number, isMeant: (label: number) => boolean) => {
      const meant = examples.value.filter(({ label }) => isMeant(label));
      return meant.reduce((sum, { activations }) => sum + (activations[neuron] as number), 0) / meant.length;
    },
  };
}
