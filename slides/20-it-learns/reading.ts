/** What is read beside a network that learns. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { learningOf } from './state';

const hasLearned = (lesson: Lesson) => (learningOf(lesson).snapshots.value.at(-1)?.epochs ?? 0) >= 1;

export const reading: StepTexts = {
  opening:
    'I owe you something. All along I have said that these dials were found and not set, and each time I have gone on quickly, like somebody who passes a locked door. The door is not locked. Everything behind it fits into a few seconds, and into the machine in front of you.',

  random:
    'So we begin where it began. Somebody has thrown dice for every dial, and what you see is what dice look like. Draw it another digit, and another: it answers, it always answers, and the answers have as much to do with your drawing as the weather has.',

  cost: (lesson) => {
    const now = learningOf(lesson).fairScore.value;
    const told = now
      ? `Just now it is ${written(now.cost)}, with ${now.right.filter(Boolean).length} of the ${now.right.length} right.`
      : 'It is being counted.';
    return `To improve, one first needs to know how bad one is. ${told} Why a new number, and not simply the count? Because the count is deaf. Turn a dial by a hair, and the same digits are right as before. The cost hears the hair: for each of the ten outputs it asks how far it is from what it should be, and how sure of it.`;
  },

  ask: 'Now take hold of one dial, far inside, where no meaning is written on it. Would you turn it up, or down? Look at it as long as you like, and at the two hundred digits beside it. I cannot see it either, and neither can anybody else; so do not think about it for long.',

  slope:
    'But one can try. Turn it a little, ask all two hundred digits again, and look whether the number fell. That is the whole idea, and it is as humble as feeling one’s way down a hill in fog, foot by foot. You need no map. You need to know which way is down, here, under your foot.',

  all: 'Thirteen thousand dials have each their own hill. Trying them one after the other would take an age; but there is a way of working backwards through the layers that gives every slope at once, for little more than the price of one answer. It deserves an evening of its own. What it is used for you can do right now: take a handful of digits, a mini-batch, let every dial make one small step, and then take the next.',

  learn: (lesson) =>
    hasLearned(lesson)
      ? 'Did you see when it turned? For a while nothing seems to happen, and then something in the noise decides to be a stroke. Nobody told it what a stroke is. Take away the rate, and put too large a one in its place: then it leaps across the valley and up the other side. Too small, and it will still be on its way tomorrow.'
      : 'Press Train, and take your hands away. What you will see is no film. It happens now, in your machine, with eight thousand digits that people once wrote on paper, and it is judged by two thousand others that it never learns from.',

  take: 'Pull the handle back to the noise, and forward again, as often as you like. And if you want, it is yours: from then on the whole lesson shows the network that has learned before your eyes, with its own pictures and its own mistakes. Our old one waits behind Undo.',
};
