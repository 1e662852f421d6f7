/** Where the inputs are spelled out beside their circles, and where a pixel's neighbourhood stands enlarged. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface ListPlace {
  /** Right ends: number of the neuron, activation. */
  readonly columns: readonly [number, number];
  /** Base line of the words over them. */
  readonly head: number;
  readonly size: number;
  readonly words: number;
  /** A bar for each activation, between the two. */
  readonly bars: { readonly x: number; readonly width: number; readonly height: number };
}

export interface NearPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly size: number;
  /** Base line of the words over it. */
  readonly head: number;
  /** How far the arrow from the upper to the lower one stands from its right edge; nothing where there is no room. */
  readonly beside?: number;
}

/** The column as wide as a hand, and its circles. */
export interface WidePlace {
  readonly strip: Place;
  /** The circles' middle. */
  readonly circles: number;
  readonly radius: number;
  readonly pitch: number;
  /** Size of the number over the strip. */
  readonly head: number;
  /** Room for words beside the circles. */
  readonly words: number;
}

/** The product of rows and columns: the right end of its base line beside the picture, and once the picture has left. */
export interface ProductPlace extends At {
  readonly size: number;
}

interface InputsPlaces {
  /** The closed box that a picture should get into. */
  readonly machine: Place;
  readonly wide: WidePlace;
  readonly list: ListPlace;
  readonly near: NearPlace;
  /** The large copy of the digit that is unrolled into the column. */
  readonly unrolling: Place;
  readonly count: ProductPlace;
  readonly alone: ProductPlace;
  /** The choice of rows and columns, under the product. */
  readonly rows: Place;
  /** The button that gives the column its telling circles back. */
  readonly informative: Place;
}

export function inputsPlaces({ layout, net, height }: Places): InputsPlaces {
  if (layout === 'wide') {
    return {
      machine: place(net.barcode.x - 12, 88, 1216 - net.barcode.x + 12, 480),
      wide: { strip: place(640, 112, 48, 432), circles: 868, radius: 11, pitch: 24.4, head: 25, words: 400 },
      list: { columns: [600, 1216], head: net.heads[1], size: 18, words: 18, bars: { x: 632, width: 520, height: 6 } },
      near: { x: 640, y: 138, cell: 78, size: 24, head: 118, beside: 44 },
      unrolling: place(520, 112, 448),
      count: { x: 1216, y: 332, size: 32 },
      alone: { x: 1040, y: 350, size: 44 },
      rows: place(1080, 356, 140, 32),
      informative: place(500, 510, 200, 34),
    };
  }
  const top = net.barcode.y + 6;
  const cell = Math.min(44, (net.barcode.height - 28) / 5);
  return {
    machine: place(net.barcode.x - 14, net.barcode.y - 12, 374 - net.barcode.x + 14, net.barcode.height + 18),
    wide: {
      strip: place(96, net.barcode.y, 30, net.barcode.height),
      circles: 214,
      radius: 5.5,
      pitch: net.pitch[0],
      head: 17,
      words: 140,
    },
    list: { columns: [172, 374], head: net.heads[1], size: 13, words: 16, bars: { x: 190, width: 134, height: 6 } },
    near: { x: 153, y: top + 16, cell, size: 16, head: top + 6 },
    unrolling: place(82, 344, 280),
    count: { x: 374, y: 300, size: 17 },
    alone: { x: 340, y: net.middle, size: 24 },
    rows: place(22, 436, 48, 100),
    informative: place(172, Math.max(560, height - 226) - 40, 200, 44),
  };
}
