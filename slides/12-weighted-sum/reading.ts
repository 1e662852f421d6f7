/** What is read beside the weighted sum. */
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import type { Reading } from '../../src/scene/Step';
import { short, written } from '../../src/theme/numbers';

const sumOf = (lesson: Lesson, name: 'region' | 'bar') => written(lesson.pass(name).weightedSum(1, 0));
const isBlank = (lesson: Lesson) => lesson.input.value.every((value) => value === 0);
const isOwn = (lesson: Lesson, name: 'region' | 'bar') => lesson.isEdited(name);

export const reading: Reading = {
  opening:
    'You have the two halves of a neuron’s life in front of you: what comes in, and what it thinks of each. Brightness here, dial there. It cannot keep hundreds of opinions to itself for ever; in the end it has one lamp, and the lamp needs one number. You know how to multiply a single pair. The rest is nothing but patience.',

  worked:
    'Three is enough to understand it, so let us begin with three. Each lamp is multiplied by its weight, which gives a product, large or small, for or against; and then the products are thrown together, with their signs. Look at the last row. The strongest dial of the three stands at a lamp that is out, and its strong opinion comes to nothing at all. You knew that already.',

  faded:
    'One number is missing, and you have all you need to find it. Do it in your head or on the edge of a newspaper. If what you get is not what stands there, you will be told what you may have done, and nobody is keeping a score.',

  own: 'Now set the weights yourself. Can you make three bright lamps come to less than nothing? Can you make them cancel, without putting any dial to zero? If you can do both, you have understood more about red weights than most who talk about them.',

  region: (lesson) =>
    isOwn(lesson, 'region')
      ? 'From three tiles to all of them, and from a trained neuron to one made by hand: this one carries your own settings. You are playing the part of learning, in a small way. Remember that a grid of weights is not a digit; it is a question that is put to every digit in turn, always the same, however the digit may look. What does yours ask?'
      : 'From three tiles to all of them, and for once we are the ones who turn the dials. The patch that we wished for gets a weight of one everywhere, the rest of the page gets none, and with that the wish is a neuron. Mind what this grid is. It looks like a picture of a stroke, and it is a question instead, put to every digit in turn.',

  multiply:
    'Lay the picture over the dials, and multiply tile by tile. Ink on a tile where the dial is upright gives zero: the neuron is not annoyed by it, it simply does not look there. You can see the right-hand picture as what is left of your digit once somebody has asked it only one thing. Most of it is gone. It will all be counted, and none of it remembered.',

  add(lesson) {
    const what = isBlank(lesson)
      ? 'On an empty page there is nothing to multiply, and the sum has no choice.'
      : `Your picture comes to ${sumOf(lesson, 'region')}.`;
    return `Brick after brick, and where the last one ends, there is the sum. ${what} Add ink inside the outline, and it moves; add as much as you want outside, and it does not stir. I hope that you feel a little cheated. All those tiles, all that care, and in the end a single number, which has no memory of where it came from.`;
  },

  blob(lesson) {
    const { sum, negative } = whiteTerms(lesson, 'region');
    return negative === 0 && sum > 0
      ? `And here is what is wrong with it. Pour white over everything, and you get ${short(sum)}, the best mark there is. The neuron asked whether there was ink in the patch; there was. It never asked whether the stroke had an end. Whoever only adds can never be disappointed, and a judge who cannot be disappointed is no use to anyone. It needs something to object to.`
      : `With the weights that stand there now, a page of pure white comes to ${short(sum)}. It is worth asking that of any neuron, before you trust it. White has ink in every place where ink is wanted, and also everywhere else; only weights below zero can hold that against it. Whoever only adds can never be disappointed. A good judge has to be able to object.`;
  },

  surround: (lesson) =>
    isOwn(lesson, 'bar')
      ? 'This second neuron carries your weights by now. Where they are red, ink is taken away from the total, and the more of it the worse. So a red weight is how a neuron says “not here”. With green alone you can ask for a stroke; with green and red together you can ask for a stroke that stops. Look what your digit comes to.'
      : `So we forbid something. Above and below the patch, ink is now taken off the total instead of being added, and a stroke is welcome only as long as it keeps to its lane. Your picture comes to ${sumOf(lesson, 'bar')} this time. If you feel that a red weight means “dark”, correct yourself: it means “ink here would count against you”, which is a different thing.`,

  fits: (lesson) =>
    isOwn(lesson, 'bar')
      ? 'Of two hundred digits this one suits your dials best. Lay it over them in your mind: ink where you were green, none where you were red. It has no idea that it has won, and your neuron has no idea what it is. They only happen to agree, tile for tile, better than the others do. That is all recognition amounts to at this stage.'
      : `Your own picture, at ${sumOf(lesson, 'bar')}, may feel hard done by, so here is one that gets it right: a flat bar in the patch, and clean paper on both sides of it. Out of two hundred it does best. The neuron has no idea what digit it is. It has found what it was built for, and for a thing made by hand out of two numbers that is rather good.`,

  ask(lesson) {
    const { negative, positive } = whiteTerms(lesson, 'bar');
    return negative === 0 || positive === 0
      ? 'Before you paint on, think what a white page would do to it. White lights each and every tile, wanted or not. Where all dials lean the same way, there is nothing to weigh, and every bit of white goes into the same pan of the scales. What would some dials that lean the other way do to that? Decide before you look.'
      : 'The same trick as before: pour white over everything. The green ones are delighted, each and every one. The red ones are just as white, and they are not delighted. Do they cancel? Do they win? You have all the numbers you need, but most people let a feeling answer, one that says red means no. Count instead, and choose one.';
  },

  white: (lesson) => {
    if (isOwn(lesson, 'bar'))
      return 'White lights every tile, so its sum is simply all the weights, added up. If you chose the push alone, you let the red ones off; if the pull alone, you forgot the green. If you said zero, you took it for granted that the two are equally strong, and that depends on how you have painted. Nothing else in a neuron is ever decided, only weighed.';
    const { positive, negative } = whiteTerms(lesson, 'bar');
    return `If you said ${short(positive)}, you let the red ones off, though white lights them, too. If you said ${short(negative)}, you counted only their pull. And if you said 0, you trusted them to cancel; they do try, but there are fewer of them, since nobody stands guard at the two ends of the bar. So white still gets something. Remember that; it returns to trouble us.`;
  },

  terms: (lesson) =>
    isBlank(lesson)
      ? 'With an empty page there is nothing to put in order. Draw a stroke across the patch, and see which tiles do the work: it is always a handful, and all the rest are silent.'
      : 'Put the loudest first, and you see who really decides: a handful of tiles, for or against, and behind them a long tail of nothings. Add them in any other order, and you take another road to the same place.',

  gallery: (lesson) =>
    isOwn(lesson, 'bar')
      ? 'There is your neuron’s taste, in a row. On the left what it likes, on the right what it cannot bear, and white among them as a landmark. Do you see what the favourites share? It may not be what you intended, and that is the most instructive thing about painting weights: they do what you set, not what you meant. What they produce, though, is still no brightness.'
      : 'There is its taste, in a row. You would expect the winners to be one kind of digit, and they are not quite: whatever has a flat stroke in the right place, with room around it, is welcome. It does not look for a digit; it looks for a bar. Learn to say it like that. But a lamp cannot shine with the brightness of such a number, or with less than nothing.',
};
