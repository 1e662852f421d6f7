/** "A completely white picture comes in. What is the sum?", from the weights of the neuron `bar` as they are painted. */
import { handMade } from '../../src/lesson/handMade';
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { Random } from '../../src/network/Random';
import type { Terms } from '../../src/network/terms';
import type { Ask } from '../../src/scene/Step';
import { addUpAsShown, short } from '../../src/theme/numbers';

/** Options nearer to the true one than this would be a coin flip. */
const tooNear = 0.5;
const seed = 12;

const raises = 1;
const nothing = 0;
const lowers = -1;

/** "24 − 16 = 8", with ≈ where the rounded numbers do not add up. */
export function spelledOut({ positive, negative, sum }: Terms): string {
  const equals = addUpAsShown([positive, negative], sum) ? '=' : '≈';
  return `${short(positive)} − ${short(-negative)} ${equals} ${short(sum)}`;
}

/** The four candidates, without duplicates and without any that is too near the true sum. */
function candidates({ positive, negative, sum }: Terms): number[] {
  const others = [positive, 0, negative].filter((value) => Math.abs(value - sum) >= tooNear);
  return new Random(seed).shuffle([...new Set([sum, ...others])]);
}

const asksBeforeAfter = (terms: Terms) => terms.negative === 0 && terms.positive > 0;

export const whitePicture: Ask = {
  form: 'choice',
  dependsOn: 'network',
  options(lesson) {
    const terms = whiteTerms(lesson, 'bar');
    if (asksBeforeAfter(terms)) {
      return [
        { value: raises, text: 'raise it' },
        { value: nothing, text: 'not change it' },
        { value: lowers, text: 'lower it' },
      ];
    }
    return candidates(terms).map((value) => ({ value, text: short(value) }));
  },
  answer(lesson) {
    const terms = whiteTerms(lesson, 'bar');
    const key = lesson.network('bar');
    if (asksBeforeAfter(terms)) return { accepted: [lowers], outcome: 'lower it', key };
    if (candidates(terms).length < 2) return undefined;
    return { accepted: [terms.sum], outcome: short(terms.sum), key };
  },
  unless: 'With these weights every picture scores about the same.',
  offer: {
    text: 'The original weights',
    wanted: (lesson) => whitePicture.answer(lesson) === undefined,
    press: (lesson) => lesson.editNetwork('bar', () => handMade.bar),
  },
  why(lesson) {
    const terms = whiteTerms(lesson, 'bar');
    if (asksBeforeAfter(terms)) return 'White has ink everywhere, also on the negative weights.';
    const cells = (sign: number) => terms.products.filter((product) => Math.sign(product) === sign).length;
    return `${cells(1)} cells push, ${cells(-1)} pull: ${spelledOut(terms)}.`;
  },
  reply: (lesson, { value }) => replyTo(whiteTerms(lesson, 'bar'), value),
};

/** What whoever said this may have thought of; each answer has a line of its own. */
function replyTo(terms: Terms, value: number): string {
  const { positive, negative, sum } = terms;
  if (asksBeforeAfter(terms)) {
    if (value === raises) return 'More weights, more sum? Not these: ink on them is taken away.';
    if (value === nothing) return 'White has ink round the region, too, and the new weights find it.';
    return 'Right: white lights them all, and each takes something away.';
  }
  if (value === sum) return 'Right: white lights them all, those that push and those that pull.';
  if (value === positive) return 'You let the red cells off: white lights them, too, and they pull.';
  if (value === negative) return 'You counted only the pull. White lights the green cells as well, and they push.';
  return sum > 0
    ? 'Nearly: the red cells do pull against the green ones, but there are not enough of them to cancel.'
    : 'Nearly: the green cells do push against the red ones, but not enough to cancel.';
}

export function whiteQuestion(lesson: Lesson): string {
  return asksBeforeAfter(whiteTerms(lesson, 'bar'))
    ? 'No weight is negative now. What would weights of −1 round the region do to the sum of a white picture?'
    : 'Now a picture comes in that is white all over. What is its sum?';
}
