import { expect, test } from 'vitest';
import { answersOf, wiredDigits, wiredPieces, wiring } from '../../../slides/08-pieces-of-digits/wiring';
import { makeLesson } from '../../makeLesson';

const natural = wiredDigits.flatMap(({ pieces }) => wiredPieces.map((_, i) => pieces.includes(i)));

test('each digit wired to its own pieces: all are right', () => {
  expect(answersOf(natural)).toEqual(wiredDigits.map(({ digit }) => digit));
});

test('nothing wired is all ties', () => {
  expect(answersOf(natural.map(() => false))).toEqual(wiredDigits.map(() => undefined));
});

test('some single connection can be cut so that a digit goes wrong', () => {
  const cuts = natural.flatMap((wire, cut) => (wire ? [answersOf(natural.map((each, i) => each && i !== cut))] : []));
  expect(cuts.some((answers) => answers.some((answer, i) => answer !== wiredDigits[i]?.digit))).toBe(true);
});

test('begins with every piece leading to the digits that have it, is cut by pressing, and undone', () => {
  const lesson = makeLesson();
  const { wires, right, toggle } = wiring(lesson);
  expect(wires.value).toEqual(natural);
  expect(right.value).toBe(wiredDigits.length);
  const loopOfEight = wiredPieces.length;
  toggle(loopOfEight);
  expect(right.value).toBeLessThan(wiredDigits.length);
  lesson.undo();
  expect(right.value).toBe(wiredDigits.length);
});
