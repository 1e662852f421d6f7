/** Where things stand while a program is written by hand: its rules under the digit, and the wall of two hundred that judges them. */

import { type Place, type Places, place } from '../../src/theme/places';

export interface ProgramPlaces {
  readonly compact: boolean;
  readonly lens: Place;
  /** What the network receives, once the digit is at home. */
  readonly received: Place;
  /** The box with a question mark, and the column of ten answers. */
  readonly program: Place;
  /** The same, opened. */
  readonly editor: Place;
  /** Where the arrow into it begins: into the box, and into the editor from the digit at home and from the large one; none on a phone. */
  readonly arrow: { readonly box: number; readonly home: number; readonly hero: number } | undefined;
  readonly answers: { readonly x: number; readonly y: number; readonly pitch: number; readonly size: number };
  /** Base line and size of what the program says. */
  readonly saying: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number };
  readonly rules: Place;
  /** Rows of controls in the place of the rules, from above. */
  readonly choose: Place;
  readonly sense: Place;
  readonly threshold: Place;
  readonly wall: Place & {
    readonly size: number;
    readonly pitch: number;
    readonly rowPitch: number;
    readonly head: number;
    readonly meantHead: number;
  };
  readonly scored: Place;
  readonly table: Place & { readonly pitch: number; readonly columns: readonly [number, number, number] };
  /** One score in large; none on a phone. */
  readonly total: Place | undefined;
  /** The two halves of the name: base lines, and from each to its question. */
  readonly name: { readonly x: number; readonly neural: number; readonly network: number; readonly pitch: number; readonly size: number };
}

export function programPlaces({ layout, home, hero, card, received }: Places): ProgramPlaces {
  return layout === 'wide' ? wide(card) : tall(home, hero, received);
}

function wide(card: Place): ProgramPlaces {
  return {
    compact: false,
    lens: place(592, 172, 280, 280),
    received: place(346, 326, 56, 56),
    program: place(928, 268, 88, 88),
    editor: place(616, 112, 600, 400),
    arrow: { box: 880, home: 360, hero: 524 },
    answers: { x: 1106, y: 312, pitch: 43, size: 25 },
    saying: { x: 688, y: 196, size: 28, pitch: 64 },
    rules: card,
    choose: place(card.x + 8, card.y + 4, card.width - 16, 28),
    sense: place(card.x + 8, card.y + 32, card.width - 16, 28),
    threshold: place(card.x + 16, card.y + 62, card.width - 32, 24),
    wall: { ...place(424, 112, 621, 309), size: 28, pitch: 31.2, rowPitch: 31.2, head: 14, meantHead: 18 },
    scored: place(416, 74, 300, 28),
    table: { ...place(424, 460, 792, 104), pitch: 27, columns: [400, 604, 792] },
    total: place(1072, 112, 144, 240),
    name: { x: 64, neural: 448, network: 516, pitch: 28, size: 25 },
  };
}

function tall(home: Place, hero: Place, received: Place): ProgramPlaces {
  const top = home.y + home.height + 44;
  const heroEnd = hero.y + hero.height + 48;
  return {
    compact: true,
    lens: place(hero.x, heroEnd, 182, 182),
    received,
    program: place(254, heroEnd + 58, 56, 56),
    editor: place(16, heroEnd, 358, 150),
    arrow: undefined,
    answers: { x: 346, y: heroEnd + 91, pitch: 19, size: 14 },
    saying: { x: 58, y: heroEnd + 34, size: 17, pitch: 34 },
    rules: place(252, 52, 122, 224),
    choose: place(12, top, 180, 34),
    sense: place(196, top, 182, 34),
    threshold: place(16, top + 36, 358, 30),
    wall: { ...place(30, top + 106, 344, 126), size: 12, pitch: 17.4, rowPitch: 12.6, head: 11, meantHead: 16 },
    scored: place(12, top + 70, 360, 34),
    table: { ...place(16, top + 248, 358, 60), pitch: 20, columns: [182, 290, 358] },
    total: undefined,
    name: { x: 254, neural: 76, network: 168, pitch: 22, size: 17 },
  };
}
