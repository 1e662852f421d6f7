/** What is said of z, of the flat ends and of deep networks, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { reluSlope, sigmoidSlope } from '../../src/network/slopes';
import { written } from '../../src/theme/numbers';
import { firstLayerWeaker, rightAtTheEnd } from './deepPart';
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

/** What a guess among ten gets right, percent. */
const guessing = 10;

export function depthSentence(lesson: Lesson): string {
  const [sigmoids, relus] = [rightAtTheEnd(lesson, 'sigmoid-glorot'), rightAtTheEnd(lesson, 'relu-he')];
  if (sigmoids === undefined || relus === undefined) return 'With eight hidden layers, sigmoids go on guessing. ReLUs learn.';
  const verdict = Math.abs(sigmoids - guessing) < 2 ? ', as good as guessing' : '';
  return `With eight hidden layers, a network of sigmoids gets ${written(sigmoids, 1)}\u00a0% right${verdict}. With ReLU it gets ${written(relus, 1)}\u00a0%.`;
}

export function nudgesSentence(lesson: Lesson): string {
  const times = firstLayerWeaker(lesson, 'sigmoid-glorot');
  if (!times) return 'Why? Going back through eight layers, the signal to improve all but dies.';
  return `Why? Going back through eight layers, the signal to improve shrinks ${times} times.`;
}

export function reluDescription(step: string, lesson: Lesson, { stuck, pass }: Pick<TwinsState, 'stuck' | 'pass'>): string {
  const z = sameZOf(lesson).z.value;
  const both = `z is ${written(z)}: the sigmoid gives ${written(sigmoid(z))}, ReLU ${written(relu(z))}`;
  if (['opening', 'old', 'relu', 'same-z', 'ask'].includes(step)) return `${both}.`;
  if (step === 'slopes') return `${both}. The slopes are ${written(sigmoidSlope(z))} and ${reluSlope(z)}.`;
  const answer = `The sigmoid twin says ${pass.value.best}; ${stuck.value} of its 32 sigmoids are on a flat end`;
  return step === 'twins' ? `${answer}.` : `${answer}. Measured with eight hidden layers: the curves on stage.`;
}
