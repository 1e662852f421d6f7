/** What is said of the curves and of simpler functions, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { heightOfCurve, turnsBack } from '../../src/network/traces';
import { otherSizes } from '../../src/scene/otherSizes';
import { written } from '../../src/theme/numbers';
import { neuronFunctionOf } from './state';
import { mostTelling, turningExhibit, visibleTurn } from './turning';
import { recalledPercents } from './withoutLayers';

/** A space at which no line ends. */
const unbroken = '\u00a0';

export function curveSentence(lesson: Lesson): string {
  const { curve, now, input } = neuronFunctionOf(lesson);
  if (heightOfCurve(curve.value) < 0.05) return `Input ${input.value} hardly moves it: here the other fifteen have already decided.`;
  const way = now.value.weight < 0 ? 'falls' : 'rises';
  return `Change input ${input.value}, keep the rest: the output only ${way}, along a piece of the sigmoid.`;
}

/** What the ten outputs do against the one dial; where all go one way, there is another digit for which one does not. */
export function bendSentence(lesson: Lesson): string {
  const { outputs } = neuronFunctionOf(lesson);
  const output = mostTelling(outputs.value);
  const curve = outputs.value[output] as Float64Array;
  const other = turningExhibit(lesson);
  if (turnsBack(curve) > visibleTurn) return `Against the same dial, output ${output} turns back: layers of neurons can do that.`;
  // A curve may turn back by less than is called so.
  const here = heightOfCurve(curve) < 0.05 ? 'Here all ten outputs hardly move' : 'Here no output clearly turns back';
  if (!other) return `${here}. Layers of neurons could bend back.`;
  return `${here}. Layers can bend back: for that${unbroken}${other.sample.label}, output ${other.output} does, with input ${other.input}.`;
}

export function neededSentence(lesson: Lesson): string {
  const [none, two] = recalledPercents(otherSizes(lesson)?.trained ?? []);
  if (none === undefined || two === undefined) return 'Simpler functions get surprisingly far; the last points are hard.';
  const percent = (value: number) => `${written(value, 1)}${unbroken}%`;
  return `Without hidden layers ${percent(none)}, with them, trained alike, ${percent(two)}: the last points are hard.`;
}

/** Of every step but the one with the stages of training. */
export function functionDescription(step: string, lesson: Lesson): string {
  const { neuron, input, now } = neuronFunctionOf(lesson);
  const pass = lesson.pass();
  const answer = `output ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
  if (['network', 'same', 'needed'].includes(step)) return `784 numbers go in, ten come out; the brightest is ${answer}.`;
  if (step === 'opening') return `The whole network, at rest; its brightest is ${answer}.`;
  if (step === 'bends') return bendSentence(lesson);
  return `Neuron ${neuron.value} of hidden layer 2 gives ${written(now.value.output)}; followed is input ${input.value}, weight ${written(now.value.weight)}.`;
}
