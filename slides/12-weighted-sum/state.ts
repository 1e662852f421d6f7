/** What is multiplied and added up: two neurons made by hand, the terms of their sums, and how many of these are counted. */
import { computed, signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Terms } from '../../src/network/terms';
import type { SpelledSum } from '../../src/views/spelledSum';
import { type HandMadeNeuron, handMadeNeuron } from './handMadeNeuron';

export type MultiplicationState = ReturnType<typeof multiplicationState>;

const everyWhiteName = { positive: 'white picture positive', negative: 'white picture negative', total: 'white picture sum' };

export function multiplicationState(lesson: Lesson) {
  const neurons = [handMadeNeuron(lesson, 'region'), handMadeNeuron(lesson, 'bar')] as const;
  const whiteSums = computed(() => neurons.map(({ white }) => white.value));
  return {
    neurons,
    multiplied: computed(() => neurons.map(({ name, weights, terms }) => ({ name, weights: weights.value, terms: terms.value }))),
    sums: computed(() => neurons.map((neuron) => spelled(lesson, neuron))),
    /** Of the digit on stage, and of a completely white picture. */
    digitSums: computed(() => neurons.map(({ terms }) => terms.value)),
    whiteSums,
    whiteSpelled: computed(() => ({ terms: neurons[0].white.value, names: everyWhiteName })),
    reach: computed(() => reachOf(whiteSums.value)),
    /** The learner's share of the terms. */
    scrub: signal(1),
  };
}

/** The line reaches at least this far, and is doubled as often as the weights need. */
const shortestReach = 24;

function reachOf(sums: readonly Terms[]): number {
  const farthest = Math.max(...sums.flatMap(({ positive, negative }) => [positive, -negative]));
  return shortestReach * 2 ** Math.max(0, Math.ceil(Math.log2(farthest / shortestReach)));
}

/** The sum is the neuron's z as long as its bias is 0. */
function spelled(lesson: Lesson, { name, terms }: HandMadeNeuron): SpelledSum {
  const total = lesson.network(name).bias(1, 0) === 0 ? `${name}:z[1][0]` : 'weighted sum';
  return { terms: terms.value, names: { positive: 'sum of positive products', negative: 'sum of negative products', total } };
}
