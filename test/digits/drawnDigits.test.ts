import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pixelCount } from '../../src/digits/pixels';
import { parseNetwork } from '../../src/network/parseNetwork';
import { type DrawnDigit, drawnDigits, elsewhere } from './drawnDigits';
import { drawn } from './strokes';

const star = parseNetwork(JSON.parse(readFileSync(new URL('../../assets/networks/star.json', import.meta.url), 'utf8')));

const corners = [0.5, 10.7];
const placements: { place: string; put(digit: DrawnDigit, index: number): DrawnDigit }[] = [
  { place: 'in the middle', put: (digit) => digit },
  { place: 'off centre, in a corner', put: (digit, i) => elsewhere(digit, 0.6, corners[i % 2]!, corners[(i >> 1) % 2]!) },
  { place: 'small, anywhere', put: (digit, i) => elsewhere(digit, 0.4, 3 + ((i * 5) % 11), 2 + ((i * 7) % 12)) },
];

describe(`${drawnDigits.length} digits drawn by hand`, () => {
  it('are at least six different ones of each', () => {
    for (let label = 0; label < 10; label++) expect(drawnDigits.filter((digit) => digit.label === label).length).toBeGreaterThanOrEqual(6);
  });

  it.each(placements)('drawn $place, at least 90 in 100 are read by the star', ({ place, put }) => {
    const misread = drawnDigits.flatMap((digit, index) => {
      const { best } = star.forward(drawn(put(digit, index).strokes).received());
      return best === digit.label ? [] : [`${digit.name} → ${best}`];
    });
    const report = `${place}: ${drawnDigits.length - misread.length} of ${drawnDigits.length} read; misread ${misread.join('; ')}`;
    expect(misread.length / drawnDigits.length, report).toBeLessThanOrEqual(0.1);
  });

  it.each(placements)('drawn $place, come to the network with as much ink as MNIST has, 0.131 of all in the mean', ({ put }) => {
    const ink = drawnDigits.flatMap((digit, index) => Array.from(drawn(put(digit, index).strokes).received()));
    const mean = ink.reduce((sum, value) => sum + value, 0) / drawnDigits.length / pixelCount;
    expect(mean).toBeGreaterThan(0.115);
    expect(mean).toBeLessThan(0.145);
  });

  it('come with edges as soft as MNIST’s: its inked pixels are 0.684 in the mean', () => {
    const ink = drawnDigits.flatMap((digit) => Array.from(drawn(digit.strokes).received())).filter((value) => value > 0);
    expect(ink.reduce((sum, value) => sum + value, 0) / ink.length).toBeCloseTo(0.684, 1);
  });
});
