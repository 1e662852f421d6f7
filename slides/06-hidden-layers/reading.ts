/** What is read beside the layers in between. */
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { practice } from './practice';
import { isOwnSize } from './state';

/** The size that is asked about; none where both layers are taken out. */
function askedSize(lesson: Lesson) {
  const sizes = otherSizes(lesson);
  const size = sizes?.trained[sizes.asked.value];
  return size && size.layers > 0 ? size : undefined;
}

export const reading: StepTexts = {
  opening:
    'On the left a picture comes in as brightnesses, on the right an answer stands as brightnesses. Between them, for the moment, nothing but air. You tried to fill that gap with rules, and gave up with good reason. What would you put there now, if all you were allowed were more of the same small lamps?',

  question:
    'It is an unlucky name, and sounds like a secret. It only means that these neurons are neither pixels nor answers, so nobody outside has any reason to look at them. They are hidden as an engine is, under the bonnet. Let us not be too respectful about the lid.',

  lid(lesson) {
    const [first, second] = [1, 2].map((layer) => countLit(lesson.pass().activations(layer)));
    const drawn = lesson.drawing.value.isEmpty ? 'With nothing drawn' : 'For this picture';
    return `This is a real network. It has already learned; how, is the story that we put off. ${drawn}, ${first} of the first column and ${second} of the second are more than half lit. Draw, and they flicker like the windows of a house in which something is going on. It is tempting to begin explaining at once. Don’t. We will need that curiosity later.`;
  },

  choice:
    'I would love to give you a deep reason. There is none. You could have three columns, or a hundred lamps in each; people who do this for a living try such things out all day long. It is like choosing the size of an orchestra. Which makes you wonder how much it matters.',

  'how-good'(lesson) {
    const size = askedSize(lesson);
    const what = size
      ? `Suppose the middle were ${sizeName(size)} instead of ours. If more is better, it should show here.`
      : 'Suppose there were no middle: each pixel joined straight to the ten answers. If all the cleverness lives in the hidden layers, not much can be left.';
    return `${what} To be fair, each size had the same practice, in a way that need not concern us yet, and was tested on digits it had never met. Make a bet. Most bets are far off, and on the same side.`;
  },

  sizes(lesson) {
    const sizes = otherSizes(lesson);
    const none = sizes?.trained.find(({ layers }) => layers === 0);
    const twin = sizes?.trained.find(isOwnSize);
    const figures =
      none && twin && askedSize(lesson)
        ? `No middle, ${written(none.percent, 1)}; two of sixteen, practised alike, ${written(twin.percent, 1)}. `
        : '';
    const bet = askedSize(lesson)
      ? 'Between sizes so near to each other, one run each decides little.'
      : 'If you bet low, you gave the middle too much credit: a plain vote of the pixels goes a long way.';
    return `${figures}${bet} If you thought that more layers must be better, see how little a third one buys; wider buys more. And one great step costs no lamps: ${practice} times the practice, on bent digits, with a price on weights. So the middle earns the last few, the hardest ones. How?`;
  },

  yours:
    'Build one yourself. Sizes that somebody really trained light up with their own lamps; the others are drawings, and say so. Watch the web of lines between the columns: what makes it thicken faster, one more layer, or wider ones?',
};
