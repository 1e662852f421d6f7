/** Where loop and line come apart, and where hoped and actual pictures stand between the columns of the network. */
import { type Place, type Places, place } from '../../src/theme/places';

export interface LoopPlaces {
  readonly compact: boolean;
  readonly received: Place;
  readonly loop: Place;
  readonly line: Place;
  /** Three digits with a long line. */
  readonly lined: { readonly at: Place; readonly size: number; readonly pitch: number; readonly across: number };
  /** One per gap of the network. */
  readonly hoped: readonly Place[];
  readonly actual: readonly Place[];
  /** The upper edge of a plate that stands alone. */
  readonly alone: number | undefined;
  /** The lamps of hidden layer 1 for an empty picture. */
  readonly empty: { readonly x: number; readonly radius: number };
  readonly guess: Place;
  readonly counts: Place;
  readonly kinds: Place;
  readonly card: Place;
}

export function loopPlaces({ layout, card, second, third, net }: Places): LoopPlaces {
  if (layout === 'wide') {
    // In the middle between the lamps on both sides.
    const gaps = [496, 716, 905];
    return {
      compact: false,
      received: place(280, 436, 56),
      loop: second,
      line: third,
      lined: { at: place(1072, 112, 84, 280), size: 84, pitch: 98, across: 1 },
      hoped: gaps.map((x) => place(x, 150, 112)),
      actual: gaps.map((x) => place(x, 380, 112)),
      alone: 265,
      empty: { x: net.columns[1] - 31, radius: 8.5 },
      guess: place(card.x, card.y, card.width, 76),
      counts: card,
      kinds: place(card.x + 8, card.y + 6, 196, 28),
      card,
    };
  }
  const tiles = [56, 103, 150];
  return {
    compact: true,
    received: place(334, 262, 40),
    loop: place(16, 322, 168),
    line: place(206, 322, 168),
    lined: { at: place(16, 522, 176, 52), size: 52, pitch: 62, across: 3 },
    hoped: tiles.map((y) => place(card.x + 12, y, 42)),
    actual: tiles.map((y) => place(card.x + 74, y, 42)),
    alone: undefined,
    empty: { x: net.columns[1] - 19, radius: Math.min(6, net.radius[1]) },
    guess: place(card.x, 212, 122, 76),
    counts: place(card.x, 201, 122, 58),
    kinds: card,
    card,
  };
}
