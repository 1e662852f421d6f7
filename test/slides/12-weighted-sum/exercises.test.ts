import { describe, expect, test } from 'vitest';
import { exercisesOf } from '../../../slides/12-weighted-sum/exercises';
import { diagnosis, fullLine } from '../../../slides/shared/exercises/diagnosis';
import { type Three, threeInputs } from '../../../slides/shared/exercises/threeInputs';
import { blank } from '../../../src/digits/pixels';
import { makeLesson, noise, unlikeInputs } from '../../makeLesson';

const said = (answer: number, lamps: Three, weights: Three, at: 0 | 1 | 2 | 'sum' = 'sum') =>
  diagnosis(answer, threeInputs(lamps, weights), at)
    .map((line) => line.join(''))
    .join(' ');

describe('what somebody may have done who got another sum', () => {
  // Products −1, 1.5 and 0.8; the sum is 1.3.
  const lamps: Three = [0.5, 1, 0.2];
  const weights: Three = [-2, 1.5, 4];
  test.each([
    [3.5, /added the weights/],
    [1.7, /added the lamps/],
    [3.3, /pulls down/],
    [2.3, /first product is missing/],
    [-0.2, /second product is missing/],
    [0.5, /third product is missing/],
    [3.5 * 1.7, /pair by pair/],
    [1 / (1 + Math.exp(-1.3)), /next step/],
    [100, /Look at the first product: -2 × 0.5 = -1/],
  ])('%d', (answer, words) => {
    expect(said(answer, lamps, weights)).toMatch(words);
  });

  test('what a mistake gives is no mistake where it is the sum', () => {
    // Σ|w|·a is the sum itself, as no weight is negative.
    expect(said(1.4, [1, 0.4, 0], [1, 1, 3])).not.toMatch(/pulls down/);
  });

  test('a product', () => {
    expect(said(4, lamps, weights, 2)).toMatch(/is the weight/);
    expect(said(0.2, lamps, weights, 2)).toMatch(/is the lamp/);
    expect(said(4.2, lamps, weights, 2)).toMatch(/added the two/);
    expect(said(-0.8, lamps, weights, 2)).toMatch(/sign/);
    expect(said(9, lamps, weights, 2)).toBe('Take 0.2 of 4.');
  });
});

test('a line in full adds up', () => {
  expect(fullLine(threeInputs([0.5, 1, 0.2], [-2, 1.5, 4]), 'sum').join('')).toBe('-1 + 1.5 + 0.8 = 1.3');
});

describe('three inputs of the digit', () => {
  const lines = Object.entries(unlikeInputs).flatMap(([name, input]) => {
    const lesson = makeLesson();
    lesson.setInput(input);
    const { worked, faded } = exercisesOf(lesson);
    return Object.entries({ worked, faded: faded.three }).map(([line, { value }]) => ({ name, line, input, ...value }));
  });
  const ofPixels = lines.flatMap(({ pixels, ...line }) => (pixels ? [{ ...line, pixels }] : []));

  test.each(ofPixels)('$name, $line: lamps are its pixels to one decimal', ({ input, pixels, lamps }) => {
    expect(new Set(pixels).size).toBe(3);
    pixels.forEach((pixel, i) => {
      expect(Math.abs((lamps[i] as number) - (input[pixel] as number))).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });

  test('a digit has such pixels; where there are none, the lamps are made up', () => {
    const made = lines.filter(({ pixels }) => !pixels).map(({ name }) => name);
    for (const digit of ['the starting digit', 'another digit']) expect(made).not.toContain(digit);
    expect(made).toContain('a blank grid');
  });

  test.each(Object.entries(unlikeInputs))('%s: the worked line has a bright and a dark lamp, the faded one no dark one', (_, input) => {
    const lesson = makeLesson();
    lesson.setInput(input);
    const { worked, faded } = exercisesOf(lesson);
    expect(faded.three.value.lamps.every((lamp) => lamp > 0)).toBe(true);
    expect(worked.value.lamps[0]).toBeGreaterThanOrEqual(0.8);
    expect(worked.value.lamps[2]).toBe(0);
  });

  test('with nothing drawn the made-up ones are those of the table', () => {
    const lesson = makeLesson();
    lesson.setInput(blank());
    const { worked, faded } = exercisesOf(lesson);
    expect(worked.value).toMatchObject({ pixels: undefined, lamps: [0.9, 0.4, 0], weights: [2, -1, 3] });
    expect(worked.value.sum).toBeCloseTo(1.4);
    expect(faded.three.value.sum).toBeCloseTo(1.3);
  });

  test('a stroke changes the lamps and not the pixels', () => {
    const lesson = makeLesson();
    const { worked } = exercisesOf(lesson);
    const before = worked.value;
    const dark = before.pixels?.[2] as number;
    lesson.setPixel(dark, 1);
    expect(worked.value.pixels).toEqual(before.pixels);
    expect(worked.value.lamps[2]).toBe(1);
  });
});

describe('a line with a blank', () => {
  const begin = () => {
    const lesson = makeLesson();
    lesson.setInput(blank());
    return { lesson, ...exercisesOf(lesson) };
  };

  test('a right answer is right within 0.05, and ends it', () => {
    const { faded, round } = begin();
    faded.write('0,83');
    faded.check();
    expect(faded.isDone.value).toBe(true);
    round.value = 1;
    expect(faded.isDone.value).toBe(false);
    expect(faded.text.value).toBe('');
    faded.write('1.3');
    faded.check();
    expect(faded.tried.value.right).toBe(true);
  });

  test('after two wrong answers, or three hints, the line is completed', () => {
    const { faded, another } = begin();
    for (const text of ['7', '8']) {
      expect(faded.isDone.value).toBe(false);
      faded.write(text);
      faded.check();
    }
    expect(faded.isDone.value).toBe(true);
    another();
    for (let i = 0; i < 3; i++) faded.hint();
    expect(faded.isDone.value).toBe(true);
    expect(faded.tried.value.right).toBe(false);
  });

  test('what is no number is no try', () => {
    const { faded } = begin();
    faded.write('four');
    faded.check();
    expect(faded.tried.value.tries).toBe(0);
    expect(faded.message.value.flat().join('')).toMatch(/write a number/);
  });

  test('other lamps begin it anew, and the old ones find it as it was', () => {
    const { lesson, faded } = begin();
    faded.write('0.8');
    faded.check();
    lesson.setInput(noise(3));
    expect(faded.isDone.value).toBe(false);
    lesson.undo();
    expect(faded.isDone.value).toBe(true);
  });
});

describe('a line of one’s own', () => {
  test('was done once, whatever digit comes after it', () => {
    const lesson = makeLesson();
    lesson.setInput(blank().fill(1));
    const { own } = exercisesOf(lesson);
    expect(own.wasDone.value).toBe(false);
    own.write('2');
    own.check();
    expect(own.wasDone.value).toBe(true);
    lesson.setInput(noise(5));
    expect(own.isDone.value).toBe(false);
    expect(own.wasDone.value).toBe(true);
  });

  test('reaches a goal once its sum is written, and keeps it', () => {
    const lesson = makeLesson();
    lesson.setInput(blank().fill(1));
    const { own, setWeight, reached } = exercisesOf(lesson);
    for (const [k, weight] of [-2, -1, 1].entries()) setWeight(k, weight);
    expect(reached.value).toEqual([false, false]);
    own.write('-2');
    own.check();
    expect(reached.value).toEqual([true, false]);
    setWeight(2, 3);
    own.write('0');
    own.check();
    expect(reached.value).toEqual([true, true]);
    lesson.undo();
    expect(reached.value).toEqual([true, false]);
  });
});
