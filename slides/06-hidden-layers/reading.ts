/** What is read beside the layers in between. */
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import type { Reading } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { practice } from './practice';
import { isOwnSize } from './state';

const asked = (lesson: Lesson) => {
  const sizes = otherSizes(lesson);
  return sizes?.trained[sizes.asked.value];
};

export const reading: Reading = {
  opening:
    'A picture comes in on the left as brightnesses, an answer stands on the right as brightnesses. Between them, for the moment, nothing but air. You tried to fill that gap with rules, and gave up, with good reason. What would you put there now, if all you were allowed were more of the same small lamps?',

  question:
    'It is an ugly name, and sounds like a secret. It only means this: these neurons are neither pixels nor answers, so nobody outside has any reason to look at them. They are hidden as an engine is hidden under a bonnet. Nearly everything worth knowing about networks happens in there, and nearly everything you will read from here on. Let us not lift the lid too respectfully.',

  lid(lesson) {
    const [first, second] = [1, 2].map((layer) => countLit(lesson.pass().activations(layer)));
    const drawn = lesson.drawing.value.isEmpty ? 'With nothing drawn' : 'For this picture';
    return `These are real, not an artist’s impression. ${drawn}, ${first} of the first column and ${second} of the second are more than half lit. Draw, and they flicker like the windows of a house in which something is going on. It is tempting to begin explaining at once; every single lamp seems to be about to tell you something. Don’t. We will need that curiosity later.`;
  },

  choice:
    'I would love to give you a deep reason. There is none. Somebody drew a network that tells a good story and fits on a page, and so have we. You could have three columns, or a hundred lamps in each, and people who do this for a living try such things out all day long. Which makes you wonder whether it matters at all.',

  'how-good'(lesson) {
    const size = asked(lesson);
    const what =
      !size || size.layers === 0
        ? 'Suppose there were no middle: every tile joined straight to the ten answers. If the cleverness lives in the hidden layers, not much can be left.'
        : `Suppose the middle were ${sizeName(size)} instead of ours. If more is better, it should show; if depth is everything, it should show even more.`;
    return `${what} To be fair, each of these had exactly the same practice, in a way that need not concern us yet, and was then shown digits it had never met. Make a bet, in whole digits of a hundred. Most bets are far off, and usually on the same side.`;
  },

  sizes(lesson) {
    const sizes = otherSizes(lesson);
    const none = sizes?.trained.find(({ layers }) => layers === 0);
    const twin = sizes?.trained.find(isOwnSize);
    const figures =
      none && twin
        ? `Without any middle, ${written(none.percent, 1)} of a hundred; with ours, and the same practice, ${written(twin.percent, 1)}. `
        : '';
    const size = asked(lesson);
    const bet =
      !size || size.layers === 0
        ? 'If you bet low, you gave the depth all the credit: a plain vote of the tiles goes a long way.'
        : 'One run each decides little between sizes so near to each other.';
    return `${figures}${bet} If you thought that more layers must be better, look how little the third one buys; wider buys more. And one great step costs no lamps at all: ${practice} times the practice. So the middle earns the last few, the hardest ones. How?`;
  },

  yours:
    'Build one yourself. Sizes that somebody really trained light up with their own lamps; the others are drawings, and say so. Watch the web of lines between the columns: what makes it thicken faster, one more layer, or wider ones?',
};
