/** A network of one's own: designed, trained in the page, compared, taken into the lesson, and taught one's own handwriting. */
import { defineSlide } from '../../src/scene/Step';
import { build } from './build';
import { ownSteps } from './ownSteps';
import { reading } from './reading';

export default defineSlide({
  id: 'your-own-network',
  title: 'A network of your own',
  reading,
  opening: {
    say: 'This network was made before you came. Now make one of your own.',
    notes: 'Everything that somebody chose for this lesson is to be chosen anew.',
    seconds: 7,
  },
  build,
  steps: ownSteps,
});
