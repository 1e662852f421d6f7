/** What is read beside the weighted sum. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import type { StepTexts } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';

const sumOf = (lesson: Lesson, name: 'region' | 'bar') => written(lesson.pass(name).weightedSum(1, 0));
/** How many weights hold ink against a picture. */
const redOnes = (lesson: Lesson) =>
  lesson
    .network('bar')
    .weightsInto(1, 0)
    .filter((weight) => weight < 0).length;
const isBlank = (lesson: Lesson) => lesson.input.value.every((value) => value === 0);

export const reading: StepTexts = {
  opening:
    'You have the two halves of a neuron’s life in front of you: what comes in, and what it thinks of each. It cannot keep hundreds of opinions to itself for ever; it has one lamp, and the lamp needs one number. You know how to multiply a single pair. The rest is patience.',

  worked:
    'Each lamp times its weight gives a product, large or small, for or against; then the products are thrown together, with their signs. Look at the last row. The strongest dial of the three stands at a lamp that is out, and its strong opinion comes to nothing at all. You knew that already.',

  faded:
    'You have all you need to find it. Do it in your head, or on the edge of a newspaper. If what you get is not what belongs there, you will be told what you may have done, and nobody is keeping a score.',

  own: 'Can you make three bright lamps come to less than nothing? Can you make them cancel, without putting any dial to zero? If you can do both, you have understood more about red weights than most who talk about them.',

  region: (lesson) =>
    lesson.isEdited('region')
      ? 'These are your own settings, so for once you are what learning is to a machine. A grid of weights is no digit, though it may look like one. It is a question that is put to every digit in turn, always the same, whatever the digit looks like. What does yours ask?'
      : 'For once it is we who turn the dials, and our wish becomes a neuron. It is home-made and no part of the network, where our own one waits: everything in the patch is wanted, the rest is ignored. Mind what this grid is. It looks like a picture of a stroke, and it is a question instead, put to every digit in turn. What will yours say to it?',

  multiply:
    'Ink where the dial is upright gives zero. The neuron is not annoyed by it; it does not look there. So the new picture is what is left of your digit once somebody has asked it one single thing. Most of it is gone. Only what is left will be counted.',

  add(lesson) {
    const what = isBlank(lesson) ? 'An empty picture has nothing to put down.' : `Yours comes to ${sumOf(lesson, 'region')}.`;
    return `Brick after brick, and where the last one ends, there is the sum. ${what} Add ink inside the outline, and it moves; outside, add as much as you want. I hope you feel a little cheated: all those pixels, all that care, and in the end one number, which has forgotten where it came from.`;
  },

  blob(lesson) {
    const { sum, negative } = whiteTerms(lesson, 'region');
    return negative === 0 && sum > 0
      ? `And here is what is wrong with it. Pour white over everything, and you get ${short(sum)}, the best mark there is. It asked whether there was ink in the patch; it never asked whether the stroke had an end. Whoever only adds can never be disappointed. A good judge has to be able to object.`
      : `With these weights pure white comes to ${short(sum)}. Ask that of any neuron before you trust it: white has ink wherever ink is wanted, and everywhere else besides. Only weights below zero can hold that against it. Whoever only adds can never be disappointed. A good judge has to be able to object.`;
  },

  surround: (lesson) =>
    lesson.isEdited('bar')
      ? 'This second neuron carries your weights by now. A red one is how a neuron says “not here”: ink is taken off the total instead of being added. With green alone you can ask for a stroke; with green and red you can ask for a stroke that stops somewhere.'
      : `A stroke is welcome now only as long as it keeps to its lane: ${redOnes(lesson)} red ones guard it, each at minus one. Your picture comes to ${sumOf(lesson, 'bar')} this time. If you feel that a red weight means “dark”, correct yourself: it means “ink here counts against you”. On a dark pixel it has nothing to say, like any other.`,

  fits: (lesson) =>
    lesson.isEdited('bar')
      ? 'Lay it over your dials in your mind: ink where you were green, none where you were red. It has no idea that it has won, and your neuron has no idea what it is. They only happen to agree, pixel for pixel, better than the others do. All recognition, so far, is that.'
      : `Your own, at ${sumOf(lesson, 'bar')}, may feel hard done by, so here is one that gets it right, the best of two hundred digits in other hands, which we keep for trying things out. The neuron has no idea what digit it is. It has found what it was built for, and for a thing made by hand out of ones and minus ones that is rather good.`,

  ask(lesson) {
    const { negative, positive } = whiteTerms(lesson, 'bar');
    return negative === 0 || positive === 0
      ? 'White lights each and every pixel, wanted or not. Where all dials lean the same way there is nothing to weigh: every bit of white goes into the same pan of the scales. What would dials that lean the other way do to that? Decide before you look.'
      : 'White everywhere: every pixel at one, so that each weight arrives just as it is. The green ones speak up, each and every one of them; the red ones are lit just as well, and object. How many there are of either stands below the white square. Most people let a feeling answer, one that says red means no. Count instead.';
  },

  white(lesson) {
    const { positive, negative } = whiteTerms(lesson, 'bar');
    return lesson.isEdited('bar')
      ? 'White lights every pixel, so its sum is simply all the weights, added up. If you chose the push alone, you forgot the red ones; if the pull alone, the green. If you said zero, you took the two for equally strong, and that depends on how you have painted. A neuron decides nothing; it weighs.'
      : `${short(positive)} forgets the red ones, though white lights them, too. ${short(negative)} counts only their pull. 0 trusts the two to cancel, and they do try; but there are fewer red ones than green ones. So white still gets something, without having any stroke at all.`;
  },

  terms: (lesson) =>
    isBlank(lesson)
      ? 'With an empty picture there is nothing to put in order. Draw a stroke across the patch, and see which pixels do the work: it is a handful, and all the rest are silent.'
      : 'With the loudest first you see who really decides: a handful of pixels, for or against, and behind them a long tail of nothings. Take any other order, and you go by another road to the same place.',

  gallery: (lesson) =>
    lesson.isEdited('bar')
      ? 'There is its taste, in a row. Do you see what the favourites share? It may not be what you intended, and that is the instructive part: weights do what you set, not what you meant. But a lamp cannot shine with the brightness of such numbers, still less with one below nothing.'
      : 'There is its taste, in a row. The winners are not quite one kind of digit: whatever has a flat stroke in the right place, with room around it, is welcome. It does not look for a digit; it looks for a bar. But a lamp cannot shine with the brightness of such numbers, still less with one below nothing.',
};
