/** What is read beside the first slide. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { type Nearness, nearestOf, nearnessOf } from './nearness';
import { pairsOf, plural } from './sentences';
import { answersBySize } from './sizes';

const isEmpty = (lesson: Lesson) => lesson.drawing.value.isEmpty;
const labelOf = (lesson: Lesson) => (isEmpty(lesson) ? undefined : nearnessOf(lesson)?.label);

const unsayable =
  'What you do without thinking is nearly impossible to put into words; and we are about to try to put it into words for a machine.';

export const reading: StepTexts = {
  opening: (lesson) =>
    isEmpty(lesson)
      ? 'This grid is yours, and it is empty. Scribble a digit on it, the way you would on the back of an envelope, and notice when you know what it is. Not at the end: somewhere on the way the ink turns into a digit, and from then on you cannot see it as anything else.'
      : 'Look at the picture, and notice what you did: nothing. No measuring, no rule, no leafing through a list. Something in you had an answer while your eyes were still on their way to these words. That small act, too quick to feel, is what I want to take apart with you.',

  three(lesson) {
    if (isEmpty(lesson))
      return `Nothing to read yet, and so nothing happens in you. Draw, and it will happen, without effort and without your leave. Then try to say how. ${unsayable}`;
    if (labelOf(lesson) === undefined)
      return `Perhaps it is a digit, perhaps it is none; you knew which at a glance, and there was no effort in it. Now say how you did it. ${unsayable}`;
    return `Nobody has ever written this very one before. These greys, in these places, had never met your eyes until now, and still there was not even a pause. The honest answer to my question is that you don’t know. ${unsayable}`;
  },

  pixels:
    'Come closer, as close as a machine has to. The strokes are gone. What is left is a wall of small tiles, the pixels, each with one shade of grey, and not one of them has any idea what it is part of. You can step back, and whatever you saw is there again. A machine cannot step back.',

  others:
    'Let your eyes walk over them. One leans, one is thin, one is half asleep. If I asked what they have in common, you might say: two bows, open at the left. Then you would find one that breaks your rule, and read it all the same. The rule was not how you did it. You made it up afterwards.',

  overlay(lesson) {
    const one =
      'Two pixels disagree when they lie more than half the way from black to white apart: a full square is bright in your picture only, a ring in the other one only.';
    if (isEmpty(lesson))
      return `${one} An empty grid agrees with nothing, of course. But draw a 3 of your own, and most of its ink will still have no partner. Being the same digit and having the same pixels are two different things.`;
    if (labelOf(lesson) === 3)
      return `${one} To you these two are the same thing twice. To somebody who compares pixel by pixel they are hardly related. Whatever makes both of them a 3, it is not that they are bright in the same places.`;
    return `${one} Well, you may say, those two are not meant to be the same. But lay one 3 on another, and the count is not much better. Whatever makes a digit what it is, it is not that it is bright in certain places.`;
  },

  'which-is-nearest': (lesson) =>
    isEmpty(lesson)
      ? 'An empty grid is near to nothing. Put a digit on it, and you can ask what a machine would ask: how much do two pictures differ in each pixel, squared, and all of it added up? A small total means near. It is the natural comparison for somebody who sees only brightness.'
      : 'This is how a machine might compare, if nobody tells it better: see how much two pictures differ in each pixel, square that, add it all up. A small total means near. You will find it hard not to read the four, because your talent gets in the way. Try to see only ink, and bet.',

  nearest(lesson) {
    const nearness = isEmpty(lesson) ? undefined : nearnessOf(lesson);
    if (!nearness)
      return 'So let me say what usually comes out. Among four such pictures the nearest is often of the wrong kind: a stranger whose ink happens to lie in the same places beats a sibling who leans the other way. Comparing pixel by pixel is quick, and fair, and misses the point.';
    const { of, kin } = nearness.honest();
    return `${outcomeOf(nearness)} In fairness, we picked these four on purpose: of ${of} ${plural(nearness.kind)}, ${kin} do have one of their own as the nearest of all. So nearness is not worthless. It is only not what you do.`;
  },

  coarser(lesson) {
    const [fine, coarse, coarsest] = answersBySize(lesson) as [number, number, number];
    const steady = fine === coarse && fine === coarsest;
    return `Squint, and you can hold on to a digit for a surprisingly long time. Under each picture stands what our network makes of it, the one you are about to meet; on yours it ${steady ? 'never changes' : 'changes'} its mind. Which of you two gives up first?`;
  },

  receptors:
    'Light falls through the lens, upside down, and touches cells at the back of the eye. Show the eye another picture, and other cells respond. Somewhere behind them sits one and the same thought, and it has no idea which cells it came from.',

  ideas(lesson) {
    const [kin, strangers] = pairsOf(lesson);
    const verdict =
      (kin?.differing ?? 1) > (strangers?.differing ?? 0)
        ? 'If reading were counting, fewer differences would have to mean more alike; here it is the other way round.'
        : 'Fewer differences ought to mean more alike. Here nothing speaks against it; with many other digits the numbers do.';
    return `Above, two pictures that you call one thing; below, two that you would never mix up. The picture on the left is the same both times. ${verdict} What tells them apart is in you. It takes no time, it hardly ever fails, and you have never once had to write it down.`;
  },
};

/** What is to be said to whoever chose one of the kin, or the stranger. */
function outcomeOf(nearness: Nearness): string {
  const { four, stranger, kind } = nearness;
  const { best, accepted } = nearestOf(nearness);
  if (accepted.length > 1)
    return 'A photo finish; but even that is strange, when one of the two is what you would call the same, and the other is not.';
  return four[best] === stranger
    ? `If you chose one of the ${plural(kind)}, you read it, as anybody would. But the stranger’s ink happens to lie in more of the same places.`
    : 'This time the stranger does not win, and whoever chose it was being properly suspicious.';
}
