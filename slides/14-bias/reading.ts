/** What is read beside the bias. */
import { sigmoid } from '../../src/network/activationFunctions';
import type { Reading } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';
import { hero } from '../shared/hero/hero';
import { areClose, biasingOf, positiveBiases, switchedOn } from './state';

export const reading: Reading = {
  opening(lesson) {
    const { sums } = biasingOf(lesson);
    const on = switchedOn(sums.value, 0);
    if (on < 0.7 * sums.value.length)
      return `Think of a smoke alarm. Its nose may be good, and yet it is too easily excited, or sleeps through everything. Our hand-made neuron lights for ${on} of ${sums.value.length} digits, which may be what you want or not; the weights that you gave it settle what it likes. But how much of it must there be? Taste is in the weights. Where is temper?`;
    return `Think of a smoke alarm that goes off whenever you open a window. There is nothing wrong with its nose; it is only too easily excited. Our hand-made neuron lights for ${on} of ${sums.value.length} digits, and no honest finder of bars would do that. It has the right taste and the wrong temper. Taste is in the weights. Where is temper?`;
  },

  hill(lesson) {
    const right = lesson.isEdited('bar')
      ? 'Go to the far right and look at who stands there: this is what your weights like best, whether or not you meant it.'
      : 'Go to the far right and look at who stands there: a flat stroke in the right place, again and again.';
    return `Every small picture stands over the sum that the neuron gives it, and where many come to the same, they are stacked. So this is a crowd, sorted by how much each of them has of what the neuron wants. ${right} The order is settled by the weights, and for the moment I would not touch it.`;
  },

  half(lesson) {
    const { own, sums } = biasingOf(lesson);
    return `Now the curve is laid over the crowd, and each picture gets as much light as the curve is high above it. A sum of nothing means half a lamp, and ${switchedOn(sums.value, 0)} of ${sums.value.length} are beyond that. Yours, at ${written(own.value)}, gets ${written(sigmoid(own.value))}. The sorting is one thing; where the line between off and on goes through the crowd is another. What could you move?`;
  },

  ten: 'There are two ways to think of it. You could push the whole crowd to the left; or you could leave the people standing and shift the light to the right. It comes to the same, and the second is easier to look at. How far? That is for you to say: how much bar should there be before it gets excited? We said a good deal, and put a mark there.',

  ask(lesson) {
    const { own, white } = biasingOf(lesson);
    const trap = areClose(own.value, white.value)
      ? 'Your picture stands so close to white, though, that it would not be a fair question; take a 7, and it becomes one.'
      : 'Look where your picture stands in this crowd, and where white stands.';
    return `Do not let me answer this too fast. You may add one number to every sum, any number you like, below zero or above. White is to stay dark, for a blank wall of ink is nobody’s idea of a bar, and your picture is to light. ${trap} It sounds as though a dial like that could fix anything. Can it?`;
  },

  both(lesson) {
    const { own, white } = biasingOf(lesson);
    if (areClose(own.value, white.value))
      return 'The two stand nearly side by side, and whatever you add, they stay side by side: they travel like two people on one escalator. There may be a hair’s breadth between them in which one is lit and the other is not, but nobody should build on that. If you chose a number, you saw the escalator move and thought that it could part them.';
    return own.value < white.value
      ? `White is ${written(white.value - own.value)} ahead, and stays that far ahead wherever the two are taken, like people on one escalator. If you chose a number, watch it: either it lights both, or neither, or white alone. A number added to all alike can never change who is in front. For that you need other weights. It is humbling, and it tells you what this dial is for.`
      : `Your picture is ${written(own.value - white.value)} ahead of white, and stays ahead wherever the two are taken, like people on one escalator. So there is room for the line to fall between them. If you said impossible, you were thinking of a picture that stands behind; for such a one it would be true, since no number added to all alike can ever change who is in front.`;
  },

  bias(lesson) {
    const { bias, sums } = biasingOf(lesson);
    const b = bias.value;
    const way =
      b < 0
        ? 'further right than before, so it takes more to please it'
        : b > 0
          ? 'further left than before, so it takes less to please it'
          : 'just where it was';
    return `That one number is the neuron’s other half. The sum is taken, ${short(b)} is added, and what comes of it, called z from now on, goes into the squish. The tipping point stands ${way}. Now ${switchedOn(sums.value, b)} of ${sums.value.length} light it. A weight has a tile to look at; a bias has none. It is there before anything has been drawn, like a mood.`;
  },

  white(lesson) {
    const { white, bias } = biasingOf(lesson);
    const lamp = sigmoid(white.value + bias.value);
    if (lesson.isEdited('bar'))
      return `All white is a good thing to try on any neuron, since it has everything: all that the weights want, and all that they do not. With your weights it comes to ${short(white.value)}, and the bias takes it from there to ${written(lamp)} of a full lamp. You could also change it by painting more red. That would be a change of taste; this is a change of temper. Good neurons have both to turn.`;
    const end =
      lamp < 0.5
        ? 'The blank wall still has more in its favour than most digits have, but no longer enough.'
        : 'With this bias the blank wall gets through, and would have to be kept out by weights instead.';
    return `Do you remember who came out of the last test better than it deserved? All white, with its ${short(white.value)}, thanks to the two unguarded ends of the bar. ${end} You could also have mended it with two more red weights. That would be a change of taste; this is a change of temper. Good neurons have both to turn.`;
  },

  drag: 'Take the bias in your hand and move it slowly. This is a moment at which the hand knows more than the head: the light sweeps through the crowd, one digit after another goes on or off, and nobody ever changes places. Find the setting at which the flat-topped ones are in and the rest are out. You will notice that you are now doing, for one dial, what learning does.',

  trained(lesson) {
    const { chosen } = biasingOf(lesson);
    const whose = chosen.value === hero ? 'Our neuron' : 'This neuron';
    const b = lesson.network().bias(1, chosen.value);
    return `${whose} again, now complete: its many weights, and the bias ${written(b)} that came with them. You can follow its light for your picture from the first tile to the last decimal. There is nothing in it any more that you have not seen.`;
  },

  sixteen(lesson) {
    const positive = positiveBiases(lesson);
    const lit =
      positive === 0
        ? 'Here none of them leans towards light, so an empty page leaves all of them dark.'
        : 'Those whose bias lies above zero are on before a single drop of ink has fallen.';
    return `And so the culprit is found. You showed the machine an empty page, and lamps were lit; I owed you an explanation. With no ink every product is nothing, so is every sum, and what goes into the squish is the bias alone. ${lit} They have not found anything; they begin in a good mood. One neuron is done. How many dials was that?`;
  },
};
