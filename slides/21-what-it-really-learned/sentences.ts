/** What is said of the pictures and of what the network withstands, in every case, and what a screen reader hears of each step. */

import { labelOf } from '../../src/digits/neighbours';
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { aDigit, capital, inWords, written } from '../../src/theme/numbers';
import { openedPictures } from '../shared/walls/openedPictures';
import type { Moves } from './CompassView';
import { canMove } from './compassPart';
import { movesNow } from './moves';
import { plainOf } from './plainNetwork';
import { exampleMove } from './state';
import { withstood } from './withstood';

export function recallSentence(lesson: Lesson): string {
  const { value, text } = hopeOf(lesson);
  if (value === 0) return 'What do these sixteen look for? Make a guess, before the lids come off.';
  return `You guessed: ${text}. So far we only know how brightly each of them lights.`;
}

export function plainPicturesSentence(lesson: Lesson): string {
  const plain = plainOf(lesson);
  const right = plain ? `${written(plain.percent, 1)} %` : 'most digits';
  return `First a plain sister of our network, less practised: almost random inside, and still it gets ${right} right.`;
}

export function edgesSentence(lesson: Lesson): string {
  const { counts } = openedPictures(lesson.network());
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0) return 'Edges in ours? Not one of sixteen, even if we are generous. What they look for has no good name.';
  if (most === 16) return `Edges in ours? All sixteen, ${least === most ? 'however strict we are' : 'but only if we are generous'}.`;
  const found =
    least === most
      ? `${capital(inWords(most))} of sixteen, however strict we are`
      : `At most ${inWords(most)} of sixteen, if we are generous`;
  return `Edges in ours? ${found}. What the ${most === 15 ? 'other one looks' : 'others look'} for has no good name.`;
}

/** "Slide it three pixels down, and the 3 becomes a 2." */
export function movedSentence(lesson: Lesson): string {
  const { own, example } = movesNow(lesson);
  const moves = own.value;
  const label = labelOf(lesson.input.value, lesson.samples('fair'));
  if (moves.soonest) {
    const { last } = moves.soonest;
    const isMisread = label !== undefined && label !== moves.answer;
    const becomes = isMisread ? `it says ${last.says} instead of ${moves.answer}` : `the ${moves.answer} becomes ${aDigit(last.says)}`;
    return `Slide it ${way(moves.soonest)}, and ${becomes}. Each weight is nailed to its place.`;
  }
  const other = example.value?.soonest;
  const stored = other && `${way(other)}, and it becomes ${aDigit(other.last.says)}.`;
  if (lesson.drawing.value.isEmpty)
    return `Nothing is drawn. ${stored ? `Slide this stored ${example.value?.answer} ${stored}` : 'Draw something to be moved.'}`;
  if (!canMove(moves))
    return `This one fills the grid and cannot move. ${stored ? `A stored ${example.value?.answer} can: ${stored}` : 'Draw a smaller one.'}`;
  return `This one stays ${aDigit(moves.answer)} as far as it fits. ${stored ? `A stored ${example.value?.answer} does not: ${stored}` : 'So does every stored digit.'}`;
}

const way = ({ turnsAt, direction }: NonNullable<Moves['soonest']>) =>
  `${inWords(turnsAt)} ${turnsAt === 1 ? 'pixel' : 'pixels'} ${direction.name === 'left' || direction.name === 'right' ? `to the ${direction.name}` : direction.name}`;

/** Nothing until the fair digits have been loaded. */
function measuredNow(lesson: Lesson) {
  const fair = lesson.samples('fair');
  return fair.length > 0 ? withstood(lesson.network(), fair) : undefined;
}

const howMany = (right: readonly boolean[]) => right.filter(Boolean).length;

export function twoHundredSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Slide all two hundred to the right, and fewer of them are still right.';
  const [before, after] = [0, exampleMove].map((cells) => howMany(measured.rightAt(cells, false))) as [number, number];
  return `Slide all two hundred ${inWords(exampleMove)} pixels to the right, and ${after < before ? 'only ' : ''}${after} are still right.`;
}

export function centredSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Centre them again, as the pad does with a drawing, and count anew.';
  const [unmoved, moved, again] = [
    howMany(measured.rightAt(0, false)),
    howMany(measured.rightAt(exampleMove, false)),
    howMany(measured.rightAt(exampleMove, true)),
  ];
  const verdict = again - moved >= 0.8 * (unmoved - moved) ? ', as good as never moved' : '';
  return `Centre them again, as the pad does with your drawing: ${again} are right${verdict}.`;
}

export function upsideDownSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Stand them on their heads, and it goes on naming digits as if it knew.';
  const { right, sure: often } = measured.upsideDown;
  return `Stand them on their heads: ${howMany(right)} are right, and yet it is sure ${often} times.`;
}

export function learnedDescription(step: string, lesson: Lesson): string {
  const pass = lesson.pass();
  const now = lesson.drawing.value.isEmpty
    ? `Nothing is drawn; output ${pass.best} is brightest, at ${written(pass.activation(3, pass.best))}.`
    : `The network says ${pass.best} to your digit, at ${written(pass.activation(3, pass.best))}.`;
  const lit = `For your digit ${countLit(pass.activations(1))} of these 16 are lit.`;
  if (step === 'opening' || step === 'recall')
    return `Sixteen closed lids. Your guess for what is under them: ${hopeOf(lesson).text}. ${lit}`;
  if (step === 'plain') return `Sixteen weight pictures of a plain network, made the quick way, almost random. ${lit}`;
  if (step === 'ours') return `Beside them sixteen of the lesson’s network, with strokes and arcs. ${lit}`;
  if (step === 'answer') {
    const { counts } = openedPictures(lesson.network());
    return `Of the lesson’s sixteen, ${counts.join(', ')} are edges, from the strictest test to the most generous. ${lit}`;
  }
  return step === 'shift' ? `${movedSentence(lesson)} ${now}` : now;
}
