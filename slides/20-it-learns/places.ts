/** Where the digit, the sixteen pictures, the curves and the tried dial stand. */
import { type At, type Place, type Places, place } from '../../src/theme/places';

export interface LearningPlaces {
  /** A phone's: smaller words. */
  readonly compact: boolean;
  /** Where the digit stands, as a share of its usual size; its tools may take this width. */
  readonly digit: At & { readonly scale: number; readonly tools: number };
  readonly received: Place;
  /** Sixteen weight pictures, four by four; a cell is so wide. */
  readonly pictures: Place & { readonly cell: number };
  /** Percent right, and the cost. */
  readonly curves: readonly [Place, Place];
  /** How far over its curve a caption stands, and how much farther the one that is long. */
  readonly captions: { readonly small: number; readonly size: number; readonly above: number; readonly long: number };
  /** Over the pictures: how far it has come. */
  readonly caption: At & { readonly size: number };
  readonly back: Place;
  /** Two hundred digits, and how wrong the network is about them. */
  readonly wall: Place & { readonly size: number; readonly pitch: number; readonly rowPitch: number };
  readonly cost: At & { readonly small: number; readonly size: number; readonly line: number };
  readonly plot: Place;
  readonly dials: Place;
  readonly buttons: Readonly<Record<'train' | 'one' | 'take' | 'begin' | 'other' | 'batch' | 'rate', Place>>;
  /** Base lines of the words over the slider of the rate. */
  readonly rateWords: Place & { readonly size: number };
}

export function learningPlaces(places: Places): LearningPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, received }: Places): LearningPlaces {
  const left = 400;
  return {
    compact: false,
    digit: { x: home.x, y: home.y, scale: 1, tools: home.width },
    received: { ...received, y: home.y, x: home.x + home.width + 8 },
    pictures: { ...place(left, 112, 363, 363), cell: 3 },
    curves: [place(832, 150, 180, 122), place(832, 316, 180, 122)],
    captions: { small: 18, size: 26, above: 10, long: 32 },
    caption: { x: left, y: 98, size: 18 },
    back: place(823, 492, 198, 24),
    wall: { ...place(left, 112, 368, 218), size: 17, pitch: 18.5, rowPitch: 22 },
    cost: { x: left, y: 392, small: 18, size: 44, line: 46 },
    plot: place(830, 140, 386, 300),
    dials: place(830, 500, 386, 26),
    buttons: {
      one: place(left, 506, 150, 36),
      train: place(left + 162, 506, 120, 36),
      take: place(left, 506, 230, 36),
      begin: place(home.x, 532, 222, 26),
      other: place(home.x + 226, 532, 60, 26),
      batch: place(home.x, 498, 280, 26),
      rate: place(home.x, 464, 280, 24),
    },
    rateWords: { ...place(home.x, 452, 280, 0), size: 18 },
  };
}

function tall({ home, height }: Places): LearningPlaces {
  const bottom = height - 226;
  const top = 282;
  const edge = Math.min(242, bottom - 92 - top);
  const below = top + edge;
  return {
    compact: true,
    digit: { x: home.x, y: home.y, scale: 0.5, tools: 160 },
    received: place(132, 52, 40),
    pictures: { ...place(16, top, edge, edge), cell: edge / 121 },
    curves: [place(204, 70, 170, 48), place(204, 146, 170, 48)],
    captions: { small: 12, size: 18, above: 6, long: 0 },
    caption: { x: 16, y: below + 15, size: 11 },
    back: place(195, 212, 188, 24),
    wall: { ...place(16, top, 178, 108), size: 8, pitch: 8.9, rowPitch: 10.8 },
    cost: { x: 214, y: top + 14, small: 13, size: 30, line: 34 },
    plot: place(56, top + 144, 300, bottom - top - 144 - 48),
    dials: place(190, 212, 184, 26),
    buttons: {
      one: place(16, below + 24, 104, 28),
      train: place(126, below + 24, 90, 28),
      take: place(16, below + 24, 170, 28),
      begin: place(16, 244, 190, 24),
      other: place(210, 244, 54, 24),
      batch: place(16, below + 60, 226, 24),
      rate: place(268, 252, 106, 24),
    },
    rateWords: { ...place(276, 250, 90, 0), size: 12 },
  };
}
