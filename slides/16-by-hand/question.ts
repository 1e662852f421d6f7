/** "How many of its 784 pixels must be switched to make it right?", for the miss on stage; found greedily. */

import { pixelCount } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { failuresOf, mostPixels } from './failures';

export function pixelsSentence(lesson: Lesson): string {
  const miss = failuresOf(lesson).current.value;
  if (!miss?.isMiss) return 'How many of its 784 pixels must flip, black or white, to set a missed digit right?';
  return `Meant as ${aDigit(miss.sample.label)}. How many of its 784 pixels must flip, black or white, before the network agrees?`;
}

export const pixelsInWords = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`);

const moreThanTried = Array.from({ length: pixelCount - mostPixels }, (_, i) => mostPixels + 1 + i);

/** Answers no farther from what was found are close. */
const near = 2;

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
    return { accepted: [found.length], band: near, outcome, key: miss };
  },
  unless: 'With these weights it is no miss. Choose another one under the digit.',
  why: (lesson) =>
    failuresOf(lesson).current.value?.righting.isRighted === false
      ? 'Each neuron is a sum, and not every sum is tipped by so few pixels.'
      : 'Each neuron is a sum. The other pixels pull both ways, and a few under strong weights can tip what is left.',
  reply(lesson, { value }) {
    const righting = failuresOf(lesson).current.value?.righting;
    const found = righting?.isRighted ? righting.pixels.length : undefined;
    if (found === undefined)
      return value > mostPixels
        ? 'It may well be: the search gave up before that.'
        : 'So few were tried, the best one each time, and it stayed.';
    if (value < found - near) return 'More: even the best of them, one after the other, did not turn it so soon.';
    if (value === found) return 'Exactly: you did not let the sure voice fool you.';
    if (value <= found + near) return 'Near enough: you guessed that it takes only a few.';
    return value > 50
      ? 'Far fewer. A mistake that sounds so sure need not lie deep.'
      : 'Fewer: being sure is not the same as being hard to turn.';
  },
};
