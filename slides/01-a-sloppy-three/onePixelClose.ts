/** One pixel of the large digit seen close, with its brightness, and in words where it is. */

import type { Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { LensView } from '../../src/views/LensView';
import { count } from '../../src/views/words';
import type { ThreesPlaces } from './places';

export function onePixelClose(lesson: Lesson, stage: Places, places: ThreesPlaces) {
  const lens = new LensView(places.lens, 1);
  const facts = new LabelView();
  return {
    lens,
    facts,
    show() {
      const pointed = lesson.pointed.value;
      lens.values = lesson.input.value;
      lens.pixel = pointed?.kind === 'pixel' ? pointed.index : greyest(lesson.input.value, lesson.shownInputs.value);
      lens.picture = lesson.receivesOther.value ? stage.heroReceived : places.hero;
      facts.labels = factsOf(lens.pixel, places);
    },
  };
}

/** Of some pixels the one that is neither black nor white. */
function greyest(pixels: Pixels, indices: readonly number[]): number {
  const greyness = (index: number) => Math.abs((pixels[index] as number) - 0.6);
  return [...indices].sort((a, b) => greyness(a) - greyness(b))[0] as number;
}

/** Where the pixel in the lens is, and what its number means. */
function factsOf(pixel: number, { lens, hero, compact }: ThreesPlaces): Label[] {
  const size = compact ? 16 : 20;
  const [x, y] = compact ? [hero.x, lens.y + 50] : [lens.x, lens.y + lens.height + 32];
  const where = ['row ', count('row of the pixel', Math.floor(pixel / 28)), ', column ', count('column of the pixel', pixel % 28)];
  return [
    { x, y, words: where, size },
    { x, y: y + size * 1.6, words: ['0 is black, 1 is white'], size },
  ];
}
