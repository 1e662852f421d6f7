/** What is read beside the first neuron. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { heldTurn, turnedPicture } from './state';

const held = (lesson: Lesson) => written(heldTurn(lesson).value);
const colour = (to: 0 | 1) => (to === 1 ? 'white' : 'black');

export const reading: Reading = {
  opening:
    'You probably think of brains now: branching cells, sparks, something alive. That is where the word comes from, and the people who borrowed it did have cells in mind. But borrowed words carry luggage, and most of it will only weigh you down. Leave it at the door. What you need tonight is much smaller, and you can hold it in one hand.',

  neuron:
    'That is really all. It does not think, it decides nothing, it has no opinion about digits. A small container, with one number in it, never below nothing and never above one. If you had hoped for more, be patient: a letter of the alphabet is not much, either, and look what has been written with it.',

  pixel(lesson) {
    const { value } = heldTurn(lesson);
    const grey =
      value === 0
        ? 'Black, so the number is as small as it can be.'
        : value === 1
          ? 'White, so it is full.'
          : 'Grey, so it is somewhere between.';
    return `Follow the two thin lines back to the picture: one tile is ringed there, and this circle is that tile, seen large. ${grey} Nothing has been worked out; the number has only been copied. You could do the same for any other tile, and you would get another circle with another number in it.`;
  },

  name: 'One picture will accompany you from here to the end, so let it settle. The neuron is the thing; the lamp is how you see it. When somebody says that a neuron is active, or fires, or lights up, they mean no more than that its number is large. And the number has a name of its own, which you will find in every book on the subject. You have just met it.',

  turn(lesson) {
    const { to } = heldTurn(lesson);
    return `A small test of whether I have been clear. This lamp stands at ${held(lesson)}, and in a moment it goes ${to === 1 ? 'all the way up' : 'out'}. There is the picture, with its many tiles, and here is the one neuron. What becomes of the picture? Say it to yourself before you read on; a guess that was never made cannot surprise you.`;
  },

  drag(lesson) {
    const { to } = heldTurn(lesson);
    const other = colour(to === 1 ? 0 : 1);
    return `The tile and the neuron are one number in two places, so if one goes ${colour(to)}, the other does. If you said that nothing happens, you thought of the lamp as a mere display; if you said ${other}, you only mixed up the ends. And if you expected the whole digit to move: no neuron holds that much. The ${turnedPicture(lesson).same} others have never heard of this one.`;
  },

  all: 'Back it goes, among its neighbours. Now the digit is a crowd of lamps, each with its own small number, and here is the strange thing: none of them knows what the crowd looks like. There is no lamp in which the digit is. You are the only one who sees it. How many lamps are there, though? And how is anything supposed to read them?',
};
