import { describe, expect, test } from 'vitest';
import {
  countRight,
  crosses,
  few,
  inFewCells,
  kaleidoscopeOf,
  kindOf,
  kinds,
  neuronOf,
  oneSolution,
  pluses,
  type Small,
  testsOf,
} from '../../../slides/16-by-hand/kaleidoscope';
import { blank } from '../../../src/digits/pixels';
import { Random } from '../../../src/network/Random';
import { makeLesson } from '../../makeLesson';

const cells = Array.from({ length: few * few }, (_, i) => i);
const at = (row: number, column: number) => row * few + column;
const score = (dials: readonly number[]) => countRight(testsOf(neuronOf(dials), crosses, pluses));

describe('the dials', () => {
  test('cells that are mirror images of each other have the same one', () => {
    for (let row = 0; row < few; row++)
      for (let column = 0; column < few; column++) {
        const kind = kindOf(at(row, column));
        for (const mirrored of [at(row, 4 - column), at(4 - row, column), at(column, row), at(4 - column, 4 - row)]) {
          expect(kindOf(mirrored)).toBe(kind);
        }
      }
    expect(kinds.map((_, kind) => cells.filter((cell) => kindOf(cell) === kind).length)).toEqual([1, 4, 4, 4, 8, 4]);
  });

  test('turn all weights of their cells, and the last one the bias', () => {
    const network = neuronOf([1, 2, 3, 4, 5, 6, -7]);
    expect(cells.map((cell) => network.weight(1, 0, cell))).toEqual(cells.map((cell) => kindOf(cell) + 1));
    expect(network.bias(1, 0)).toBe(-7);
  });
});

describe('the pictures', () => {
  test('are twelve of each, all different, the first whole', () => {
    expect([crosses.length, pluses.length]).toEqual([12, 12]);
    expect(new Set([...crosses, ...pluses].map((picture) => picture.join(''))).size).toBe(24);
    expect(crosses[0]?.join('')).toBe('1000101010001000101010001');
    expect(pluses[0]?.join('')).toBe('0010000100111110010000100');
  });

  test('decide nothing while all dials are at 0', () => {
    expect(score([0, 0, 0, 0, 0, 0, 0])).toBe(0);
  });
});

describe('the game', () => {
  test('is won by the solution that is shown, every lamp well away from one half', () => {
    expect(score(oneSolution)).toBe(24);
    for (const { pass } of testsOf(neuronOf(oneSolution), crosses, pluses)) expect(Math.abs(pass.zOf(1, 0))).toBeGreaterThan(1);
  });

  test('can be won by turning one dial after the other a notch, from 0', () => {
    let dials = [0, 0, 0, 0, 0, 0, 0];
    for (let turns = 0; turns < 60 && score(dials) < 24; turns++) {
      const tries = dials.flatMap((value, i) => [-0.25, 0.25, -1, 1].map((by) => dials.map((each, k) => (k === i ? value + by : each))));
      dials = tries.reduce((best, each) => (score(each) > score(best) ? each : best), dials);
    }
    expect(score(dials)).toBe(24);
    for (const value of dials) expect(Math.abs(value)).toBeLessThanOrEqual(3);
  });

  test('is not won with a single dial and the bias', () => {
    const notches = Array.from({ length: 25 }, (_, i) => i * 0.25 - 3);
    const most = Math.max(
      ...kinds.flatMap((_, kind) =>
        notches.flatMap((weight) =>
          notches.map((bias) => score([...Array.from({ length: 6 }, (__, i) => (i === kind ? weight : 0)), bias])),
        ),
      ),
    );
    expect(most).toBeLessThan(24);
  });

  test('has very many other solutions', () => {
    const random = new Random(1);
    const wins = Array.from({ length: 3000 }, () => Array.from({ length: 7 }, () => random.around(3))).filter(
      (dials) => score(dials) === 24,
    );
    expect(wins.length).toBeGreaterThan(10);
  });

  test('of the lesson follows its dials, with undo', () => {
    const lesson = makeLesson();
    const game = kaleidoscopeOf(lesson);
    game.dials.value = oneSolution;
    expect(countRight(game.tests.value)).toBe(24);
    lesson.undo();
    expect(countRight(game.tests.value)).toBe(0);
  });
});

