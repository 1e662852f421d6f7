import { describe, expect, test } from 'vitest';
import { movedBy, movesFrom, movesNow, roomFor } from '../../../slides/21-what-it-really-learned/moves';
import { howFarQuestion } from '../../../slides/21-what-it-really-learned/question';
import { movedSentence } from '../../../slides/21-what-it-really-learned/sentences';
import { repliesToHope } from '../../../slides/21-what-it-really-learned/wallsPart';
import { hopes } from '../../../src/lesson/hope';
import { makeLesson, noise, sampleSet, unlikeInputs } from '../../makeLesson';

const lesson = makeLesson();
const network = lesson.network();
const fair = sampleSet('fair');
lesson.samples('fair');
const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;

describe('how far a digit can be moved', () => {
  test('the shortest way to another answer is what trying every way finds', () => {
    for (const { pixels } of fair.filter((_, i) => i % 5 === 0)) {
      const { best } = network.forward(pixels);
      const found = Object.entries(steps).flatMap(([name, [x, y]]) => {
        const room = roomFor(pixels, { name, x, y });
        const turns = Array.from({ length: room }, (_, k) => k + 1).find(
          (cells) => network.forward(movedBy(pixels, x * cells, y * cells)).best !== best,
        );
        return turns === undefined ? [] : [turns];
      });
      expect(movesFrom(network, pixels).soonest?.turnsAt).toBe(found.length > 0 ? Math.min(...found) : undefined);
    }
  });

  test('no ink is lost on the way', () => {
    const ink = (pixels: ArrayLike<number>) => Array.from(pixels).reduce((sum, value) => sum + value, 0);
    for (const { pixels } of fair.slice(0, 20)) {
      for (const { copies } of movesFrom(network, pixels).arms) {
        for (const copy of copies) expect(ink(copy.pixels)).toBeCloseTo(ink(pixels), 9);
      }
    }
  });

  test('nearly every digit turns some way, the starting one three pixels down; where one does not, a stored digit does', () => {
    const holding = fair.filter(({ pixels }) => !movesFrom(network, pixels).soonest);
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.length).toBeLessThan(10);
    expect(movesFrom(network, unlikeInputs['the starting digit']!).soonest).toMatchObject({ turnsAt: 3, direction: { name: 'down' } });
    for (const pixels of [...holding.map((each) => each.pixels), unlikeInputs['a blank grid']!, unlikeInputs['a white grid']!, noise(4)]) {
      lesson.setInput(pixels);
      expect(movesNow(lesson).example.value?.soonest).toBeDefined();
      expect(movedSentence(lesson)).toContain('stored');
    }
  });

  test('a network that always says the same has words for it', () => {
    const stubborn = makeLesson();
    stubborn.samples('fair');
    stubborn.editNetwork('lesson', (each) => each.withBias(3, 4, 80));
    expect(movesNow(stubborn).own.value.soonest).toBeUndefined();
    expect(movesNow(stubborn).example.value).toBeUndefined();
    expect(movedSentence(stubborn)).toMatch(/^This one stays a 4 .*every stored digit\.$/);
    expect(howFarQuestion.answer(stubborn)?.accepted).toEqual([0]);
  });
});

test('every guess about the hidden neurons is answered, each in its own words', () => {
  expect(new Set(hopes.map(({ value }) => repliesToHope[value])).size).toBe(hopes.length);
});
