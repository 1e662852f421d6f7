/** The line that was worked out by hand, and how many terms there are in all. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { LabelView } from '../../src/views/LabelView';
import { count, type Word } from '../../src/views/words';
import type { ExercisePlaces } from './exercisePlaces';

export function zoomedWords(lesson: Lesson, { zoomed, lineHeight, compact }: ExercisePlaces, line: ReadonlySignal<readonly Word[]>) {
  const view = new LabelView();
  return {
    view,
    show() {
      const dark = count('pixels that are 0', lesson.input.value.filter((value) => value === 0).length);
      const lines = [
        [compact ? 'three terms: ' : 'That was three terms: ', ...line.value],
        compact ? ['now 784 terms; ', dark, ' pixels are 0'] : ['Now it is 784; for ', dark, ' of them the pixel is 0.'],
      ];
      view.labels = lines.map((words, i) => ({ x: zoomed.x, y: zoomed.y + (i - 1) * lineHeight, words, size: compact ? 12 : 16 }));
    },
  };
}
