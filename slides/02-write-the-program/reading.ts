/** What is read beside the program that nobody can write. */
import { plainPercent } from '../../src/digits/boxRules';
import type { Reading } from '../../src/scene/Step';
import { goodRule, lazyPercent } from './question';
import { asPercent } from './ScoreTableView';
import { areOwnRules, lazyScore, networkScore, ruleCount, rulesOf, rulesScore, scoredSet } from './state';

export const reading: Reading = {
  opening:
    'You are good at this, so you should be good at explaining it. Imagine a friend at the other end of a telephone who has never seen a digit. He is patient, he is fast, he is never bored, and he does exactly what you say; not what you mean, what you say. The page is empty. Write him the first line.',

  numbers:
    'Here is all that your friend is given: not a shape, not a line, only brightnesses, one for each tile, read out over the telephone. At the end he must say one word. In between lies your program, and it may add and compare and repeat as often as you please. The machine is willing. What is missing is the idea: add what, and compare it with what?',

  daunting:
    'A minute ago it was the easiest thing in the world. Now say it. It has two bows: but what is a bow, in brightnesses? It is open at the left: how far left, and how open? Every word you reach for turns out to need a program of its own. You have not become stupid; you have found out how much you know without knowing it.',

  rule(lesson) {
    const { sense } = rulesOf(lesson).value[0] ?? { sense: 0 };
    const begin = areOwnRules(lesson)
      ? sense === 0
        ? 'You have switched the rule off, and a program without rules cannot tell one picture from another.'
        : 'So this is your rule: one box, one demand.'
      : 'Start small, then. Put a box where the middle stroke of a 3 usually runs, and demand ink in it.';
    return `${begin} It is no bad idea; plenty of threes would pass. But every such rule has an enemy, and it could be you: one clumsy stroke, and the wrong picture gets in, or the right one stays out. Move the box, and feel how soon you begin to bargain.`;
  },

  'lazy-program': (lesson) =>
    goodRule(lesson) === undefined
      ? 'Before you grow fond of a rule, meet its rival. It has no boxes; it has never looked at a picture in its life. Whatever you show it, it shakes its head. You would not call that reading. And yet it will be wrong only when a 3 comes along, so work out how often that is, and be prepared to feel a little insulted.'
      : 'Your rule does well; better than a program that always shakes its head. Then the question is no longer how often it errs, but how. It may overlook threes, and it may wave others through, and these are two very different faults. One single score hides which of them you have. Think of your box, and of the ink that it would miss.',

  score(lesson) {
    const { hits, of, refusals, others } = rulesScore(lesson, 1);
    const lazy = lazyPercent(lesson);
    if (goodRule(lesson) !== undefined)
      return `Whichever you suspected, look at both numbers from now on. Your box finds ${hits} of ${of} threes; the rest walk past it. A doctor would call the two faults by different names, and so should you: overlooking what is there, and seeing what is not. To make one of them rare is easy. To make both rare is reading.`;
    const wrong =
      scoredSet(lesson).value === 0
        ? 'If you said 10, you counted what it loses; if you said half, you were thinking of a coin.'
        : 'Half of these are no threes, so silence is as good as a coin.';
    return `${wrong} It earns ${lazy} without opening its eyes, and it has not found a single 3. Remember that when somebody shows you a proud number: ask what sleeping would have scored. ${areOwnRules(lesson) ? 'Your' : 'Our'} box finds ${hits} of ${of}${refusals < others ? ', and pays for it with mistakes elsewhere' : ''}.`;
  },

  'more-rules'(lesson) {
    const all = rulesScore(lesson, ruleCount);
    const lost = all.of - all.hits;
    const told =
      lost === 0
        ? 'No 3 is lost now, and you can look at the wall to see what gets in instead.'
        : `Every rule keeps out some strangers, and turns away some threes as well: ${lost} of ${all.of} are lost by now.`;
    const beaten = plainPercent(all) > plainPercent(lazyScore(lesson)) ? 'still ahead of' : 'no better than';
    return `You could go on: a rule for slanted ones, a rule for flat tops, a rule for the exceptions to that rule. ${told} At ${asPercent(plainPercent(all))} it is ${beaten} the sleeper. People built readers like that for decades, with great patience. You feel the patience running out after four.`;
  },

  network(lesson) {
    const { hits, of } = networkScore(lesson);
    return `Same digits, same way of counting, and nobody told it about boxes: ${hits} of ${of}. Before you admire it, read the last row of the table. Two hundred digits are few; ten thousand new ones are the fairer judge, and there the unedited network misses some.`;
  },

  promise:
    'There is another kind of answer. You have met its name on front pages, mostly with an exclamation mark behind it, or a threat. Forget both for an evening. What you are going to build is a piece of mathematics, small enough to be looked at whole, and what it does all day is multiply and add. School has given you everything that you need for it.',

  questions:
    'The name is made of two words, and each of them owes you an explanation. Something here is called a neuron, after the cells in your head. And these somethings are joined up. That they learn, too, is the part that makes the headlines; I leave it for another time, because nobody understands how a thing changes before knowing what the thing is. First things first.',
};
