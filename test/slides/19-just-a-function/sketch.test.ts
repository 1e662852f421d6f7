import { describe, expect, test } from 'vitest';
import { sketchedInto } from '../../../slides/19-just-a-function/sketch';
import { type Answer, directionOf, type Guess, judge } from '../../../src/lesson/guesses';

describe('a sketch', () => {
  test('begins as a level line, whose end follows the pen', () => {
    const touched = sketchedInto(undefined, { x: 0.1, y: 0.3 }, { x: 0.1, y: 0.3 });
    expect(new Set(touched)).toEqual(new Set([0.3]));
    const risen = sketchedInto(touched, { x: 0.1, y: 0.3 }, { x: 0.8, y: 0.9 });
    expect(risen[0]).toBeCloseTo(0.3, 10);
    expect(risen.at(-1)).toBeCloseTo(0.9, 10);
    expect(risen).toEqual([...risen].sort((a, b) => a - b));
  });

  test('is the same whether a stroke is drawn from the left or from the right', () => {
    const level = sketchedInto(undefined, { x: 0, y: 0.5 }, { x: 1, y: 0.6 });
    const [from, to] = [
      { x: 0.25, y: 0.1 },
      { x: 0.75, y: 0.8 },
    ];
    expect(sketchedInto(level, from, to)).toEqual(sketchedInto(level, to, from));
  });

  test('keeps what is shaped already beyond a stroke', () => {
    const fallen = sketchedInto(sketchedInto(undefined, { x: 0, y: 1 }, { x: 0, y: 1 }), { x: 0, y: 1 }, { x: 1, y: 0 });
    const bent = sketchedInto(fallen, { x: 0.25, y: 0.2 }, { x: 0.5, y: 0.2 });
    expect(bent[0]).toBe(1);
    expect(bent.at(-1)).toBe(0);
    expect(bent[12]).toBe(0.2);
  });
});

describe('how good a sketch is', () => {
  const answer: Answer = { accepted: [0.9], band: 0.15, direction: 1, outcome: 'up to 0.90', key: 1 };
  const guess = (sketch: number[]): Guess => ({ value: sketch.at(-1) as number, sketch, text: '', answer });

  test.each([
    ['hits with direction and end', [0.1, 0.8], 'hit'],
    ['is near with the direction alone', [0.1, 0.5], 'near'],
    ['is near with the end alone', [0.8, 0.8], 'near'],
    ['misses with neither', [0.8, 0.1], 'miss'],
  ] as const)('%s', (_, sketch, verdict) => {
    expect(judge(guess([...sketch]))).toBe(verdict);
  });

  test('nearly level is flat', () => {
    expect([directionOf([0.5, 0.54]), directionOf([0.5, 0.6]), directionOf([0.5, 0.4])]).toEqual([0, 1, -1]);
  });
});
