/** What is read beside all the dials. */

import { parameterTerms } from '../../src/network/parameters';
import type { Reading } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { dialStateOf, wholeNeuron } from '../shared/dials/dialState';
import { shakenOf } from './state';

export const reading: Reading = {
  opening:
    'You have met one neuron, and you could now build it with a bag of dials and some wire. It had more settings than any machine that you have ever operated. And it was one of sixteen, in one of three layers. Make an estimate of the whole before you count. Most people are not wrong by a little.',

  one: 'Here it is as a thing to be turned: a square field of dials, one for each tile, and one by itself for the temper. A needle that stands upright is a zero. Take a step back, and you see the map again that you know, this time woven out of needles. And they are at rest. Your digit goes through them like wind through a wood, and not a single tree moves.',

  fifteen:
    'And its fifteen neighbours. They look at the very same tiles, and each looks for something of its own, so none of them can borrow a dial from another. It is a strange kind of crowd, in which nobody shares anything but the view. Multiply it out; it is the sort of multiplication that changes how one feels about a thing.',

  biases:
    'After the big crowd a small one, easily overlooked: under each field the one dial that does not listen to any tile. You know what hangs on it. Give a neuron another temper, and it lights for everything, or for nothing at all, with every single weight left as it was. Sixteen of these, that is all; but try doing without them.',

  layers(lesson) {
    const { connections, total } = parameterTerms(lesson.network().sizes);
    const [first = [0, 0]] = connections;
    const share = first[0] * first[1] > 0.9 * total ? 'More than nine in ten of all dials' : 'By far the most dials';
    return `Behind the first layer it gets thinner very fast. The second listens to sixteen lamps, no longer to hundreds of tiles, and the third as well. ${share} are where the picture comes in, because only there does each neuron have to deal with all of it. So if you want to know what this machine cares about, that is the place to look.`;
  },

  count(lesson) {
    const { total } = parameterTerms(lesson.network().sizes);
    return `${counted(total)}. Try to feel it. If you wanted to turn each of them once and spent ten seconds on it, you would not sleep tonight, nor tomorrow. And everything is in there: all that this machine knows about digits is how these needles stand. There is no drawer with a 3 in it, no rule, no list. You have seen the whole of it now; it merely says nothing.`;
  },

  lens: 'Wander over the wall with the lens, take hold of any needle, and watch the answer, down to its fourth decimal. Most will not even stir that. Can you find one that does more?',

  'one-weight'(lesson) {
    const { asked, target } = dialStateOf(lesson);
    const what =
      asked.value === wholeNeuron
        ? 'one whole neuron, with all that belongs to it, falls silent'
        : target.value.source === undefined
          ? 'one dial, a bias, is set to zero'
          : 'one dial out of all of them is set to zero';
    return `Think of other things with very many parts. Take one tooth out of a wheel, and a clock stands still. Take one singer out of a choir, and nobody in the hall will notice. Now ${what}, and two hundred digits are read once more. Is this machine a clock, or a choir? Put a number on it, from none at all to every one of them.`;
  },

  zeroed(lesson) {
    const { asked, askedEffect } = dialStateOf(lesson);
    const changed = askedEffect.value?.changed ?? 0;
    const what = asked.value === wholeNeuron ? 'A whole neuron' : 'A single dial';
    const told =
      changed === 0
        ? 'Not one. If you expected a disaster, you had the clock in mind; with one singer less the song is the song.'
        : `${changed}, then. If you said none, you took it for a choir in which no voice matters; this one does, here and there. If you said nearly all, you had the clock in mind.`;
    return `${told} ${what} is never where the knowledge is: it is spread so thinly that there is no place in which to put a finger on it. That sounds like robustness, and up to a point it is. Find out where the point lies.`;
  },

  shake(lesson) {
    const { counts } = shakenOf(lesson);
    const [before = 0, after = 0] = [counts.value[0], counts.value.at(-1)];
    const fell =
      after > before - 20
        ? `Here ${after} of ${before} are left, so this one bears it better than most.`
        : `From ${before} down to ${after}, in a moment.`;
    return `One singer is nothing; now let every one of them be a little off key. No dial is torn out, all are only nudged, at random, by half of what is usual for them. ${fell} A small error everywhere is worse than a large one somewhere. And think it through the other way: what chance ruins so easily, chance would never have built.`;
  },

  learning:
    'At last we can say what that word means, the one from the front pages. Nothing grows in there, and nothing understands. There is a wall of dials, there are very many ways of setting it, and nearly all of them are rubbish. To learn is to get from rubbish to one that works. One, mind you: there are countless others as good. Before we admire that, suppose that you had to do it.',

  measured:
    'One row for each kind of dial, and what becomes of the answers without it. The further along the network, the more hangs on a single one. Below, everything is shaken at once. Move the dot, and find where the choir begins to fall apart.',

  swap: 'They changed seats, and took their dials along. Nobody further on can tell. So there cannot be one right setting: there are at least as many as there are ways of seating sixteen people, twice over.',
};
