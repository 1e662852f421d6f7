/** Where the digits stand that the network misses, in a gallery. */
import { type Place, type Places, place } from '../../src/theme/places';

export interface MissesPlace {
  readonly at: Place;
  readonly cell: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly across: number;
}

export function missesPlace({ layout }: Places): MissesPlace {
  return layout === 'wide'
    ? { at: place(400, 136, 576, 360), cell: 2, pitch: 72, rowPitch: 80, across: 8 }
    : { at: place(14, 318, 252, 280), cell: 1, pitch: 37, rowPitch: 49, across: 7 };
}
