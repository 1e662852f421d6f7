/** A window that goes over the digit and shows its pixels as numbers. */
import { inkIn, withCornerAt } from '../../src/digits/boxRules';
import type { Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { LensView } from '../../src/views/LensView';
import { count } from '../../src/views/words';
import type { ProgramPlaces } from './places';

export function numbersWindow(lesson: Lesson, stage: Places, places: ProgramPlaces) {
  const lens = new LensView(places.lens, places.compact ? 5 : 7);
  const lensHead = new LabelView();
  return {
    lens,
    lensHead,
    show() {
      const pointed = lesson.pointed.value;
      const other = lesson.receivesOther.value;
      lens.values = lesson.input.value;
      lens.pixel = pointed?.kind === 'pixel' ? pointed.index : mostVaried(lesson.input.value, lesson.shownInputs.value);
      lens.picture = other ? stage.heroReceived : stage.hero;
      lens.pictureMoved = other ? places.received : stage.home;
      lensHead.labels = headOf(lens, places);
    },
  };
}

/** "49 of 784 numbers" */
function headOf({ cells }: LensView, { lens: { x, y }, compact }: ProgramPlaces): Label[] {
  const words = [count('numbers in the window', cells * cells), ' of ', count('numbers in the picture', 784), ' numbers'];
  return [{ x, y: y - 12, words, size: compact ? 16 : 20 }];
}

/** Of some pixels the one with the most light and dark around it. */
function mostVaried(pixels: Pixels, indices: readonly number[]): number {
  const around = (index: number) =>
    inkIn(pixels, withCornerAt({ x: 0, y: 0, width: 7, height: 7 }, (index % 28) - 3, Math.floor(index / 28) - 3));
  const unevenness = (index: number) => Math.abs(around(index) - 0.4);
  return [...indices].sort((a, b) => unevenness(a) - unevenness(b))[0] as number;
}
