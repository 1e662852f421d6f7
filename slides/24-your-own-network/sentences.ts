/** What is said of a network that somebody makes: in every state that its training may be in, and of what it takes for a one. */
import type { Lesson } from '../../src/lesson/Lesson';
import { ownNetworkOf } from '../../src/lesson/ownNetwork';
import { isAllSigmoid } from '../../src/network/misfit';
import type { Network } from '../../src/network/Network';
import { aDigit, counted, inWords, written } from '../../src/theme/numbers';
import { judgedBy, trainedOn } from '../../src/training/packedDigits';
import { copiesOfDrawn } from '../../src/training/Trainees';
import { askedOne } from './askedOne';
import { designName } from './design';
import { cameToNothing, lastLook, type OwnRun } from './OwnRuns';
import { ownStateOf } from './state';
import { effectOf, lastTaught } from './taught';

export function designSentence(lesson: Lesson): string {
  const { runs, staged } = ownStateOf(lesson);
  const { run } = staged.value;
  const wrong = troubleOf(lesson);
  if (wrong) return wrong;
  if (runs.state === 'fetching') return 'The digits to learn from are on their way.';
  if (!run) return `Choose layers, neurons, activation and rate. Then let it learn from ${counted(trainedOn)} digits.`;
  const right = `Of ${counted(judgedBy)} digits that it never learns from, it reads ${counted(lastLook(run)?.right ?? 0)}`;
  if (run.isDone) return `It has learned. ${right}.`;
  return runs.state === 'paused' ? `It waits. ${right} so far.` : `It learns. ${right} by now.`;
}

/** What has gone wrong with the one on stage, or with the last one that was to be trained. */
function troubleOf(lesson: Lesson): string | undefined {
  const { runs, staged } = ownStateOf(lesson);
  const { run } = staged.value;
  if (runs.state === 'failed') return runs.failure;
  if (run?.awayAfter !== undefined)
    return `The rate is too high: the cost ran away after ${counted(run.awayAfter)} mini-batches. Take a smaller one.`;
  return run && cameToNothing(run)
    ? `It reads ${counted(lastLook(run)?.right ?? 0)} of ${counted(judgedBy)}, as good as guessing: ${reasonOf(run)}`
    : undefined;
}

/** Why nothing has come of it, as far as its design tells. */
function reasonOf({ design: { activation, rate, layers } }: OwnRun): string {
  if (rate >= (activation === 'relu' ? 1 : 10)) return 'the rate is too high, its steps too long.';
  if (activation === 'sigmoid' && layers >= 3) return 'through so many sigmoids hardly a hint comes back.';
  return 'the rate is too low for so short a time.';
}

export function compareSentence(lesson: Lesson): string {
  const { runs, best } = ownStateOf(lesson);
  if (runs.state === 'failed') return runs.failure;
  const done = runs.finished.value.length;
  if (done === 0) return 'The first is one of up to four: the table keeps them, and marks the best.';
  const { value: first } = best;
  if (!first) return 'One so far. Change one thing only, and train again: what does that one thing buy?';
  const right = `${counted(lastLook(first)?.right ?? 0)} of ${counted(judgedBy)}`;
  return `The best of ${inWords(done)}: ${designName(first.design)}, ${right} right. A few digits more or less are luck.`;
}

/** Whether it is of the shape that all slides draw. */
export const fitsLesson = (lesson: Lesson, network: Network): boolean =>
  String(network.sizes) === String(lesson.originalNetwork().sizes) && isAllSigmoid(network);

export function takeSentence(lesson: Lesson): string {
  const { staged } = ownStateOf(lesson);
  const { network, run } = staged.value;
  const fits = fitsLesson(lesson, network);
  if (network === lesson.network()) return 'This network speaks on every slide now. Undo brings the lesson’s own back.';
  if (network === ownNetworkOf(lesson).network.value)
    return 'This one is kept. The other slides draw two layers of sixteen sigmoids, so it stands here alone.';
  if (!run) return 'Once trained, it can stand in for the lesson’s network, if it is two layers of sixteen sigmoids.';
  if (fits) return 'It has the shape of the lesson’s own: take it, and it speaks on every slide.';
  return 'The other slides draw two layers of sixteen sigmoids. This one is of another shape, and stays here.';
}

export function askedSentence(lesson: Lesson): string {
  return `A 1 with a ${askedOne(lesson).name} upstroke, as half of Europe writes it. What does the lesson’s network read?`;
}

export function readSentence(lesson: Lesson): string {
  const { pass } = askedOne(lesson);
  const reads = `It reads ${aDigit(pass.best)}, at ${written(pass.outputs[pass.best] as number)}`;
  if (pass.best === 1) return `${reads}. A short upstroke does not disturb it.`;
  return `${reads}. You know what was meant; it has only its examples.`;
}

export function teachSentence(lesson: Lesson): string {
  const state = ownStateOf(lesson);
  const { runs, drawn } = state;
  if (runs.state === 'failed') return runs.failure;
  const { current } = runs;
  if (current.value) return current.value.taught.length > 0 ? 'Now with your digits among the others.' : 'First without your digits.';
  const { drawn: own, others } = effectOf(lesson).value;
  if (lastTaught(state) && own.without !== undefined)
    return `Of your ${own.of} it read ${own.without}, and now ${own.with}. Of ${others.of} unknown ones with an upstroke: ${others.without}, now ${others.with}.`;
  const count = drawn.value.length;
  if (count === 0) return 'Draw digits of your own, say what they are, and let a network learn from them, too.';
  return `Each of your ${count} counts as ${copiesOfDrawn} among ${counted(trainedOn)}. Does it learn them, and what does it cost?`;
}

export function ownDescription(step: string, lesson: Lesson): string {
  const { staged, runs, drawn } = ownStateOf(lesson);
  const { network, name, run } = staged.value;
  const pass = network.forward(lesson.input.value);
  const reads = `it takes your digit for ${aDigit(pass.best)}, at ${written(pass.outputs[pass.best] as number)}`;
  const own = lesson.pass();
  if (step === 'opening') return `The lesson’s network reads ${own.best}, at ${written(own.activation(3, own.best))}.`;
  if (step === 'upstroke' || step === 'read') {
    const asked = askedOne(lesson).pass;
    const told =
      step === 'read' ? `the lesson’s network reads ${asked.best} there, and ${own.best} in yours` : `it reads your digit as ${own.best}`;
    return `A one with a ${askedOne(lesson).name} upstroke; ${told}, at ${written(own.activation(3, own.best))}.`;
  }
  const right = lastLook(run);
  const learned = right ? `${counted(right.right)} of ${counted(right.judged)} right` : 'not trained here';
  const others = step === 'compare' ? ` ${runs.all.value.length} stand in the table.` : '';
  const digits = step === 'your-digits' ? ` ${drawn.value.length} digits of your own.` : '';
  return `${name}, ${counted(network.parameterCount)} weights and biases, ${learned}; ${reads}.${others}${digits}`;
}
