/** The lens on a picture and on the answers beside it, and the ring of a guess. Places are in cells from a picture's corner. */

import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import type { FilterPlaces } from './places';

interface Pictures {
  readonly places: FilterPlaces;
  readonly side: number;
}

export function middleOf(index: number, side: number): At {
  return { x: (index % side) + 0.5, y: Math.floor(index / side) + 0.5 };
}

/** Three cells wide on the picture; among the answers on the one cell that it fills. Each on a dark edge, so that it stands out on white. */
export function paintLens(ink: Ink, { places, side }: Pictures, { x, y }: At, alpha: number, framed: number): void {
  const cell = places.picture.width / side;
  for (const [place, edge, share] of [[places.picture, 3 * cell, 1] as const, [places.answers, Math.max(cell, 6), framed] as const]) {
    const [left, top] = [place.x + x * cell - edge / 2 - 1, place.y + y * cell - edge / 2 - 1];
    const frame = (stroke: number, strokeWidth: number, strength: number) =>
      ink.box(left, top, edge + 2, edge + 2, { stroke, strokeWidth, alpha: alpha * share * strength, radius: 2 });
    frame(palette.lampOff, 5, 0.8);
    frame(palette.attentionOnFace, 2.2, 1);
  }
}

export function paintGuessRing(ink: Ink, { places, side }: Pictures, { x, y }: At, alpha: number, framed: number): void {
  const cell = places.picture.width / side;
  for (const [place, share] of [[places.picture, 1] as const, [places.answers, framed] as const]) {
    const ring = (stroke: number, strokeWidth: number, strength: number) =>
      ink.circle(place.x + x * cell, place.y + y * cell, 11, { stroke, strokeWidth, alpha: alpha * share * strength });
    ring(palette.lampOff, 4.5, 0.8);
    ring(palette.lampOn, 2, 1);
  }
}
