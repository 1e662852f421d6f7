/** What is read beside the sigmoid. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { sigmoid } from '../../src/network/activationFunctions';
import type { Reading } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';
import { askedSum, squishedNeuron, squishingOf } from '../shared/curves/squishing';
import { nearAnEnd } from './sentences';

const ownSum = (lesson: Lesson) => squishingOf(lesson).sum.value;

export const reading: Reading = {
  opening:
    'We promised that a neuron holds a number between dark and fully lit. And now it has added up a number that does not keep to that at all: far too large for some pictures, below zero for others. A lamp cannot be seventeen times as bright as full, nor darker than dark. Something has to give way, and it had better be the number.',

  'any-number'(lesson) {
    const { positive, negative } = whiteTerms(lesson, squishedNeuron);
    return `Each dot is a digit, put where its sum is. The outermost marks are the best and the worst that could ever happen: every green tile lit and no red one gives ${short(positive)}, the reverse ${short(negative)}. Your picture lands at ${written(ownSum(lesson))}. There is nothing wrong with any of these numbers, as numbers. They just do not tell you how bright.`;
  },

  range:
    'Here is all the room a lamp has. It looks ridiculous beside the line, doesn’t it? But it would be a pity to throw the rule away: the next layer listens to lamps, not to sums, and it should not have to care whether this one comes from a handful of tiles or from hundreds. One size for all. So the long line has to be fitted into the short one.',

  squeeze:
    'You could cut off everything that sticks out; but then a huge sum and a fairly large one would look alike. You could shrink it all by one factor; then most would huddle in the middle. What happens here is gentler. The order is kept, nobody overtakes anybody. The middle gets nearly all the room, and the far ends are pressed together ever more tightly, without quite touching the wall.',

  sigmoid:
    'It has two names, and you will meet both: the sigmoid, because somebody saw the letter s in it, and the logistic curve, because of an older story about growing populations. It comes with a formula, and you may look at it the way you look at the engine of a car that you only want to drive. Flat, then steep, then flat. That is what you need.',

  ends: 'Three places to remember. Far on the left, dark; far on the right, full; and at nothing at all, exactly half. That last one surprises many people, who expect a neuron that has heard nothing to be off. It is undecided, and undecided is half lit. Nor does the curve ever say a plain yes or no. It leans, and only far from the middle does it lean so hard that you could mistake it.',

  travel(lesson) {
    const sum = ownSum(lesson);
    const lamp = sigmoid(sum);
    const lit =
      lamp > 0.95
        ? 'almost as bright as it gets'
        : lamp < 0.05
          ? 'as good as dark'
          : Math.abs(lamp - 0.5) < 0.15
            ? 'near the undecided middle'
            : lamp > 0.5
              ? 'on the bright side'
              : 'on the dim side';
    return `Two others go ahead of you, one that fits and one that does not, so that you can see the extremes. Then yours: straight up until it meets the curve, then across to the lamp. It ends ${lit}. Try other sums by hand, and other curves as well, a hard step, or none. With the step you lose every shade; with none, you are back where we began.`;
  },

  twelve(lesson) {
    const { near, of } = nearAnEnd(lesson);
    return `Of ${of} lamps, ${near} have gone to one end or the other. If our neuron really found bars, most should be dark, since most digits have none just there. Count how many are, and you will feel that something is still missing.`;
  },

  ask: (lesson) => {
    const { isOwn } = askedSum(lesson);
    return `${isOwn ? 'Your digit will do for this' : 'Your own sum would make this too easy, so we take another'}. Twice the evidence: is that twice the light? Show the height with your finger before you read on; a finger is more honest than a thought.`;
  },

  'how-positive': (lesson) => {
    const { sum } = askedSum(lesson);
    return `From ${written(sigmoid(sum))} to ${written(sigmoid(2 * sum))}. If you doubled the light, you drew a straight line in your mind; if you said full, you took the curve for a step. It climbs, always, but each new bit of evidence buys less than the one before.`;
  },
};
