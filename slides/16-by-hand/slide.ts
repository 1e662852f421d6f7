/** A few dials can be set by hand; thirteen thousand cannot. But whoever knows what they mean can take a miss apart. */
import { defineSlide } from '../../src/scene/Step';
import { gameSteps } from './gameSteps';
import { handScene } from './handScene';
import { missSteps } from './missSteps';
import { reading } from './reading';

export default defineSlide({
  id: 'by-hand',
  title: 'By hand',
  reading,
  lowest: { wide: 640 },
  opening: {
    say: 'What if you had to set them all yourself?',
    notes: 'Green for plus, red for minus. Ask: where would you begin?',
    seconds: 6,
  },

  async build({ lesson, places }) {
    // Sentences and the question take the misses from the lesson.
    lesson.samples('misses');
    await lesson.sampleSet('misses');
    const scene = handScene(lesson, places);
    scene.views.wall.drawn = 1;
    scene.views.wall.emphasis = dim;
    return scene;
  },

  steps: [...missSteps, ...gameSteps],
});

/** How much light the wall has before it is spoken of. */
const dim = 0.45;
