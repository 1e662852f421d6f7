/** Where a neuron stands as a function with its inputs and its curve, the network under one lid, and the stages of its training. */

import { type At, type NetPlace, type Place, type Places, place } from '../../src/theme/places';

/** A stored digit with its name under it, and a graph beside it. */
export interface TurningPlace {
  readonly compact: boolean;
  readonly picture: Place;
  readonly head: At;
  readonly graph: Place;
}

export interface FunctionPlaces {
  /** A phone's: smaller words. */
  readonly compact: boolean;
  /** Where the neuron's inputs and its seat are. */
  readonly net: NetPlace;
  /** What the network receives, beside a digit without a card. */
  readonly received: Place;
  /** The dials of the sixteen inputs, left of their column: where 0 and 1 are. */
  readonly dials: { readonly from: number; readonly to: number };
  readonly neuron: { readonly x: number; readonly y: number; readonly radius: number };
  readonly neuronSlider: Place;
  /** Base line of the neuron's name. */
  readonly caption: number;
  readonly release: Place;
  /** "a thing that holds a number", and what it is called then. */
  readonly words: At & { readonly size: number; readonly remark: number };
  readonly graph: Place;
  /** A digit for which an output turns back. */
  readonly turning: TurningPlace;
  /** Where the digit on stage stands while it is not the subject; its size is a share of the usual one. */
  readonly aside: At & { readonly scale: number };
  readonly lid: Place;
  /** On the lid: the middle of what is written there, and of the two columns of results. */
  readonly formula: { readonly x: number; readonly y: number; readonly size: number };
  readonly twice: readonly [number, number];
  readonly measured: Place;
  readonly wall: Place & { readonly size: number; readonly pitch: number; readonly rowPitch: number };
  readonly score: { readonly x: number; readonly y: number; readonly size: number };
  /** The scale of the stages: its first and its last stop, and how far its words stand from it. */
  readonly scale: { readonly from: number; readonly to: number; readonly y: number };
}

export function functionPlaces(places: Places): FunctionPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ home, received, net }: Places): FunctionPlaces {
  return {
    compact: false,
    net,
    received,
    dials: { from: 556, to: 636 },
    neuron: { x: 804, y: 328, radius: 50 },
    neuronSlider: place(734, 424, 140, 24),
    caption: 472,
    release: place(541, 78, 108, 26),
    words: { x: 920, y: 322, size: 28, remark: 19 },
    graph: place(924, 154, 286, 320),
    turning: { compact: false, picture: place(400, 150, 224, 224), head: { x: 400, y: 408 }, graph: place(724, 150, 480, 320) },
    aside: { x: home.x, y: home.y, scale: 0.5 },
    lid: place(408, 80, 560, 480),
    formula: { x: 588, y: 236, size: 28 },
    twice: [826, 916],
    measured: place(448, 418, 280, 132),
    wall: { ...place(400, 112, 558, 300), size: 26, pitch: 28, rowPitch: 30 },
    score: { x: 400, y: 464, size: 44 },
    scale: { from: 430, to: 980, y: 530 },
  };
}

function tall({ home, net, height }: Places): FunctionPlaces {
  const bottom = Math.max(560, height - 226);
  return {
    compact: true,
    // Alone, the inputs may stand further left.
    net: { ...net, columns: [net.columns[0], 108, net.columns[2], net.columns[3]] },
    received: place(285, 212, 56, 56),
    dials: { from: 26, to: 86 },
    neuron: { x: 180, y: net.middle, radius: 24 },
    neuronSlider: place(144, net.middle + 66, 92, 28),
    caption: net.middle + 112,
    release: place(16, 318, 104, 28),
    words: { x: 246, y: net.middle - 1, size: 16, remark: 12 },
    graph: place(262, net.middle - 100, 112, 200),
    turning: {
      compact: true,
      picture: place(16, net.heads[0] + 32, 84, 84),
      head: { x: 16, y: net.heads[0] + 136 },
      graph: place(140, net.heads[0] + 32, 222, bottom - net.heads[0] - 78),
    },
    aside: { x: home.x, y: home.y, scale: 1 },
    lid: place(16, net.heads[0] - 12, 250, bottom - net.heads[0] + 22),
    formula: { x: 90, y: net.middle - 84, size: 14 },
    twice: [198, 244],
    measured: place(28, net.middle + 10, 128, 96),
    wall: { ...place(16, 326, 242, bottom - 444), size: 11.6, pitch: 12.1, rowPitch: (bottom - 444) / 10 },
    score: { x: 16, y: bottom - 88, size: 20 },
    scale: { from: 30, to: 248, y: bottom - 22 },
  };
}
