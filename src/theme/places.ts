/** The stage's grid and its standard positions, in logical pixels: on a wide stage (1280×720) and on a phone held upright. */

import type { ProductPlace } from '../../slides/04-784-inputs/places';

type Layout = 'wide' | 'tall';

export interface At {
  readonly x: number;
  readonly y: number;
}

export interface Place extends At {
  readonly width: number;
  readonly height: number;
}

export const place = (x: number, y: number, width: number, height = width): Place => ({ x, y, width, height });

/** Where the network's columns stand. The circles of a column are centred on `middle`. */
export interface NetPlace {
  readonly columns: readonly [number, number, number, number];
  readonly middle: number;
  /** Distance from circle to circle, and radius, per layer. */
  readonly pitch: readonly [number, number, number, number];
  readonly radius: readonly [number, number, number, number];
  readonly barcode: Place;
  /** The outputs' digit names, bars and answer box, relative to the lamp's centre. */
  readonly nameX: number;
  readonly bar: Place;
  readonly box: Place;
  /** A phone's: smaller words, and no lines from the digit to the column. */
  readonly compact: boolean;
  /** Base lines of the two head lines over the columns. */
  readonly heads: readonly [number, number];
  readonly headSize: number;
}

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

export interface Places {
  readonly layout: Layout;
  readonly width: number;
  readonly height: number;
  /** The digit. It stands here on nearly every slide. */
  readonly home: Place;
  /** The digit where it is the subject, on the first two slides. */
  readonly hero: Place;
  readonly second: Place;
  readonly third: Place;
  /** The inspector, under the digit. */
  readonly card: Place;
  /** What the network receives, while it differs from the drawing. */
  readonly received: Place;
  /** The same beside `hero`. */
  readonly heroReceived: Place;
  readonly net: NetPlace;
  readonly sum: Place;
  readonly lamp: { x: number; y: number; radius: number };
  /** One neuron alone, as big as a face, with room for a dial round it; its address ends or is centred where that says. */
  readonly close: { x: number; y: number; radius: number; address: { x: number; y: number; align: 'center' | 'right' } };
  /** The same neuron among its neighbours. */
  readonly neighbours: Place;
  /** A small map of all pixels, beside it. */
  readonly map: Place;
  readonly line: { y: number; from: number; to: number };
  /** The lid over the hidden layers. */
  readonly lid: Place;
  readonly lidButton: Place;
  /** One big number with its sum under it: right end of its base line. */
  readonly total: { x: number; y: number; size: number; line: number };
  /** Handles and words for other sizes of the hidden layers. */
  readonly layerChoice: Place;
  readonly widthSlider: Place;
  readonly sizes: { each: { x: number; y: number }; note: { x: number; y: number } };
  /** Columns of lamps beside the network's own outputs, and what each ten add up to. */
  readonly sums: SumsPlace;
  /** Two small pictures in the card's place, and a small gallery there. */
  readonly exhibits: readonly [Place, Place];
  readonly doubtful: { at: { x: number; y: number }; size: number; pitch: number; rowPitch: number; across: number };
  /** The same gallery while the received picture stands there, too. */
  readonly doubtfulBeside: Places['doubtful'];
  /** The large copy of the digit that is unrolled into the column. */
  readonly unrolling: Place;
  /** The right end of the product's base line. */
  readonly count: ProductPlace;
  /** The choice of rows and columns, under the product. */
  readonly rows: Place;
  /** The button that gives the column its telling circles back. */
  readonly informative: Place;
  readonly misses: { at: Place; cell: number; pitch: number; rowPitch: number; across: number };
  readonly gallery: { at: Place; size: number; pitch: number; across: number };
}

const wide: Places = {
  layout: 'wide',
  width: 1280,
  height: 720,
  home: place(64, 112, 280, 280),
  hero: place(64, 88, 448, 448),
  second: place(400, 112, 280, 280),
  third: place(736, 112, 280, 280),
  card: place(64, 420, 280, 124),
  received: place(280, 436, 56, 56),
  heroReceived: place(522, 448, 56, 56),
  net: {
    columns: [464, 672, 872, 1064],
    middle: 328,
    pitch: [24.4, 27, 27, 43],
    radius: [8.5, 11.3, 11.3, 15.3],
    barcode: place(424, 112, 12, 432),
    nameX: 42,
    bar: place(64, -3, 80, 6),
    box: place(-25, -21, 177, 42),
    compact: false,
    heads: [79, 96],
    headSize: 17,
  },
  sum: place(1072, 112, 144, 190),
  lamp: { x: 1144, y: 344, radius: 40 },
  close: { x: 808, y: 300, radius: 112, address: { x: 808, y: 137, align: 'center' } },
  neighbours: place(598, 104, 420, 420),
  map: place(1020, 202, 196, 196),
  line: { y: 496, from: 64, to: 1216 },
  lid: place(632, 104, 280, 448),
  lidButton: place(748, 546, 48, 24),
  total: { x: 1216, y: 614, size: 44, line: 21 },
  layerChoice: place(528, 68, 250, 28),
  widthSlider: place(884, 68, 110, 28),
  sizes: { each: { x: 872, y: 88 }, note: { x: 772, y: 562 } },
  sums: { shift: 0, others: [1146, 1199], radius: 14.3, alone: 1168 },
  exhibits: [place(72, 426, 84, 84), place(172, 426, 84, 84)],
  doubtful: { at: { x: 64, y: 428 }, size: 48, pitch: 58, rowPitch: 58, across: 5 },
  doubtfulBeside: { at: { x: 64, y: 428 }, size: 36, pitch: 42, rowPitch: 42, across: 5 },
  unrolling: place(520, 100, 448, 448),
  count: { x: 1216, y: 332, size: 32 },
  rows: place(1080, 356, 140, 32),
  informative: place(500, 510, 200, 34),
  misses: { at: place(400, 136, 576, 360), cell: 2, pitch: 72, rowPitch: 80, across: 8 },
  gallery: { at: place(64, 436, 1152, 84), size: 84, pitch: 97.09, across: 12 },
};

