/** What the neurons of hidden layer 1 make of the digit on stage, in the plain network and in the lesson's own. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Network } from '../../src/network/Network';
import type { NeuronShown } from './WallHeadsView';

/** The plain network, or the lesson's own. */
export type WallName = 'plain' | 'ours';

export function wallNeurons(lesson: Lesson, plain: Network, compact: boolean) {
  const plainPass = computed(() => plain.forward(lesson.input.value));
  const activations = (which: WallName) => (which === 'plain' ? plainPass.value : lesson.pass()).activations(1);
  const shown = (which: WallName, index: number): NeuronShown => ({
    title: compact ? `${index}` : `${which === 'ours' ? 'our' : 'plain'} neuron ${index}`,
    activation: activations(which)[index] as number,
    bias: (which === 'plain' ? plain : lesson.network()).bias(1, index),
    names:
      which === 'plain'
        ? { activation: `plain neuron ${index}`, bias: `bias of plain neuron ${index}` }
        : { activation: `a[1][${index}]`, bias: `b[1][${index}]` },
  });
  return {
    shown,
    brightest(which: WallName): number {
      const all = activations(which);
      return all.indexOf(Math.max(...all));
    },
  };
}
