/** What is said of biases, in every case: of the threshold, of white paper, of trained neurons, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import { addUpAsShown, short, written } from '../../src/theme/numbers';
import { biased, biasingOf, positiveBiases, switchedOn } from './state';

export function thresholdSentence(lesson: Lesson): string {
  const at = -biasingOf(lesson).bias.value;
  if (at === 0) return 'Suppose it may switch on at a sum of 0, just as it does.';
  return at > 0
    ? `Suppose it should light only for sums well above ${short(at)}.`
    : `Suppose it should light already for sums above ${short(at)}.`;
}

export function biasSentence(lesson: Lesson): string {
  const b = biasingOf(lesson).bias.value;
  const added = `Add a bias of ${short(b)} to the sum; that is z.`;
  if (b === 0) return `${added} The curve stays where it is.`;
  return `${added} The curve slides ${b < 0 ? 'right' : 'left'} by ${short(Math.abs(b))}.`;
}

export function whiteSentence(lesson: Lesson): string {
  const { white, bias } = biasingOf(lesson);
  const lamp = sigmoid(white.value + bias.value);
  const what = `All white: sum ${short(white.value)}, bias ${short(bias.value)}, lamp ${written(lamp)}.`;
  if (!lesson.isEdited(biased)) return `${what} The bias mends what the surround left.`;
  return lamp > 0.5 ? `${what} It still switches the neuron on.` : `${what} It does not switch the neuron on.`;
}

export function trainedSentence(lesson: Lesson): string {
  const { sum, bias, z } = trainedNumbers(lesson);
  return `A trained neuron: sum ${written(sum)}, bias ${written(bias)}, and so z ${addUpAsShown([sum, bias], z) ? '=' : '≈'} ${written(z)}.`;
}

export function sixteenSentence(lesson: Lesson): string {
  const positive = positiveBiases(lesson);
  if (positive === 0) return 'All sixteen, each with its own bias: here none of them is positive.';
  return `All sixteen, each with its own bias: ${positive} of them ${positive === 1 ? 'is' : 'are'} positive.`;
}

export function describeBiases(lesson: Lesson, step: string): string {
  const { own, bias, sums } = biasingOf(lesson);
  const sum = `The weighted sum of your digit is ${written(own.value)}`;
  if (step === 'trained' || step === 'sixteen') return describeTrained(lesson);
  if (['opening', 'hill'].includes(step)) return `${sum}.`;
  if (['half', 'ten', 'ask'].includes(step)) return `${sum}; without a bias the lamp stands at ${written(sigmoid(own.value))}.`;
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
