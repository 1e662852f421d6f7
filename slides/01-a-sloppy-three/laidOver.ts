/** Three other threes beside the large digit; the one that is chosen is laid over it and compared, pixel by pixel. */

import { computed } from '@preact/signals-core';
import { type Comparison, compare } from '../../src/digits/comparing';
import type { Sample } from '../../src/digits/samples';
import type { Point } from '../../src/digits/strokes';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { CarriedView } from './CarriedView';
import { OverlapCountView } from './OverlapCountView';
import { OverlayView, type Sheet } from './OverlayView';
import type { ThreesPlaces } from './places';

/** Three threes that are not the picture on stage. */
function otherThrees(lesson: Lesson): Sample[] {
  const { pixels } = lesson.drawing.value;
  return lesson
    .samples('threes')
    .filter((sample) => sample.pixels.some((value, i) => value !== pixels[i]))
    .slice(-3);
}

/** Which of the three lies on the digit; kept by undo, since sentences speak of it. */
const chosenThree = (lesson: Lesson) => lesson.local('a-sloppy-three', 'laid over', 0);

/** The picture on stage compared with the chosen three; nothing as long as the samples are not there. */
export function comparedWithChosen(lesson: Lesson): Comparison | undefined {
  const other = otherThrees(lesson)[chosenThree(lesson).value];
  return other && compare(lesson.drawing.value.pixels, other.pixels);
}

export function laidOver(lesson: Lesson, places: ThreesPlaces) {
  const { others: seats, hero, compact } = places;
  const others = new GalleryView(seats);
  others.position.set(seats.x, seats.y);
  const overlay = new OverlayView(hero);
  const counts = new OverlapCountView(places.overlap, { compact });
  const chosen = chosenThree(lesson);
  const threes = computed(() => otherThrees(lesson));
  const pictures = computed(() => threes.value.map((sample) => sample.pixels));
  const comparison = computed(() => comparedWithChosen(lesson));
  const seatOf = (i: number): Place => ({ ...others.placeOf(i), x: seats.x + others.placeOf(i).x, y: seats.y + others.placeOf(i).y });
  const carried = new CarriedView(hero);
  /** The one in hand, and where its upper left corner is. */
  const held = plainSignal<{ index: number; grip: Point; at: Point } | undefined>(undefined);
  const isOver = ({ x, y }: Point) => {
    const [middleX, middleY] = [x + seats.size / 2 - hero.x, y + seats.size / 2 - hero.y];
    return middleX > 0 && middleY > 0 && middleX < hero.width && middleY < hero.height;
  };
  /** Small threes are carried onto the large digit, from the moment on when one has come to lie there by itself. */
  const carry = {
    stride: seats.size / 2,
    take(index: number, from: Point) {
      if (overlay.seated < halfway) return;
      const { x, y } = seatOf(index);
      held.value = { index, grip: { x: from.x - x, y: from.y - y }, at: { x, y } };
    },
    move(to: Point) {
      if (held.value) held.value = { ...held.value, at: { x: to.x - held.value.grip.x, y: to.y - held.value.grip.y } };
    },
    drop() {
      if (held.value && isOver(held.value.at)) chosen.value = held.value.index;
      held.value = undefined;
    },
  };
  const control: PickControl = {
    kind: 'pick',
    id: 'threes',
    label: 'Three other threes. Enter lays one over the digit; Space takes it in hand, then arrows carry it there.',
    where: () => (others.drawn > halfway ? { ...others.area, x: seats.x, y: seats.y } : undefined),
    count: () => threes.value.length,
    placeOf: seatOf,
    text: (i) => {
      const other = threes.value[i];
      const differing = other ? compare(lesson.drawing.value.pixels, other.pixels).differing : 0;
      return `another 3, which differs in ${differing} of 784 pixels${i === chosen.value ? '; it is laid over the digit' : ''}`;
    },
    point: (i) => {
      others.pointed = i;
    },
    press: (i) => {
      chosen.value = i;
    },
    carry,
  };

  return {
    others,
    overlay,
    counts,
    carried,
    control,
    pictures: () => pictures.value,
    comparison: () => comparison.value,
    /** `second` is laid over it instead, once the script says so. */
    show(second: Sheet | undefined) {
      const at = chosen.value;
      others.digits = pictures.value;
      const other = pictures.value[at];
      const compared = comparison.value;
      const sheets: Sheet[] = other && compared ? [{ pixels: other, seat: seatOf(at), overlaps: compared.pixels }] : [];
      overlay.sheets = second ? [...sheets, second] : sheets;
      if (compared) counts.counts = compared;
      const pixels = held.value && pictures.value[held.value.index];
      carried.carried =
        held.value && pixels
          ? { pixels, at: { ...held.value.at, width: seats.size, height: seats.size }, isOver: isOver(held.value.at) }
          : undefined;
    },
  };
}
