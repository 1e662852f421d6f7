/** What is read beside the first neuron. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { heldTurn, turnedPicture } from './state';

const held = (lesson: Lesson) => written(heldTurn(lesson).value);
const colour = (to: 0 | 1) => (to === 1 ? 'white' : 'black');

export const reading: StepTexts = {
  opening:
    'You probably think of brains now: branching cells, sparks, something alive. That is where the word comes from. But borrowed words carry luggage, and most of this will only weigh you down. Leave it at the door. What you need is much smaller, and you can hold it in one hand.',

  neuron:
    'That is really all. It does not think, it decides nothing, it has no opinion about digits. A small container, with one number in it. If you had hoped for more, be patient: a letter of the alphabet is not much, either, and look what has been written with those.',

  pixel(lesson) {
    const { value } = heldTurn(lesson);
    const grey =
      value === 0
        ? 'It is black, so the number is as small as can be.'
        : value === 1
          ? 'It is white, so the number is full.'
          : 'It is grey, so the number lies in between.';
    return `Follow the two thin lines back to the picture: one pixel is ringed there, and this circle is that pixel, seen large. ${grey} Nothing has been worked out; the number has only been copied. Any other pixel would give you another circle, with another number in it.`;
  },

  name: 'This picture stays with you to the end, so let it settle. The neuron is the thing; the lamp is how you see it. When somebody says that a neuron is active, or fires, or lights up, they mean that its number is large. The word for that number is in every book on the subject, and now you have it, too.',

  turn(lesson) {
    const { to } = heldTurn(lesson);
    return `A small test of whether I have been clear. This lamp stands at ${held(lesson)}, and in a moment it goes ${to === 1 ? 'all the way up' : 'out'}. There is the picture, with its many pixels; here is one neuron. Say to yourself what will happen before you read on. A guess that was never made cannot surprise you.`;
  },

  drag(lesson) {
    const { to } = heldTurn(lesson);
    return `Pixel and neuron are one number in two places. If you said that nothing happens, you took the lamp for a mere display; if you said ${colour(to === 1 ? 0 : 1)}, you mixed up the ends. And if you expected the whole digit to move: no neuron holds that much. The ${turnedPicture(lesson).same} others have never heard of this one.`;
  },

  all: 'Back it goes, among its neighbours. Now the digit is a crowd of lamps, and the strange thing is that none of them knows what the crowd looks like. There is no lamp that has the digit in it. You alone see it. How many lamps are there, though? And how is anything supposed to read them?',
};
