import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineOf, replay, replayLast } from '../../src/digits/replay';
import { line } from './strokes';

const lines = [line(2, 3, 20, 20), line(20, 3, 4, 25), line(10, 10, 12, 9, 3, 3)].flatMap((points) =>
  (['draw', 'erase'] as const).map((pen) => lineOf({ pen, points })),
);
const placements = [0, 1].flatMap((dx) => [0, 1].flatMap((dy) => [1, 0.8].map((scale) => ({ scale, dx, dy }))));

it('what is kept of finished lines changes nothing, whatever was drawn before', () => {
  const asked = fc.record({ lines: fc.array(fc.constantFrom(...lines), { maxLength: 3 }), at: fc.subarray(placements) });
  fc.assert(
    fc.property(fc.array(asked), (sequence) => {
      for (const { lines, at } of sequence) {
        for (const placement of at) expect(replayLast(lines, placement)).toEqual(replay(lines, placement));
      }
    }),
  );
});
