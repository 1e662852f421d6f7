/** The answer to the title's question: five sentences, each lighting on the running network what it says, each with a way back. */
import { defineSlide } from '../../src/scene/Step';
import { build } from './build';
import { reading } from './reading';
import { summarySteps } from './summarySteps';

export default defineSlide({
  id: 'what-a-network-is',
  title: 'What a neural network is',
  reading,
  asksNothing: true,
  opening: {
    say: 'So what is a neural network?',
    notes: 'Let somebody in the room try it in one sentence first.',
    seconds: 5,
  },
  build,
  steps: summarySteps,
});
