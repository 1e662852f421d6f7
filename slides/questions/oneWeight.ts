/** "This one weight is set to 0: how many of the two hundred answers change?" */
import type { Lesson } from '../../src/lesson/Lesson';
import { dialState } from '../../src/scene/dialState';
import type { Ask } from '../../src/scene/Step';

const what = [
  'We set this one weight of the first layer to 0.',
  'We set this one weight of the second layer to 0.',
  'We set this one weight of the last layer to 0.',
  'We silence this one neuron of the first layer.',
];

export function oneWeightQuestion(lesson: Lesson): string {
  return `${what[dialState(lesson).asked.value]} How many of the 200 sample answers change?`;
}

const effectNow = (lesson: Lesson) => {
  const { effects, asked } = dialState(lesson);
  return effects.value?.[asked.value];
};

export const oneWeight: Ask = {
  form: 'number',
  dependsOn: 'selection',
  range: { min: 0, max: 200, step: 1 },
  answer(lesson) {
    const effect = effectNow(lesson);
    if (!effect) return undefined;
    const { changed, tossUps } = effect;
    const accepted = Array.from({ length: tossUps + 1 }, (_, i) => changed - i);
    const apart = tossUps > 0 ? `, ${tossUps} of them a toss-up` : '';
    return { accepted, band: 2, outcome: `${changed} of 200${apart}`, key: effect };
  },
  unless: 'The two hundred digits have not arrived yet.',
  why(lesson) {
    const layer = dialState(lesson).asked.value;
    if (layer === 3) return 'A whole neuron is 785 dials at once.';
    if (layer > 0) return 'A late dial carries a whole neuron’s verdict.';
    return effectNow(lesson)?.changed === 0
      ? 'It carries one pixel, dark for most digits.'
      : 'It carries one pixel, and some answers hung on that.';
  },
};
