/** "Which of these three connections pushes the neuron most?", by weight times lamp. A click on one is the guess. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { oneNeuronOf } from './state';
import { connectionLetters } from './ThreeConnectionsView';

export const slideId = 'weights';
/** The answer where nothing is lit. */
const none = connectionLetters.length;
const noneText = 'none of them';

/** Products nearer to each other than this share would be a coin flip. */
const tooNear = 0.1;

/** What reads as 0.00 is nothing. */
const leastShown = 0.005;

/** The three as they are now; `best` has the largest product, and the accepted ones come near to it. */
function threeOf(lesson: Lesson) {
  const { three, terms, weights } = oneNeuronOf(lesson);
  const all = three.value.map((source, i) => ({
    letter: connectionLetters[i] as string,
    lamp: lesson.input.value[source] as number,
    weight: weights.value[source] as number,
    product: terms.value.products[source] as number,
  }));
  const most = Math.max(...all.map(({ product }) => Math.abs(product)));
  const isSilent = most < leastShown;
  const accepted = isSilent ? [none] : Array.from(all.keys()).filter((i) => Math.abs(all[i]?.product ?? 0) >= (1 - tooNear) * most);
  const best = all.find(({ product }) => Math.abs(product) === most) as (typeof all)[number];
  return { all, accepted, best, isSilent };
}

export const loudestConnection: Ask = {
  form: 'pick',
  dependsOn: 'input',
  onStage: {
    prompt: 'Click on one of the three.',
    text: (_, value) => connectionLetters[value] ?? noneText,
    otherwise: { value: none, text: noneText },
  },
  hands: () => [...connectionLetters.map((text, value) => ({ value, text })), { value: none, text: noneText }],
  answer(lesson) {
    const { accepted, best, isSilent } = threeOf(lesson);
    const key = oneNeuronOf(lesson).terms.value;
    if (isSilent) return { accepted, outcome: noneText, key };
    const answer = { accepted, outcome: `${best.letter}, with ${written(best.product)}`, key };
    return accepted.length > 1 ? { ...answer, tooClose: 'Too close to call: each of the strongest counts.' } : answer;
  },
  why: (lesson) => (threeOf(lesson).isSilent ? 'All three lamps are dark.' : 'A weight speaks only as loudly as its lamp is lit.'),
  reply(lesson, { value }) {
    const { all, accepted, best, isSilent } = threeOf(lesson);
    const chosen = all[value];
    if (!chosen) return isSilent ? 'Right: a dark lamp is never heard.' : `No: ${best.letter} has a lit lamp and a weight to go with it.`;
    const { letter, lamp, weight } = chosen;
    if (accepted.includes(value)) return `Right: ${letter} has both, a lit lamp and a weight that counts.`;
    if (Math.abs(lamp) < leastShown) return `You looked for the big weight? ${letter}’s lamp is dark, so nothing of it arrives.`;
    if (Math.abs(weight) < Math.abs(best.weight))
      return `You looked for the bright lamp? ${letter}’s weight is too small to make much of it.`;
    return `${letter}’s weight is large, but its lamp is too dim for it.`;
  },
};

/** What has come of the question, in every case. */
export function loudestSentence(lesson: Lesson): string {
  const { all, accepted, best, isSilent } = threeOf(lesson);
  if (isSilent) return 'None of them: all three lamps are dark, and a weight at a dark lamp is never heard.';
  if (accepted.length > 1) return `Too close to call: ${accepted.map((i) => all[i]?.letter).join(' and ')} push about equally hard.`;
  const { letter, lamp, weight, product } = best;
  return `${letter} does: ${written(lamp)} × ${written(weight)} makes ${written(product)}. A big weight at a dark lamp is never heard.`;
}
