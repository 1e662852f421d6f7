import { pixelCount } from '../digits/pixels';
import { type Terms, termsOf } from '../network/terms';
import type { Lesson } from './Lesson';

/** What a neuron's weights make of a completely white picture. */
export function whiteTerms(lesson: Lesson, name: string): Terms {
  return termsOf(lesson.network(name).weightsInto(1, 0), new Float64Array(pixelCount).fill(1));
}
