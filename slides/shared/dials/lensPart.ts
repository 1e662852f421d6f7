/** The lens over the dials: what it shows, and how its dials are turned. */

import type { Lesson } from '../../../src/lesson/Lesson';
import { type DialRef, dialValue } from '../../../src/network/dials';
import type { Control } from '../../../src/scene/Control';
import type { Place } from '../../../src/theme/places';
import { DialLensView } from './DialLensView';
import type { DialWallView } from './DialWallView';
import { type DialState, wholeNeuron } from './dialState';
import { readoutName, shortName } from './dialWords';
import { heldSlider, lensPick, wallPick } from './lensControls';
import { isSameDial, type LensPlaces, type LensState, lensState } from './lensState';

export function lensPart(lesson: Lesson, places: LensPlaces, wall: DialWallView, state: DialState) {
  const lens = new DialLensView(places.lens);
  const own = lensState(lesson, places, state);
  const controls: Control[] = [
    wallPick(lesson, places, state, own, wall, lens),
    lensPick(lesson, own, lens),
    heldSlider(lesson, own, lens),
  ];
  return {
    lens,
    controls,
    show() {
      showDials(lens, lesson, own);
      lens.inQuestion = inQuestion(state, own);
      lens.called = state.pointed.value !== undefined || state.chosen.value !== undefined;
      lens.window = seenThrough(own, wall);
      lens.side = isInTheWay(lens.window, places) ? 1 : 0;
    },
  };
}

function showDials(lens: DialLensView, lesson: Lesson, { window, inHand, swingOf }: LensState): void {
  const { dials, columns } = window();
  const { k, dial } = inHand();
  lens.dials = dials.map((each) => ({
    name: readoutName(each),
    value: dialValue(lesson.network(), each),
    swing: swingOf(each),
    isBias: each.source === undefined,
  }));
  lens.columns = columns;
  lens.held = k;
  lens.heading = shortName(dial);
}

/** Where in the lens the dial stands that is asked about; a whole neuron is none. */
function inQuestion({ asked, target }: DialState, { window }: LensState): number | undefined {
  const k = asked.value === wholeNeuron ? -1 : window().dials.findIndex((dial) => isSameDial(dial, target.value));
  return k < 0 ? undefined : k;
}

/** The piece of the wall where the dials of the lens stand. */
function seenThrough({ window }: LensState, wall: DialWallView): Place {
  const { dials } = window();
  const [first, last] = [wall.seatOf(dials[0] as DialRef), wall.seatOf(dials.at(-1) as DialRef)];
  return { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y };
}

/** Whether the lens would stand in the way at the first of its places. */
function isInTheWay({ x, y, width, height }: Place, { compact, wall: { area }, lens }: LensPlaces): boolean {
  return compact ? y + height > lens.places[0].y - 2 : x + width / 2 > area.x + area.width / 2;
}
