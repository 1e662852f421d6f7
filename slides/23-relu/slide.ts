/** Sigmoid and ReLU: the same z on both, the flat ends, and why deep sigmoid networks stalled. */

import { defineSlide } from '../../src/scene/Step';
import { build } from './build';
import { reading } from './reading';
import { reluSteps } from './reluSteps';

export default defineSlide({
  id: 'relu',
  title: 'ReLU',
  reading,
  opening: {
    say: 'A coda. Nearly all you have learned still holds. One thing inside the neuron has changed since: the squish.',
    notes: 'The story is told; this is an encore. One part was exchanged.',
    seconds: 8,
  },

  build,
  steps: reluSteps,
});
