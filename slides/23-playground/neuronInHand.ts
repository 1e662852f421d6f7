/** The neuron that the playground spells out, whichever board stands beside the digit. */

import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { matrixChoiceOf } from '../shared/matrix/matrixChoice';

export interface NeuronPlace {
  readonly layer: number;
  readonly neuron: number;
}

/** The neuron that was pressed last, on any of the boards. */
const takenOf = perLesson(() => plainSignal<NeuronPlace | undefined>(undefined));

/** The neuron that is looked at: pointed at now, or pressed last; on some boards one of the layer that stands there. */
export function neuronInHand(lesson: Lesson, board: string): NeuronPlace {
  const pointed = lesson.pointed.value;
  if (pointed?.kind === 'neuron' && pointed.layer > 0) return pointed;
  const { layer, rows } = matrixChoiceOf(lesson);
  const ofLayer = (l: number): NeuronPlace => ({ layer: l, neuron: rows.value[l] ?? 0 });
  if (board === 'matrix') return ofLayer(layer.value);
  if (board === 'pictures') return ofLayer(1);
  return takenOf(lesson).value ?? ofLayer(1);
}

export function take(lesson: Lesson, hand: NeuronPlace): void {
  const choice = matrixChoiceOf(lesson);
  choice.kept.value = { ...choice.kept.peek(), [hand.layer]: hand.neuron };
  choice.layer.value = hand.layer;
  takenOf(lesson).value = hand;
}
