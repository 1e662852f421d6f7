import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushes, reach } from '../../src/digits/brush';
import type { Point } from '../../src/digits/Drawing';
import { centreOfMass, inkBox, longerSide } from '../../src/digits/inkBox';
import { type Pixels, side } from '../../src/digits/pixels';
import { drawnDigits } from './drawnDigits';
import { drawn, line, scribbles, stroke } from './strokes';

const softEdge = reach(brushes.draw) - brushes.draw.radius;

describe('what the network receives of a centred drawing', () => {
  it('has its centre of mass at pixel index (14, 14), unless that would push ink off the grid', () => {
    fc.assert(
      fc.property(scribbles, (strokes) => {
        const pixels = drawn(strokes).received();
        const [mass, box] = [centreOfMass(pixels)!, inkBox(pixels)!];
        expect(Math.abs(mass.x - 14) < 0.05 || atTheEdge(box.left, box.right), `x ${mass.x}`).toBe(true);
        expect(Math.abs(mass.y - 14) < 0.05 || atTheEdge(box.top, box.bottom), `y ${mass.y}`).toBe(true);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('is 20 pixels, give or take one, along its longer side', () => {
    fc.assert(
      fc.property(scribbles, (strokes) => {
        const { width, height } = covered(drawn(strokes).received());
        expect(Math.abs(Math.max(width, height) - 20)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('has the same centre and size after something was erased, but for a few where half a line is left', () => {
    const otherwise = drawnDigits.filter(({ strokes }) => {
      const pixels = stroke(drawn(strokes), 'erase', strokes[0]!.slice(0, 6)).received();
      const [mass, box] = [centreOfMass(pixels)!, inkBox(pixels)!];
      const across = Math.abs(mass.x - 14) < 0.05 || atTheEdge(box.left, box.right);
      const down = Math.abs(mass.y - 14) < 0.05 || atTheEdge(box.top, box.bottom);
      return !across || !down || Math.abs(longerSide(box) - 20) > 1.5;
    });
    expect(otherwise.length, otherwise.map(({ name }) => name).join('; ')).toBeLessThanOrEqual(3);
  });

  it('lacks what was erased, however small it was drawn', () => {
    for (const scale of [1, 0.6, 0.4]) {
      const circle = Array.from({ length: 61 }, (_, i) => around(14, 14, 10 * scale, (i * Math.PI) / 30));
      const pixels = stroke(drawn([circle]), 'erase', line(14, 14, 28, 14)).received();
      const middle = Math.round(centreOfLetterC(pixels));
      expect(Array.from(pixels.slice(middle * side + 17, middle * side + 28)), `${scale}`).toEqual(new Array(11).fill(0));
      expect(Math.max(...pixels.slice(middle * side, middle * side + 14)), `${scale}`).toBeGreaterThan(0.9);
    }
  });

  it('keeps its proportions: only the width of the line is added to both sides', () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 24, noNaN: true }), fc.double({ min: 4, max: 24, noNaN: true }), (width, height) => {
        const box = inkBox(drawn([line(2, 2, 2 + width, 2, 2 + width, 2 + height, 2, 2 + height, 2, 2)]).received())!;
        const lineWidth = 2 * brushes.draw.radius;
        const [across, down] = [box.right - box.left - lineWidth, box.bottom - box.top - lineWidth];
        expect(across / down / (width / height)).toBeCloseTo(1, 1);
      }),
    );
  });

  it('has the same lines whatever the size and place it was drawn at', () => {
    const [large, small] = [1, 0.4].map((scale) => drawn(placed([line(6, 4, 20, 5, 12, 24)], scale, 9 * (1 - scale))).received());
    expect(difference(large!, small!)).toBeLessThan(0.1);
  });

  it('is a dot in the middle for a dot', () => {
    const pixels = drawn([line(3, 24)]).received();
    expect(centreOfMass(pixels)?.x).toBeCloseTo(14, 9);
    expect(centreOfMass(pixels)?.y).toBeCloseTo(14, 9);
    expect(covered(pixels)).toEqual({ width: 3, height: 3 });
  });

  it('holds nothing of what was drawn off the grid', () => {
    const seen = [line(8, 8, 20, 8)];
    expect(drawn([...seen, line(-30, -20, -10, 50)]).received()).toEqual(drawn(seen).received());
    const outward = drawn([line(14, 14, 14, 500)]).received();
    expect(difference(outward, drawn([line(14, 14, 14, 28 + reach(brushes.draw))]).received())).toBeLessThan(1e-9);
  });

  it('has ink whenever the drawing has', () => {
    const crossing = fc.tuple(scribbles, scribbles);
    fc.assert(
      fc.property(crossing, ([strokes, erased]) => {
        const drawing = drawn(erased, 'erase', drawn(strokes));
        expect(centreOfMass(drawing.received()) === undefined).toBe(drawing.isEmpty);
      }),
    );
  });
});

/** As far as ink may go, give or take what the edges of a pointed tip are uncertain by. */
function atTheEdge(from: number, to: number): boolean {
  return from < softEdge + 0.7 || to > side - softEdge - 0.7;
}

function difference(a: Pixels, b: Pixels): number {
  return Math.max(...a.map((value, index) => Math.abs(value - b[index]!)));
}

function covered(pixels: Pixels): { width: number; height: number } {
  const inked = Array.from(pixels.keys()).filter((index) => pixels[index]! > 0.05);
  const columns = inked.map((index) => index % side);
  return {
    width: Math.max(...columns) - Math.min(...columns) + 1,
    height: Math.floor(inked.at(-1)! / side) - Math.floor(inked[0]! / side) + 1,
  };
}

function centreOfLetterC(pixels: Pixels): number {
  const box = inkBox(pixels)!;
  return (box.top + box.bottom - 1) / 2;
}

function around(x: number, y: number, radius: number, angle: number): Point {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function placed(strokes: Point[][], scale: number, offset: number): Point[][] {
  return strokes.map((points) => points.map(({ x, y }) => ({ x: x * scale + offset, y: y * scale + offset })));
}
