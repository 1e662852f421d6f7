/** What is said of z, of the twins and of deep networks, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { reluSlope, sigmoidSlope } from '../../src/network/slopes';
import { written } from '../../src/theme/numbers';
import { firstLayerWeaker } from './deepPart';
import { sameZOf } from './state';
import { type TwinsState, twinCounts } from './twinsState';

export function sameZSentence(lesson: Lesson): string {
  const z = sameZOf(lesson).z.value;
  return `The same z, ${written(z)}, gives ${written(sigmoid(z))} here and ${written(relu(z))} there.`;
}

export function slopesSentence(lesson: Lesson): string {
  const z = sameZOf(lesson).z.value;
  const here = `Slopes here: sigmoid ${written(sigmoidSlope(z))}, never above a quarter;`;
  if (z === 0) return `${here} ReLU has a kink just here.`;
  return z > 0 ? `${here} ReLU 1, all the way up.` : `${here} ReLU 0, as everywhere below zero.`;
}

export function twinsSentence(lesson: Lesson): string {
  const counts = twinCounts(lesson);
  if (!counts) return 'Twins, same digit: some sigmoids are nearly stuck, some ReLUs inactive.';
  const { stuck, inactive, dead } = counts;
  return `Twins, same digit: ${stuck} of 32 sigmoids are nearly stuck, ${inactive} of 32 ReLUs inactive, and ${dead} dead.`;
}

export function nudgesSentence(lesson: Lesson): string {
  const times = firstLayerWeaker(lesson, 'sigmoid-glorot');
  if (!times) return 'Why? The error reaches hidden layer 1 far more weakly than the last layer.';
  return `Why? Hidden layer 1 hears the error ${times} times more weakly: eight slopes of at most a quarter, multiplied.`;
}

export function reluDescription(step: string, lesson: Lesson, { counted, passes }: Pick<TwinsState, 'counted' | 'passes'>): string {
  const z = sameZOf(lesson).z.value;
  const both = `z is ${written(z)}: the sigmoid gives ${written(sigmoid(z))}, ReLU ${written(relu(z))}`;
  if (['opening', 'old', 'relu', 'same-z', 'ask'].includes(step)) return `${both}.`;
  if (step === 'slopes') return `${both}. The slopes are ${written(sigmoidSlope(z))} and ${reluSlope(z)}.`;
  const { sigmoid: one, relu: other } = passes.value;
  const answers = `The sigmoid twin says ${one.best}, the ReLU twin ${other.best}`;
  if (step !== 'twins') return `${answers}, both with two hidden layers. Measured with eight: the curves on stage.`;
  const { stuck, inactive, dead } = counted.value;
  return `${answers}; ${stuck} of 32 sigmoids are nearly stuck; ${inactive} of 32 ReLUs are inactive, ${dead} dead.`;
}
