/** What can be taken hold of besides the digit and the neurons. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';

export function doubtfulControl(lesson: Lesson, gallery: GalleryView, doubtful: readonly Sample[]): PickControl {
  return {
    kind: 'pick',
    id: 'doubtful',
    label: 'Ten digits that are hard to tell. Enter takes one as your digit.',
    where: () => (gallery.drawn * gallery.alpha > halfway ? shifted(gallery.area, gallery) : undefined),
    count: () => gallery.digits.length,
    placeOf(i) {
      const { x, y, width, height } = gallery.placeOf(i);
      return { x: gallery.x + x, y: gallery.y + y, width, height };
    },
    text: (i) => `meant as ${aDigit(doubtful[i]?.label ?? i)}, and hard to tell`,
    point(i) {
      gallery.pointed = i;
    },
    press(i) {
      const sample = doubtful[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}
