/** "How many of 100 does a program get right that always says no?", for the digits that are scored now. */
import { plainPercent } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { lazyScore, scoredSet } from '../../src/scene/yesNoRules';

const percent = (lesson: Lesson) => Math.round(plainPercent(lazyScore(lesson)));

export const lazyProgram: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 100, step: 1 },
  answer(lesson) {
    if (lesson.samples('fair').length === 0) return undefined;
    const right = percent(lesson);
    return { accepted: [right], band: 2, outcome: `${right} of 100`, key: scoredSet(lesson).value };
  },
  unless: 'The digits to be scored have not arrived yet.',
  why: (lesson) =>
    scoredSet(lesson).value === 0
      ? `Nine of ten digits are not a 3, so silence already scores ${percent(lesson)}.`
      : `Half of these digits are not a 3, so silence scores ${percent(lesson)}.`,
};
