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

const sizes = (lesson: Lesson) => {
  const { three, terms } = oneNeuronOf(lesson);
  const { products } = terms.value;
  return three.value.map((source) => Math.abs(products[source] as number));
};

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
    const all = sizes(lesson);
    const most = Math.max(...all);
    const key = oneNeuronOf(lesson).terms.value;
    if (most < leastShown) return { accepted: [none], outcome: noneText, key };
    const best = all.indexOf(most);
    const accepted = Array.from(all.keys()).filter((i) => (all[i] as number) >= (1 - tooNear) * most);
    const product = oneNeuronOf(lesson).terms.value.products[oneNeuronOf(lesson).three.value[best] as number] as number;
    const answer = { accepted, outcome: `${connectionLetters[best]}, with ${written(product)}`, key };
    return accepted.length > 1 ? { ...answer, tooClose: 'Too close to call: each of the strongest counts.' } : answer;
  },
  why: (lesson) =>
    Math.max(...sizes(lesson)) < leastShown
      ? 'All three lamps are dark, so no weight is heard.'
      : 'A weight only speaks as loudly as its lamp is lit.',
};
