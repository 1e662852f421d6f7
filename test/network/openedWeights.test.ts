import { describe, expect, test } from 'vitest';
import { openedPictures } from '../../slides/shared/walls/openedPictures';
import { bestEdge, enough } from '../../src/network/edgeLike';
import { excitingInput } from '../../src/network/exciting';
import { Random } from '../../src/network/Random';
import { makeLesson, sampleSet } from '../makeLesson';

const picture = (at: (x: number, y: number) => number) => Float64Array.from({ length: 784 }, (_, i) => at(i % 28, Math.floor(i / 28)));

describe('the test for an edge', () => {
  test('finds an upright one whole, with its line', () => {
    const { share, angle, offset } = bestEdge(picture((x) => (x >= 7 && x < 10 ? 1 : x >= 10 && x < 13 ? -1 : 0)));
    expect(share).toBeCloseTo(1, 9);
    expect(angle).toBeCloseTo(0, 9);
    expect(offset).toBeCloseTo(9.5 - 13.5, 0);
  });

  test('finds a slanting and a short one', () => {
    for (const [dx, dy] of [
      [1, 1],
      [1, -1],
      [2, 1],
    ] as const) {
      const edge = picture((x, y) => {
        const across = ((x - 13) * dx + (y - 15) * dy) / Math.hypot(dx, dy);
        return Math.abs(across) < 2.5 && y > 8 && y < 20 ? Math.sign(across) : 0;
      });
      expect(bestEdge(edge).share).toBeGreaterThan(0.8);
    }
  });

  test('takes neither ink of one sign nor noise for one', () => {
    expect(bestEdge(picture((x, y) => (x < 8 && y < 8 ? 1 : 0))).share).toBe(0);
    const random = new Random(5);
    expect(bestEdge(picture(() => random.normal())).share).toBeLessThan(enough / 2);
  });
});

describe('the picture that excites an output', () => {
  test('raises its z above that of every fair digit, for both networks and all outputs, as the slide says', async () => {
    const lesson = makeLesson();
    for (const network of [lesson.network(), (await lesson.plain()).network]) {
      const digits = sampleSet('fair').map(({ pixels }) => network.forward(pixels).z(3));
      for (let output = 0; output < 10; output++) {
        const found = excitingInput(network, output);
        expect(found.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(network.forward(found).zOf(3, output), `output ${output}`).toBeGreaterThan(Math.max(...digits.map((z) => z[output]!)));
      }
    }
  });
});

test('how many of the sixteen are edges depends on how strict the test is, as the slide says', () => {
  const { counts, found } = openedPictures(makeLesson().network());
  expect(counts).toEqual([0, 4, 7]);
  expect(found.map(({ times }) => times).filter((times) => times === 2)).toHaveLength(4);
});
