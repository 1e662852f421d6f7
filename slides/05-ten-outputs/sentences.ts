/** What is said of the framed answer, of the sums and of the doubtful digit, in every case; and how each moment reads aloud. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import { written } from '../../src/theme/numbers';
import { columnLetters } from './question';
import { type ThreeSums, threeSums } from './threeSums';

export function framedAnswerSentence(lesson: Lesson): string {
  const pass = lesson.pass();
  const { best, runnerUp } = pass;
  const brightest = pass.activation(3, best);
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, so we frame no lamp; still, each of them has a value.';
  if (brightest < 0.1) return `We read off the brightest lamp: it says ${best}, although none is bright.`;
  if (tooCloseToCall(pass)) return `We read off the brightest lamp: it says ${best}, by a hair; ${runnerUp} is nearly as bright.`;
  return `We read off the brightest lamp. It says ${best}, at ${written(brightest)}.`;
}

const nothingMakesThem = 'Nothing makes ten outputs add up to 1.';

/** Close to 1 is closer than this. */
const close = 0.05;

export function threeSumsSentence(lesson: Lesson): string {
  const sums = threeSums(lesson);
  if (!sums) return nothingMakesThem;
  const { all, farthest } = sums;
  const told = (i: number) => `${columnLetters[i]}, at ${written(all[i]?.sum ?? 0)}`;
  if (all.every(({ sum }) => Math.abs(sum - 1) < close)) return 'All three come close to 1 here, and yet nothing makes them.';
  if (farthest.length > 1) return `Too close to call: ${farthest.map(told).join(', or ')}. ${nothingMakesThem}`;
  return `It is ${told(farthest[0] as number)}. ${nothingMakesThem}`;
}

export function fourOrNineSentence(lesson: Lesson): string {
  const sums = threeSums(lesson);
  return sums ? fourOrNine(sums) : 'This one may be a 4 or a 9.';
}

/** The stored digit's two brightest outputs, and whether both are lit. */
function fourOrNine({ all }: ThreeSums): string {
  const { pass } = all[2];
  const [first, second] = [pass.best, pass.runnerUp].map((digit) => `${digit} at ${written(pass.activation(3, digit))}`);
  const areLit = pass.activation(3, pass.runnerUp) >= 0.2;
  return `Is this a 4 or a 9? ${areLit ? 'The network is of two minds as well' : 'The network says'}: ${first}, ${second}.`;
}

export function describeOutputs(step: string, lesson: Lesson, sums: ThreeSums): string {
  const pass = lesson.pass();
  const brightest = `output ${lampAloud(pass, pass.best)}`;
  if (step === 'opening' || step === 'ten') return `Ten outputs, still dark; the brightest will be ${brightest}.`;
  if (step === 'sum' || step === 'yours') return `The ten outputs of the digit on stage add up to ${written(sums.all[0].sum)}.`;
  if (step === 'doubt') return fourOrNine(sums);
  return `The brightest is ${brightest}; next comes output ${lampAloud(pass, pass.runnerUp)}.`;
}

const lampAloud = (pass: ForwardPass, digit: number) => `${digit}, at ${written(pass.activation(3, digit))}`;
