/** What is said of squished sums, in every case: of the line, of the twelve digits, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { sigmoid } from '../../src/network/activationFunctions';
import { twelveDigits } from '../../src/scene/twelveDigits';
import { short, written } from '../../src/theme/numbers';
import { isNearAnEnd, squishedInWords, squishedNeuron, squishingOf } from '../shared/curves/squishing';

export function anyNumberSentence(lesson: Lesson): string {
  const { positive, negative } = whiteTerms(lesson, squishedNeuron);
  if (positive === 0 && negative === 0) return 'With every weight 0 each sum is 0; other weights make it large, or negative.';
  return `A weighted sum may be large, or below zero: with these weights, anything from ${short(negative)} to ${short(positive)}.`;
}

/** How many of the twelve come out near 0 or near 1. */
export function nearAnEnd(lesson: Lesson): { near: number; of: number } {
  const fair = twelveDigits(lesson.samples('fair'));
  const near = fair.filter(({ pixels }) => isNearAnEnd(lesson.network(squishedNeuron).forward(pixels).weightedSum(1, 0))).length;
  return { near, of: fair.length };
}

export function twelveSumsSentence(lesson: Lesson): string {
  const { near, of } = nearAnEnd(lesson);
  if (of === 0) return 'Twelve digits, twelve sums, twelve lamps.';
  if (near === 0) return 'Twelve digits, twelve lamps: none of them is nearly dark or nearly full.';
  return `Twelve digits, twelve lamps: ${near} of them ${near === 1 ? 'is' : 'are'} nearly dark or nearly full.`;
}

export function describeSquishing(lesson: Lesson, step: string): string {
  const { sum, shown, curve } = squishingOf(lesson);
  const own = `The weighted sum of your digit is ${written(sum.value)}`;
  if (['opening', 'any-number', 'range', 'squeeze', 'sigmoid', 'ends'].includes(step)) return `${own}.`;
  if (step === 'ask' || step === 'how-positive') return `${own}; its lamp stands at ${written(sigmoid(sum.value))}.`;
  const tried = curve.value.name === 'σ' ? '' : ` through the curve ${curve.value.name}`;
  return `${own}. ${squishedInWords(shown.value)}${tried}.`;
}
