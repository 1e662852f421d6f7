/** The first steps of the weighted sum: three inputs worked out in full, then with a blank, then the learner's own. */
import { draw, fade, morph, sweep } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { LabelView } from '../../src/views/LabelView';
import type { MultiplicationView } from './MultiplicationView';
import type { ThreeTermsView } from './ThreeTermsView';

type Three = Record<'worked' | 'faded' | 'own', ThreeTermsView> & {
  readonly picture: MultiplicationView;
  readonly unknown: LabelView;
};

export const threeInputSteps: readonly Step<Three>[] = [
  {
    id: 'worked',
    say: 'Small first, with three pixels: multiply each lamp by its weight, then add it all up.',
    notes:
      'Read the rows aloud: lamp times weight gives the product. Then the products go into the neuron and are added, with their signs. Ask: which of the three pushes most? Misconception: the largest weight decides. Here it stands at a dark lamp, and gives nothing.',
    seconds: 40,
    animate: (timeline, { picture, unknown, worked }) =>
      timeline
        .add([morph(picture, { second: 0, third: 0, signs: 0, unfilled: 0 }, 'quick'), draw(unknown, 0, 'quick')])
        .add(draw(worked, 1, 'steady'), 0.2)
        .add(sweep(worked, { told: 3 }), 0.5)
        .add(sweep(worked, { total: 1 }, 'brisk'), 2.6),
  },
  {
    id: 'faded',
    say: 'Now it is your turn: one number is missing. Which one?',
    notes:
      'In class the room says the number aloud; alone, write it and press Enter. A comma is as good as a point. After that the sum is missing. A wrong answer hears what it may come from; nothing is scored.',
    seconds: 60,
    animate: (timeline, { worked, faded }) =>
      timeline
        .add(fade(worked, 0))
        .add(draw(faded, 1, 'steady'), 0.25)
        .add(sweep(faded, { told: 3 }, 'slow'), 0.5)
        .add(sweep(faded, { total: 1 }, 'quick'), 1.2),
  },
  {
    id: 'own',
    say: 'Your own neuron: move the three rings, set the weights, and write the sum.',
    notes:
      'For whoever works alone; in class, pass it by. Two goals stand on the right. For the first: what do three bright lamps need to end below zero? For the second, two must cancel. It stays as it is left.',
    seconds: 180,
    animate: (timeline, { faded, own }) =>
      timeline
        .add(fade(faded, 0))
        .add(draw(own, 1, 'steady'), 0.25)
        .add(sweep(own, { told: 3 }, 'steady'), 0.5)
        .add(sweep(own, { total: 1 }, 'quick'), 1),
  },
];
