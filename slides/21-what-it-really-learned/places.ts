/** Where two walls of weight pictures stand side by side, and where a digit is changed and two hundred follow. */

import { type At, type Place, type Places, place } from '../../src/theme/places';

/** Sliders with their words: label at the left, value at the right. */
interface RowsPlace {
  readonly x: number;
  /** The middle of the first row. */
  readonly y: number;
  readonly pitch: number;
  readonly width: number;
  readonly slider: { readonly x: number; readonly width: number };
}

export interface LearnedPlaces {
  readonly compact: boolean;
  readonly plain: { readonly x: number; readonly y: number; readonly size: number; readonly pitch: number };
  readonly ours: LearnedPlaces['plain'];
  /** While the walls are there; on a phone the digit makes room for them. */
  readonly digit: { readonly x: number; readonly y: number; readonly scale: number };
  readonly received: At;
  readonly names: At;
  readonly neuron: { readonly x: number; readonly y: number; readonly radius: number };
  readonly guess: Place;
  /** Where the guess stands beside the walls. */
  readonly guessBeside: At;
  readonly hopes: Place;
  /** The lids before the pictures are opened. */
  readonly lids: At & { readonly scale: number };
  /** A digit moved four ways: alone, or with a stored one beside it; and base lines of its head and its legend. */
  readonly compass: { readonly alone: Place; readonly own: Place; readonly stored: Place; readonly head: number; readonly legend: number };
  readonly card: Place;
  readonly centre: Place;
  readonly rows: RowsPlace;
  readonly upsideDown: Place;
  readonly wall: Place & { readonly size: number; readonly pitch: number; readonly rowPitch: number };
  readonly chart: Place;
  /** What is said beside the wall when the chart has left. */
  readonly remarks: At;
  readonly noise: { readonly picture: Place; readonly lamps: number; readonly bars: { readonly x: number; readonly width: number } };
  readonly another: Place;
  /** One picture for each network. */
  readonly exciting: Place & { readonly pitch: number };
  readonly outputs: Place;
  /** At the end: the two hundred on average, over their wall; and beside it what each change has left right. */
  readonly world: { readonly picture: Place; readonly bars: Place; readonly head: number };
}

export function learnedPlaces(places: Places): LearnedPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ card, home, received }: Places): LearnedPlaces {
  return {
    compact: false,
    plain: { x: 400, y: 112, size: 84, pitch: 92 },
    ours: { x: 856, y: 112, size: 84, pitch: 92 },
    digit: { x: home.x, y: home.y, scale: 1 },
    received: { x: received.x + 8, y: received.y - 12 },
    names: { x: 400, y: 98 },
    neuron: { x: 86, y: 544, radius: 20 },
    guess: place(64, 426, 200, 58),
    guessBeside: { x: 64, y: 426 },
    hopes: place(64, 500, 280, 62),
    lids: { x: 628, y: 112, scale: 1 },
    compass: { alone: place(400, 84, 816, 468), own: place(400, 112, 392, 424), stored: place(824, 112, 392, 424), head: 92, legend: 560 },
    card,
    centre: place(card.x + 96, card.y + 76, 92, 30),
    rows: { x: 400, y: 124, pitch: 33, width: 360, slider: { x: 480, width: 200 } },
    upsideDown: place(656, 274, 104, 30),
    wall: { ...place(400, 366, 360, 171), size: 16, pitch: 18.1, rowPitch: 17.2 },
    chart: place(868, 150, 342, 340),
    remarks: { x: 868, y: 240 },
    noise: { picture: place(416, 140, 300), lamps: 844, bars: { x: 888, width: 290 } },
    another: place(506, 490, 120, 26),
    exciting: { ...place(400, 112, 310), pitch: 400 },
    outputs: place(603, 500, 304, 60),
    world: { picture: place(400, 112, 196), bars: place(868, 130, 348, 408), head: 98 },
  };
}

function tall({ card, home, net }: Places): LearnedPlaces {
  const bottom = net.barcode.y + net.barcode.height - 6;
  const top = home.y + home.height + 64;
  /** As much as is free over the wall. */
  const mean = Math.min(128, bottom - 92 - 24 - (top + 10));
  const pitch = Math.min(30, (bottom - top - 118) / 6);
  return {
    compact: true,
    plain: { x: 21, y: 216, size: 84, pitch: 88 },
    ours: { x: 21, y: 216, size: 84, pitch: 88 },
    digit: { x: home.x, y: home.y, scale: 0.5 },
    received: { x: 138, y: 120 },
    names: { x: 140, y: 66 },
    neuron: { x: 340, y: 88, radius: 17 },
    guess: place(card.x, card.y, card.width, 51),
    guessBeside: { x: card.x, y: 136 },
    hopes: place(card.x, card.y + 62, card.width, 150),
    lids: { x: 72, y: top - 16, scale: Math.min(0.7, (bottom - top + 16) / 348) },
    compass: {
      alone: place(16, top + 12, 358, bottom - top - 32),
      own: place(16, top + 12, 358, (bottom - top - 60) / 2),
      stored: place(16, top + 40 + (bottom - top - 60) / 2, 358, (bottom - top - 60) / 2),
      head: top,
      legend: bottom + 6,
    },
    card,
    centre: place(card.x + 4, card.y + 106, 84, 30),
    rows: { x: 16, y: top + 10, pitch, width: 358, slider: { x: 68, width: 232 } },
    upsideDown: place(286, top + 10 + 5 * pitch - 13, 88, 26),
    wall: { ...place(16, bottom - 92, 358, 92), size: 9, pitch: 18.3, rowPitch: 9.2 },
    chart: place(46, top + 46, 326, bottom - top - 184),
    remarks: { x: 16, y: top },
    noise: { picture: place(16, top + 14, 112), lamps: 186, bars: { x: 208, width: 140 } },
    another: place(16, top + 160, 112, 30),
    exciting: { ...place(52, top + 22, 112), pitch: 174 },
    outputs: place(54, top + 204, 282, 56),
    world: { picture: place(16, top + 10, mean), bars: place(16 + mean + 24, top + 10, 334 - mean, mean), head: top },
  };
}
