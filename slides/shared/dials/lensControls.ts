/** How dials are taken hold of: all of them on their wall, those in the lens, and the one in hand. */

import type { Lesson } from '../../../src/lesson/Lesson';
import { type DialRef, dialAt, dialValue, indexOfDial } from '../../../src/network/dials';
import type { PickControl, SliderControl } from '../../../src/scene/Control';
import { clamp, halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import type { DialLensView } from './DialLensView';
import type { DialWallView } from './DialWallView';
import type { DialState } from './dialState';
import { spokenName } from './dialWords';
import { isSameDial, type LensPlaces, type LensState } from './lensState';

/** So many pixels of a straight drag are a full turn to one side. */
const travel = 110;

const spoken = (lesson: Lesson, dial: DialRef) => `${spokenName(dial)}: ${written(dialValue(lesson.network(), dial))}`;

const isOpen = (lens: DialLensView) => lens.presence * lens.alpha > halfway;
/** What is shown at 0, whatever the network has, cannot be turned. */
const canTurn = (lens: DialLensView) => isOpen(lens) && lens.zeroed < halfway;

export function wallPick(
  lesson: Lesson,
  places: LensPlaces,
  { chosen, held, pointed }: DialState,
  { keepAt }: LensState,
  wall: DialWallView,
  lens: DialLensView,
): PickControl {
  return {
    kind: 'pick',
    id: 'dials',
    label: 'All dials. Arrows go from one to the next, Enter keeps the lens there.',
    where: () => (Math.max(lens.opened, lens.callable) > halfway ? places.wall.area : undefined),
    count: () => lesson.network().parameterCount,
    placeOf: (i) => wall.placeOf(dialAt(lesson.network(), i)),
    at: (point) => {
      const dial = wall.dialAtPoint(point);
      return dial && indexOfDial(lesson.network(), dial);
    },
    text: (i) => spoken(lesson, dialAt(lesson.network(), i)),
    point: (i) => {
      pointed.value = i === undefined ? undefined : dialAt(lesson.network(), i);
    },
    press: (i) => {
      const dial = dialAt(lesson.network(), i);
      held.value = undefined;
      keepAt(chosen.value && isSameDial(chosen.value, dial) ? undefined : dial);
    },
  };
}

export function lensPick(lesson: Lesson, state: LensState, lens: DialLensView): PickControl {
  const { window, pointedIn, hold } = state;
  return {
    kind: 'pick',
    id: 'lens',
    label: 'Dials in the lens. Space takes one in hand, the arrows turn it.',
    where: () => (canTurn(lens) ? { ...lens.place, height: lens.place.height - 30 } : undefined),
    count: () => window().dials.length,
    placeOf: (k) => lens.placeOf(k),
    text: (k) => {
      const dial = window().dials[k];
      return dial ? spoken(lesson, dial) : 'no dial';
    },
    point: (k) => {
      pointedIn.value = k === undefined ? undefined : window().dials[k];
    },
    press: (k) => hold(window().dials[k]),
    carry: { stride: 4, ...turningByHand(lesson, state) },
  };
}

/** A dial is carried nowhere: up or right turns it to plus, down or left to minus. */
function turningByHand(
  lesson: Lesson,
  { window, pointedIn, hold, swingOf, turn }: LensState,
): Omit<Required<PickControl>['carry'], 'stride'> {
  /** Where a turn began; a dial that stands beyond its stop is turned back from there. */
  let turning: { dial: DialRef; from: number; x: number; y: number } | undefined;
  return {
    take(k, { x, y }) {
      const dial = window().dials[k] as DialRef;
      hold(dial);
      pointedIn.value = dial;
      turning = { dial, from: swingOf(dial), x, y };
      lesson.beginGesture();
    },
    move({ x, y }) {
      if (!turning) return;
      const limit = Math.max(1, Math.abs(turning.from));
      const swing = turning.from + (x - turning.x + turning.y - y) / travel;
      turn(turning.dial, clamp(swing, -limit, limit));
    },
    drop() {
      turning = undefined;
      lesson.endGesture();
    },
  };
}

export function heldSlider(lesson: Lesson, { inHand, hold, swingOf, turn }: LensState, lens: DialLensView): SliderControl {
  return {
    kind: 'slider',
    id: 'dial',
    label: 'The dial in hand',
    min: -1,
    max: 1,
    step: 0.01,
    isEdit: true,
    where: () => (canTurn(lens) ? lens.foot : undefined),
    value: () => Math.round(clamp(swingOf(inHand().dial), -1) * 100) / 100,
    set: (swing) => {
      const { dial } = inHand();
      hold(dial);
      turn(dial, swing);
    },
    text: () => written(dialValue(lesson.network(), inHand().dial)),
  };
}
