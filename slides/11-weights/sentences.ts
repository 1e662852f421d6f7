/** What is said of one neuron and its connections, whichever it is; and what a screen reader hears, step by step. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { type ConnectedNeuron, oneNeuronOf, type WeightsState } from './state';
import { connectionLetters } from './ThreeConnectionsView';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(' ');

/** That much hangs on it has been measured of the trained network, and of no other neuron. */
export function meetSentence(lesson: Lesson): string {
  const neuron = oneNeuronOf(lesson).neuron.value;
  const met = `Meet neuron ${neuron}, the ${ordinals[neuron]}, as we count from zero`;
  if (neuron !== hero || lesson.isEdited()) return `${met}: from here on, it is ours.`;
  return `${met}. From here on it is ours, and much hangs on it.`;
}

/** Where the numbers come from: nobody has made them for the patch that was wished for. */
export function weightSentence(lesson: Lesson): string {
  const neuron = oneNeuronOf(lesson).neuron.value;
  const own = lesson.isEdited() ? `the ones neuron ${neuron} has now` : `neuron ${neuron}’s real ones`;
  return `Give each connection a number: a weight. These are ${own}. The neuron for our patch we build next.`;
}

export function describeWeights(lesson: Lesson, { one, spelled, inRegion }: WeightsState, step: string): string {
  const neuron = one.neuron.value;
  const reached = `Neuron ${neuron} of hidden layer 1 is at ${written(lesson.pass().activation(1, neuron))}.`;
  if (step === 'opening') return 'The network with all its connections, its hidden lamps still dark.';
  if (step === 'question') return `The network with all its connections, grey. ${reached}`;
  if (step === 'wish' || step === 'knobs') {
    return `In the outlined patch lies ink of ${written(inRegion.ink.value)}; what neuron ${neuron} makes of it is left open.`;
  }
  if (step === 'which' || step === 'told') return `${threeInWords(lesson, one, step === 'told')}. ${reached}`;
  const { positive, negative } = inRegion.signs.value;
  if (step === 'sixteen') return `In the outlined region ${positive} weights are positive and ${negative} negative. ${reached}`;
  if (step === 'one-neuron' || step === 'all') return reached;
  return `${connectionInWords(lesson, one, spelled.value)} ${reached}`;
}

function threeInWords(lesson: Lesson, { three, weights }: ConnectedNeuron, withProducts: boolean): string {
  const each = three.value.map((pixel, i) => {
    const [lamp, weight] = [lesson.input.value[pixel] as number, weights.value[pixel] as number];
    const product = withProducts ? `, product ${written(lamp * weight)}` : '';
    return `${connectionLetters[i]}: lamp ${written(lamp)}, weight ${written(weight)}${product}`;
  });
  return each.join('; ');
}

function connectionInWords(lesson: Lesson, { weights }: ConnectedNeuron, source: number): string {
  const [lamp, weight] = [lesson.input.value[source] as number, weights.value[source] as number];
  return `From pixel ${source}, at ${written(lamp)}, leads a connection with weight ${written(weight)}.`;
}
