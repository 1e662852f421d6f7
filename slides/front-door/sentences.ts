/** What the network says of the digit, plainly and in every case. */
import type { Lesson } from '../../src/lesson/Lesson';
import { aDigit, written } from '../../src/theme/numbers';

/** An output that stays below this is dark, as far as the eye can tell. */
const dark = 0.1;
/** What leads by less than this is no more than a coin flip ahead. */
const coinFlip = 0.05;

/** Nobody has drawn what stands there: a sample, or values that were set. The first stroke begins on an empty grid. */
export const isStored = (lesson: Lesson): boolean => !lesson.drawing.peek().centred;

/** "4", "4 or 9", "4, 7 or 9". */
const listed = (digits: readonly number[]): string =>
  [digits.slice(0, -1).join(', '), digits.at(-1)].filter((each) => each !== '').join(' or ');

export function answerSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn. Draw a digit, and I say what I take it for.';
  const pass = lesson.pass();
  const { outputs, best, runnerUp } = pass;
  const brightness = (digit: number) => outputs[digit] as number;
  if (brightness(best) < dark)
    return lesson.penIsDown.value ? 'No digit that I know, so far.' : `I take it for no digit that I know. Nearest is ${aDigit(best)}.`;
  const level = [...outputs.keys()].filter((digit) => brightness(best) - brightness(digit) < coinFlip);
  if (level.length > 2) return `I cannot decide: it might be ${listed(level)}.`;
  if (level.length === 2) return `I cannot decide between ${aDigit(level[0] as number)} and ${aDigit(level[1] as number)}.`;
  if (brightness(best) < 0.5) return `Perhaps ${aDigit(best)}, but I am in doubt. Next, ${aDigit(runnerUp)}.`;
  // Beside numbers that are 0.00 as written, none comes next.
  if (written(brightness(runnerUp)) === written(0)) return `I take it for ${aDigit(best)}, and for nothing else.`;
  return `I take it for ${aDigit(best)}. Next, ${aDigit(runnerUp)}.`;
}

/** The same for a screen reader, with the numbers on the lamps. */
export function answerAloud(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'The grid is empty. The lamps show what the network makes of it.';
  const pass = lesson.pass();
  const [best, next] = [pass.best, pass.runnerUp].map((output) => `${output}, at ${written(pass.activation(3, output))}`);
  return `The brightest output is ${best}; next comes ${next}.`;
}
