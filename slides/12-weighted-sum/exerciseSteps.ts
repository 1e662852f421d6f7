/** The first steps of the weighted sum: three inputs worked out in full, then with a blank, then the learner's own. */
import { draw, fade, sweep } from '../../src/animation/verbs';
import type { Step } from '../../src/scene/Step';
import type { ThreeTermsView } from './ThreeTermsView';

type Three = Record<'worked' | 'faded' | 'own', ThreeTermsView>;

export const threeInputSteps: readonly Step<Three>[] = [
  {
    id: 'worked',
    say: 'Small first, three pixels: multiply each lamp by its weight, then add.',
    notes:
      'Read the rows aloud, one by one: lamp times weight gives the product. Then the three products go into the neuron and are added, with their signs. The dark lamp gives 0, whatever its weight. Misconception: the largest weight decides. Here it stands at the dark lamp.',
    seconds: 40,
    animate: (timeline, { worked }) =>
      timeline
        .add(draw(worked, 1, 'steady'))
        .add(sweep(worked, { told: 3 }), 0.4)
        .add(sweep(worked, { total: 1 }, 'brisk'), 2.5),
  },
  {
    id: 'faded',
    say: 'Now a number is missing. Work it out; a comma or a point will do.',
    notes:
      'In class the room says the number aloud; alone, write it and press Enter. After that the sum is missing. A wrong answer is told what it may come from, and after two the line is completed; nothing is scored. Hints come one after the other. Another three gives fresh numbers.',
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
    say: 'Your own: move the three rings, set the weights, and write the sum.',
    notes:
      'Drag a ring on the digit to choose a pixel, and a slider to set its weight. Two goals stand on the right. For the first, ask what three bright lamps need to end below zero. For the second, two must cancel. Skip it in class; whoever works alone finds it again as it was left.',
    seconds: 180,
    animate: (timeline, { faded, own }) =>
      timeline
        .add(fade(faded, 0))
        .add(draw(own, 1, 'steady'), 0.25)
        .add(sweep(own, { told: 3 }, 'steady'), 0.5)
        .add(sweep(own, { total: 1 }, 'quick'), 1),
  },
];
