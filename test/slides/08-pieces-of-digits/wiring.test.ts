import { expect, test } from 'vitest';
import { answersOf, wiredDigits, wiredPieces, wiring } from '../../../slides/08-pieces-of-digits/wiring';
import { makeLesson } from '../../makeLesson';

const natural = wiredDigits.flatMap(({ pieces }) => wiredPieces.map((_, i) => pieces.includes(i)));
const rightOf = (wires: readonly boolean[]) => answersOf(wires).filter((answer, i) => answer === wiredDigits[i]?.digit).length;

test('each digit wired to its own pieces: three are right, and the 1 is a tie', () => {
  expect(answersOf(natural)).toEqual([9, 8, 4, undefined]);
});

test('nothing wired is all ties', () => {
  expect(answersOf(natural.map(() => false))).toEqual([undefined, undefined, undefined, undefined]);
});

test('no wiring of 9 and 1 gets both right, so three of four is the most', () => {
  const [rows, across] = [wiredDigits.length, wiredPieces.length];
  let most = 0;
  // The rows of 8 and 4 as they should be; every way to wire 9 and 1.
  for (let ways = 0; ways < 2 ** (2 * across); ways++) {
    const wires = natural.map((wire, i) => {
      const row = Math.floor(i / across);
      const column = i % across;
      if (row === 0) return ((ways >> column) & 1) === 1;
      return row === rows - 1 ? ((ways >> (across + column)) & 1) === 1 : wire;
    });
    const answers = answersOf(wires);
    expect(answers[0] === 9 && answers[rows - 1] === 1).toBe(false);
    most = Math.max(most, rightOf(wires));
  }
  expect(most).toBe(3);
});

test('begins with the 9, is wired by pressing, and undone', () => {
  const lesson = makeLesson();
  const { wires, right, toggle } = wiring(lesson);
  expect(wires.value.flatMap((wire, i) => (wire ? [i] : []))).toEqual([0, 2]);
  const before = right.value;
  toggle(5);
  toggle(6);
  expect(right.value).toBe(before + 1);
  lesson.undo();
  lesson.undo();
  expect(right.value).toBe(before);
});
