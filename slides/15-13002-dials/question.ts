/** "This one weight is set to 0: how many of the two hundred answers change?" */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { dialStateOf, wholeNeuron } from '../shared/dials/dialState';

const layerNames = ['hidden layer 1', 'hidden layer 2', 'the outputs'];

export function oneWeightQuestion(lesson: Lesson): string {
  const { asked, target } = dialStateOf(lesson);
  const { layer, source } = target.value;
  const changed = 'For how many of the 200 digits does the network change its mind?';
  if (asked.value === wholeNeuron) return `We silence this one neuron of hidden layer 1. ${changed}`;
  return `We set this one ${source === undefined ? 'bias of' : 'weight into'} ${layerNames[layer - 1]} to zero. ${changed}`;
}

/** The outcome in words, and the reason. */
export function zeroedSentence(lesson: Lesson): string {
  const { asked, target, askedEffect } = dialStateOf(lesson);
  const { layer, source } = target.value;
  const changed = askedEffect.value?.changed ?? 0;
  const outcome = changed === 0 ? 'For not a single one.' : `For ${changed} of 200.`;
  if (asked.value === wholeNeuron) return `${outcome} A neuron is a whole block of dials at once.`;
  if (source === undefined) return `${outcome} A bias speaks up whatever the picture.`;
  if (layer > 1) return `${outcome} So late in the network a dial carries a whole neuron’s voice.`;
  return changed === 0
    ? 'For not a single one. It carries one pixel, and one pixel hardly ever decides.'
    : `${outcome} It carries one pixel, and here that one pixel did decide something.`;
}

/** Answers that differ from what is right by no more than this are near. */
const near = 2;

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
    return { accepted, band: near, outcome: `${changed} of 200${apart}`, key: effect };
  },
  unless: 'The two hundred digits have not arrived yet.',
  why: () => 'What it knows is spread over all of them.',
  reply(lesson, { value }) {
    const effect = dialStateOf(lesson).askedEffect.value;
    const { changed, tossUps } = effect ?? { changed: 0, tossUps: 0 };
    if (value < changed - tossUps - near) return 'More: a good deal comes together here.';
    if (value >= changed - tossUps && value <= changed) return 'Exactly: you gave this one its due, and no more.';
    if (value <= changed + near) return 'Near enough: you have an ear for how far one voice carries.';
    return value >= 100 ? 'A clock would stop; this is more of a choir.' : 'Fewer: it has less say than that.';
  },
};
