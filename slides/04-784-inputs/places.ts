/** Where the inputs are spelled out beside their circles, and where a pixel's neighbourhood stands enlarged. */
import type { Places } from '../../src/theme/places';

export interface ListPlace {
  /** Right ends: number of the neuron, row, column, activation. */
  readonly columns: readonly [number, number, number, number];
  /** Base line of the words over them. */
  readonly head: number;
  readonly size: number;
  readonly words: number;
  /** A bar for each activation, where there is room. */
  readonly bars?: { readonly x: number; readonly width: number };
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

/** The product of rows and columns: the right end of its base line beside the picture, and once the picture has left. */
export interface ProductPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface InputsPlaces {
  readonly list: ListPlace;
  readonly near: NearPlace;
  readonly alone: ProductPlace;
}

export function inputsPlaces({ layout, net, count }: Places): InputsPlaces {
  if (layout === 'wide') {
    return {
      list: { columns: [596, 690, 796, 916], head: net.heads[1], size: 17, words: 13, bars: { x: 948, width: 268 } },
      near: { x: 640, y: 138, cell: 78, size: 24, head: 118, beside: 44 },
      alone: { x: 1040, y: 350, size: 44 },
    };
  }
  const top = net.barcode.y + 6;
  const cell = Math.min(44, (net.barcode.height - 28) / 5);
  return {
    list: { columns: [158, 214, 284, 368], head: net.heads[1], size: 12.5, words: 12 },
    near: { x: 153, y: top + 16, cell, size: 15, head: top + 6 },
    alone: { ...count, x: 320, y: net.middle },
  };
}
