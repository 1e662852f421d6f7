/** What is read beside the compact form. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf, rowNow } from '../shared/matrix/matrixChoice';
import { askedActivation, tooDim } from './question';

const now = (lesson: Lesson) => {
  const layer = matrixChoiceOf(lesson).layer.value;
  const row = rowNow(lesson, layer);
  const pass = lesson.pass();
  return { row, sum: pass.weightedSum(layer, row), bias: lesson.network().bias(layer, row), lamp: pass.activation(layer, row) };
};

export const reading: StepTexts = {
  opening:
    'Written out, what one layer does would run along the wall, round the corner and down the stairs, and you would learn nothing from it that you do not know already. When something is so long and so regular, somebody has always found a way of writing it short. I promise you one line.',

  'one-neuron':
    'Read along it with a finger, and you will be bored very soon, which is a good sign. You have known each part of it for a while; the letters are only names. The one thing that is new is how clumsy it all looks. Don’t you think so, too?',

  indices:
    'They are addresses on parcels: first where it goes, then where it comes from. Nearly all of us would have done it the other way round. But like this, all that belongs to one receiver can stand side by side, and you will see in a moment what that is good for. The number on top is no power.',

  vector:
    'The lamps already stand in a column; you made it yourself when you read the picture row by row. So put a bracket round them. It feels like cheating, but nothing has been thrown away: every brightness is still in there, in its old place, and when you draw, the letter draws along.',

  row: 'From left to right, in the very order in which the lamps stand from top to bottom. You know this line as a map in green and red; cut the map into strips, paste them end to end, and here it is. Lamps downwards, dials across: they are getting ready to meet.',

  matrix:
    'A second line for the second neuron, a third for the third, and the dials of the layer stand there as a block. Read it by rows, and you hear what each neuron thinks of all pixels. Read it by columns, and you hear what one pixel tells each neuron. A table with a reason for its order, that is all.',

  product(lesson) {
    const { row, sum } = now(lesson);
    return `One finger goes along row ${row}, the other down the column: multiply the two numbers under your fingers, and add it to what you have. You arrive at ${written(sum)}. If that seems familiar, it is: the same weighted sum as ever, by another road. Do it with every row, and the sums stand in a column of their own: that is what “W times a” shall mean.`;
  },

  'all-rows':
    'No row waits for its neighbour. You could hand them out to sixteen friends, and it would be done in the time that one of them needs. Remember that: machines with very many small workers in them, such as those that draw pictures on a screen, are fond of exactly this shape.',

  'linear-algebra':
    'The subject is taught in the first year at university, often without anybody saying what it is for. It is for this. If you want to go further, it is the one thing worth learning properly, and one good afternoon changes how such formulas look. Only the mood is missing now.',

  small:
    'Small enough for a pencil. One row is done for you; do the other with two fingers. Then a weight is missing instead, and you have to go backwards from the result. Nobody is counting how often you try.',

  bias(lesson) {
    const { row, sum, bias } = now(lesson);
    return `The sums of all rows, W times a, stand in a column; beside it stands b, just as long: one for each neuron, not for each pixel, which is where people stumble. In row ${row}, ${written(bias)} is added to ${written(sum)}, and what you get is z. Turn one of these dials, and one entry moves. A bias has no say in the affairs of its neighbours.`;
  },

  'which-entries':
    'One weight, one cell in the whole block, becomes larger by one. Look for the row in which it stands, and for the lamp that it is multiplied with. Which of the sums can hear of it?',

  'one-cell'(lesson) {
    const lamp = askedActivation(lesson);
    const told =
      lamp === 0
        ? 'A dark lamp, so even its own row hears nothing.'
        : lamp < tooDim
          ? 'Its lamp barely glows, so its own row hears next to nothing.'
          : 'Its own row hears of it, and no other.';
    return `${told} If you said sixteen, you thought of a pixel: a pixel speaks to every row, a weight to one. If you said 784, you counted what goes in instead of what comes out.`;
  },

  sigma(lesson) {
    const { row, lamp } = now(lesson);
    return `The simplest stage of all: each entry goes through the curve as if it were alone in the world. In row ${row} the lamp comes on at ${written(lamp)}, and you could have predicted it. A column of lamps went in, and a column of lamps comes out. So it can be the next layer’s input.`;
  },

  compact:
    'Stand back from it for a moment. In every textbook on the subject there is a line like this, and most people turn the page. Read it aloud: the dials times the lamps, plus the biases, and squish. Three of them, one after the other, each with a W and a b of its own, and a picture has become an answer.',
};
