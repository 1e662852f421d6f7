/** What is read beside the edges. */
import { hopeOf } from '../../src/lesson/hope';
import type { StepTexts } from '../../src/scene/Step';
import { litForNothing } from './emptyPicture';
import { edgesGone } from './state';

export const reading: StepTexts = {
  opening:
    'You have probably been waiting to say this. Reading a 9 was impossible, so we invented a lamp for loops, and then it was easy. Fine. And how does that lamp do it? A loop can be flat, or dented, it can stand anywhere. I seem to have swept the dust under a smaller carpet.',

  objection:
    'We have not solved the riddle, only moved it one column to the left. And the second complaint is the nastier one. You could saw a 9 into a left half and a right half, and those would be pieces as well. Nothing obliges a machine to cut where you would cut.',

  loop: (lesson) =>
    edgesGone(lesson) === 0
      ? 'Follow the rim of the loop with a fingertip. Wherever you stop, you find the same plain thing: dark on one side of your finger and bright on the other. It has a place and a direction, and that is all. Even a modest neuron might notice. Press one, and it is gone.'
      : 'You have opened the ring, and the lamp in its middle has noticed. So we imagine it: it need not know what a loop is, only whether all of its edges are there. Press where one is missing, and it comes back. That a real neuron does the same is only hoped so far.',

  line: 'And now the pieces begin to share, as the digits did. The upright edge that helps to close a loop is the one you find in a line. Few edges make many pieces, few pieces many digits, and at each stage only a small step is left. I find it hard not to fall for it.',

  hoped:
    'Let it run once in your imagination. No lamp on the way has to do anything difficult: each only notices that a few others are on. And at the end something has been read. It would be beautiful. Whether it is true is another matter, so let us be impolite, and look.',

  'empty-picture':
    'A test that costs nothing. Whoever looks for edges has to come home with empty hands where there is no dark beside a bright; so much for what edge finders would do. What these sixteen do, you cannot work out from anything you know so far, so make it a bold guess. I call a lamp lit when it is more than half bright.',

  actual(lesson) {
    const { count } = litForNothing(lesson);
    if (count === 0)
      return 'All dark, exactly as edge finders ought to be; and so the hope has come through. It proves little: a lamp may be dark for nothing, and still look for something other than edges. But a test that might have failed is worth having.';
    return `Not a spark of ink, and ${count} of 16 are more than half lit. “None” would have been well reasoned, and right for edge finders; these are not as we wished. So light need not mean that anything was found. And a lamp that is lit at rest can still tell the next column something, by going dark.`;
  },

  later(lesson) {
    const { value, text } = hopeOf(lesson);
    const bet = value === 0 ? 'If you want to bet after all, the offer stands.' : `Your bet, “${text}”, lies in a drawer.`;
    return `I could open one of them at once. You would see a square of green and red specks, and not know what you were looking at. So we learn the language first. ${bet} When we come back, you will be able to judge for yourself, which is better than being told.`;
  },
};
