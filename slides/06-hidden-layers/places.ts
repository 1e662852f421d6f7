/** Where the lid is rolled up by hand, and where other sizes of the hidden layers are chosen and told. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface LayersPlaces {
  readonly lidButton: Place;
  readonly layerChoice: Place;
  readonly widthSlider: Place;
  readonly sizes: { readonly each: At; readonly note: At };
}

export function layersPlaces({ layout, net }: Places): LayersPlaces {
  if (layout === 'wide') {
    return {
      lidButton: place(748, 546, 48, 24),
      layerChoice: place(528, 68, 250, 28),
      widthSlider: place(884, 68, 110, 28),
      sizes: { each: { x: 872, y: 88 }, note: { x: 772, y: 562 } },
    };
  }
  return {
    lidButton: place(175, net.heads[0] - 20, 40, 32),
    layerChoice: place(104, 316, 184, 28),
    widthSlider: place(304, 297, 72, 24),
    sizes: { each: { x: 300, y: 313 }, note: { x: 313, y: 211 } },
  };
}
