/** What is read beside a network that learns. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { learningOf } from './state';

const hasLearned = (lesson: Lesson) => (learningOf(lesson).snapshots.value.at(-1)?.epochs ?? 0) >= 1;

export const reading: StepTexts = {
  opening:
    'All along I have said that these dials were found, and gone on quickly, as one passes a locked door. It is not locked, and you may come in. But it is another network that learns in here; ours keeps its lids.',

  random:
    'What you see is what dice look like. Draw it another digit, and another: it always answers, and the answers have as much to do with your drawing as the weather has.',

  cost: (lesson) => {
    const now = learningOf(lesson).fairScore.value;
    const told = now ? `Here it is ${written(now.cost)}, with ${now.right.filter(Boolean).length} of the ${now.right.length} right.` : '';
    return `${told} Why not simply count the right ones? The count is deaf: turn a dial by a hair, and it stays. This number hears the hair, since it asks how sure of itself each output is.`.trim();
  },

  ask: 'Take hold of one dial, far inside, where no meaning is written on it. Would you turn it up, or down? I cannot see it either, and neither can anybody else; so do not think about it for long.',

  slope:
    'That is the whole idea, and it is as humble as feeling one’s way down a hill in fog, foot by foot. You need no map. You need to know which way is down, here, under your foot.',

  all: 'Trying them one after the other would take an age. There is a way of working backwards through the layers that gives every slope at once. Take a handful of digits, a mini-batch, let every dial make one small step, and take the next.',

  learn: (lesson) =>
    learningOf(lesson).beginsWithLesson.value
      ? 'You let it go on from dials that were already found, so do not wait for a miracle: there is little left to go downhill. Look at the curves, and at the lamps. The lids stay on, since these sixteen are our own, and for them you are to make a guess first.'
      : hasLearned(lesson)
        ? 'Did you see when it turned? For a while nothing seems to happen, and then something in the noise takes shape, and the guesses are no guesses any more. Each dial went downhill, a hair at a time, and nobody told it where.'
        : 'Press Train, and take your hands away. It is no film: it happens now, in your machine, with thousands of digits that people once wrote on paper. Each dial feels its way downhill, to where fewer of them are wrong.',

  take: 'Pull the handle back to the noise, and forward again. And if you want, it is yours: then the whole lesson shows the network that has learned before your eyes, with its own pictures and its own mistakes.',
};
