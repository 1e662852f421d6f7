/** What is said of all dials, in every case: of the later layers, of shaking, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { parameterTerms } from '../../src/network/parameters';
import { counted, written } from '../../src/theme/numbers';
import { dialStateOf } from '../shared/dials/dialState';
import { shakenOf } from './state';

export function fifteenSentence(lesson: Lesson): string {
  const [[sources, neurons] = [0, 0]] = parameterTerms(lesson.network().sizes).connections;
  return `Fifteen more, each with its own ${counted(sources)} weights: ${counted(sources * neurons)} for all sixteen.`;
}

export function dialsOfLayersSentence(lesson: Lesson): string {
  const [, second, third] = parameterTerms(lesson.network().sizes).connections;
  return `Two more layers add ${product(second)} weights, then ${product(third)}, and a bias for every neuron.`;
}

export function countSentence(lesson: Lesson): string {
  const { total, neurons } = parameterTerms(lesson.network().sizes);
  return `Add them up: ${counted(total - neurons)} weights and ${neurons} biases. ${counted(total)} dials, and not one has a label.`;
}

const product = ([sources, neurons]: readonly [number, number] = [0, 0]) => counted(sources * neurons);

/** Of the network on stage, shaken once. */
export function shakeSentence(lesson: Lesson): string {
  const { counts } = shakenOf(lesson);
  const [before = 0, after = 0] = [counts.value[0], counts.value.at(-1)];
  if (counts.value.length < 2) return 'Shake them all by half their usual size, and the network loses its way.';
  if (after > before - 20) return `Shake them all by half their usual size: ${after} of 200 are right, and before it was ${before}.`;
  return `Shake them all by half their usual size, and only ${after} of 200 are right; it was ${before}.`;
}

/** Measured on the network as it was trained; with other dials only what each row says is known. */
export function measuredSentence(lesson: Lesson): string {
  if (lesson.isEdited()) return 'Each row says for how many digits the network changes its mind without that dial.';
  const most = dialStateOf(lesson).most.value;
  const [weight, neuron] = [Math.max(...most.slice(0, 3)), most[3] as number];
  return `Without the worst weight we found, it changes its mind for ${weight} of 200 digits; without the worst neuron, for ${neuron}.`;
}

/** `right` of the two hundred, with the dials as they are now. */
export function describeDials(lesson: Lesson, step: string, right: number): string {
  const score = `${right} of the 200 samples are read right`;
  if (lesson.drawing.value.isEmpty) return `Nothing is drawn; ${score}.`;
  const pass = lesson.pass();
  const answer = `the network says ${pass.best}, at ${written(pass.activation(3, pass.best), 4)}`;
  if (step === 'opening') return `Your digit is on stage; ${answer}.`;
  if (step === 'one') return `One neuron’s 784 weights as dials, and its bias; ${answer}.`;
  return `${counted(lesson.network().parameterCount)} dials; ${answer}, and ${score}.`;
}
