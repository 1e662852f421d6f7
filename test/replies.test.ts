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

/** Curves that lead up, down and nowhere. */
const sketches = [
  [0, 0.5, 1],
  [1, 0.5, 0],
  [0.5, 0.5, 0.5],
];

describe.each(asking)('%s', (_, slide, asked) => {
  test('replies to every answer, to each in its own words', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    await new Promise((done) => setTimeout(done));
    const ask: Ask = askNow(asked, lesson);
    const replyTo = (value: number, sketch?: readonly number[]) => ask.reply?.(lesson, { value, sketch }) ?? '';
    const choices = (ask.options?.(lesson) ?? ask.hands?.(lesson) ?? []).map(({ value }) => replyTo(value));
    const { min, max, step } = ask.range ?? { min: 0, max: 0, step: 1 };
    const along = ask.range ? Array.from({ length: Math.round((max - min) / step) + 1 }, (_, k) => replyTo(min + k * step)) : [];
    const drawn = ask.form === 'draw' ? sketches.map((sketch) => replyTo(sketch.at(-1) as number, sketch)) : [];
    scene.destroy();
    expect(choices.length + along.length + drawn.length).toBeGreaterThan(0);
    for (const line of [...choices, ...along, ...drawn]) {
      expect(line).toMatch(/^\S.*[.?!]$/);
      expect(line.length, line).toBeLessThanOrEqual(lineWidth);
    }
    for (const each of [choices, drawn]) expect(new Set(each).size).toBe(each.length);
    if (along.length > 0) expect(new Set(along).size).toBeGreaterThanOrEqual(bands);
  });
});
