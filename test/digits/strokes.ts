// Drawing with a hand that is told where to go.
import fc from 'fast-check';
import { Drawing, type Pen, type Point } from '../../src/digits/Drawing';

export function drawn(strokes: readonly (readonly Point[])[], pen: Pen = 'draw', on = Drawing.empty): Drawing {
  return strokes.reduce((drawing, points) => stroke(drawing, pen, points), on);
}

export function stroke(drawing: Drawing, pen: Pen, [first, ...rest]: readonly Point[]): Drawing {
  return rest.reduce((soFar, point) => soFar.extend(point), drawing.begin(pen, first!));
}

export function line(...numbers: number[]): Point[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1]! }] : []));
}

const coordinate = fc.double({ min: 0, max: 28, noNaN: true });

/** Up to three strokes of far jumps, at least one of them longer than a blot. */
export const scribbles = fc
  .array(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 10 }), { minLength: 1, maxLength: 3 })
  .filter((strokes) => spread(strokes.flat().map(({ x }) => x)) > 4 || spread(strokes.flat().map(({ y }) => y)) > 4);

function spread(values: number[]): number {
  return Math.max(...values) - Math.min(...values);
}
