/** Where the digits stand that the network misses, and the words over them. */
import { type Place, type Places, place } from '../../src/theme/places';
import type { Label } from '../../src/views/LabelView';

interface MissesPlace {
  readonly at: Place;
  readonly size: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

export function missesPlace({ layout }: Places): MissesPlace {
  return layout === 'wide'
    ? { at: place(400, 136, 576, 360), size: 56, pitch: 72, rowPitch: 80, across: 8 }
    : { at: place(14, 318, 252, 280), size: 28, pitch: 37, rowPitch: 49, across: 7 };
}

/** What stands under every miss is told once, over all of them. */
export function missesLegend({ layout }: Places): Label {
  return layout === 'wide'
    ? { x: 400, y: 120, words: ['under each: what was meant → what the network says'], size: 15 }
    : { x: 266, y: 312, words: ['meant → said'], size: 12, align: 'right' };
}

/** The map of all pixels, and one change on the scale from 0 to 1, plain and magnified. */
export interface ReachPlace {
  readonly map: Place;
  readonly scaleWidth: number;
  readonly bar: Place;
  readonly lens: Place;
  readonly text: number;
  readonly small: number;
}

export function reachPlace({ layout, height }: Places): ReachPlace {
  if (layout === 'wide') {
    return {
      map: place(424, 136, 336),
      scaleWidth: 14,
      bar: place(896, 232, 320, 16),
      lens: place(896, 336, 320, 44),
      text: 18,
      small: 16,
    };
  }
  const bottom = Math.max(560, height - 226);
  return {
    map: place(16, 336, Math.min(150, bottom - 486)),
    scaleWidth: 8,
    bar: place(16, bottom - 88, 358, 8),
    lens: place(16, bottom - 62, 358, 18),
    text: 13,
    small: 12,
  };
}

/** The nerve cell stands where the layers are dark still; it is drawn in proportions of 480 to 452. */
export function nerveCellPlace({ layout, net }: Places): { at: Place; caption: number } {
  if (layout === 'wide') return { at: place(744, 112, 472, 444), caption: 18 };
  return { at: place(184, net.barcode.y + 24, 190, 190), caption: 12 };
}
