/** What is said of the framed answer, of the sums and of the doubtful digit, in every case; and how each moment reads aloud. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { written } from '../../src/theme/numbers';
import { columnLetters } from './question';
import { type ThreeSums, threeSums } from './threeSums';

export function framedAnswerSentence(lesson: Lesson): string {
  const pass = lesson.pass();
  const best = pass.activation(3, pass.best);
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so no answer is framed; the lamps only show their values.';
  if (best < 0.1) return `The brightest one is its answer: ${pass.best}, although none is bright.`;
  if (tooCloseToCall(pass)) return `The brightest one is its answer: ${pass.best}, barely ahead of ${pass.runnerUp}.`;
  return `The brightest one is its answer: ${pass.best}, at ${written(best)}.`;
}

export function threeSumsSentence(lesson: Lesson): string {
  const sums = threeSums(lesson);
  if (!sums) return 'Nothing makes ten outputs add up to 1.';
  const list = sums.all.map(({ sum }, i) => `${columnLetters[i]} ${written(sum)}`).join(', ');
  const near = sums.all.every(({ sum }) => Math.abs(sum - 1) < 0.05);
  return near
    ? `The sums: ${list}. All near 1 here, yet nothing makes them so.`
    : `The sums: ${list}. Nothing makes ten outputs add up to 1.`;
}

export function fourOrNineSentence(lesson: Lesson): string {
  const sums = threeSums(lesson);
  return sums ? fourOrNine(sums) : 'C may be a 4 or a 9.';
}

/** The stored digit's two brightest outputs, and whether both are lit. */
function fourOrNine({ all }: ThreeSums): string {
  const { pass } = all[2];
  const [first, second] = [pass.best, pass.runnerUp].map((digit) => `${digit} at ${written(pass.activation(3, digit))}`);
  const areLit = pass.activation(3, pass.runnerUp) >= 0.2;
  return `C may be a 4 or a 9. ${areLit ? 'Two lamps are lit' : 'Its two brightest lamps'}: ${first}, ${second}.`;
}

export function describeOutputs(step: string, lesson: Lesson, sums: ThreeSums): string {
  const pass = lesson.pass();
  const brightest = `output ${lampAloud(pass, pass.best)}`;
  if (step === 'opening' || step === 'ten') return `Ten outputs, still dark; the brightest will be ${brightest}.`;
  if (step === 'sum' || step === 'yours') return `The ten outputs of the digit on stage add up to ${written(sums.all[0].sum)}.`;
  if (step === 'doubt') return `${fourOrNine(sums)} The digit on stage lights ${brightest}.`;
  return `The brightest is ${brightest}; next comes output ${lampAloud(pass, pass.runnerUp)}.`;
}

const lampAloud = (pass: ForwardPass, digit: number) => `${digit}, at ${written(pass.activation(3, digit))}`;
