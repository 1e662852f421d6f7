/** What is read beside the program that nobody can write. */
import { plainPercent } from '../../src/digits/boxRules';
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { goodRule, lazyPercent } from './question';
import { areOwnRules, lazyScore, networkScore, ruleCount, rulesOf, rulesScore, scoredSet } from './state';

export const reading: StepTexts = {
  opening:
    'You are good at this, so you should be good at explaining it. Imagine a friend on the telephone who has never seen a digit. He is patient, he is fast, and he does exactly what you say; not what you mean, what you say. The page is empty. Dictate him the first line.',

  numbers:
    'This is all your friend is given: not a shape, not a line, only brightnesses, read out one after the other. At the end he must say one word. Between the two lies your program, and it may add and compare as often as you please. The machine is willing. What is missing is the idea: add what, compare it with what?',

  daunting:
    'It has two bows. But what is a bow, in brightnesses? It is open at the left. How far left, and how open? Every word you reach for needs a program of its own. You have not become stupid; you have found out how much you know without knowing how.',

  rule(lesson) {
    const begin = !areOwnRules(lesson)
      ? 'Start small. A box where the middle stroke of a 3 usually runs, and a demand for ink in it; no bad idea, for many threes pass.'
      : rulesOf(lesson).value[0]?.sense === 0
        ? 'You have switched the rule off, and without rules all pictures are alike.'
        : 'So this is your rule: one box, one demand.';
    return `${begin} By ink I mean brightness: you write white on black here, the other way round from a letter. Every such rule has an enemy, and it could be you: one clumsy stroke, and the wrong picture gets in, or the right one stays out. Move the box, and feel how soon you begin to bargain.`;
  },

  'lazy-program': (lesson) =>
    goodRule(lesson) === undefined
      ? 'Before you grow fond of a rule, meet its rival. It has no boxes; it has never looked at a picture in its life. Whatever you show it, it shakes its head. It will be wrong only when a 3 comes along, so work out how often that is, and be prepared to feel a little insulted.'
      : 'Your rule does better than a program that always shakes its head. Then the question is no longer how often it errs, but how. It may overlook threes, or it may wave others through, and these are very different faults. One single score hides which of them you have.',

  score(lesson) {
    const { hits, of, refusals, others } = rulesScore(lesson, 1);
    if (goodRule(lesson) !== undefined)
      return `Whichever you suspected, look at both numbers from now on: overlooking what is there, and seeing what is not. Your box finds ${hits} of ${of} threes; the rest walk past it. To make one of the two faults rare is easy. To make both of them rare is called reading.`;
    const lazy = lazyPercent(lesson);
    const wrong =
      scoredSet(lesson).value === 0
        ? `If you said ${100 - lazy}, you counted what it loses; if you said half, you thought of a coin.`
        : 'Half of these are no threes, so here silence is as good as a coin.';
    return `${wrong} It earns ${lazy} with its eyes shut. Remember it when somebody shows you a proud number, and ask what sleeping would have scored. ${areOwnRules(lesson) ? 'Your' : 'Our'} box finds ${hits} of ${of}${refusals < others ? ', and pays for them with mistakes elsewhere' : ''}.`;
  },

  'more-rules': (lesson) =>
    `You could go on: a rule for slanted ones, a rule for flat tops, a rule for the exceptions to that rule. ${toldOf(lesson)} People built readers like that for decades, with great patience, and you have just felt why it takes patience. There must be another kind of answer.`,

  network(lesson) {
    const { hits, of } = networkScore(lesson);
    return `The same digits, the same way of counting, and nobody told it about boxes: ${hits} of ${of}. Before you admire it, read the last row of the table. Two hundred digits are few; on ten thousand new ones the unedited network misses some.`;
  },

  promise:
    'You have met its name on front pages, mostly with an exclamation mark behind it, or a threat. Forget both for an evening. What you are going to build is a piece of mathematics, small enough to be looked at whole, and nearly all it does is multiply and add. School has given you everything you need for it.',

  questions:
    'The name has two words, and each of them owes you an explanation. Something in there is called a neuron, after the cells in your head; and these somethings are joined up. That they learn is the part that makes the headlines. You will see it near the end: nobody understands how a thing changes before knowing what the thing is.',
};

function toldOf(lesson: Lesson): string {
  const { hits, of, refusals, others } = rulesScore(lesson, ruleCount);
  const called = others - refusals;
  const strangers = called === 0 ? 'no stranger' : called > hits ? 'even more strangers with them' : 'strangers with them';
  const told =
    hits < of
      ? `I have put three boxes beside the first: of ${of} threes ${hits} still get in, and ${strangers}.`
      : 'Three boxes stand beside the first, and no 3 is lost; look at the wall for what gets in instead.';
  return `${told} ${sleeperOf(lesson)}`;
}

/** The rules beside a program that has understood nothing. */
function sleeperOf(lesson: Lesson): string {
  const [rules, lazy] = [plainPercent(rulesScore(lesson, ruleCount)), plainPercent(lazyScore(lesson))];
  if (rules > lazy) return 'A program that sleeps, and says no to every picture, does worse: these boxes have understood something.';
  const because = scoredSet(lesson).value === 0 ? 'nine digits in ten are no threes' : 'every second digit is no 3';
  return `A program that sleeps, and says no to every picture, does ${rules === lazy ? 'just as well' : 'better'}: ${because}.`;
}
