import { describe, expect, test } from 'vitest';
import { contains } from '../../../slides/10-layers-elsewhere/ladder';
import { drawnLadder } from '../../../slides/10-layers-elsewhere/pictureLadder';
import { speech } from '../../../slides/10-layers-elsewhere/speechLadder';

describe.each([
  ['speech', speech],
  ['picture', drawnLadder],
])('the ladder of %s', (name, { pieces, ground }) => {
  const partsOf = (index: number) => pieces.filter(({ partOf }) => partOf === index);

  test('every piece stands on pieces of the rung below that are just as wide; of speech, it sounds as they do', () => {
    for (const [index, piece] of pieces.entries()) {
      if (piece.rung === 1) continue;
      const parts = partsOf(index);
      expect(parts.length, piece.text).toBeGreaterThan(0);
      for (const part of parts) expect(part.rung).toBe(piece.rung - 1);
      expect(parts[0]?.from).toBe(piece.from);
      expect(parts.at(-1)?.to).toBeCloseTo(piece.to, 12);
      // The thought is no longer made of letters.
      if (name === 'speech' && piece.rung < 5) expect(parts.map(({ text }) => text).join('')).toBe(piece.text.replaceAll(' ', ''));
    }
  });

  test('pieces of one rung follow each other without overlapping, from the beginning to the end', () => {
    for (const rung of [1, 2, 3, 4, 5]) {
      const row = pieces.filter((piece) => piece.rung === rung);
      expect(row[0]?.from).toBe(0);
      expect(row.at(-1)?.to).toBeCloseTo(1, 12);
      row.slice(1).forEach((piece, i) => {
        expect(piece.from).toBeGreaterThanOrEqual((row[i]?.to ?? 2) - 1e-12);
      });
    }
  });

  test('the whole contains every piece, a piece itself, and no piece its neighbour', () => {
    for (const index of pieces.keys()) {
      expect(contains(pieces, 0, index)).toBe(true);
      expect(contains(pieces, index, index)).toBe(true);
    }
    const words = Array.from(pieces.keys()).filter((index) => pieces[index]?.rung === 3);
    expect(contains(pieces, words[0] as number, words[1] as number)).toBe(false);
  });

  test('stands on something between 0 and 1 everywhere', () => {
    for (let share = 0; share < 1; share += 0.01) {
      expect(ground.at(share)).toBeGreaterThanOrEqual(0);
      expect(ground.at(share)).toBeLessThanOrEqual(1);
    }
  });
});
