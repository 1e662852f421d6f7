/** What the wall of sums shows. */

import type { Lesson } from '../../src/lesson/Lesson';
import { matrixChoiceOf } from '../shared/matrix/matrixChoice';
import type { SumsWallView } from './SumsWallView';

/** More than a line has room for. */
const mostProducts = 10;

export function showSums(view: SumsWallView, lesson: Lesson): void {
  view.network = lesson.network();
  view.pass = lesson.pass();
  view.meant = matrixChoiceOf(lesson).rows.value[1] ?? 0;
  view.sources = matrixChoiceOf(lesson)
    .pixels.value.slice(0, mostProducts)
    .sort((a, b) => a - b);
}
