/** What is read beside the other curve. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { runsOf } from './runs';
import { fartherOne, movedBoth, sameZOf } from './state';
import { stuckNow } from './twinsState';

const zNow = (lesson: Lesson) => sameZOf(lesson).z.value;

export const reading: StepTexts = {
  opening:
    'The story is told, and if you are tired, you may stop here. But open a newer book tomorrow, and you will find another curve in its place; it would be a pity if you thought that you had learned something out of date. So here is one short encore.',

  old: 'Those who put it there had nerve cells in mind: silent for a long time, and then, once enough has come together, all at once awake. Between the two they put a gentle slope, since one can reckon with a slope. It was half biology and half convenience. The biology turned out to be dispensable.',

  relu: 'A child could draw it with a ruler. It has no upper end, so what comes out is no brightness any more, and you must let go of the lamp a little. One would think that something so blunt must be worse. It was one of the pleasant surprises.',

  'same-z': (lesson) =>
    `The z of our neuron, ${written(zNow(lesson))}, put into both. Above zero the one saturates and the other goes on; below it, the one still glimmers and the other is silent. Pull at the dot, and compare.`,

  ask: 'Push z up by one whole step, and see which of the two curves takes more notice. Before you choose, find the spot on each of them, and look at how steep it is just there.',

  slopes(lesson) {
    const z = zNow(lesson);
    const moves = movedBoth(z);
    const told =
      fartherOne(z) === 'neither'
        ? 'Neither notices it: both are flat here.'
        : `${written(moves.sigmoid)} for the one, ${written(moves.relu)} for the other.`;
    return `${told} If you think that ReLU is always the livelier of the two, try a negative z: there it is as flat as a table. And the sigmoid never rises by more than a quarter.`;
  },

  twins(lesson) {
    const stuck = stuckNow(lesson);
    return `${stuck === undefined ? 'Some of them' : `${stuck} of them`}, as good as deaf. It sounds like a disaster, and with two layers it is none: the two networks come out nearly alike. You need more layers to see the harm.`;
  },

  depth: (lesson) =>
    runsOf(lesson).value.isLive
      ? 'This is your own race and no record: all of them began with random dials and get the same digits, in the same order. If a curve lies flat, its network is guessing. Try it with one or two layers, where all of them learn; then go deeper, one layer at a time, and see how the sigmoids wait longer and longer, and from some depth on for the whole race. And if you suspect bad luck, begin again with other dials.'
      : 'To improve, one must know of each dial which way to turn it. That hint is worked out backwards from the answer, layer by layer; where a curve is flat, a turn changes almost nothing, and the hint fades. If you would rather see it than take my word, press “Race now”.',

  nudges: (lesson) =>
    runsOf(lesson).value.isLive
      ? 'The picture follows your race and shows how much of that hint has arrived lately, layer by layer. Where a network only guesses, look at its first layers; where it learns, see how evenly the hint is spread.'
      : 'The picture shows how much of that hint still arrives in each layer. Through a sigmoid at most a quarter of it comes. The kinked curve, where it is on, passes everything along.',

  fair: 'I would not let you go with half of a truth. It was never impossible; one only had to know how. That is often the way with progress: what wins is not the only thing that works, but the thing that works even if one is not careful. And now let go of my hand.',
};
