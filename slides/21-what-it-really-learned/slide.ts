/** The weight pictures, opened at last; and what the network makes of digits that are moved, turned, inverted, or none at all. */
import { openHope } from '../../src/lesson/hope';
import { defineSlide } from '../../src/scene/Step';
import { build } from './build';
import { movedSteps } from './movedSteps';
import { openedSteps } from './openedSteps';
import { reading } from './reading';
import { strangeSteps } from './strangeSteps';

export default defineSlide({
  id: 'what-it-really-learned',
  title: 'What it really learned',
  reading,
  opening: {
    say: 'Now ours. We hoped for loops and edges: what does it really look for?',
    notes: 'Its sixteen kept their lids until now. Take a breath; this is the pay-off.',
    seconds: 8,
  },
  pinned: openHope,
  build,
  steps: [...openedSteps, ...movedSteps, ...strangeSteps],
});
