/** "Where in the column does the pixel below this one go?", for a pixel of the digit on stage. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';

const side = 28;

/** The two neighbours: the upper one of them is a lit pixel of the digit, the same for everybody who sees this digit. */
export function askedPixels(lesson: Lesson): { upper: number; lower: number } {
  const input = lesson.input.value;
  const lit = lesson.shownInputs.value.filter((index) => (input[index] as number) > 0);
  const chosen = (lit.length > 0 ? lit : lesson.shownInputs.value)[Math.floor((lit.length || 18) / 2)] as number;
  const upper = chosen < side * (side - 1) ? chosen : chosen - side;
  return { upper, lower: upper + side };
}

export const placeInColumn: Ask = {
  form: 'place',
  dependsOn: 'input',
  range: { min: 0, max: 783, step: 1 },
  answer(lesson) {
    const { upper, lower } = askedPixels(lesson);
    return { accepted: [lower], band: 5, outcome: `${lower}, ${side} places on`, key: upper };
  },
  why: () => 'Nothing in the list says which lamps were neighbours: only reading order.',
};
