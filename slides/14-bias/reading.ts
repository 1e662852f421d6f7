/** What is read beside the bias. */
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import type { StepTexts } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { areClose, biasingOf, positiveBiases, switchedOn } from './state';

/** How many of the digits light the hand-made neuron with that bias. */
const litBy = (lesson: Lesson, bias: number) => {
  const { sums } = biasingOf(lesson);
  return { on: switchedOn(sums.value, bias), of: sums.value.length };
};

export const reading: StepTexts = {
  opening(lesson) {
    const { on, of } = litBy(lesson, 0);
    return `Think of a smoke alarm that goes off whenever somebody makes toast. Nothing is wrong with its nose; it is only too easily excited. Our hand-made neuron lights for ${on} of ${of} digits; and lit, as before, means more than half bright. What it looks for is settled by its weights. How easily it gets excited must be settled somewhere else.`;
  },

  hill(lesson) {
    const right = lesson.isEdited('bar')
      ? 'On the far right stands what your weights like best, whether or not you meant it.'
      : 'Look at who stands on the far right: a flat stroke in the right place, again and again.';
    return `Every small picture stands over its sum, and where many come to the same, they are stacked: a crowd, sorted by how much each of them has of what the neuron wants. ${right} The order is the weights’ business, and for the moment I would leave it alone.`;
  },

  half(lesson) {
    const { own } = biasingOf(lesson);
    const { on, of } = litBy(lesson, 0);
    return `The curve is laid over the crowd, and each picture gets as much light as the curve is high above it. Yours, at ${written(own.value)}, gets ${written(sigmoid(own.value))}. That ${on} of ${of} are more than half lit has nothing to do with their order. It is where the tipping point stands. What could you move?`;
  },

  ten: 'There are two ways to think of it. You could push the whole crowd to the left; or you could leave them standing, and shift the light to the right. It comes to the same, and the second is easier to look at. That number is only a first try: how much bar would you ask for?',

  ask(lesson) {
    const { own, white } = biasingOf(lesson);
    const trap = areClose(own.value, white.value)
      ? 'Your picture stands too close to white for a fair question; a 7 would make it one.'
      : 'Look where your picture stands in this crowd, and where white stands.';
    return `Don’t let me answer this too fast. One number, added to every sum, below zero or above. White is to stay dark, since a blank wall of ink is nobody’s idea of a bar. ${trap} It sounds as though such a dial could fix anything. Can it?`;
  },

  both(lesson) {
    const { own, white } = biasingOf(lesson);
    if (areClose(own.value, white.value))
      return 'They stand nearly side by side, and so they stay, like two people on one escalator. There may be a hair’s breadth in which one is lit and the other is not, but nobody should build on that. If you chose a number, you thought that it could part them.';
    return own.value < white.value
      ? `White is ${written(white.value - own.value)} ahead, and stays so, like people on one escalator. If you chose a number, watch it light both, or neither, or white alone. What is added to all alike never changes who is in front; for that you need other weights. So this dial is for something else.`
      : `Yours is ${written(own.value - white.value)} ahead of white, and stays so, like people on one escalator; the line can fall between them. If you said impossible, you thought of a picture that stands behind. For such a one it would be true, since what is added to all alike never changes who is in front.`;
  },

  bias(lesson) {
    const b = biasingOf(lesson).bias.value;
    const { on, of } = litBy(lesson, b);
    const way =
      b < 0
        ? 'moves just as far to the right, so it takes more to light it'
        : b > 0
          ? 'moves just as far to the left, so it takes less to light it'
          : 'stays where it was';
    return `This is the neuron’s other half. With ${short(b)} added, the tipping point ${way}, and ${on} of ${of} are lit. The bias is always the tipping point with its sign turned. A weight has a pixel to look at; a bias looks at nothing. It is there before anything is drawn, like a mood. From now on z goes into the curve, sum and bias together.`;
  },

  white(lesson) {
    const { white, bias } = biasingOf(lesson);
    const lamp = sigmoid(white.value + bias.value);
    const end = lamp < 0.5 ? 'Now that is not enough.' : 'With this bias it still gets through.';
    return `White has everything: all that the weights want, and all that they do not. It came to ${written(white.value)}, you remember. ${end} Red weights in more places would have been another remedy. That would change what the neuron answers to; this only changes how much of it there must be. A good neuron has both to turn.`;
  },

  drag: 'Take the bias in your hand and move it slowly. Here the hand knows more than the head: light sweeps through the crowd, one digit after another goes on or off, and nobody changes places. Find the setting that you like best. Learning does this for all dials at once, and asks examples instead of its taste.',

  trained(lesson) {
    const { chosen } = biasingOf(lesson);
    const b = lesson.network().bias(1, chosen.value);
    return `${chosen.value === hero ? 'Our neuron' : 'This neuron'} again, now complete: its many weights, and the bias ${written(b)} that came with them. You can follow its light from the first pixel to the last decimal. There is nothing in it any more that you have not seen.`;
  },

  sixteen(lesson) {
    const lit =
      positiveBiases(lesson) === 0 ? 'Here none leans towards light.' : 'Those above zero are on before a drop of ink has fallen.';
    return `And so the culprit is found. With an empty picture every product is nothing, and so is every sum; what goes into the curve is the bias alone. ${lit} Such a lamp has not found anything. It woke up in a good mood. One neuron is done, then. How many dials was that?`;
  },
};
