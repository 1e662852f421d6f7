/** What is read beside the compact form. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { matrixChoiceOf, rowNow } from '../shared/matrix/matrixChoice';
import { askedActivation, tooDim } from './question';

const now = (lesson: Lesson) => {
  const layer = matrixChoiceOf(lesson).layer.value;
  const row = rowNow(lesson, layer);
  const pass = lesson.pass();
  return { layer, row, sum: pass.weightedSum(layer, row), bias: lesson.network().bias(layer, row), lamp: pass.activation(layer, row) };
};

export const reading: Reading = {
  opening:
    'Everything has been said, and it takes up far too much space. Written out, what one layer does would run along the wall, round the corner and down the stairs, and you would learn nothing from it that you do not know. When something is that long and that regular, somebody has always found a way of writing it short. I promise you one line.',

  'one-neuron':
    'Read along it with a finger, and you will be bored very soon, which is a good sign: weight times brightness, plus weight times brightness, and so on until you have had enough, then the bias, then the squish. You have known each of these for a while. The letters are only names. The one thing that is new is how clumsy it all looks; don’t you think so, too?',

  indices:
    'The little numbers are addresses on parcels. First comes where it goes, then where it comes from, and nearly all of us would have done it the other way round. There is a reason, and it is coming in a moment: like this, all that belongs to one receiver can stand side by side. The number in brackets on top is not a power. It tells you which column of lamps is meant.',

  vector:
    'Begin with the lamps. They already stand in a column; you did that yourself when you read the picture row by row. So put a bracket round them and call the whole thing by one letter. It sounds like cheating. But nothing has been thrown away: every brightness is still in there, in its old place, and whenever you draw, the letter draws along.',

  row: 'Now the dials of one neuron, laid out in a line, from left to right, in the very order in which the lamps stand from top to bottom. You know this line; you have seen it as a map in green and red. Cut the map into strips and paste them end to end, and here it is. Lamps downwards, dials across: they are getting ready to meet.',

  matrix:
    'A second line for the second neuron, a third for the third, and the dials of the whole layer stand there as a block. Read it by rows, and you hear what each neuron thinks of all tiles. Read it by columns, and you hear what one tile has to say to each neuron. There is no more in the word “matrix” than that: a table with a reason for its order.',

  product(lesson) {
    const { row, sum } = now(lesson);
    return `This is how they meet. One finger goes along row ${row}, the other down the column, step by step: multiply the two numbers under your fingers, and add it to what you have. You arrive at ${written(sum)}. If that seems oddly familiar, it is: the weighted sum, to the last decimal, reached by another road. Somebody has merely agreed that this is what it shall mean when a row stands beside a column.`;
  },

  'all-rows':
    'And every row does the same, without waiting for its neighbour. So one block beside one column means a whole layer’s worth of sums, all of them at once. You could hand the rows out to sixteen friends, and it would be done in the time that one of them needs. Remember that; machines with very many small workers in them are fond of exactly this shape.',

  'linear-algebra':
    'The subject that treats of such blocks and columns is taught in the first year at university, often without anybody saying what it is for. It is for this. If you should want to go further into machine learning, it is the one thing worth learning properly; a single good afternoon changes how such formulas look. The sizes tell you what fits: what comes in, and what goes out.',

  small:
    'Small enough for a pencil. One row is done for you; do the other with two fingers. Then a weight is missing instead, and you have to go backwards from the result. Nobody is counting how often you try.',

  bias(lesson) {
    const { row, sum, bias } = now(lesson);
    return `What is missing is the temper. Each neuron has one such number, so they make a column as well, as long as there are neurons; not as long as there are tiles, which is where people stumble. In row ${row}, ${written(bias)} is added to ${written(sum)}, and what you get is z. Turn one of these dials, and one entry changes. A bias has no influence on its neighbours.`;
  },

  'which-entries':
    'One weight, one cell in the whole block, becomes larger by one. Look for the row in which it stands, and for the lamp that it is multiplied with. Which of the sums can hear of it?',

  'one-cell': (lesson) => {
    const lamp = askedActivation(lesson);
    const told =
      lamp === 0
        ? 'Its lamp is out, so even its own row hears nothing.'
        : lamp < tooDim
          ? 'Its lamp barely glows, so its own row hears next to nothing.'
          : 'Its lamp is lit, so its own row hears of it, and no other.';
    return `${told} If you said sixteen, you thought of a tile: a tile speaks to every row, a weight to one. If you said 784, you counted what goes in instead of what comes out.`;
  },

  sigma(lesson) {
    const { row, lamp } = now(lesson);
    return `The last stage is the simplest of all. Put the whole column through the squish, entry by entry, as if each of them were alone in the world. No entry learns what becomes of its neighbour. In row ${row} the lamp comes on at ${written(lamp)}, and you could have predicted it. A column of lamps went in; another has come out. That makes it fit to be the next one’s input.`;
  },

  compact:
    'Stand back from it for a moment. The dials of a layer are one letter, its tempers another, the lamps a third, and round it all lies the curve that keeps the lamps in bounds. A line like this stands in every textbook on the subject, and usually people turn the page. You can read it aloud; and you know what it sounds like from inside. Three of them, one after the other, and a picture has become an answer.',
};
