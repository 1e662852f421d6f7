/** What is said of two neurons made by hand, whatever has become of their weights; and the same for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { short, written } from '../../src/theme/numbers';
import { describeExercise } from './exerciseSentences';
import { exercisesOf } from './exercises';
import { spelledOut } from './question';
import type { Scored } from './scoredDigits';

export function regionSentence(lesson: Lesson): string {
  const weights = lesson.network('region').weightsInto(1, 0);
  const positive = weights.filter((weight) => weight > 0);
  const negative = weights.filter((weight) => weight < 0).length;
  const some = `${positive.length} ${positive.length === 1 ? 'weight' : 'weights'}`;
  if (positive.length + negative === 0) return 'Every weight is zero: whatever is drawn, this neuron never notices.';
  if (negative > 0) return `A neuron made by hand: ${some} positive, ${negative} negative, all others zero.`;
  const are = positive.length === 1 ? 'is' : 'are';
  const what = positive.every((weight) => weight === 1) ? `${are} one` : `${are} positive`;
  return `Let us make one by hand: ${some} ${what}, all others zero. Only ink in that patch counts.`;
}

export function blobSentence(lesson: Lesson): string {
  const { positive, negative, sum } = whiteTerms(lesson, 'region');
  if (positive === 0 && negative === 0) return 'With every weight 0, even an all-white picture scores 0.';
  if (negative === 0) return `An all-white picture is no bar at all, and yet it scores ${short(sum)}: nothing can beat it.`;
  return `An all-white picture is no bar at all, and yet it scores ${short(sum)}.`;
}

export const surroundSentence = (lesson: Lesson) =>
  lesson
    .network('bar')
    .weightsInto(1, 0)
    .some((weight) => weight < 0)
    ? 'Now put negative weights above and below the patch, and ink there counts against.'
    : 'No weight is negative now, so nothing counts against. Paint some with −1.';

export function fitsSentence(lesson: Lesson, [best]: readonly Scored[]): string {
  const { positive, negative } = whiteTerms(lesson, 'bar');
  if (positive === 0 && negative === 0) return 'With every weight 0, no digit fits better than another.';
  if (!best) return 'What fits is a bright bar with dark around it.';
  const digit = best.name.replace(/^an? /, 'this ');
  return lesson.isEdited('bar')
    ? `Of all these digits, ${digit} fits your weights best. It scores ${written(best.sum)}.`
    : `What fits now? A bright bar with dark around it: ${digit} scores ${written(best.sum)}.`;
}

export function whiteScoreSentence(lesson: Lesson): string {
  const terms = whiteTerms(lesson, 'bar');
  const { positive, negative, sum } = terms;
  if (positive === 0 && negative === 0) return 'Every weight is 0 now, so white scores 0, like any picture.';
  if (negative === 0) return `White scores ${short(sum)}: nothing pulls it down.`;
  if (positive === 0) return `White scores ${short(sum)}: nothing pushes it up.`;
  if (!lesson.isEdited('bar')) return `${spelledOut(terms)}: some is left, as there is no red at the bar’s two ends.`;
  if (Math.abs(sum) < 0.005) return `${spelledOut(terms)}: push and pull cancel exactly.`;
  return `${spelledOut(terms)}: ${sum > 0 ? 'the push is stronger' : 'the pull is stronger'}.`;
}

export const termsSentence = (lesson: Lesson) =>
  lesson.pass('bar').input.every((value) => value === 0)
    ? 'Nothing is drawn: all 784 terms are 0.'
    : 'Add them one by one, the largest first: a few do nearly all the work.';

export function rankingSentence(lesson: Lesson): string {
  const { positive, negative } = whiteTerms(lesson, 'bar');
  if (positive === 0 && negative === 0) return 'With every weight 0 all digits score 0, and none stands before another.';
  return lesson.isEdited('bar')
    ? 'Your neuron has its favourites: on the left what it likes best, on the right what it likes least.'
    : 'We built it by hand, and it found its bars: the digits it likes best, and those it likes least.';
}

/** What stands in the two rankings, in words. */
interface Rankings {
  fiveInWords(): string;
  twelveInWords(): string;
}

export function describeWeightedSum(lesson: Lesson, step: string, { fiveInWords, twelveInWords }: Rankings): string {
  if (step === 'worked' || step === 'faded' || step === 'own') return describeExercise(exercisesOf(lesson), step);
  const name = ['opening', 'region', 'multiply', 'add', 'blob'].includes(step) ? 'region' : 'bar';
  const sum = written(lesson.pass(name).weightedSum(1, 0));
  if (step === 'opening') return `A digit times a grid of weights, still empty; ${countOf(lesson, 'ink')} of its 784 pixels have ink.`;
  if (step === 'region') return `${countOf(lesson, 'region')} weights are positive; under them lies ink of ${sum} in all.`;
  if (step === 'multiply') return `${countOf(lesson, 'products')} of the 784 products are not 0.`;
  if (step === 'blob') return `For your digit the sum is ${sum}; for a white picture it is ${short(whiteTerms(lesson, 'region').sum)}.`;
  if (step === 'fits') return `${twelveInWords()}; your digit has ${sum}.`;
  if (step === 'white') return `Five pictures by their sum: ${fiveInWords()}.`;
  if (step === 'gallery') return `${twelveInWords()}; your digit has ${sum}.`;
  return `The weighted sum of your digit is ${sum}.`;
}

function countOf(lesson: Lesson, what: 'ink' | 'region' | 'products'): number {
  const { input } = lesson.pass('region');
  const weights = lesson.network('region').weightsInto(1, 0);
  if (what === 'ink') return input.filter((value) => value > 0).length;
  if (what === 'region') return weights.filter((weight) => weight > 0).length;
  return input.filter((value, i) => value * (weights[i] as number) !== 0).length;
}
