/** What is read beside the input layer. */
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { askedPixels, rowAndColumn } from './state';

export const reading: StepTexts = {
  opening:
    'Now we build. The task is an old favourite: read a digit written by hand. It is small enough that you can look at every number in the machine, and hard enough that no list of rules has done it well. That is a rare mixture. First we need a door for the picture to come in by.',

  circles(lesson) {
    const seen = lesson.input.value.some((value) => value > 0)
      ? 'Seen like this it is still a picture, because you still have eyes.'
      : 'Nothing is drawn, so all of them are dark; they are there all the same.';
    return `You know these already: the lamps from before, all of them at once, each as bright as its pixel. ${seen} Draw something, and you are setting lamps by hand, dozens at a stroke. How many there are you have read already; multiply, and see whether I was honest.`;
  },

  count:
    'Not a number that anybody would choose for its beauty. The digits on which such networks practise are stored at that size, and so people in this field know it by heart. You need one more word: neurons that stand together, and hand on their numbers together, are called a layer. This is the first one.',

  unroll:
    'Here something is lost, and it is worth a moment of regret. The picture is read off like a line of print, left to right, then the next. What touched from above is now far away, and nothing in the list says that it ever touched. You could hardly read a digit like this. The network has never seen it in any other way.',

  column(lesson) {
    const input = lesson.input.value;
    const zeros = input.filter((value) => value === 0).length;
    const dark =
      zeros === input.length
        ? 'On an empty grid every one is dark.'
        : zeros === 0
          ? 'In this picture not a single one is quite dark, which no handwriting would manage.'
          : `In this picture ${zeros} of 784 are quite dark, because most of a picture is empty.`;
    return `Follow one of the circles back, from its place in the strip to its pixel. ${dark} So the picture has come in. It lies there as a long list of brightnesses, and you would not recognise it. At the far end of the machine somebody is waiting for an answer.`;
  },

  'which-place':
    'Two neighbours that touch, one right under the other. In the picture they are as near as can be. Think of a page of print, and of the word that stands straight under this one: how much would you have to read before you come to it?',

  address(lesson) {
    const { lower } = askedPixels(lesson);
    const { row } = rowAndColumn(lower);
    return `A whole line further, since the line has to be read to its end first. If you said next door, you still saw the picture; this is a list. The pixel in row ${row} holds ${written(lesson.input.value[lower] ?? 0)}, and nothing in the list tells whom it touched.`;
  },

  corners:
    'You will meet drawings like this in books: the first few neurons, three dots, the last few. They are honest, and empty, for nobody writes into the corner of a page. That is why ours picks its circles elsewhere.',

  open: 'Take hold of the bracket and move it down the strip. You pass through the digit like somebody reading by torchlight: dark, dark, a few bright ones, dark again. Where do the bright ones come in clusters, and why?',
};
