/** Sentences with more cases than fit between the steps, and what a screen reader hears. */

import type { Lesson } from '../../src/lesson/Lesson';
import { fartherEnd } from '../../src/network/inputEffects';
import { aDigit, capital, counted, written } from '../../src/theme/numbers';
import { barsOf } from './bars';
import { type Failure, failuresOf, mostPixels } from './failures';
import { countRight, kaleidoscopeOf } from './kaleidoscope';
import { pixelsInWords } from './question';

export function missSentence(lesson: Lesson): string {
  const miss = failuresOf(lesson).current.value;
  if (!miss) return 'Here is a digit that the network misses.';
  const at = written(miss.pass.activation(3, miss.said));
  if (!miss.isMiss) return `This is ${aDigit(miss.sample.label)}. With these weights the network says so, at ${at}.`;
  const set = lesson.isEdited() ? 'Every dial is set' : 'All dials are set for you';
  return `${set}, and still it errs: for this ${miss.sample.label} it says ${miss.said}, at ${at}. Where would you begin?`;
}

export function speakingSentence(lesson: Lesson): string {
  const lead = failuresOf(lesson).current.value?.lead;
  if (!lead) return 'Neuron by neuron, what argues for which digit.';
  const { ahead, behind } = lead;
  const winner = lead.lead < 0 ? behind : ahead;
  return `Red bars argue for the ${behind}, green bars for the ${ahead}. All told, the ${winner} is ahead by ${written(Math.abs(lead.lead))}.`;
}

export function rightedSentence(lesson: Lesson): string {
  const miss = failuresOf(lesson).current.value;
  if (!miss) return 'A few pixels, switched, change the answer.';
  const { sample, righting, isMiss } = miss;
  if (!isMiss) return `With these weights it is ${aDigit(sample.label)} already: nothing needs to be switched.`;
  const found = righting.pixels.length;
  if (!righting.isRighted) return `Even ${mostPixels} pixels, each the best at its turn, do not make it ${aDigit(sample.label)}.`;
  if (found === 1) return `One pixel is enough: make it ${colourGiven(miss)}, and the network says ${sample.label}.`;
  if (found === 2) return `Two pixels are enough, one is not: switch both between black and white, and it says ${sample.label}.`;
  return `Switch these ${found} pixels between black and white, found one after the other, and the network says ${sample.label}.`;
}

/** What the first pixel that was found is switched to. */
function colourGiven({ sample, righting }: Failure): 'black' | 'white' {
  const [pixel = 0] = righting.pixels;
  return fartherEnd(sample.pixels[pixel] as number) === 1 ? 'white' : 'black';
}

/** Of the learner's own digit, for what the network says of it. */
export function openSentence(lesson: Lesson): string {
  const { digit } = failuresOf(lesson).own.value;
  if (lesson.drawing.value.isEmpty)
    return `Even with nothing drawn, green bars push for the ${digit}, red ones against it. You can look, and ask why.`;
  return `Your own digit again: green bars push for the ${digit}, red ones against it. Nothing is sealed: look, and ask why.`;
}

export function enoughSentence(lesson: Lesson): string {
  const { kept } = failuresOf(lesson).enough.value;
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn, and still one output is the brightest: no ink was needed for that.';
  const { best, input } = lesson.pass();
  const own = `Now your own digit: it says ${best}. But why?`;
  if (kept.length === 0) return `${own} It says so of an empty grid, too: no ink was needed.`;
  const ink = input.filter((value) => value > 0).length;
  const enough = kept.length === 1 ? 'this 1 is' : `these ${kept.length} are`;
  return `${own} Of ${ink} pixels with ink, ${enough} enough.`;
}

/** One way to win the game of seven dials, or how the learner's own way does. */
export function solvedSentence(lesson: Lesson): string {
  const { solution } = kaleidoscopeOf(lesson);
  const right = countRight(solution.tests.value);
  if (solution.isMine.value) return `These are your own dials again: ${right} right.`;
  return `One way to win: green on the diagonals, red on the upright cross. All ${right} right.`;
}

export function handDescription(lesson: Lesson, step: string): string {
  if (['small', 'try'].includes(step)) return shapesDescription(lesson);
  if (step === 'solved') return solvedSentence(lesson);
  if (step === 'bars' || step === 'never') return `One neuron gets ${countRight(barsOf(lesson).singleTests.value)} of 10 bars right.`;
  if (step === 'five') {
    const bars = `Five neurons and one behind them get ${countRight(barsOf(lesson).fiveTests.value)} of 10 bars right.`;
    return `${bars} ${ownDescription(lesson, 'opening')}`;
  }
  if (step === 'opening') return `${ownDescription(lesson, step)} All its dials are on stage.`;
  if (step === 'scale') return `The network has ${counted(lesson.network().parameterCount)} weights and biases, a dot for each.`;
  if (step === 'odd-reasons' || step === 'open') return ownDescription(lesson, step);
  return missDescription(lesson, step);
}

function shapesDescription(lesson: Lesson): string {
  const { drawn, tests } = kaleidoscopeOf(lesson);
  const lamp = written(drawn.value.pass.activation(1, 0));
  return `With the seven dials as they are, ${countRight(tests.value)} of 24 pictures come out right; for your drawing the lamp is at ${lamp}.`;
}

function ownDescription(lesson: Lesson, step: 'opening' | 'odd-reasons' | 'open'): string {
  const { best } = lesson.pass();
  const at = written(lesson.pass().activation(3, best));
  if (lesson.drawing.value.isEmpty) return `Nothing is drawn; the brightest output is ${best}, at ${at}.`;
  const answer = `Of your digit the network says ${best}, at ${at}`;
  if (step === 'opening') return `${answer}.`;
  const { enough, own } = failuresOf(lesson);
  if (step === 'open') return `${answer}; before squishing, its z is ${written(own.value.sum)}.`;
  const { kept, pass } = enough.value;
  return `${answer}; ${pixelsInWords(kept.length)} of it ${kept.length === 1 ? 'is' : 'are'} enough for that, at ${written(pass.activation(3, best))}.`;
}

function missDescription(lesson: Lesson, step: string): string {
  const miss = failuresOf(lesson).current.value;
  if (!miss) return 'A digit that the network misses is on its way.';
  const said = `${capital(aDigit(miss.sample.label))}, which the network calls ${miss.said}, at ${written(miss.pass.activation(3, miss.said))}`;
  if (step !== 'flip') return `${said}.`;
  const { pixels, isRighted } = miss.righting;
  return `${said}; ${pixelsInWords(pixels.length)} switched ${isRighted ? 'right it' : 'do not right it'}.`;
}
