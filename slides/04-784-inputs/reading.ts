/** What is read beside the input layer. */
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { askedPixels, rowAndColumn } from './state';

export const reading: Reading = {
  opening:
    'Now we build. The task is an old favourite: read a digit written by hand. It is small enough that you can look at every number in the machine, and hard enough that no list of rules has done it well. That is a rare mixture, and it is why we stay with it to the end. First we need a door for the picture to come in by.',

  circles(lesson) {
    const lit = lesson.input.value.filter((value) => value > 0).length;
    const seen =
      lit === 0
        ? 'Nothing is drawn, so all of them are dark; they are there all the same, waiting.'
        : 'Seen like this it is still a picture, because you still have eyes.';
    return `You know these already: the lamps from before, only that now you see all of them at once, each as bright as its tile. ${seen} Draw something, and you are setting lamps by hand, dozens at a stroke. How many there are is a question for your head; do the multiplication before you read on.`;
  },

  count:
    'Twenty-eight times twenty-eight: not a number that anybody would choose for its beauty. The digits that such networks practise on are stored at that size, and so it has become a number that people in this field say in their sleep. You need another word as well. Neurons that stand together and are asked together are called a layer, and this is the first one.',

  unroll:
    'Here something is lost, and it is worth a moment of regret. The picture is read off like a page of print: left to right, then the next line. What stood one above the other is now far apart, and nothing in the list says that it ever touched. You can hardly bear to look at a digit this way. The network has never known it in any other.',

  column(lesson) {
    const input = lesson.input.value;
    const zeros = input.filter((value) => value === 0).length;
    const dark =
      zeros === input.length
        ? 'On an empty grid every one is dark.'
        : zeros === 0
          ? 'In this picture not a single one is quite dark, which no written digit would ever manage.'
          : `In this picture ${zeros} of 784 are quite dark, because most of a page is paper.`;
    return `A list that long fits no screen as circles, so the strip keeps them all, and a few tell their neighbours’ story. Follow one from its tile to its place in the strip. ${dark} The digit has come in. At the far end of the machine somebody must be waiting for the answer.`;
  },

  'which-place':
    'Two neighbours that touch, one right under the other. In the picture they are as near as can be. Think of a page of print, and of the word that stands straight under this one: how much would you have to read before you come to it?',

  address: (lesson) => {
    const { lower } = askedPixels(lesson);
    const { row } = rowAndColumn(lower);
    return `A whole line further, for the line has to be read to its end first. If you said next door, you still saw the picture; this is a list. The tile in row ${row} holds ${written(lesson.input.value[lower] ?? 0)}, and the list alone will never tell whom it touched.`;
  },

  corners:
    'You will meet drawings like this in books: the first few neurons, three dots, the last few. They are honest, and empty, for nobody writes into the corner of a page. That is why ours picks its circles elsewhere.',

  open: 'Take hold of the bracket and move it down the strip. You pass through the digit like somebody reading by torchlight: dark, dark, a few bright ones, dark again. Where do the bright ones come in clusters, and why?',
};
