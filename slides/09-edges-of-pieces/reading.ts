/** What is read beside the edges. */
import { hopeOf } from '../../src/lesson/hope';
import type { Reading } from '../../src/scene/Step';
import { litForNothing } from './emptyPicture';

export const reading: Reading = {
  opening:
    'You have probably been waiting to say this. Reading a 9 was impossible, so we invented a lamp for rings, and then reading was easy. Fine. And how does the lamp for rings do it? A ring can be large, or flat, or dented, it can stand anywhere. I seem to have swept the dust under a smaller carpet.',

  objection:
    'Both complaints are just. We have not solved the riddle, only moved it one column to the left. And the second complaint is the nastier one: ring and stick are words of ours. You could saw a 9 into a left half and a right half, and those would be pieces as well. Nothing obliges a machine to cut where you would cut. Keep that thought; it bites later.',

  loop: 'Still, the moving was not useless, because the small things are simpler than the large ones. Follow the rim of the ring with a fingertip. Wherever you stop, you find the same plain thing: dark on one side of your finger, bright on the other. It has a place and a direction, and that is all there is to it. That even a very modest neuron might notice.',

  line: 'And now the pieces begin to share, as the digits did. The upright that helps to close a ring is the upright in a stick. Few edges make many pieces, few pieces make many digits: at each stage there is only a small step left to do. If layers are good for anything, it ought to be for this. I find it hard not to fall for it.',

  hoped:
    'Let it run once in your imagination. Tiles wake edges, each in its own spot. The edges along a ring wake the ring, those along a stick the stick. Ring and stick together wake the 9. No lamp on the way has had to do anything difficult, and at the end something has been read. It would be beautiful. Whether it is true is another matter; let us be so impolite as to look.',

  'empty-picture':
    'Here is a test that costs nothing. Take a page without any ink on it. Where nothing is, there is no dark beside a bright; whoever looks for edges has to come home with empty hands. That settles what edge finders would do. What these sixteen do you cannot work out from anything you know so far. It is a bare guess, so make it a bold one.',

  actual(lesson) {
    const { count } = litForNothing(lesson);
    if (count === 0)
      return 'All dark, exactly as edge finders ought to be, so if you said none, you and the hope have both come through. It proves little: a lamp may be dark for nothing and still look for something quite different from an edge. But a test that could have failed, and did not, is worth having. The hope walks on, a little taller than before.';
    return `There is not a spark of ink, and ${count} of 16 lamps are more than half lit. If you said none, you said what edge finders would do, and you reasoned well; only these are not as we wished. If you said all, something does hold the others back. Light need not mean that anything was found. A crack in the hope; no more than a crack.`;
  },

  later(lesson) {
    const { value, text } = hopeOf(lesson);
    const bet = value === 0 ? 'If you want to place a bet after all, the offer stands.' : `Your bet, “${text}”, lies in a drawer.`;
    return `I could simply open one of them now and show you. But you would see a square of green and red specks, and not know what you were looking at. So we leave the question where it is and learn the language first. ${bet} When we come back you will be able to judge for yourself, and that is a different pleasure from being told.`;
  },
};
