/** Where one neuron stands alone, as big as a face, and then among its neighbours, with the picture that would be beside it. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface HeldPlaces {
  /** One neuron alone, with room for a dial round it; its address ends or is centred where that says. */
  readonly close: At & { readonly radius: number; readonly address: At & { readonly align: 'center' | 'right' } };
  /** The same neuron among its neighbours. */
  readonly neighbours: Place;
  /** The picture that would be. */
  readonly after: Place;
}

export function heldPlaces({ layout, height }: Places): HeldPlaces {
  if (layout === 'wide') {
    return {
      close: { x: 808, y: 300, radius: 112, address: { x: 808, y: 137, align: 'center' } },
      neighbours: place(598, 104, 420),
      after: place(1020, 202, 196),
    };
  }
  /** Between the digit's tools and the words. */
  const room = height - 218 - 340;
  const middle = 340 + room * 0.47;
  return {
    close: { x: 132, y: middle, radius: Math.min(82, room * 0.29), address: { x: 374, y: middle - 104, align: 'right' } },
    neighbours: place(195 - (room - 24) / 2, 352, room - 24),
    after: place(290, middle - 56, 84),
  };
}
