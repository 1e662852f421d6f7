/** Where one neuron stands with all that leads into it: as lines from the column of inputs, and as a picture. */

import { type At, type NetPlace, type Place, type Places, place } from '../../src/theme/places';

export interface WeightsPlaces {
  /** A phone's: smaller words, and no numbers at the eighteen lines. */
  readonly compact: boolean;
  readonly home: Place;
  readonly net: NetPlace;
  /** The neuron, once it stands alone. */
  readonly lamp: { readonly x: number; readonly y: number; readonly radius: number };
  /** Base line of its name, and the slider that chooses another one. */
  readonly name: number;
  readonly choose: Place;
  readonly picture: Place;
  /** The scale of colours under the picture: its upper edge. */
  readonly legend: number;
  /** The slider that lifts faint weights in the pictures, and where its words begin. */
  readonly lift: Place;
  readonly liftWords: At;
  /** Base line of what is said of the region. */
  readonly remark: At;
  readonly sixteen: { readonly at: Place; readonly size: number; readonly pitch: number; readonly across: number };
  readonly sixteenHead: At;
  /** The region seen large, and what stands under it. */
  readonly inset: Place;
  readonly insetWords: At;
  /** Two digits: the one that should light the neuron, and the one that should not; base line of what is said of them. */
  readonly wished: { readonly at: At; readonly size: number; readonly pitch: number; readonly labels: number };
  /** How many connections there are: the base line of it, over the lines; and over the picture. */
  readonly all: At;
  readonly pictureHead: At;
  /** What each gap of the network should do: middles of base lines. */
  readonly tasks: readonly [At, At, At];
  readonly tasksAlign: 'left' | 'center';
  /** What the signs mean: right ends of two base lines. */
  readonly signs: readonly [At, At];
  /** Three connections: their lamps, with letters on the left. */
  readonly three: { readonly x: number; readonly rows: readonly [number, number, number]; readonly radius: number };
}

export function weightsPlaces(places: Places): WeightsPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, net, lamp }: Places): WeightsPlaces {
  const picture = place(400, home.y, 336);
  const sixteen = place(picture.x + 384, home.y, 282);
  /** Under the lines. */
  const between = (gap: number) => ({ x: ((net.columns[gap] ?? 0) + (net.columns[gap + 1] ?? 0)) / 2, y: 568 });
  return {
    compact: false,
    home,
    net,
    lamp,
    name: lamp.y + lamp.radius + 28,
    choose: place(1086, lamp.y + lamp.radius + 40, 116, 24),
    picture,
    legend: 458,
    lift: place(picture.x + 126, 480, picture.width - 126, 24),
    liftWords: { x: picture.x, y: 497 },
    remark: { x: picture.x, y: 530 },
    sixteen: { at: sixteen, size: 66, pitch: 72, across: 4 },
    sixteenHead: { x: sixteen.x, y: sixteen.y - 12 },
    inset: place(72, 436, 192, 72),
    insetWords: { x: 72, y: 534 },
    wished: { at: { x: 968, y: 96 }, size: 112, pitch: 136, labels: 234 },
    all: { x: 480, y: 100 },
    pictureHead: { x: picture.x, y: picture.y - 12 },
    tasks: [between(0), between(1), between(2)],
    tasksAlign: 'center',
    signs: [
      { x: 1216, y: 132 },
      { x: 1216, y: 158 },
    ],
    three: { x: 566, rows: [192, 344, 496], radius: 26 },
  };
}

function tall({ home, net, card, height }: Places): WeightsPlaces {
  const top = 316;
  const bottom = Math.max(560, height - 226);
  // Over the sixteen there is as much as a phone's height leaves.
  const edge = 28 * Math.min(6, Math.floor((bottom - 126 - top) / 28));
  const lamp = { x: 324, y: Math.min(404, bottom - 204), radius: 28 };
  return {
    compact: true,
    home,
    net,
    lamp,
    name: lamp.y + lamp.radius + 23,
    choose: place(232, lamp.y + lamp.radius + 32, 142, 24),
    picture: place(16, top, edge, edge),
    legend: top + edge + 6,
    lift: place(300, lamp.y + lamp.radius + 56, 74, 24),
    liftWords: { x: 196, y: lamp.y + lamp.radius + 72 },
    remark: { x: 200, y: top + 12 },
    sixteen: { at: place(16, bottom - 84, 358, 84), size: 36, pitch: 46, across: 8 },
    sixteenHead: { x: 16, y: bottom - 92 },
    inset: place(card.x + 3, card.y + 6, 112, 42),
    insetWords: { x: card.x + 3, y: card.y + 66 },
    wished: { at: { x: card.x + 3, y: card.y + 80 }, size: 48, pitch: 64, labels: card.y + 144 },
    all: { x: 24, y: 330 },
    pictureHead: { x: 200, y: top - 10 },
    tasks: [
      { x: card.x + 2, y: card.y + 24 },
      { x: card.x + 2, y: card.y + 52 },
      { x: card.x + 2, y: card.y + 80 },
    ],
    tasksAlign: 'left',
    signs: [
      { x: 374, y: 314 },
      { x: 374, y: 330 },
    ],
    three: { x: 108, rows: [352, 436, 520], radius: 21.1 },
  };
}