describe('a drawing in few cells', () => {
  test('is the mean of sixteen pixels each, the border left out', () => {
    const pixels = blank();
    pixels.fill(1, 0, 4 * 28);
    expect(inFewCells(pixels)).toEqual(Array(25).fill(0));
    for (let row = 8; row < 12; row++) for (let column = 16; column < 18; column++) pixels[row * 28 + column] = 0.5;
    expect(inFewCells(pixels)).toEqual(cells.map((cell) => (cell === at(1, 3) ? 0.25 : 0)));
    expect(inFewCells(blank().fill(1))).toEqual(Array(25).fill(1));
  });

  test('is judged by the neuron: a drawn × lights it, a drawn + does not', () => {
    const lesson = makeLesson();
    const game = kaleidoscopeOf(lesson);
    game.dials.value = oneSolution;
    const draw = (isInked: (row: number, column: number) => boolean) =>
      Float64Array.from({ length: 784 }, (_, i) => {
        const [row, column] = [Math.floor(i / 28), i % 28];
        return row >= 4 && row < 24 && column >= 4 && column < 24 && isInked(row - 4, column - 4) ? 1 : 0;
      });
    const lampFor = (pixels: Float64Array) => {
      lesson.setInput(pixels);
      return game.drawn.value.pass.activation(1, 0);
    };
    expect(lampFor(draw((row, column) => Math.abs(row - column) < 3 || Math.abs(row + column - 19) < 3))).toBeGreaterThan(0.8);
    expect(lampFor(draw((row, column) => Math.abs(row - 9.5) < 2 || Math.abs(column - 9.5) < 2))).toBeLessThan(0.2);
    const picture: Small = game.drawn.value.picture;
    expect(picture).toHaveLength(25);
  });
});

describe('cells painted one by one', () => {
  const painted = () => {
    const lesson = makeLesson();
    lesson.setInput(blank());
    const game = kaleidoscopeOf(lesson);
    for (const cell of [6, 12, 18]) game.press(cell);
    return { lesson, game, picture: () => game.drawn.value.picture };
  };

  test('a press paints a black one and erases a white one; the neuron sees it', () => {
    const { game, picture } = painted();
    expect(picture().flatMap((value, cell) => (value === 1 ? [cell] : []))).toEqual([6, 12, 18]);
    game.dials.value = oneSolution;
    expect(game.drawn.value.pass.zOf(1, 0)).toBe(2);
    game.press(12);
    game.erase(6);
    game.erase(6);
    expect(picture().flatMap((value, cell) => (value === 1 ? [cell] : []))).toEqual([18]);
  });

  test('each is an entry of undo', () => {
    const { lesson, game, picture } = painted();
    for (let i = 0; i < 3; i++) lesson.undo();
    expect(game.drawn.value.isPainted).toBe(false);
    lesson.redo();
    expect(picture()[6]).toBe(1);
  });

  test('a new drawing takes their place, and the old one brings them back', () => {
    const { lesson, game, picture } = painted();
    const digit = makeLesson().input.value;
    lesson.setInput(digit);
    expect([game.drawn.value.isPainted, picture()]).toEqual([false, inFewCells(digit)]);
    lesson.setInput(blank());
    expect([game.drawn.value.isPainted, picture()[12]]).toEqual([true, 1]);
  });
});

test('the solution is shown in the place of the learner’s dials, which stay as they are', () => {
  const game = kaleidoscopeOf(makeLesson());
  const own = game.dials.value;
  expect(game.solution.dials.value).toBe(oneSolution);
  expect(countRight(game.solution.tests.value)).toBe(24);
  game.solution.isMine.value = true;
  expect(game.solution.dials.value).toBe(own);
  expect(game.solution.tests.value.map(({ isRight }) => isRight)).toEqual(game.tests.value.map(({ isRight }) => isRight));
  expect(game.dials.value).toBe(own);
});
