/** What stands on the cards: the arithmetic of the hand-made neuron, without and with its bias, and of trained ones. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import type { Arithmetic } from './NeuronCardView';
import { biased, biasingOf, plain } from './state';

/** The sum alone goes into the sigmoid; it is z as long as the bias is 0. */
export function withoutBias(lesson: Lesson): Arithmetic {
  const own = biasingOf(lesson).own.value;
  const isZ = lesson.network(plain).bias(1, 0) === 0;
  return {
    sum: { name: isZ ? `${plain}:z[1][0]` : 'weighted sum', value: own },
    activation: { name: isZ ? `${plain}:a[1][0]` : 'lamp without bias', value: sigmoid(own) },
    caption: 'σ(sum)',
  };
}

export const withBias = (lesson: Lesson): Arithmetic => ofNeuron(lesson, biased, 0, 'a = σ(z)');

export function ofTrained(lesson: Lesson): Arithmetic {
  const { chosen } = biasingOf(lesson);
  return ofNeuron(lesson, 'lesson', chosen.value, `neuron ${chosen.value}`);
}

function ofNeuron(lesson: Lesson, name: string, neuron: number, caption: string): Arithmetic {
  const pass = lesson.pass(name);
  const prefix = name === 'lesson' ? '' : `${name}:`;
  return {
    sum: { name: 'weighted sum', value: pass.weightedSum(1, neuron) },
    bias: { name: `${prefix}b[1][${neuron}]`, value: lesson.network(name).bias(1, neuron) },
    z: { name: `${prefix}z[1][${neuron}]`, value: pass.zOf(1, neuron) },
    activation: { name: `${prefix}a[1][${neuron}]`, value: pass.activation(1, neuron) },
    caption,
  };
}

export function ofWhite(lesson: Lesson): Arithmetic {
  const { white, bias } = biasingOf(lesson);
  const z = white.value + bias.value;
  return {
    sum: { name: 'white picture sum', value: white.value },
    bias: { name: 'bias for the white picture', value: bias.value },
    z: { name: 'white picture z', value: z },
    activation: { name: 'white picture lamp', value: sigmoid(z) },
    caption: 'all white',
  };
}
