import { expect, test } from 'vitest';
import { contains, pieces } from '../../src/views/speechLadder';

const partsOf = (index: number) => pieces.filter(({ partOf }) => partOf === index);

test('every piece stands on pieces of the rung below that last just as long, and sound as it does', () => {
  for (const [index, piece] of pieces.entries()) {
    if (piece.rung === 1) continue;
    const parts = partsOf(index);
    expect(parts.length, piece.text).toBeGreaterThan(0);
    for (const part of parts) expect(part.rung).toBe(piece.rung - 1);
    expect(parts[0]?.from).toBe(piece.from);
    expect(parts.at(-1)?.to).toBeCloseTo(piece.to, 12);
    // The thought is no longer made of letters.
    if (piece.rung < 5) expect(parts.map(({ text }) => text).join('')).toBe(piece.text.replaceAll(' ', ''));
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

test('the thought contains every piece, a piece itself, and no piece its neighbour', () => {
  for (const index of pieces.keys()) {
    expect(contains(0, index)).toBe(true);
    expect(contains(index, index)).toBe(true);
  }
  const words = Array.from(pieces.keys()).filter((index) => pieces[index]?.rung === 3);
  expect(contains(words[0] as number, words[1] as number)).toBe(false);
});
