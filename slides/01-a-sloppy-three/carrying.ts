/** Small threes are carried onto the large digit, from the moment on when one has come to lie there by itself. */

import type { Point } from '../../src/digits/strokes';
import type { PickControl } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { type Place, place } from '../../src/theme/places';
import type { ThreesPlaces } from './places';

interface Carrying {
  readonly carry: NonNullable<PickControl['carry']>;
  /** The one in hand, where it is, and whether it would be put down on the digit. */
  held(): { index: number; at: Place; isOver: boolean } | undefined;
}

interface CarryingWays {
  seatOf(index: number): Place;
  mayTake(): boolean;
  /** It was put down on the large digit. */
  putDown(index: number): void;
}

export function carrying({ others: { size }, hero }: ThreesPlaces, { seatOf, mayTake, putDown }: CarryingWays): Carrying {
  /** The one in hand, and where its upper left corner is. */
  const hand = plainSignal<{ index: number; grip: Point; at: Point } | undefined>(undefined);
  const isOver = ({ x, y }: Point) => {
    const [middleX, middleY] = [x + size / 2 - hero.x, y + size / 2 - hero.y];
    return middleX > 0 && middleY > 0 && middleX < hero.width && middleY < hero.height;
  };
  return {
    carry: {
      stride: size / 2,
      take(index, from) {
        if (!mayTake()) return;
        const { x, y } = seatOf(index);
        hand.value = { index, grip: { x: from.x - x, y: from.y - y }, at: { x, y } };
      },
      move(to) {
        if (hand.value) hand.value = { ...hand.value, at: { x: to.x - hand.value.grip.x, y: to.y - hand.value.grip.y } };
      },
      drop() {
        if (hand.value && isOver(hand.value.at)) putDown(hand.value.index);
        hand.value = undefined;
      },
    },
    held() {
      if (!hand.value) return undefined;
      const { index, at } = hand.value;
      return { index, at: place(at.x, at.y, size), isOver: isOver(at) };
    },
  };
}
