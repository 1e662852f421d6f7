/** The neuron that the playground spells out, whichever board stands beside the digit. */

import type { Lesson } from '../../src/lesson/Lesson';
import { perLesson } from '../../src/lesson/perLesson';
import { plainSignal } from '../../src/scene/plainSignal';
import { heroOf } from '../shared/hero/hero';
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
  if (board === 'matrix') return { layer: layer.value, neuron: rows.value[layer.value] ?? 0 };
  const taken = takenOf(lesson).value;
  if (taken && (taken.layer === 1 || board !== 'pictures')) return taken;
  return { layer: 1, neuron: heroOf(lesson).value };
}

export function take(lesson: Lesson, hand: NeuronPlace): void {
  const choice = matrixChoiceOf(lesson);
  choice.kept.value = { ...choice.kept.peek(), [hand.layer]: hand.neuron };
  choice.layer.value = hand.layer;
  takenOf(lesson).value = hand;
}
