/** "Which of these four is nearest, pixel by pixel?": three pictures of the same digit, and one of another, picked for being near. */

import { sameKey, signatureOf } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { intendedDigit } from './intendedDigit';
import { isOwnDrawing, nearnessOf, tie } from './nearness';

const slide = 'a-sloppy-three';
export const pictureLetters = ['A', 'B', 'C', 'D'] as const;

export const nearestPicture: Ask = {
  form: 'pick',
  dependsOn: 'input',
  options: () => pictureLetters.map((text, value) => ({ value, text })),
  answer(lesson) {
    const drawing = lesson.drawing.value;
    const nearness = drawing.isEmpty ? undefined : nearnessOf(lesson);
    if (!nearness) return undefined;
    const { four } = nearness;
    const least = Math.min(...four.map((each) => each.distance));
    const accepted = four.flatMap((each, i) => (each.distance <= least * (1 + tie) ? [i] : []));
    const best = four.findIndex((each) => each.distance === least);
    const outcome = `${pictureLetters[best]}, ${aDigit(four[best]?.sample.label ?? 0)}`;
    const answer = { accepted, outcome, key: keyOf(lesson) };
    return accepted.length > 1 ? { ...answer, tooClose: 'Too close to call: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: (lesson) => `Distance compares position by position. What makes ${aDigit(nearnessOf(lesson)?.kind ?? 3)} is not tied to positions.`,
};

/** What the answer depends on: the drawing and, where somebody has said it, what it is meant to be. */
function keyOf(lesson: Lesson): unknown {
  const { pixels } = lesson.drawing.value;
  const meant = isOwnDrawing(lesson) ? intendedDigit(lesson) : undefined;
  return meant === undefined ? pixels : `meant as ${meant}: ${signatureOf(pixels)}`;
}

/** Which of the four was guessed, if that was for this drawing. */
export function guessedPicture(lesson: Lesson): number | undefined {
  const guess = lesson.guesses.value[slide];
  return guess && sameKey(guess.answer.key, keyOf(lesson)) ? guess.value : undefined;
}

/** Commits a guess that was made on the stage, by pressing one of the four. */
export function guessNearest(lesson: Lesson, value: number): void {
  const answer = nearestPicture.answer(lesson);
  if (answer) lesson.guesses.value = { ...lesson.guesses.peek(), [slide]: { value, text: pictureLetters[value] ?? '', answer } };
}
