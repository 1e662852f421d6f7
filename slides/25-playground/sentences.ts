/** What is said of the way back and of the fading digit, in every case, and what a screen reader hears of each step. */

import type { Lesson } from '../../src/lesson/Lesson';
import { neuronName } from '../../src/scene/networkPart';
import { aDigit, written } from '../../src/theme/numbers';
import { fading } from './fading';
import type { NeuronPlace } from './neuronInHand';
import { wayBack } from './wayBack';

/** How the way back goes. */
export function wayBackSentence(lesson: Lesson): string {
  const { from, hops } = wayBack(lesson);
  const why = from === lesson.pass().best ? `Why ${from}?` : `What speaks for ${from}?`;
  if (hops.length === 0) return `${why} Nothing in the layer before it pushes it up.`;
  if (hops.length === 1) return `${why} The way back ends at one hidden neuron: nothing before that one pushes it up.`;
  if (hops.length === 2) return `${why} The way back ends at two hidden neurons: no pixel pushes the second one up.`;
  return `${why} Back along the largest products: two hidden neurons, then a single pixel.`;
}

/** What the answers are on the way from the digit to the sample. */
export function fadingSentence(lesson: Lesson): string {
  const state = fading(lesson);
  if (!state) return 'Fade your digit into another one, and see where the network says something else.';
  const { label } = state.target.value;
  const answers = state.answers.value;
  const what = lesson.drawing.value.isEmpty ? 'the empty grid' : 'your digit';
  if (answers.length === 1) return `Fade ${what} into ${aDigit(label)}: the network says ${answers[0]} all the way.`;
  const [first, ...others] = answers;
  return `Fade ${what} into ${aDigit(label)}: the network says ${first}, then ${others.join(', then ')}.`;
}

export function playDescription(step: string, lesson: Lesson, { layer, neuron }: NeuronPlace, question: () => string | undefined): string {
  const pass = lesson.pass();
  const best = `output ${pass.best} is brightest, at ${written(pass.activation(3, pass.best))}`;
  if (step === 'why') return `${wayBackSentence(lesson)} Here ${best}.`;
  if (step === 'morph') return `${fadingSentence(lesson)} Now ${best}.`;
  if (step === 'ask-me') return `A question about this digit: ${question() ?? 'it is being looked for.'} Now ${best}.`;
  return `The whole network: ${best}. In hand is ${neuronName(layer, neuron)}, at ${written(pass.activation(layer, neuron))}.`;
}
