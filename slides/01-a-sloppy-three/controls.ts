/** What can be taken hold of on this slide beside the digit: the small threes, the sizes, what a drawing is meant to be, the four pictures. */

import type { Signal } from '@preact/signals-core';
import { compare } from '../../src/digits/comparing';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl, PickControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { type Place, shifted } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import type { CoarseView } from './CoarseView';
import type { EyeView } from './EyeView';
import type { FourView } from './FourView';
import { intendedDigit, sayIntended } from './intendedDigit';
import { isOwnDrawing } from './nearness';
import type { ThreesPlaces } from './places';
import { guessNearest, pictureLetters } from './question';
import { squaresASide } from './sizes';
import type { OtherThrees, PressedPicture } from './state';

interface ThreesSeats {
  seatOf(index: number): Place;
  readonly carry: PickControl['carry'];
}

export function threesPick(
  lesson: Lesson,
  { threes, chosen }: OtherThrees,
  others: GalleryView,
  { seatOf, carry }: ThreesSeats,
): PickControl {
  return {
    kind: 'pick',
    id: 'threes',
    label: 'Three other threes. Enter lays one over the digit; Space takes it in hand, then arrows carry it there.',
    where: () => (others.drawn > halfway ? shifted(others.area, others) : undefined),
    count: () => threes.value.length,
    placeOf: seatOf,
    text(i) {
      const other = threes.value[i];
      const differing = other ? compare(lesson.drawing.value.pixels, other.pixels).differing : 0;
      return `another 3, which differs in ${differing} of 784 pixels${i === chosen.value ? '; it is laid over the digit' : ''}`;
    },
    point(i) {
      others.pointed = i;
    },
    press(i) {
      chosen.value = i;
    },
    carry,
  };
}

/** The picture of the other 3 that the eye looks at: pressed, it is the next of the three. */
export function nextThree({ threes, chosen }: OtherThrees, eye: EyeView, where: Place): PickControl {
  return {
    kind: 'pick',
    id: 'next-three',
    label: 'The other 3. Enter takes the next one.',
    where: () => (eye.drawn > halfway ? where : undefined),
    count: () => 1,
    placeOf: () => where,
    text: () => `another 3, number ${chosen.value + 1} of ${threes.value.length}`,
    point(i) {
      eye.pointed = i !== undefined;
    },
    press() {
      chosen.value = (chosen.peek() + 1) % Math.max(1, threes.value.length);
    },
  };
}

/** How coarse the large picture is. */
export const sizeChoice = (places: ThreesPlaces, coarse: CoarseView, chosen: Signal<number>): ChoiceControl => ({
  kind: 'choice',
  id: 'size',
  label: 'Squares a side in the large picture',
  heading: places.compact ? 'squares' : 'squares a side',
  quiet: true,
  options: squaresASide.map((value) => ({ value, text: String(value) })),
  where: () => (coarse.drawn > halfway ? places.sizeChoice : undefined),
  value: () => chosen.value,
  set(value) {
    chosen.value = value;
  },
});

const notSaid = -1;

/** "Your drawing is meant as a …": asked, while the four are there, of a drawing that is none of the stored digits. */
export function intendedChoice(lesson: Lesson, { compact, meant }: ThreesPlaces, four: FourView): ChoiceControl {
  // On a phone the measured four leave no room for it.
  const hasRoom = () => four.drawn > halfway && !(compact && four.measured > halfway);
  return {
    kind: 'choice',
    id: 'meant',
    label: 'Which digit your drawing is meant to be',
    heading: compact ? '' : 'your drawing is meant as',
    quiet: true,
    options: [{ value: notSaid, text: '?' }, ...Array.from({ length: 10 }, (_, value) => ({ value, text: String(value) }))],
    where: () => (hasRoom() && isOwnDrawing(lesson) ? meant : undefined),
    value: () => intendedDigit(lesson) ?? notSaid,
    set: (value) => sayIntended(lesson, value === notSaid ? undefined : value),
  };
}

/** Pressing one of the four guesses it; once they are measured, it lays that one over the digit. */
export function fourPick(lesson: Lesson, four: FourView, pressed: PressedPicture): PickControl {
  const rowOf = (i: number) => {
    const row = four.placeOf(i);
    return { ...row, x: row.x + four.x, y: row.y + four.y };
  };
  return {
    kind: 'pick',
    id: 'four',
    label: 'Four pictures. Enter chooses one.',
    // The rows only: under them a phone asks what the drawing is meant to be.
    where: () => (four.drawn > halfway ? { ...rowOf(0), height: rowOf(3).y + rowOf(3).height - four.y } : undefined),
    count: () => four.four.length,
    placeOf: rowOf,
    text: (i) => `${pictureLetters[i]}${four.measured > halfway ? `, ${four.four[i]?.label}` : ''}`,
    point(i) {
      four.pointed = i;
    },
    press(i) {
      if (four.measured > halfway) pressed.press(i);
      else guessNearest(lesson, i);
    },
  };
}
