/** What every neuron of a hidden layer does for the fair digits, measured in the lesson's network as it is now. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../digits/samples';
import type { Lesson } from '../lesson/Lesson';
import { bestNeuronForEveryPair, halved, meanActivations } from '../network/bestNeuron';

const classCount = 10;

export function measuredLayer(lesson: Lesson, fair: readonly Sample[], layer: number) {
  const network = computed(() => lesson.network());
  const examples = computed(() =>
    halved(fair.map(({ label, pixels }) => ({ label, activations: network.value.forward(pixels).activations(layer) }))),
  );
  const means = computed(() => meanActivations(examples.value, classCount));
  const pairs = computed(() => bestNeuronForEveryPair(examples.value, classCount));
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
