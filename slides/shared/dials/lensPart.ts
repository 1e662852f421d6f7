/** The lens over the dials: what it shows, and how its dials are turned. */

import type { Lesson } from '../../../src/lesson/Lesson';
import { type DialRef, dialAt, dialValue, indexOfDial, withDial } from '../../../src/network/dials';
import type { Control } from '../../../src/scene/Control';
import { plainSignal } from '../../../src/scene/plainSignal';
import { clamp, halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import { DialLensView } from './DialLensView';
import type { DialWallView } from './DialWallView';
import type { DialPlaces } from './dialPlaces';
import type { DialState } from './dialState';
import { readoutName, shortName, spokenName } from './dialWords';

/** So many pixels of a straight drag are a full turn to one side. */
const travel = 110;

type LensPlaces = Pick<DialPlaces, 'compact' | 'wall' | 'lens'>;

interface Window {
  readonly dials: readonly DialRef[];
  readonly columns: number;
}

export function lensPart(lesson: Lesson, places: LensPlaces, wall: DialWallView, state: DialState) {
  const lens = new DialLensView(places.lens);
  const { held } = state;
  const lensTop = places.lens.places[0].y;
  /** A dial of the lens that is only pointed at. */
  const overLens = plainSignal<DialRef | undefined>(undefined);
  const centre = () => (state.chosen.value ? undefined : state.pointed.value) ?? state.centre.value;
  const window = (): Window => windowAround(centre(), places);
  const inHand = () => {
    const { dials } = window();
    const shown = [overLens.value, held.value, centre()].map((dial) => dial && dials.findIndex((each) => isSame(each, dial)));
    const k = shown.find((found) => found !== undefined && found >= 0) ?? 0;
    return { k, dial: dials[k] as DialRef };
  };
  const fullOf = ({ layer, source }: DialRef) => {
    const full = state.full[layer - 1];
    return (source === undefined ? full?.biases : full?.weights) ?? 1;
  };
  const swingOf = (dial: DialRef) => dialValue(lesson.network(), dial) / fullOf(dial);
  const turn = (dial: DialRef, swing: number) => lesson.editNetwork('lesson', (network) => withDial(network, dial, swing * fullOf(dial)));
  const keepAt = (dial: DialRef | undefined) => {
    state.chosen.value = dial;
    // The question is about the dial in the lens.
    if (dial) state.asked.value = dial.layer - 1;
  };
  /** From now on it stays where it is. */
  const keep = () => {
    keepAt(state.chosen.value ?? centre());
  };
  /** Where a turn began; a dial that stands beyond its stop is turned back from there. */
  let turning: { dial: DialRef; from: number; x: number; y: number } | undefined;
  const isOpen = () => lens.presence * lens.alpha > halfway;

  const ofWall: Control = {
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
    text: (i) => {
      const dial = dialAt(lesson.network(), i);
      return `${spokenName(dial)}: ${written(dialValue(lesson.network(), dial))}`;
    },
    point: (i) => {
      state.pointed.value = i === undefined ? undefined : dialAt(lesson.network(), i);
    },
    press: (i) => {
      const dial = dialAt(lesson.network(), i);
      held.value = undefined;
      keepAt(state.chosen.value && isSame(state.chosen.value, dial) ? undefined : dial);
    },
  };
  const ofLens: Control = {
    kind: 'pick',
    id: 'lens',
    label: 'Dials in the lens. Space takes one in hand, the arrows turn it.',
    where: () => (isOpen() ? { ...lens.place, height: lens.place.height - 30 } : undefined),
    count: () => window().dials.length,
    placeOf: (k) => lens.placeOf(k),
    text: (k) => {
      const dial = window().dials[k];
      return dial ? `${spokenName(dial)}: ${written(dialValue(lesson.network(), dial))}` : 'no dial';
    },
    point: (k) => {
      overLens.value = k === undefined ? undefined : window().dials[k];
    },
    press: (k) => {
      keep();
      held.value = window().dials[k];
    },
    carry: {
      stride: 4,
      take(k, { x, y }) {
        keep();
        const dial = window().dials[k] as DialRef;
        held.value = dial;
        overLens.value = dial;
        turning = { dial, from: swingOf(dial), x, y };
        lesson.beginGesture();
      },
      move({ x, y }) {
        if (!turning) return;
        const limit = Math.max(1, Math.abs(turning.from));
        const swing = turning.from + (x - turning.x + turning.y - y) / travel;
        turn(turning.dial, Math.max(-limit, Math.min(limit, swing)));
      },
      drop() {
        turning = undefined;
        lesson.endGesture();
      },
    },
  };
  const ofHeld: Control = {
    kind: 'slider',
    id: 'dial',
    label: 'The dial in hand',
    min: -1,
    max: 1,
    step: 0.01,
    isEdit: true,
    where: () => (isOpen() ? lens.foot : undefined),
    value: () => Math.round(clamp(swingOf(inHand().dial), -1) * 100) / 100,
    set: (swing) => {
      const { dial } = inHand();
      keep();
      held.value = dial;
      turn(dial, swing);
    },
    text: () => written(dialValue(lesson.network(), inHand().dial)),
  };

  return {
    lens,
    controls: [ofWall, ofLens, ofHeld],
    show() {
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
      lens.called = state.pointed.value !== undefined || state.chosen.value !== undefined;
      const [first, last] = [wall.seatOf(dials[0] as DialRef), wall.seatOf(dials.at(-1) as DialRef)];
      const seen = { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y };
      lens.window = seen;
      const { area } = places.wall;
      const isFar = places.compact ? seen.y + seen.height > lensTop - 2 : seen.x + seen.width / 2 > area.x + area.width / 2;
      lens.side = isFar ? 1 : 0;
    },
  };
}

const isSame = (one: DialRef, other: DialRef) => one.layer === other.layer && one.neuron === other.neuron && one.source === other.source;

/** As many dials round one as the lens has room for, within the neuron that it belongs to. */
function windowAround(dial: DialRef, { wall, lens }: LensPlaces): Window {
  const { layer, neuron, source } = dial;
  if (source === undefined) return { dials: [dial], columns: 1 };
  const side = wall.sides[layer - 1] as number;
  const [columns, rows] = [Math.min(side, lens.columns), Math.min(side, lens.rows)];
  const first = (at: number, room: number) => Math.min(side - room, Math.max(0, at - Math.floor(room / 2)));
  const [left, top] = [first(source % side, columns), first(Math.floor(source / side), rows)];
  const dials = Array.from({ length: columns * rows }, (_, k) => ({
    layer,
    neuron,
    source: (top + Math.floor(k / columns)) * side + left + (k % columns),
  }));
  return { dials, columns };
}
