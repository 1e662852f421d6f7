/** What stands where in the drawing of a bicycle against a wall. */
import { bicycle } from '../../src/digits/bicycle';

interface Part {
  readonly name: string;
  readonly holds: (x: number, y: number) => boolean;
}

const box =
  (left: number, top: number, right: number, bottom: number): Part['holds'] =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;
const disc =
  (cx: number, cy: number, radius: number): Part['holds'] =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) < radius;

/** The first that holds a pixel names it; cells of the drawing, with a cell of air about each. */
const parts: readonly Part[] = [
  { name: 'the window', holds: box(3, 3, 29, 27) },
  { name: 'the basket', holds: box(46, 18, 64, 31) },
  { name: 'the rear wheel', holds: disc(18.5, 46.5, 13.5) },
  { name: 'the front wheel', holds: disc(53, 46.5, 13.5) },
  { name: 'the bicycle’s frame', holds: box(23, 23, 50, 56) },
  { name: 'the ground', holds: box(0, 57, 70, 70) },
];

export function partOfBicycle(index: number): string {
  const { side } = bicycle();
  const [x, y] = [(index % side) + 0.5, Math.floor(index / side) + 0.5];
  return parts.find(({ holds }) => holds(x, y))?.name ?? 'the wall';
}
