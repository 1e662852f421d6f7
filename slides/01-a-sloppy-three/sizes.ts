/** The sizes in which a picture is shown and answered: so many squares a side. */

import { inLargerPixels } from '../../src/digits/coarser';
import type { Lesson } from '../../src/lesson/Lesson';

export const squaresASide = [28, 14, 7] as const;

/** What the network answers for what it receives, in each size. */
export const answersBySize = (lesson: Lesson): number[] =>
  squaresASide.map((blocks) => lesson.network().forward(inLargerPixels(lesson.input.value, blocks)).best);
