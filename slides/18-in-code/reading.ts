/** What is read beside the program. */
import type { StepTexts } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { codeStateOf } from './state';

export const reading: StepTexts = {
  opening:
    'You began unable to write the first line of a program that reads a digit. Here is one that does. You need no programming language for it; the words beside it say the same. No line mentions bows, or loops, or a digit at all. It would run just as happily on something quite different.',

  fold: 'Wherever there is a name for something, there is something to fold up, and for a page now you have had a name for those lines. What remains would fit on your palm. The intelligence, if that is the word, is not in the lines. You know where it is: on the wall of needles.',

  loop: 'One letter does all the travelling, and each time round it stands for another column of lamps. The same line, again and again; only the dials are other ones. If you had expected some place in the program where it understands, you have now been all the way through. There is none.',

  'how-many':
    'You know all that is needed: how many weights there are, and how often each of them is used for one picture. Then ask yourself whether writing it more shortly makes it less work.',

  count(lesson) {
    const { multiplications, leavesOut } = codeStateOf(lesson);
    return `${counted(multiplications.value)}, ${leavesOut.value ? 'now that the dark pixels are left out' : 'no more and no less'}. If you expected the short form to spare the machine something, it is you whom it spares. A weight has to be used, however elegantly one has written it down.`;
  },

  timing:
    'Let the page take its own time, here, on your machine. The figures will not be the same twice, because it has other things to do. For a network a thousand times larger there are chips built for nothing else.',

  source:
    'This is no model of it; it is the file that has been at work since the first page. You can stop it at any line and look at what the letters hold. Nothing in it will surprise you.',
};
