/** What is said of z and of the flat ends, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { reluSlope, sigmoidSlope } from '../../src/network/slopes';
import { written } from '../../src/theme/numbers';
import { runsDescription } from './sayRace';
import { fartherOne, movedBoth, sameZOf } from './state';
import { stuckNow, type TwinsState } from './twinsState';

export function sameZSentence(lesson: Lesson): string {
  const z = sameZOf(lesson).z.value;
  return `The same z, ${written(z)}, gives ${written(sigmoid(z))} here and ${written(relu(z))} there.`;
}

/** The answer to whose output moves more. */
export function slopesSentence(lesson: Lesson): string {
  const z = sameZOf(lesson).z.value;
  const moves = movedBoth(z);
  const [one, other] = [written(moves.sigmoid), written(moves.relu)];
  const flat = 'A sigmoid is flat at both ends, ReLU at one.';
  const which = fartherOne(z);
  if (which === 'neither') return `Neither moves to speak of. ${flat}`;
  return which === 'relu'
    ? `ReLU moves more: by ${other}, the sigmoid by ${one}. ${flat}`
    : `The sigmoid moves more: by ${one}, ReLU by ${other}. ${flat}`;
}

export function twinsSentence(lesson: Lesson): string {
  const stuck = stuckNow(lesson);
  if (stuck === undefined) return 'Some of its sigmoids sit on a flat end, where a nudge is hardly felt.';
  return `For this digit ${stuck} of 32 sigmoids sit on a flat end, where a nudge is hardly felt.`;
}

export function reluDescription(step: string, lesson: Lesson, { stuck, pass }: Pick<TwinsState, 'stuck' | 'pass'>): string {
  const z = sameZOf(lesson).z.value;
  const both = `z is ${written(z)}: the sigmoid gives ${written(sigmoid(z))}, ReLU ${written(relu(z))}`;
  if (['opening', 'old', 'relu', 'same-z', 'ask'].includes(step)) return `${both}.`;
  if (step === 'slopes') return `${both}. The slopes are ${written(sigmoidSlope(z))} and ${reluSlope(z)}.`;
  const answer = `The sigmoid twin says ${pass.value.best}; ${stuck.value} of its 32 sigmoids are on a flat end`;
  return step === 'twins' ? `${answer}.` : `${answer}. ${runsDescription(lesson, step !== 'depth')}`;
}
