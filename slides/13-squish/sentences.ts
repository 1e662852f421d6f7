/** What is said of squished sums, in every case: of the line, of the twelve digits, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { sigmoid } from '../../src/network/activationFunctions';
import { twelveDigits } from '../../src/scene/twelveDigits';
import { short, written } from '../../src/theme/numbers';
import { isNearAnEnd, squishedInWords, squishedNeuron, squishingOf } from '../shared/curves/squishing';

export function anyNumberSentence(lesson: Lesson): string {
  const { positive, negative } = whiteTerms(lesson, squishedNeuron);
  if (positive === 0 && negative === 0) return 'With every weight 0 the sum is 0; other weights can make it large or negative.';
  return `A weighted sum can be large or negative; here it could run from ${short(negative)} to ${short(positive)}.`;
}

export function twelveSumsSentence(lesson: Lesson): string {
  const fair = twelveDigits(lesson.samples('fair'));
  const near = fair.filter(({ pixels }) => isNearAnEnd(lesson.network(squishedNeuron).forward(pixels).weightedSum(1, 0))).length;
  if (fair.length === 0) return 'Twelve digits, twelve sums: each becomes a light.';
  if (near === 0) return 'Twelve digits, twelve sums: none of them ends near 0 or 1.';
  return `Twelve digits, twelve sums: ${near} of them ${near === 1 ? 'ends' : 'end'} near 0 or 1.`;
}

export function describeSquishing(lesson: Lesson, step: string): string {
  const { sum, shown, curve } = squishingOf(lesson);
  const own = `The weighted sum of your digit is ${written(sum.value)}`;
  if (['opening', 'any-number', 'range', 'squeeze', 'sigmoid', 'ends'].includes(step)) return `${own}.`;
  if (step === 'ask') return `${own}; its lamp stands at ${written(sigmoid(sum.value))}.`;
  const tried = curve.value.name === 'σ' ? '' : ` through the curve ${curve.value.name}`;
  return `${own}. ${squishedInWords(shown.value)}${tried}.`;
}
