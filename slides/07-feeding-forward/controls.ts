/** What can be taken hold of besides the digit and the neurons. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import type { TestedDigits } from './state';

export function missesControl(lesson: Lesson, misses: GalleryView, { missed, answers }: TestedDigits): PickControl {
  return {
    kind: 'pick',
    id: 'misses',
    label: 'Digits that the network missed. Enter takes one as your digit.',
    where: () => (misses.drawn * misses.alpha > halfway ? shifted(misses.area, misses) : undefined),
    count: () => missed.length,
    placeOf(i) {
      const { x, y, width, height } = misses.placeOf(i);
      return { x: misses.x + x, y: misses.y + y, width, height };
    },
    text: (i) => `${aDigit(missed[i]?.label ?? 0)}, which the network calls ${answers.value[i]}`,
    point(i) {
      misses.pointed = i;
    },
    press(i) {
      const sample = missed[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}
