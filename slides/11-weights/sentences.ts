/** What a screen reader hears of one neuron and its connections, step by step. */
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import type { ConnectedNeuron, WeightsState } from './state';
import { connectionLetters } from './ThreeConnectionsView';

export function describeWeights(lesson: Lesson, { one, inRegion }: WeightsState, step: string): string {
  const neuron = one.neuron.value;
  const reached = `Neuron ${neuron} of hidden layer 1 is at ${written(lesson.pass().activation(1, neuron))}.`;
  if (step === 'opening' || step === 'question') return `The network with all its connections, grey. ${reached}`;
  if (step === 'which' || step === 'all') return `${threeInWords(lesson, one, step === 'all')}. ${reached}`;
  const { positive, negative } = inRegion.signs.value;
  if (step === 'picture') return `In the outlined region ${positive} weights are positive and ${negative} negative. ${reached}`;
  return `${pinnedInWords(lesson, one)} ${reached}`;
}

function threeInWords(lesson: Lesson, { three, weights }: ConnectedNeuron, withProducts: boolean): string {
  const each = three.value.map((pixel, i) => {
    const [lamp, weight] = [lesson.input.value[pixel] as number, weights.value[pixel] as number];
    const product = withProducts ? `, product ${written(lamp * weight)}` : '';
    return `${connectionLetters[i]}: lamp ${written(lamp)}, weight ${written(weight)}${product}`;
  });
  return each.join('; ');
}

function pinnedInWords(lesson: Lesson, { pinned, weights }: ConnectedNeuron): string {
  const source = pinned.value;
  const [lamp, weight] = [lesson.input.value[source] as number, weights.value[source] as number];
  return `From pixel ${source}, at ${written(lamp)}, leads a connection with weight ${written(weight)}.`;
}
