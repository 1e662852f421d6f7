import { describe, expect, test } from 'vitest';
import { besideLines } from '../../../slides/23-relu/besideLines';
import { Random } from '../../../src/network/Random';

const room = { over: 22, under: 8, from: 150, to: 478 };

describe('names beside lines', () => {
  test('stand over their own lines where these are apart', () => {
    const lines = [
      [170, 180],
      [300, 310],
      [450, 460],
    ] as const;
    expect(besideLines({ ...room, lines })).toEqual([162, 292, 442]);
  });

  test('stand under the whole bundle where the lines lie together: only the first has room over it', () => {
    const lines = [
      [180, 186],
      [178, 184],
      [182, 190],
    ] as const;
    expect(besideLines({ ...room, lines })).toEqual([212, 170, 242]);
  });

  test('stand in the order of the lines where these lie at the bottom', () => {
    const [relu, sigmoid, larger] = besideLines({
      ...room,
      lines: [
        [440, 440],
        [470, 470],
        [450, 450],
      ],
    });
    expect(relu).toBeLessThan(larger as number);
    expect(larger).toBeLessThan(sigmoid as number);
  });

  test('never touch a line or each other, wherever three lines lie that leave them room', () => {
    const random = new Random(3);
    for (let trial = 0; trial < 2000; trial++) {
      const lines = Array.from({ length: 1 + random.below(3) }, () => {
        const top = 154 + 310 * random.next();
        return [top, Math.min(484, top + 60 * random.next())] as const;
      });
      const heights = besideLines({ ...room, lines });
      const covered = [...lines, ...heights.map((y) => [y - room.over, y + room.under] as const)];
      for (const [i, y] of heights.entries()) {
        expect(y).toBeGreaterThanOrEqual(room.from);
        expect(y).toBeLessThanOrEqual(room.to);
        for (const [k, [top, bottom]] of covered.entries()) {
          if (k === lines.length + i) continue;
          expect(y - room.over >= bottom || y + room.under <= top, `${JSON.stringify(lines)} ${heights}`).toBe(true);
        }
      }
    }
  });
});
