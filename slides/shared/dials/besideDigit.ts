/** Where all dials stand beside the digit, or on a phone under it. */

import { type Places, place } from '../../../src/theme/places';
import type { DialWallPlaces } from './dialPlaces';

export function dialsBesideDigit(places: Places): DialWallPlaces {
  return places.layout === 'wide' ? wide(places) : tall(places);
}

function wide({ second }: Places): DialWallPlaces {
  const small = { edge: 40, pitchX: 50, pitchY: 62, biasBelow: 10, biasRadius: 5 };
  const low = 384;
  return {
    layers: [
      { x: 400, y: 92, edge: 96, across: 8, pitchX: 102.86, pitchY: 126, biasBelow: 11, biasRadius: 6 },
      { ...small, x: 400, y: low, across: 8 },
      { ...small, x: 860, y: low, across: 5 },
    ],
    sides: [28, 4, 4],
    heads: [
      { x: 400, y: 82 },
      { x: 400, y: low - 12 },
      { x: 860, y: low - 12 },
      { x: 1216, y: 82, align: 'right' },
    ],
    headSize: 14,
    area: place(400, 92, 816, 436),
    alone: { ...second, biasBelow: 30, biasRadius: 17 },
  };
}

function tall({ net }: Places): DialWallPlaces {
  const top = 330;
  const room = net.barcode.y + net.barcode.height - 6 - top;
  const rowPitch = Math.min(86, (room - 92) / 2);
  const low = top + 2 * rowPitch + 12;
  return {
    layers: [
      { x: 16, y: top + 6, edge: 38, across: 8, pitchX: (358 - 38) / 7, pitchY: rowPitch, biasBelow: 8, biasRadius: 5 },
      { x: 16, y: low, edge: 18, across: 8, pitchX: 22, pitchY: 34, biasBelow: 6, biasRadius: 3.5 },
      { x: 216, y: low, edge: 18, across: 8, pitchX: 20, pitchY: 34, biasBelow: 6, biasRadius: 3.5 },
    ],
    sides: [28, 4, 4],
    heads: [undefined, undefined, undefined, undefined],
    headSize: 12,
    area: place(16, top + 6, 358, room),
    alone: { ...place(16, top, 200, 200), biasBelow: 22, biasRadius: 13 },
  };
}
