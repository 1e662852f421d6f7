/** What is said of all dials, in every case: of the later layers, of shaking, and for a screen reader. */
import type { Lesson } from '../../src/lesson/Lesson';
import { parameterTerms } from '../../src/network/parameters';
import { counted, written } from '../../src/theme/numbers';
import { dialStateOf } from '../shared/dials/dialState';
import { shakeCurve } from './shaking';

export function dialsOfLayersSentence(lesson: Lesson): string {
  const [, second, third] = parameterTerms(lesson.network().sizes).connections;
  const [, , b2, b3] = lesson.network().sizes;
  return `Two more layers bring ${product(second)} and ${product(third)} weights, and ${(b2 as number) + (b3 as number)} biases.`;
}

const product = ([sources, neurons]: [number, number] | undefined = [0, 0]) => counted(sources * neurons);

/** Measured on the network as it was trained. */
export function shakeSentence(lesson: Lesson): string {
  const curve = shakeCurve(lesson, dialStateOf(lesson));
  if (curve.length === 0) return 'Shake all dials a little, and answers go wrong.';
  const right = Math.round(curve[(curve.length - 1) / 2] as number);
  const who = lesson.isEdited() ? 'copies of the trained network' : 'networks like this one';
  return `Shaken by 0.5, ${who} get about ${right} of 200 right.`;
}

/** `right` of the two hundred, with the dials as they are now. */
export function describeDials(lesson: Lesson, step: string, right: number): string {
  const score = `${right} of the 200 samples are answered right`;
  if (lesson.drawing.value.isEmpty) return `Nothing is drawn; ${score}.`;
  const pass = lesson.pass();
  const answer = `the network answers ${pass.best}, at ${written(pass.activation(3, pass.best), 4)}`;
  if (step === 'opening') return `Your digit is on stage; ${answer}.`;
  if (step === 'one') return `One neuron’s 784 weights as dials, and its bias; ${answer}.`;
  return `${counted(lesson.network().parameterCount)} dials; ${answer}, and ${score}.`;
}
