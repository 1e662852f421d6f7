/** Law: whoever answers a question hears about it; no two choices, bands or regions of a question share a line. */
import { describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import { Scene } from '../src/scene/Scene';
import { type Ask, askNow } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson } from './makeLesson';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const asking = slides.flatMap((slide) => slide.steps.flatMap(({ ask }) => (ask ? [[slide.id, slide, ask] as const] : [])));

/** A number or a place has at least this many bands: what is right, and two ways of missing it. */
const bands = 3;

const lineWidth = 150;

describe.each(asking)('%s', (_, slide, asked) => {
  test('replies to every answer, to each in its own words', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    await new Promise((done) => setTimeout(done));
    const ask: Ask = askNow(asked, lesson);
    const replyTo = (value: number, sketch?: readonly number[]) => ask.reply?.(lesson, { value, sketch }) ?? '';
    const choices = (ask.options?.(lesson) ?? ask.hands?.(lesson) ?? []).map(({ value }) => value);
    const { min, max, step } = ask.range ?? { min: 0, max: 0, step: 1 };
    const values = choices.length > 0 ? choices : Array.from({ length: Math.round((max - min) / step) + 1 }, (_, k) => min + k * step);
    const lines =
      ask.form === 'draw'
        ? [
            [0, 0.5, 1],
            [1, 0.5, 0],
            [0.5, 0.5, 0.5],
          ].map((sketch) => replyTo(sketch.at(-1) as number, sketch))
        : values.map((value) => replyTo(value));
    scene.destroy();
    for (const line of lines) {
      expect(line).toMatch(/^\S.*[.?!]$/);
      expect(line.length, line).toBeLessThanOrEqual(lineWidth);
    }
    expect(new Set(lines).size).toBe(choices.length > 0 || ask.form === 'draw' ? lines.length : new Set(lines).size);
    if (choices.length === 0) expect(new Set(lines).size).toBeGreaterThanOrEqual(bands);
  });
});
