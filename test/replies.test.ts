/** Law: whoever answers a question hears about it; no two choices, bands or regions of a question share a line, or differ by a number only. */
import { describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import type { Answer } from '../src/lesson/guesses';
import { Scene } from '../src/scene/Scene';
import { type Ask, askNow } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson, sampleSet } from './makeLesson';

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

/** What is left when whatever was only filled in is taken out: numbers, and the letters of pictures. */
const worded = (line: string) => line.replace(/−?\d[\d,.]*\d|\d/g, '#').replace(/\b[A-D]\b/g, '#');

const inputs = [undefined, ...sampleSet('fair').filter((_, i) => i % 67 === 5)].map((sample) => sample?.pixels);

describe.each(asking)('%s', (_, slide, asked) => {
  test('replies to every answer, to each in its own words', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    await new Promise((done) => setTimeout(done));
    for (const pixels of inputs) {
      if (pixels) lesson.setInput(pixels);
      const ask: Ask = askNow(asked, lesson);
      const replyTo = (value: number, sketch?: readonly number[]) => ask.reply?.(lesson, { value, sketch }) ?? '';
      const choices = (ask.options?.(lesson) ?? ask.hands?.(lesson) ?? []).map(({ value }) => replyTo(value));
      const { min, max, step } = ask.range ?? { min: 0, max: 0, step: 1 };
      const along = ask.range ? Array.from({ length: Math.round((max - min) / step) + 1 }, (_, k) => min + k * step) : [];
      const drawn = ask.form === 'draw' ? sketches.map((sketch) => replyTo(sketch.at(-1) as number, sketch)) : [];
      const alongLines = along.map((value) => replyTo(value));
      expect(choices.length + along.length + drawn.length).toBeGreaterThan(0);
      for (const line of [...choices, ...alongLines, ...drawn]) {
        expect(line).toMatch(/^\S.*[.?!]$/);
        expect(line.length, line).toBeLessThanOrEqual(lineWidth);
      }
      for (const each of [choices, drawn]) expect(new Set(each.map(worded)).size, each.join('\n')).toBe(each.length);
      if (along.length > 0) expect(new Set(alongLines.map(worded)).size).toBeGreaterThanOrEqual(bands);
      const answer = ask.answer(lesson);
      if (answer && along.length > 0) expectExactAndNear(answer, along, replyTo);
    }
    scene.destroy();
  });
});

/** Whoever says it exactly is told so, and whoever is within the band that he is near, each in words of its own. */
function expectExactAndNear({ accepted, band = 0 }: Answer, along: readonly number[], replyTo: (value: number) => string): void {
  const off = (value: number) => Math.min(...accepted.map((each) => Math.abs(each - value)));
  const tiny = 1e-9;
  const exact = along.filter((value) => off(value) < tiny);
  const near = along.filter((value) => off(value) >= tiny && off(value) < band - tiny);
  const exactly = new Set(exact.map((value) => worded(replyTo(value))));
  for (const value of near) expect(exactly, `${value}, where ${accepted[0]} is right`).not.toContain(worded(replyTo(value)));
}