const phoneDoubtful = { at: { x: 252, y: 56 }, size: 28, pitch: 31.3, rowPitch: 36, across: 4 };

/** A phone's stage is as wide as the window, so that one logical pixel is one CSS pixel; 390 is the width it is composed for. */
function tall(height: number): Places {
  const netTop = 350;
  const netBottom = Math.max(560, height - 226);
  const middle = (netTop + netBottom) / 2;
  const pitch = (netBottom - netTop) / 15.6;
  const radius = Math.min(10.5, pitch * 0.45);
  /** Between the digit's tools and the words. */
  const room = height - 218 - 340;
  /** The large digit leaves 238 for what stands between it and the words. */
  const hero = 28 * Math.min(12, Math.floor((height - 508) / 28));
  return {
    layout: 'tall',
    width: 390,
    height,
    home: place(16, 52, 224, 224),
    hero: place((390 - hero) / 2, 52, hero, hero),
    second: place(16, 316, 112, 112),
    third: place(139, 316, 112, 112),
    card: place(252, 52, 122, 150),
    received: place(285, 212, 56, 56),
    heroReceived: place(309, 100 + hero, 56, 56),
    net: {
      columns: [92, 154, 236, 312],
      middle,
      pitch: [(netBottom - netTop) / 17.5, pitch, pitch, pitch * 1.6],
      radius: [4.5, radius, radius, 11],
      barcode: place(60, netTop - 6, 10, netBottom - netTop + 12),
      nameX: 23,
      bar: place(33, -3, 28, 6),
      box: place(-16, -15, 82, 30),
      compact: true,
      heads: [netTop - 26, netTop - 13],
      headSize: 13,
    },
    sum: place(262, 300, 112, 120),
    lamp: { x: 318, y: 486, radius: 28 },
    close: {
      x: 132,
      y: 340 + room * 0.47,
      radius: Math.min(82, room * 0.29),
      address: { x: 374, y: 340 + room * 0.47 - 104, align: 'right' },
    },
    neighbours: place(195 - (room - 24) / 2, 352, room - 24, room - 24),
    map: place(278, 340 + room * 0.47 - 56, 84, 84),
    line: { y: netBottom - 36, from: 24, to: 366 },
    lid: place(136, netTop - 10, 118, netBottom - netTop + 20),
    lidButton: place(175, netTop - 46, 40, 32),
    total: { x: 374, y: height - 132, size: 26, line: 17 },
    layerChoice: place(104, 316, 184, 28),
    widthSlider: place(304, 297, 72, 24),
    sizes: { each: { x: 300, y: 313 }, note: { x: 313, y: 211 } },
    sums: { shift: -34, others: [331, 361], radius: 10.5, alone: 359, rows: { left: 254, right: 372, y: 166, pitch: 18 } },
    exhibits: [place(253, 60, 56, 56), place(318, 60, 56, 56)],
    doubtful: phoneDoubtful,
    doubtfulBeside: phoneDoubtful,
    unrolling: place(82, 344, 280, 280),
    count: { x: 374, y: 300, size: 17 },
    rows: place(22, 436, 48, 100),
    informative: place(172, netBottom - 40, 200, 44),
    misses: { at: place(14, 318, 252, 280), cell: 1, pitch: 37, rowPitch: 49, across: 7 },
    gallery: { at: place(16, 452, 250, 120), size: 38, pitch: 42, across: 6 },
  };
}

/** A shorter phone gets this stage in smaller: with less height its parts would come too close. */
const shortestTall = 800;
/** Rows as high as the lamps of a hidden layer are apart. */
export function besideLayer({ middle, pitch }: NetPlace, layer: 1 | 2, x: number, width: number): Place {
  return place(x, middle - pitch[layer] * 8, width, pitch[layer] * 16);
}

/** The places for a window: upright and narrow ones get the phone's stage, all others the wide one. */
export function placesFor(windowWidth: number, windowHeight: number): Places {
  if (windowWidth >= 640 || windowWidth >= windowHeight) return wide;
  return tall(Math.max(shortestTall, Math.round((390 * windowHeight) / windowWidth)));
}

export { wide as widePlaces };
