/** "Where does this filter answer most strongly?", for the picture it slides over. A click in the picture is the guess. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { edgeFindingOf, sidesOf } from './state';

export const slideId = 'layers-elsewhere';

/** A place that answers at least this share of the strongest is a hit. */
const closeEnough = 0.8;

function placeInWords(lesson: Lesson, index: number): string {
  const { side } = edgeFindingOf(lesson).picture.value;
  return `row ${Math.floor(index / side)}, col. ${index % side}`;
}

export const strongestAnswer: Ask = {
  form: 'pick',
  dependsOn: 'selection',
  onStage: { prompt: 'Click in the picture.', text: placeInWords },
  answer(lesson) {
    const answers = edgeFindingOf(lesson).answers.value;
    const { strengths, strongest, at } = answers;
    if (at === undefined) return undefined;
    const accepted = Array.from(strengths.keys()).filter((index) => (strengths[index] as number) >= closeEnough * strongest);
    return { accepted, outcome: placeInWords(lesson, at), key: answers };
  },
  unless: 'There is no edge anywhere in this picture. Draw one, or take our drawing.',
  why(lesson) {
    const { strengths, strongest } = edgeFindingOf(lesson).answers.value;
    const guess = lesson.guesses.value[slideId];
    const yours = guess && strengths[guess.value];
    const compared = yours === undefined ? '' : `Yours answers ${written(yours)}, the strongest ${written(strongest)}. `;
    return `${compared}In a plain area plus and minus cancel.`;
  },
};

export function filterQuestion(lesson: Lesson): string {
  const [added, subtracted] = sidesOf(edgeFindingOf(lesson).degrees.value);
  return `This filter adds the pixels ${added} and subtracts those ${subtracted}. Where in the picture does it answer most strongly?`;
}
