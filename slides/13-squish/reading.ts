/** What is read beside the sigmoid. */
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { sigmoid } from '../../src/network/activationFunctions';
import type { StepTexts } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';
import { askedSum, squishedNeuron, squishingOf } from '../shared/curves/squishing';
import { nearAnEnd } from './sentences';

export const reading: StepTexts = {
  opening:
    'A neuron, I said, holds a number from dark to fully lit. And now it has added one up that does not keep to that at all. A lamp cannot be seventeen times as bright as full, nor darker than dark. Something has to give way, and it had better be the number.',

  'any-number'(lesson) {
    const { positive, negative } = whiteTerms(lesson, squishedNeuron);
    return `Each dot is a digit, put where its sum is. The outermost marks are the best and the worst that could ever happen, ${short(positive)} and ${short(negative)}. Your picture lands at ${written(squishingOf(lesson).sum.value)}. There is nothing wrong with these numbers, as numbers. They just do not tell you how bright.`;
  },

  range:
    'It looks ridiculous beside the line, doesn’t it? But it would be a pity to give the rule up. The next layer listens to lamps, and it should not have to care whether this one comes from a handful of pixels or from hundreds. One size for all.',

  squeeze:
    'You could cut off what sticks out; but then a huge sum and a fairly large one would look alike. You could shrink it all by one factor; then most would huddle in the middle. This is gentler. Nobody overtakes anybody, the middle gets most of the space, and the far ends are pressed together ever more tightly.',

  sigmoid:
    'You will meet it under two names: the sigmoid, because somebody saw the letter s in it, and the logistic curve, because of an older story about growing populations. Look at its formula the way you look at the engine of a car that you only want to drive. Flat, then steep, then flat.',

  ends: 'That last one surprises many people, who expect a neuron that has heard nothing to be off. It is undecided, and undecided is half lit. Nor does the curve ever say a plain yes or no. It leans; and far from the middle it leans so hard that you could mistake it for an answer. Where a lamp behind it shows a full one, or nought, the rest has only been rounded away.',

  travel(lesson) {
    const lamp = sigmoid(squishingOf(lesson).sum.value);
    const lit =
      lamp > 0.95
        ? 'almost as bright as it gets'
        : lamp < 0.05
          ? 'as good as dark'
          : Math.abs(lamp - 0.5) < 0.15
            ? 'near the undecided middle'
            : `on the ${lamp > 0.5 ? 'bright' : 'dim'} side`;
    return `Two others go first, one that fits and one that does not. Then yours: straight up to the curve, and across to the lamp. It ends ${lit}. Try other curves as well: with a hard step you lose every shade, and with none at all you are back where we began.`;
  },

  twelve(lesson) {
    const { near, of } = nearAnEnd(lesson);
    return `Of ${of} lamps, ${near} have gone to one end or the other. If our neuron really found bars, most should be dark, since most digits have none just there. Count how many are, and you will feel that something is still missing.`;
  },

  ask: (lesson) =>
    `${askedSum(lesson).isOwn ? 'Your digit will do for this' : 'Your own sum would make this too easy, so we take another'}. Twice the evidence: is that twice the light? Show the height with your finger before you read on; a finger is more honest than a thought.`,

  'how-positive'(lesson) {
    const { sum } = askedSum(lesson);
    return `From ${written(sigmoid(sum))} to ${written(sigmoid(2 * sum))}. If you doubled the light, you had a straight line in mind; if you said full, you took the curve for a step. It climbs, always, but each new bit of evidence buys less than the one before.`;
  },
};
