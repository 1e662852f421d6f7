/** Where other pictures stand whose ten outputs are added up, and the columns of lamps beside the network's own. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface SumsPlace {
  /** How far network and lid step aside for them. */
  readonly shift: number;
  /** Middles of the two columns right of the network's own. */
  readonly others: readonly [number, number];
  readonly radius: number;
  /** The middle of the own sum's head, once the other columns are gone. */
  readonly alone: number;
  /** Rows for the sums, where there is no room for them over the columns. */
  readonly rows?: { readonly left: number; readonly right: number; readonly y: number; readonly pitch: number };
}

interface Doubtful {
  readonly at: At;
  readonly size: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

export interface OutputsPlaces {
  readonly sums: SumsPlace;
  /** Two small pictures in the card's place. */
  readonly exhibits: readonly [Place, Place];
  /** A small gallery there; and the same while the received picture stands there, too. */
  readonly doubtful: Doubtful;
  readonly doubtfulBeside: Doubtful;
}

export function outputsPlaces({ layout }: Places): OutputsPlaces {
  if (layout === 'wide') {
    return {
      sums: { shift: 0, others: [1146, 1199], radius: 14.3, alone: 1168 },
      exhibits: [place(72, 426, 84), place(172, 426, 84)],
      doubtful: { at: { x: 64, y: 428 }, size: 48, pitch: 58, rowPitch: 58, across: 5 },
      doubtfulBeside: { at: { x: 64, y: 428 }, size: 36, pitch: 42, rowPitch: 42, across: 5 },
    };
  }
  const doubtful = { at: { x: 252, y: 56 }, size: 28, pitch: 31.3, rowPitch: 36, across: 4 };
  return {
    sums: { shift: -34, others: [331, 361], radius: 10.5, alone: 359, rows: { left: 254, right: 372, y: 166, pitch: 18 } },
    exhibits: [place(253, 60, 56), place(318, 60, 56)],
    doubtful,
    doubtfulBeside: doubtful,
  };
}
