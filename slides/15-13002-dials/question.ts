/** "This one weight is set to 0: how many of the two hundred answers change?" */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { dialStateOf } from '../shared/dials/dialState';

const wholeNeuron = 3;
const layerNames = ['hidden layer 1', 'hidden layer 2', 'the outputs'];

export function oneWeightQuestion(lesson: Lesson): string {
  const { asked, target } = dialStateOf(lesson);
  const { layer, source } = target.value;
  const changed = 'How many of the 200 sample answers change?';
  if (asked.value === wholeNeuron) return `We silence this one neuron of hidden layer 1. ${changed}`;
  return `We set this one ${source === undefined ? 'bias of' : 'weight into'} ${layerNames[layer - 1]} to 0. ${changed}`;
}

export const oneWeight: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 200, step: 1 },
  answer(lesson) {
    const effect = dialStateOf(lesson).askedEffect.value;
    if (!effect) return undefined;
    const { changed, tossUps } = effect;
    const accepted = Array.from({ length: tossUps + 1 }, (_, i) => changed - i);
    const apart = tossUps > 0 ? `, ${tossUps} of them a toss-up` : '';
    return { accepted, band: 2, outcome: `${changed} of 200${apart}`, key: effect };
  },
  unless: 'The two hundred digits have not arrived yet.',
  why(lesson) {
    const { asked, target, askedEffect } = dialStateOf(lesson);
    const { layer, source } = target.value;
    if (asked.value === wholeNeuron) return 'A whole neuron is 785 dials at once.';
    if (source === undefined) return 'A bias moves one neuron, whatever the picture.';
    if (layer > 1) return 'A late dial carries a whole neuron’s verdict.';
    return askedEffect.value?.changed === 0
      ? 'It carries one pixel, dark for most digits.'
      : 'It carries one pixel, and some answers hung on that.';
  },
};
