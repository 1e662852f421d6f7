/** What is read beside all the dials. */
import { parameterTerms } from '../../src/network/parameters';
import type { StepTexts } from '../../src/scene/Step';
import { counted } from '../../src/theme/numbers';
import { dialStateOf, wholeNeuron } from '../shared/dials/dialState';
import { shakenOf } from './state';

export const reading: StepTexts = {
  opening:
    'You could now build that neuron, with a bag of dials and some wire. It had more settings than any machine you have ever operated; and it was one of sixteen, in one of the three layers that have dials. Make an estimate of the whole before you count. Most people are not wrong by a little.',

  one: 'Here it is as a thing to be turned: a field of dials, and one by itself, the bias. Step back, and you see the map again that you know, this time woven out of needles. And they are at rest. Your digit goes through them like wind through a wood in which not a single tree moves.',

  fifteen:
    'They look at the very same pixels, and each of them looks for something of its own, so none can borrow a dial from another. A strange kind of crowd, that shares nothing but the view. Multiply it out; some multiplications change how one feels about a thing.',

  biases:
    'After the great crowd a small one, easily overlooked: under each field the one dial that listens to no pixel. You know what hangs on it. Give a neuron another bias, and it lights for everything, or for nothing at all, with every single weight as it was.',

  layers(lesson) {
    const { connections, total } = parameterTerms(lesson.network().sizes);
    const [first = [0, 0]] = connections;
    const share = first[0] * first[1] > 0.9 * total ? 'More than nine in ten of all dials' : 'By far the most dials';
    const later = connections.slice(1).map(([sources, neurons]) => `${sources} × ${neurons}`);
    return `Behind hidden layer 1 it gets thinner very fast, since nobody there has to listen to more than sixteen lamps: ${later.join(', then ')}. ${share} are where the picture comes in, because only there does each neuron have to deal with all of it. If you want to know what this machine cares about, that is the place to look.`;
  },

  count(lesson) {
    const { sizes } = lesson.network();
    const lamps = sizes.slice(1);
    return `${counted(parameterTerms(sizes).total)}, with as many biases as there are lamps behind the pixels, ${lamps.slice(0, -1).join(', ')} and ${lamps.at(-1)}. If you spent ten seconds on turning each of them, you would not sleep tonight, nor tomorrow. And everything is in there: all that this machine knows about digits is how these needles stand. No drawer with a 3 in it, no rule, no list. You have seen the whole of it; it merely says nothing.`;
  },

  lens: 'Wander over the wall with the lens, take hold of any needle, and watch the answer, down to its fourth decimal. Most will not even stir that. Can you find one that does more?',

  'one-weight'(lesson) {
    const { asked, target } = dialStateOf(lesson);
    const what =
      asked.value === wholeNeuron
        ? 'one whole neuron falls silent'
        : `one dial out of all of them${target.value.source === undefined ? ', a bias,' : ''} goes to zero`;
    return `Take one tooth out of a wheel, and a clock stands still. Take one singer out of a choir, and nobody in the hall will notice. Now ${what}, and two hundred digits are read once more. Is this machine a clock, or a choir? Put a number on it.`;
  },

  zeroed(lesson) {
    const { asked, askedEffect } = dialStateOf(lesson);
    const changed = askedEffect.value?.changed ?? 0;
    const told =
      changed === 0
        ? 'If you expected a disaster, you had the clock in mind.'
        : `${changed}, then. If you said none, you took it for a choir in which no voice matters; if nearly all, for a clock.`;
    return `${told} What this machine knows is spread so thinly that there is no place to put a finger on, and ${asked.value === wholeNeuron ? 'a whole neuron' : 'a single dial'} is never where it is kept. That sounds like robustness, and up to a point it is. Let us find the point.`;
  },

  shake(lesson) {
    const { counts } = shakenOf(lesson);
    const [before = 0, after = 0] = [counts.value[0], counts.value.at(-1)];
    const fell =
      after > before - 20
        ? `Here ${after} are left of ${before}, so this one bears it well.`
        : `From ${before} down to ${after}, in a moment.`;
    return `One singer is nothing; now let every one of them be a little off key. ${fell} A small error everywhere is worse than a large one somewhere. And think it through the other way: what chance ruins so easily, chance would never have built.`;
  },

  learning:
    'So that is the word from the front pages. Nothing grows in there, and nothing understands. There is a wall of dials, there are endless ways of setting it, and nearly all of them are rubbish. To learn is to get to one that works; one, for there are very many as good. Suppose that you had to do it.',

  measured:
    'One row for each kind of dial, and what becomes of the answers without it. Below, everything is shaken at once. Move the dot, and find where the choir begins to fall apart.',

  swap: 'They changed seats, and took their dials along. Nobody further on can tell. So there cannot be one right setting: there are at least as many as there are ways of seating sixteen people, twice over.',
};
