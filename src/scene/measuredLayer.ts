/** What every neuron of a hidden layer does for the fair digits, measured in the lesson's network as it is now. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';
import { type BestNeuron, bestNeuronForEveryPair, halved, meanActivations } from '../network/bestNeuron';
import type { Network } from '../network/Network';

const classCount = 10;

const examplesOf = (network: Network, fair: readonly Sample[], layer: number) =>
  halved(fair.map(({ label, pixels }) => ({ label, activations: network.forward(pixels).activations(layer) })));

const searched = new WeakMap<Network, Map<number, BestNeuron[]>>();

/** The best neuron of a layer for every pair of digits; searched once per network, also for sentences, which have no state of their own. */
export function everyPair(network: Network, fair: readonly Sample[], layer: number): readonly BestNeuron[] {
  const known = searched.get(network) ?? new Map<number, BestNeuron[]>();
  searched.set(network, known);
  const pairs = known.get(layer) ?? bestNeuronForEveryPair(examplesOf(network, fair, layer), classCount);
  known.set(layer, pairs);
  return pairs;
}

export function measuredLayer(lesson: Lesson, fair: readonly Sample[], layer: number) {
  const network = computed(() => lesson.network());
  const examples = computed(() => examplesOf(network.value, fair, layer));
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
