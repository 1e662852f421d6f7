/** What is said of two neurons made by hand, whatever has become of their weights; and the same for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { short, written } from '../../src/theme/numbers';
import { describeExercise } from './exerciseSentences';
import { exercisesOf } from './exercises';
import { spelledOut } from './question';

export function regionSentence(lesson: Lesson): string {
  const weights = lesson.network('region').weightsInto(1, 0);
  const positive = weights.filter((weight) => weight > 0);
  const negative = weights.filter((weight) => weight < 0).length;
  const some = `${positive.length} ${positive.length === 1 ? 'weight' : 'weights'}`;
  if (positive.length + negative === 0) return 'All 784 weights are zero: whatever is drawn, the sum is 0.';
  if (negative > 0) return `${some} positive, ${negative} negative, all others zero: some ink counts for the sum, some against it.`;
  if (positive.some((weight) => weight !== 1)) return `Let only ${some} be positive, all others zero: only the ink in that region counts.`;
  return `Let only ${some} be positive, all others zero: the sum is the ink in that region.`;
}

export function blobSentence(lesson: Lesson): string {
  const { positive, negative, sum } = whiteTerms(lesson, 'region');
  if (positive === 0 && negative === 0) return 'With every weight 0 a full white picture scores 0, like any other.';
  if (negative === 0) return `A full white picture scores ${short(sum)}: as much as the best bar can.`;
  return `A full white picture scores ${short(sum)}, because it has ink everywhere.`;
}

export const surroundSentence = (lesson: Lesson) =>
  lesson
    .network('bar')
    .weightsInto(1, 0)
    .some((weight) => weight < 0)
    ? 'Put negative weights above and below it, and neighbours count against.'
    : 'No weight is negative now, so nothing counts against. Paint some with −1.';

export function whiteScoreSentence(lesson: Lesson): string {
  const terms = whiteTerms(lesson, 'bar');
  const { positive, negative, sum } = terms;
  if (positive === 0 && negative === 0) return 'Every weight is 0 now, so white scores 0, like any picture.';
  if (negative === 0) return `White scores ${short(sum)}: nothing pulls it down.`;
  if (positive === 0) return `White scores ${short(sum)}: nothing pushes it up.`;
  if (!lesson.isEdited('bar')) return `${spelledOut(terms)}: some is left, because the bar’s ends are unguarded.`;
  if (Math.abs(sum) < 0.005) return `${spelledOut(terms)}: push and pull cancel exactly.`;
  return `${spelledOut(terms)}: ${sum > 0 ? 'the push is stronger' : 'the pull is stronger'}.`;
}

export const termsSentence = (lesson: Lesson) =>
  lesson.pass('bar').input.every((value) => value === 0) ? 'Nothing is drawn: all 784 terms are 0.' : 'Term by term, the largest first.';

export function rankingSentence(lesson: Lesson): string {
  const { positive, negative } = whiteTerms(lesson, 'bar');
  return positive === 0 && negative === 0
    ? 'With every weight 0 all digits score 0, and none stands before another.'
    : 'The neuron ranks the digits by how strongly it answers.';
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
  if (step === 'opening') return `A digit is on stage; ${countOf(lesson, 'ink')} of its 784 pixels have ink.`;
  if (step === 'region') return `${countOf(lesson, 'region')} weights are positive; under them lies ink of ${sum} in all.`;
  if (step === 'multiply') return `${countOf(lesson, 'products')} of the 784 products are not 0.`;
  if (step === 'blob') return `For your digit the sum is ${sum}; for a white picture it is ${short(whiteTerms(lesson, 'region').sum)}.`;
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
