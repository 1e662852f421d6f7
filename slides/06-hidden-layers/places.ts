/** Where the lid is rolled up by hand, where sizes are compared, and where others are chosen. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

/** A row for each network, over one axis. */
export interface PlotPlace {
  readonly left: number;
  readonly right: number;
  /** Middle of the first row, and from row to row. */
  readonly top: number;
  readonly pitch: number;
  /** The network in small. */
  readonly likeness: { readonly width: number; readonly height: number };
  /** Left end of its name. */
  readonly label: number;
  readonly axisFrom: number;
  readonly axisTo: number;
  readonly text: number;
  readonly small: number;
  readonly dot: number;
}

export interface LayersPlaces {
  readonly lidButton: Place;
  readonly plot: PlotPlace;
  readonly askedChoice: Place;
  readonly layerChoice: Place;
  readonly widthSlider: Place;
  readonly sizes: { readonly each: At; readonly note: At };
}

export function layersPlaces({ layout, net, card, height }: Places): LayersPlaces {
  if (layout === 'wide') {
    return {
      lidButton: place(748, 546, 48, 24),
      plot: {
        left: 424,
        right: 1216,
        top: 138,
        pitch: 66,
        likeness: { width: 108, height: 48 },
        label: 556,
        axisFrom: 772,
        axisTo: 1196,
        text: 20,
        small: 15,
        dot: 6.5,
      },
      askedChoice: { ...card, height: 34 },
      layerChoice: place(528, 68, 250, 28),
      widthSlider: place(884, 68, 110, 28),
      sizes: { each: { x: 872, y: 88 }, note: { x: 772, y: 562 } },
    };
  }
  const top = 352;
  return {
    lidButton: place(175, net.heads[0] - 20, 40, 32),
    plot: {
      left: 16,
      right: 374,
      top,
      pitch: (Math.max(560, height - 226) - 52 - top) / 5.5,
      likeness: { width: 48, height: 26 },
      label: 74,
      axisFrom: 176,
      axisTo: 362,
      text: 14,
      small: 12,
      dot: 4.5,
    },
    askedChoice: { ...card, height: 70 },
    // Beside the digit: over the columns stand their heads.
    layerChoice: place(200, 280, 178, 26),
    widthSlider: place(card.x, card.y + 28, card.width, 28),
    sizes: { each: { x: 374, y: card.y + 20 }, note: { x: 313, y: card.y + 84 } },
  };
}
