import { expect, test } from 'vitest';
import { inkBox, longerSide } from '../../src/digits/inkBox';
import {
  anotherPiece,
  assembled,
  centredPieces,
  distanceTo,
  drawnPieces,
  edgesApart,
  movedApart,
  pathOf,
  pieceAt,
  pieceKinds,
} from '../../src/digits/pieces';
import { isBlank } from '../../src/digits/pixels';
import { makeLesson } from '../makeLesson';

test('every piece can be seen, and lies about its middle', () => {
  for (const kind of pieceKinds) {
    const piece = pieceAt(kind, { x: 14, y: 14 });
    expect(isBlank(drawnPieces([piece]))).toBe(false);
    for (const { x, y } of pathOf(piece)) expect(Math.hypot(x - 14, y - 14)).toBeLessThan(10);
  }
});

test('no pieces are a blank grid, and so are pieces that lie outside', () => {
  expect(isBlank(centredPieces([]))).toBe(true);
  expect(isBlank(centredPieces([pieceAt('bar', { x: 80, y: 14 })]))).toBe(true);
});

test('what the network receives is as large as its training digits', () => {
  const box = inkBox(centredPieces([pieceAt('loop', { x: 9, y: 20 })]));
  expect(box && longerSide(box)).toBeCloseTo(19.5, 0);
});

test('a bar that is turned by a quarter stands upright', () => {
  const [from, to] = pathOf(pieceAt('bar', { x: 14, y: 14 }, 90));
  expect(from?.x).toBeCloseTo(14);
  expect(to?.x).toBeCloseTo(14);
});

test('the network calls the assembled digits what they are meant to be', () => {
  const network = makeLesson().network();
  for (const digit of [4, 8, 9] as const) expect(network.forward(centredPieces(assembled[digit])).best).toBe(digit);
});

test('a further piece does not lie on one of its kind', () => {
  const one = anotherPiece('loop', []);
  const two = anotherPiece('loop', [one]);
  expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(2);
});

test('how far a point is from a piece', () => {
  expect(distanceTo(pieceAt('bar', { x: 14, y: 14 }), { x: 14, y: 17 })).toBeCloseTo(3);
  expect(distanceTo(pieceAt('loop', { x: 14, y: 14 }), { x: 14, y: 14 })).toBeGreaterThan(3.5);
});

test('edges that are not apart are the piece itself, and come apart to as many as it has', () => {
  const loop = [pieceAt('loop', { x: 14, y: 14 })];
  const [whole, together] = [drawnPieces(loop), edgesApart(loop, 0)];
  expect(Math.max(...whole.map((value, i) => Math.abs(value - (together[i] as number))))).toBeLessThan(0.35);
  expect(islands(edgesApart(loop, 1))).toBe(5);
  expect(islands(edgesApart([pieceAt('line', { x: 14, y: 14 })], 1))).toBe(3);
});

test('a 9 comes apart into its two pieces', () => {
  expect(islands(drawnPieces(movedApart(assembled[9], 0)))).toBe(1);
  expect(islands(drawnPieces(movedApart(assembled[9], 1)))).toBe(2);
});

/** Patches of ink that do not touch. */
function islands(pixels: Float64Array): number {
  const inked = new Set(Array.from(pixels.keys()).filter((i) => (pixels[i] as number) > 0.3));
  let count = 0;
  for (const first of inked) {
    count++;
    const waiting = [first];
    while (waiting.length > 0) {
      const at = waiting.pop() as number;
      if (!inked.delete(at)) continue;
      waiting.push(at - 1, at + 1, at - 28, at + 28);
    }
  }
  return count;
}
