/** Which dials stand in the lens, which of them is in hand, and how far each is turned. */

import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { type DialRef, dialValue, withDial } from '../../../src/network/dials';
import { plainSignal } from '../../../src/scene/plainSignal';
import type { DialPlaces } from './dialPlaces';
import type { DialState } from './dialState';

export type LensPlaces = Pick<DialPlaces, 'compact' | 'wall' | 'lens'>;

/** The dials of the lens, and how many stand side by side. */
interface Window {
  readonly dials: readonly DialRef[];
  readonly columns: number;
}

export interface LensState {
  window(): Window;
  /** The dial that the slider turns, and its place in the window. */
  inHand(): { k: number; dial: DialRef };
  /** A dial of the lens that is only pointed at. */
  readonly pointedIn: Signal<DialRef | undefined>;
  /** Keeps the lens at a dial, or lets it go. */
  keepAt(dial: DialRef | undefined): void;
  /** Takes a dial of the lens in hand; from now on the lens stays where it is. */
  hold(dial: DialRef | undefined): void;
  /** As a share of a full turn to one side. */
  swingOf(dial: DialRef): number;
  turn(dial: DialRef, swing: number): void;
}

export function lensState(lesson: Lesson, places: LensPlaces, state: DialState): LensState {
  const { chosen, pointed, held } = state;
  const pointedIn = plainSignal<DialRef | undefined>(undefined);
  const centre = () => (chosen.value ? undefined : pointed.value) ?? state.centre.value;
  const window = () => windowAround(centre(), places);
  const keepAt = (dial: DialRef | undefined) => {
    chosen.value = dial;
    // The question is about the dial in the lens.
    if (dial) state.asked.value = dial.layer - 1;
  };
  return {
    window,
    inHand() {
      const { dials } = window();
      const shown = [pointedIn.value, held.value, centre()].map((dial) => dial && dials.findIndex((each) => isSameDial(each, dial)));
      const k = shown.find((found) => found !== undefined && found >= 0) ?? 0;
      return { k, dial: dials[k] as DialRef };
    },
    pointedIn,
    keepAt,
    hold(dial) {
      keepAt(chosen.value ?? centre());
      held.value = dial;
    },
    swingOf: (dial) => dialValue(lesson.network(), dial) / fullOf(dial, state),
    turn: (dial, swing) => lesson.editNetwork('lesson', (network) => withDial(network, dial, swing * fullOf(dial, state))),
  };
}

export const isSameDial = (one: DialRef, other: DialRef) =>
  one.layer === other.layer && one.neuron === other.neuron && one.source === other.source;

/** What a dial turned all the way stands for. */
function fullOf({ layer, source }: DialRef, state: DialState): number {
  const full = state.full[layer - 1];
  return (source === undefined ? full?.biases : full?.weights) ?? 1;
}

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
