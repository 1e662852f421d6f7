/** "One neuron goes from its value to the other end: what happens to the brightest output?" */

import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { heldPixelOf, type OneVoice } from './state';

const edges = [0.01, 0.1] as const;
const loses = 3;

/** 0: less than can be seen, 1: a little, 2: much, 3: another output is the brightest. */
export function howMuch({ best, bestAfter, before, after }: OneVoice): number {
  if (bestAfter !== best) return loses;
  const moved = Math.abs(after - before);
  return edges.filter((edge) => moved >= edge).length;
}

/** The band, and the one next to it when it is near the edge between them. */
function accepted(voice: OneVoice): number[] {
  const band = howMuch(voice);
  const moved = Math.abs(voice.after - voice.before);
  const near = edges.flatMap((edge, i) => (Math.abs(moved - edge) <= 0.2 * edge ? [i, i + 1] : []));
  const barely = Math.abs(voice.brightestAfter - voice.after) < 0.02 && band === loses;
  const also = barely ? edges.filter((edge) => moved >= edge).length : [];
  return [...new Set([band, ...(band === loses ? [] : near)].concat(also))];
}

export const onePixel: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    { value: 0, text: '< 0.01' },
    { value: 1, text: '< 0.1' },
    { value: 2, text: 'more' },
    { value: loses, text: 'it loses' },
  ],
  answer(lesson) {
    if (lesson.drawing.value.isEmpty) return undefined;
    const voice = heldPixelOf(lesson).voice.value;
    const values = accepted(voice);
    const outcome =
      howMuch(voice) === loses
        ? `now ${voice.bestAfter} is brightest, at ${written(voice.brightestAfter)}`
        : `${voice.best} moves by ${written(Math.abs(voice.after - voice.before), 4)}`;
    const answer = { accepted: values, outcome, key: voice };
    return values.length > 1 ? { ...answer, tooClose: 'Close to the border: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  why: () => 'One of 784 voices, and many of them are nearly ignored.',
};
