/** Where the digits stand that the network misses, and the words over them. */
import { type At, type Place, type Places, place } from '../../src/theme/places';
import type { Label } from '../../src/views/LabelView';

interface MissesPlace {
  readonly at: Place;
  readonly size: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
  readonly labelSize: number;
}

export function missesPlace({ layout }: Places): MissesPlace {
  return layout === 'wide'
    ? { at: place(400, 132, 608, 424), size: 62, pitch: 78, rowPitch: 86, across: 8, labelSize: 18 }
    : { at: place(14, 318, 252, 280), size: 28, pitch: 37, rowPitch: 49, across: 7, labelSize: 13 };
}

/** What stands under every miss is told once, over all of them. */
export function missesLegend({ layout }: Places): Label {
  return layout === 'wide'
    ? { x: 400, y: 112, words: ['under each: what was meant → what the network says'], size: 18 }
    : { x: 266, y: 312, words: ['meant → said'], size: 13, align: 'right' };
}

/** The map of all pixels, and one change on the scale from 0 to 1, plain and magnified. */
export interface ReachPlace {
  readonly map: Place;
  readonly scaleWidth: number;
  /** Base line of what is told of the ringed pixel, in two lines where there is no room for one. */
  readonly pixel: At & { readonly isNarrow: boolean };
  readonly bar: Place;
  readonly lens: Place;
  readonly text: number;
  /** Of the output's numbers before and afterwards. */
  readonly number: number;
  readonly small: number;
}

export function reachPlace({ layout, height }: Places): ReachPlace {
  if (layout === 'wide') {
    return {
      map: place(424, 136, 336),
      scaleWidth: 14,
      pixel: { x: 896, y: 154, isNarrow: false },
      bar: place(896, 242, 320, 16),
      lens: place(896, 336, 320, 52),
      text: 20,
      number: 24,
      small: 18,
    };
  }
  const bottom = Math.max(560, height - 226);
  return {
    map: place(16, 336, Math.min(150, bottom - 486)),
    scaleWidth: 8,
    pixel: { x: 176, y: 402, isNarrow: true },
    bar: place(16, bottom - 102, 358, 8),
    lens: place(16, bottom - 82, 358, 16),
    text: 16,
    number: 16,
    small: 14,
  };
}

/** The nerve cell stands where the layers are dark still; it is drawn in proportions of 480 to 452. */
export function nerveCellPlace({ layout, net }: Places): { at: Place; caption: number } {
  if (layout === 'wide') return { at: place(744, 112, 472, 444), caption: 18 };
  return { at: place(184, net.barcode.y + 24, 190, 190), caption: 13 };
}
