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
