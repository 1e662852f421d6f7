/** "Which of these four is nearest, pixel by pixel?": three pictures of the same digit, and one of another, picked for being near. */

import { sameKey, signatureOf } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { aDigit, written } from '../../src/theme/numbers';
import { intendedDigit } from './intendedDigit';
import { isOwnDrawing, nearestOf, nearnessOf } from './nearness';

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
    const { best, accepted } = nearestOf(nearness);
    const outcome = `${pictureLetters[best]}, ${aDigit(four[best]?.sample.label ?? 0)}`;
    const answer = { accepted: [...accepted], outcome, key: keyOf(lesson) };
    return accepted.length > 1 ? { ...answer, tooClose: 'Too close to call: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: (lesson) => `Pixels are compared place by place; what makes ${aDigit(nearnessOf(lesson)?.kind ?? 3)} is tied to no place.`,
  reply(lesson, { value }) {
    const letter = pictureLetters[value];
    const nearness = nearnessOf(lesson);
    const chosen = nearness?.four[value];
    if (!nearness || !chosen) return `${letter}: there is nothing to compare it with yet.`;
    const { best, accepted } = nearestOf(nearness);
    const isKin = chosen !== nearness.stranger;
    if (accepted.includes(value) && value !== best) return `${letter} counts as well: between the two nearest it is a photo finish.`;
    if (value === best) {
      return isKin
        ? `${letter} it is: this once, the pixels agree with you.`
        : `${letter} it is: you forgot what it means, and that was the task.`;
    }
    const far = `${written(chosen.distance)} away, not ${written(nearness.four[best]?.distance ?? 0)}`;
    if (!isKin) return `${letter} looks alike at a glance, but it is ${far}.`;
    const nearer = nearness.four.filter(({ distance }) => distance < chosen.distance).length;
    if (nearer === 1) return `${letter} comes second: another one is nearer. It is ${far}.`;
    return nearer === 2
      ? `You went by what ${letter} means. By ink it is third: ${far}.`
      : `You read ${letter} as ${aDigit(nearness.kind)}, as anybody would; it is farthest: ${far}.`;
  },
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
