/** Three other threes beside the large digit; the one that is chosen is laid over it and compared, pixel by pixel. */

import type { Lesson } from '../../src/lesson/Lesson';
import { halfway } from '../../src/theme/amounts';
import type { Place } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { CarriedView } from './CarriedView';
import { carrying } from './carrying';
import { nextThree, threesPick } from './controls';
import type { EyeView } from './EyeView';
import { OverlapCountView } from './OverlapCountView';
import { OverlayView, type Sheet } from './OverlayView';
import type { ThreesPlaces } from './places';
import { type OtherThrees, otherThrees } from './state';

export function laidOver(lesson: Lesson, places: ThreesPlaces) {
  const { others: seats, hero, compact } = places;
  const others = new GalleryView(seats);
  others.position.set(seats.x, seats.y);
  const overlay = new OverlayView(hero);
  const counts = new OverlapCountView(places.overlap, { compact });
  const carried = new CarriedView(hero);
  const state = otherThrees(lesson);
  const seatOf = (i: number): Place => ({ ...others.placeOf(i), x: seats.x + others.placeOf(i).x, y: seats.y + others.placeOf(i).y });
  const { carry, held } = carrying(places, {
    seatOf,
    mayTake: () => overlay.seated >= halfway,
    putDown(index) {
      state.chosen.value = index;
    },
  });
  return {
    others,
    overlay,
    counts,
    carried,
    control: threesPick(lesson, state, others, { seatOf, carry }),
    pictures: () => state.pictures.value,
    chosenPicture: () => state.pictures.value[state.chosen.value],
    /** Pressed, it gives way to the next of the three. */
    nextOf: (eye: EyeView, where: Place) => nextThree(state, eye, where),
    comparison: () => state.comparison.value,
    /** `second` is laid over it instead, once the script says so. */
    show(second: Sheet | undefined) {
      others.digits = state.pictures.value;
      overlay.sheets = [chosenSheet(state, seatOf), second].filter((sheet) => sheet !== undefined);
      const compared = state.comparison.value;
      if (compared) counts.counts = compared;
      const hand = held();
      const pixels = hand && state.pictures.value[hand.index];
      carried.carried = hand && pixels && { pixels, at: hand.at, isOver: hand.isOver };
    },
  };
}

function chosenSheet({ pictures, chosen, comparison }: OtherThrees, seatOf: (i: number) => Place): Sheet | undefined {
  const at = chosen.value;
  const pixels = pictures.value[at];
  const compared = comparison.value;
  return pixels && compared && { pixels, seat: seatOf(at), overlaps: compared.pixels };
}
