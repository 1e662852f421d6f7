/** Where three pictures stand over the towers of their outputs, one doubtful digit alone, and ten of them to choose from. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface TowersPlace {
  readonly middles: readonly [number, number, number];
  readonly width: number;
  /** Left and right end of the ground, and of the line over it. */
  readonly from: number;
  readonly to: number;
  readonly base: number;
  /** No tower rises higher than this; 1 is so high, unless they would. */
  readonly top: number;
  readonly unit: number;
  /** Of the sums, and of what stands beside the towers. */
  readonly size: number;
  readonly small: number;
}

type Seat = At & { readonly scale: number };

interface Doubtful {
  readonly at: At;
  readonly size: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

export interface OutputsPlaces {
  readonly towers: TowersPlace;
  /** The three pictures, each over its tower, and what stands under them. */
  readonly heads: readonly [Place, Place, Place];
  readonly captions: readonly [string, string, string];
  readonly captionSize: number;
  /** The digit where it stands nearly always, and small while another one is the subject. */
  readonly seats: { readonly home: Seat; readonly aside: Seat };
  /** What the network receives of it, there and there. */
  readonly received: { readonly home: At; readonly aside: At };
  /** How much room the digit's tools have there. */
  readonly asideTools: number;
  /** The stored digit, while it is the subject. */
  readonly stored: Place;
  /** What the own ten add up to: right end of its base line. */
  readonly sum: At & { readonly size: number };
  /** A small gallery there; and the same while the received picture stands there, too. */
  readonly doubtful: Doubtful;
  readonly doubtfulBeside: Doubtful;
}

export function outputsPlaces({ layout, height, home, received }: Places): OutputsPlaces {
  const seats = (x: number, y: number, edge: number) => ({
    home: { x: home.x, y: home.y, scale: 1 },
    aside: { x, y, scale: edge / home.width },
  });
  if (layout === 'wide') {
    const middles = [556, 810, 1064] as const;
    return {
      towers: { middles, width: 84, from: 424, to: 1216, base: 548, top: 262, unit: 196, size: 30, small: 20 },
      heads: [place(514, 96, 84), place(768, 96, 84), place(1022, 96, 84)],
      captions: ['A: your digit', 'B: its upper half', 'C: a stored digit'],
      captionSize: 18,
      seats: seats(home.x, home.y, home.width / 2),
      received: { home: received, aside: { x: home.x + home.width / 2 + 20, y: home.y } },
      asideTools: 280,
      stored: place(424, 112, 432),
      sum: { x: 1216, y: 592, size: 20 },
      doubtful: { at: { x: 64, y: 428 }, size: 48, pitch: 58, rowPitch: 58, across: 5 },
      doubtfulBeside: { at: { x: 64, y: 428 }, size: 36, pitch: 42, rowPitch: 42, across: 5 },
    };
  }
  const doubtful = { at: { x: 252, y: 56 }, size: 28, pitch: 31.3, rowPitch: 36, across: 4 };
  const base = Math.max(560, height - 226) - 4;
  return {
    towers: { middles: [60, 176, 292], width: 40, from: 16, to: 374, base, top: 444, unit: 0.62 * (base - 444), size: 20, small: 14 },
    heads: [place(32, 326, 56), place(148, 326, 56), place(264, 326, 56)],
    captions: ['A', 'B', 'C'],
    captionSize: 16,
    // The stored digit has room beside the outputs.
    seats: seats(home.x, home.y, home.width),
    received: { home: received, aside: received },
    asideTools: home.width,
    stored: place(16, 338, 28 * Math.floor((base - 360) / 28)),
    sum: { x: 374, y: 298, size: 13 },
    doubtful,
    doubtfulBeside: doubtful,
  };
}
