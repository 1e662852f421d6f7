/** Where things stand on the slide of the sloppy 3: right of the large digit or, on a phone, under it. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

/** The two pictures that an eye looks at, the eye, what is thought, and how many of its cells change. */
export interface EyePlaces {
  readonly one: Place;
  readonly other: Place;
  readonly ball: At & { readonly radius: number };
  readonly thought: At & { readonly radius: number };
  readonly count: At;
}

interface Rows {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

export interface ThreesPlaces {
  readonly compact: boolean;
  readonly hero: Place;
  /** Where the digit stands before anything is said about it. */
  readonly alone: At;
  readonly aloneReceived: At;
  readonly hints: { readonly onward: At; readonly yours: At };
  /** The numeral that is read, centred on its base line. */
  readonly reading: { readonly x: number; readonly y: number; readonly size: number; readonly from: number };
  /** One pixel, seen close. */
  readonly lens: Place;
  /** The three other threes. */
  readonly others: Rows;
  /** How the two that lie on each other compare. */
  readonly overlap: Place;
  readonly four: Place & { readonly size: number; readonly pitch: number };
  /** Which digit a drawing is meant to be, above the four or, on a phone, under them. */
  readonly meant: Place;
  /** The four threes in fewer and fewer pixels, a row for each size. */
  readonly sizes: Rows & { readonly labelSize?: number; readonly numeralSize?: number };
  readonly sizeChoice: Place;
  readonly eye: EyePlaces;
  readonly pairs: Place & { readonly size: number; readonly pitch: number };
}

export function threesPlaces({ layout, hero, heroReceived }: Places): ThreesPlaces {
  return layout === 'wide' ? wide(hero) : tall(hero, heroReceived);
}

function wide(hero: Place): ThreesPlaces {
  return {
    compact: false,
    hero,
    alone: { x: 640 - hero.width / 2, y: hero.y },
    aloneReceived: { x: 640 + hero.width / 2 + 10, y: 448 },
    hints: { onward: { x: 1216, y: hero.y + hero.height }, yours: { x: 900, y: 500 } },
    reading: { x: 900, y: 390, size: 240, from: 560 },
    lens: place(660, 172, 280, 280),
    others: { x: 588, y: 88, size: 196, pitch: 216, rowPitch: 216, across: 3 },
    overlap: place(588, 316, 628, 220),
    four: { ...place(640, 88, 576, 448), size: 92, pitch: 108 },
    meant: place(640, 56, 576, 28),
    sizes: { x: 676, y: 112, size: 112, pitch: 142, rowPitch: 147, across: 4, labelSize: 20 },
    sizeChoice: place(670, 70, 212, 28),
    eye: {
      one: place(64, 88, 196),
      other: place(64, 340, 196),
      ball: { x: 700, y: 312, radius: 212 },
      thought: { x: 1080, y: 160, radius: 72 },
      count: { x: 944, y: 420 },
    },
    pairs: { ...place(640, 88, 576, 448), size: 168, pitch: 280 },
  };
}

function tall(hero: Place, heroReceived: Place): ThreesPlaces {
  const top = hero.y + hero.height + 48;
  return {
    compact: true,
    hero,
    alone: hero,
    aloneReceived: heroReceived,
    hints: { onward: { x: 195, y: top + 100 }, yours: { x: 195, y: top + 176 } },
    reading: { x: 195, y: top + 130, size: 130, from: 0 },
    // Right of the pen's tools, so that no line crosses them on its way down.
    lens: place(262, top, 112, 112),
    others: { x: hero.x, y: top, size: 84, pitch: 92, rowPitch: 92, across: 3 },
    overlap: place(hero.x, top + 92, hero.width, 100),
    four: { ...place(hero.x, top, 270, 190), size: 34, pitch: 36 },
    meant: place(12, top + 154, 366, 34),
    // The answer beside each; how bright it is has no room.
    sizes: { x: 74, y: top + 28, size: 48, pitch: 76, rowPitch: 52, across: 4, numeralSize: 20 },
    sizeChoice: place(hero.x - 8, top - 10, 344, 34),
    eye: {
      one: place(24, 56, 112),
      other: place(24, 236, 112),
      ball: { x: 268, y: 316, radius: 104 },
      thought: { x: 320, y: 108, radius: 44 },
      count: { x: 24, y: 480 },
    },
    pairs: { ...place(hero.x, top, hero.width, 176), size: 84, pitch: 92 },
  };
}
