/** What is read beside the first slide. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { nearestOf, nearnessOf } from './nearness';
import { pairsOf, plural } from './sentences';
import { answersBySize } from './sizes';

const isEmpty = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const labelOf = (lesson: Lesson) => (isEmpty(lesson) ? undefined : nearnessOf(lesson)?.label);

export const reading: Reading = {
  opening: (lesson) =>
    isEmpty(lesson)
      ? 'The grid beside this text is yours, and it is empty. Put a digit on it, quickly and badly, the way you would scribble on the back of an envelope. Then notice when you know what it is. Not at the end: somewhere on the way the ink turns into a digit, and from then on you cannot see it as anything else.'
      : 'Look at the picture, and notice what you did: nothing. No measuring, no rule, no leafing through a list. Something in you had an answer while your eyes were still on their way to these words. That small act, so quick that you cannot even feel it, is what I want to take apart with you. It turns out to be astonishing.',

  three(lesson) {
    if (isEmpty(lesson))
      return 'Nothing to read yet, and so nothing happens in you. Draw, and it will happen, without any effort and without your leave. Then try to say how. You will find that you can’t. What you do without thinking is nearly impossible to say in words, and we are about to try to say it to a machine.';
    if (labelOf(lesson) === undefined)
      return 'Perhaps it is a digit, perhaps it is none, and you knew which at a glance. Nobody has ever seen exactly these greys in these places before, and still there was no effort. Now try to say how you did it. What you do without thinking is nearly impossible to say in words; and we are about to try to say it to a machine.';
    return 'Nobody has ever written this one before. These greys, in these places, had never met your eyes until now, and still there was no effort, not even a pause. The honest answer to my question is that you don’t know. What you do without thinking is nearly impossible to say in words; and we are about to try to say it to a machine.';
  },

  pixels:
    'Come closer, as close as a machine has to. The strokes are gone. What is left is a wall of small tiles, each with one shade of grey, and not a single tile has any idea what it is part of. Step back, and whatever you saw is there again. A machine cannot step back: the tiles are all that it gets.',

  others:
    'Let your eyes walk over them. One leans, one is thin, one is half asleep. If I asked what they have in common, you might say: two bows, open at the left. Then you would find one that breaks your own rule, and read it all the same. So the rule was not how you did it. It was something you made up afterwards.',

  overlay(lesson) {
    const one =
      'A full square is bright in your picture only, a ring in the other one only, and where both agree they lie on top of each other.';
    if (isEmpty(lesson))
      return `${one} On an empty grid there is nothing to agree with, so every bright square of the 3 counts as different. Draw a 3 of your own and look again: even then most of the ink will have no partner. Being the same digit and having the same squares are two different things.`;
    if (labelOf(lesson) === 3)
      return `${one} To you these two are the same thing twice. To somebody who compares tile by tile they are hardly related. Whatever it is that makes both of them a 3, it cannot be that they are bright in the same places.`;
    return `${one} Of course, you may say: those two are not meant to be the same. But lay one 3 on another, and the count is not much better. Whatever makes two pictures the same digit, it cannot be that they are bright in the same places.`;
  },

  'which-is-nearest': (lesson) =>
    isEmpty(lesson)
      ? 'An empty grid is near to nothing. Put a digit on it, and you can ask what a machine would ask: go through two pictures tile by tile, note how much they differ in each, square that, and add it all up. A small total means near. It is the most natural comparison of all for somebody who sees only brightness.'
      : 'This is how a machine might compare, if nobody tells it better. It goes through two pictures tile by tile, notes how much they differ in each, squares that, and adds it all up. A small total means near. You will find it hard not to read the four; that is your talent getting in the way. Try to see only ink, and bet.',

  nearest(lesson) {
    const nearness = isEmpty(lesson) ? undefined : nearnessOf(lesson);
    if (!nearness)
      return 'There is nothing to compare yet, so let me say what usually comes out. Among four such pictures the nearest is often not one of the right kind: a stranger whose ink happens to lie in the same places beats a sibling who leans the other way. Comparing tile by tile is fast, and fair, and misses the point.';
    const { kind, four, stranger, honest } = nearness;
    const { of, kin } = honest();
    const { best, accepted } = nearestOf(nearness);
    const first =
      accepted.length > 1
        ? 'A photo finish, so let us call it a tie; but even a tie is strange, when one of the two is what you meant and the other is not.'
        : four[best] === stranger
          ? `If you chose one of the ${plural(kind)}, you read it, as anybody would. But reading was not the task, and the stranger’s ink lies in more of the same places.`
          : `This time the stranger does not win, and whoever chose it was being properly suspicious.`;
    return `${first} It would be unfair to stop here: we picked these four on purpose. Of ${of} ${plural(kind)}, ${kin} do have one of their own as the nearest of all. Nearness is not worthless, then. It is only not what you do.`;
  },

  coarser(lesson) {
    const [fine, coarse, coarsest] = answersBySize(lesson) as [number, number, number];
    const steady = fine === coarse && fine === coarsest;
    return `Squint, and you will hold on to the digit for a surprisingly long time. Under each picture stands what our network makes of it, the one you are about to meet; ${steady ? 'on yours it never changes its mind' : 'on yours it changes its mind'}. Which of you two gives up first?`;
  },

  receptors:
    'Light falls through the lens, upside down, and touches cells at the back of the eye. Show the eye another picture, and other cells answer. Somewhere behind them sits one and the same thought, and it has no idea which cells it came from.',

  ideas(lesson) {
    const [kin, strangers] = pairsOf(lesson);
    const turned = (kin?.differing ?? 1) > (strangers?.differing ?? 0);
    const numbers = turned
      ? 'If reading were counting, the numbers would tell you so; instead they say the opposite.'
      : 'Here the numbers happen to agree with you; with many other digits they say the opposite.';
    return `Above, two pictures that you call one thing; below, two that you would never mix up, although they share ${aDigit(labelOf(lesson) ?? 3)}. ${numbers} What tells them apart is in you. It takes no time, it hardly ever fails, and you have never once had to write it down. Suppose you had to.`;
  },
};
