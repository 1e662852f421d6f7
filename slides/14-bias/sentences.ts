/** What is said of biases, in every case: of the threshold, of a white picture, of trained neurons, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import { addUpAsShown, short, written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { areClose, biasingOf, positiveBiases, switchedOn } from './state';

const inWords = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** Without a bias. */
export const lightsForNearlyAll = (sums: readonly number[]): boolean => switchedOn(sums, 0) >= 0.7 * sums.length;

export function openingSentence(lesson: Lesson): string {
  if (lightsForNearlyAll(biasingOf(lesson).sums.value))
    return 'The bar finder that we made lights for nearly every digit. How do you make it choosier?';
  return 'Some digits light the bar finder that we made, others do not. How do you move the line between them?';
}

export function thresholdSentence(lesson: Lesson): string {
  const at = -biasingOf(lesson).bias.value;
  if (at === 0) return 'Suppose it may light from a sum of 0 on, just as it does.';
  return at > 0
    ? `Suppose it should light only for sums above ${short(at)}. Then the curve has to move right.`
    : `Suppose it should light for all sums above ${short(at)}. Then the curve has to move left.`;
}

/** Whether one number can part the digit from a white picture, and why. */
export function bothSentence(lesson: Lesson): string {
  const { own, white } = biasingOf(lesson);
  const whose = lesson.drawing.value.isEmpty ? 'an empty grid’s' : 'your digit’s';
  const moves = 'and whatever you add moves both alike';
  if (areClose(own.value, white.value)) return `Too close to call: ${whose} sum is nearly white’s, ${moves}.`;
  if (own.value < white.value) return `Impossible: ${whose} sum is smaller than white’s, ${moves}.`;
  const [from, to] = [written(-own.value, 1), written(-white.value, 1)];
  return `Possible, with any b from ${from} to ${to}: ${whose} sum is ahead of white’s.`;
}

export function biasSentence(lesson: Lesson): string {
  const b = biasingOf(lesson).bias.value;
  const named = `That ${short(b)} is the bias; the total is z.`;
  if (b === 0) return `Add 0 to every sum, and nothing changes. ${named}`;
  if (b > 0) return `Add ${short(b)} to every sum, and ${short(-b)} is enough to light it. ${named}`;
  return `Take ${short(-b)} off every sum, and it needs more than ${short(-b)} to light. ${named}`;
}

export function whiteSentence(lesson: Lesson): string {
  const { white, bias } = biasingOf(lesson);
  const z = white.value + bias.value;
  const lamp = sigmoid(z);
  const at = `its lamp ${lamp > 0.5 ? 'stands at' : 'sinks to'} ${written(lamp)}`;
  const [from, to] = [written(white.value), written(z)];
  if (from === to) return `The bias leaves all white at ${to}: ${at}.`;
  return `The bias takes all white from ${from} ${bias.value < 0 ? 'down' : 'up'} to ${to}: ${at}.`;
}

export function trainedSentence(lesson: Lesson): string {
  const { neuron, sum, bias, z } = trainedNumbers(lesson);
  const equals = addUpAsShown([sum, bias], z) ? '=' : '≈';
  const whose = neuron === hero ? 'Our trained neuron' : 'This trained neuron';
  return `${whose} has a bias of its own, ${written(bias)}: its sum, ${written(sum)}, becomes z ${equals} ${written(z)}.`;
}

export function sixteenSentence(lesson: Lesson): string {
  const positive = positiveBiases(lesson);
  if (positive === 0) return 'Each of the sixteen has a bias of its own; here every one of them holds its neuron back.';
  if (positive === 1) return 'One of the sixteen biases is positive. That is the neuron that lights for an empty picture.';
  if (positive === 16) return 'All sixteen biases are positive, so all sixteen neurons light for an empty picture.';
  return `Of sixteen biases ${inWords[positive]} are positive: they belong to the ${inWords[positive]} neurons that light for an empty picture.`;
}

export function describeBiases(lesson: Lesson, step: string): string {
  const { own, bias, sums } = biasingOf(lesson);
  const sum = `The weighted sum of your digit is ${written(own.value)}`;
  if (step === 'trained' || step === 'sixteen') return describeTrained(lesson);
  if (['opening', 'hill'].includes(step)) return `${sum}.`;
  if (['half', 'ten', 'ask', 'both'].includes(step)) return `${sum}; without a bias the lamp stands at ${written(sigmoid(own.value))}.`;
  return `${sum}; with the bias ${written(bias.value)} the lamp stands at ${written(sigmoid(own.value + bias.value))}, and ${switchedOn(sums.value, bias.value)} of ${sums.value.length} digits switch it on.`;
}

function describeTrained(lesson: Lesson): string {
  const { neuron, sum, bias, activation } = trainedNumbers(lesson);
  return `Trained neuron ${neuron}: sum ${written(sum)}, bias ${written(bias)}, activation ${written(activation)}.`;
}

function trainedNumbers(lesson: Lesson) {
  const neuron = biasingOf(lesson).chosen.value;
  const pass = lesson.pass();
  return {
    neuron,
    sum: pass.weightedSum(1, neuron),
    bias: lesson.network().bias(1, neuron),
    z: pass.zOf(1, neuron),
    activation: pass.activation(1, neuron),
  };
}
