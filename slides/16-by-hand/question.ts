/** "How many of its 784 pixels must be switched to make it right?", for the miss on stage; found greedily. */
import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { failuresOf, mostPixels } from './failures';

export function pixelsSentence(lesson: Lesson): string {
  const miss = failuresOf(lesson).current.value;
  if (!miss?.isMiss) return 'How many of the 784 pixels of a missed digit must be switched to make it right?';
  return `It was meant to be a ${miss.sample.label}. How many of its 784 pixels must be switched to make it right?`;
}

export const pixelsInWords = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`);

const moreThanTried = Array.from({ length: pixelCount - mostPixels }, (_, i) => mostPixels + 1 + i);

export const pixelsToSwitch: Ask = {
  form: 'number',
  dependsOn: 'network',
  range: { min: 1, max: pixelCount, step: 1 },
  answer(lesson) {
    const miss = failuresOf(lesson).current.value;
    if (!miss?.isMiss) return undefined;
    const { pixels: found, isRighted, isSmallest } = miss.righting;
    if (!isRighted) return { accepted: moreThanTried, outcome: `more than ${mostPixels}, if at all`, key: miss };
    const outcome = isSmallest ? pixelsInWords(found.length) : `at most ${found.length}`;
    return { accepted: [found.length], band: 2, outcome, key: miss };
  },
  unless: 'With these weights it is no miss. Choose another one under the digit.',
  why: (lesson) => {
    const miss = failuresOf(lesson).current.value;
    if (!miss?.righting.isRighted) return 'Greedy search gave up; find which sum was short, and you have a place to start.';
    return miss.righting.pixels.length <= 2
      ? 'It was on the fence, sure as it looked. Find which sum was short, and you have a place to start.'
      : 'Find which sum was short, and you have a place to start.';
  },
};
