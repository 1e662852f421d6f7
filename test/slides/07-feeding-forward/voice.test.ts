/** One pixel's voice is what a whole run of the network says of it, whichever pixel is asked. */
import { expect, test } from 'vitest';
import { voiceSentence } from '../../../slides/07-feeding-forward/sentences';
import { voicesOf } from '../../../slides/07-feeding-forward/voice';
import { written } from '../../../src/theme/numbers';
import { makeLesson, sampleSet } from '../../makeLesson';

test.each(sampleSet('fair').filter((_, i) => i % 25 === 3))('for a stored $label', ({ pixels }) => {
  const lesson = makeLesson();
  lesson.setInput(pixels);
  const { one, all } = voicesOf(lesson);
  for (const index of [undefined, 0, 300, 406, 783]) {
    lesson.pointed.value = index === undefined ? undefined : { kind: 'pixel', index };
    const voice = one.value;
    expect(voice.index).toBe(index ?? voice.index);
    const changed = lesson.input.value.slice();
    changed[voice.index] = voice.value > 0.5 ? 0 : 1;
    const { outputs, best } = lesson.network().forward(changed);
    expect(voice.after).toBe(outputs[voice.best]);
    expect(voice.bestAfter).toBe(best);
    expect(all.value[voice.index]).toBeCloseTo(voice.after - voice.before, 12);
    expect(voiceSentence(lesson)).toContain(best === voice.best ? written(voice.after, 4) : `${best} wins`);
  }
});
