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
  /** Of names, of what they came to, and of everything else. */
  readonly text: number;
  readonly number: number;
  readonly small: number;
  readonly dot: number;
}

/** How many layers there are, and how many neurons in each: the middle of four lines, and the sizes of numbers and words. */
export interface ChoicePlace extends At {
  readonly numeral: number;
  readonly words: number;
}

export interface LayersPlaces {
  readonly lidButton: Place;
  readonly choice: ChoicePlace;
  readonly plot: PlotPlace;
  readonly askedChoice: Place;
  /** What the network receives, clear of the choice. */
  readonly received: At;
  readonly layerChoice: Place;
  readonly widthSlider: Place;
  readonly sizes: { readonly each: At; readonly note: At };
}

export function layersPlaces({ layout, net, card, received, height }: Places): LayersPlaces {
  if (layout === 'wide') {
    return {
      lidButton: place(748, 546, 48, 24),
      choice: { x: (net.columns[1] + net.columns[2]) / 2, y: net.middle, numeral: 30, words: 20 },
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
        number: 24,
        small: 18,
        dot: 7,
      },
      // So much wider than the digit that it begins where the digit does.
      askedChoice: place(card.x, card.y, card.width + 16, 34),
      received: { x: received.x, y: received.y + 28 },
      layerChoice: place(528, 68, 250, 28),
      widthSlider: place(884, 68, 110, 28),
      sizes: { each: { x: 872, y: 88 }, note: { x: 772, y: 562 } },
    };
  }
  const top = 352;
  return {
    lidButton: place(175, net.heads[0] - 20, 40, 32),
    // Between the columns is no room for them.
    choice: { x: card.x + card.width / 2, y: card.y + 112, numeral: 30, words: 16 },
    plot: {
      left: 16,
      right: 374,
      top,
      pitch: (Math.max(560, height - 226) - 52 - top) / 5.5,
      likeness: { width: 48, height: 26 },
      label: 74,
      axisFrom: 194,
      axisTo: 362,
      text: 16,
      number: 16,
      small: 16,
      dot: 4.5,
    },
    askedChoice: { ...card, height: 70 },
    received,
    // Beside the digit: over the columns stand their heads.
    layerChoice: place(200, 280, 178, 26),
    widthSlider: place(card.x, card.y + 28, card.width, 28),
    sizes: { each: { x: 374, y: card.y + 20 }, note: { x: 313, y: card.y + 84 } },
  };
}
