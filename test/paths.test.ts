/** Laws of the ways through the lesson: each can be followed from its own steps alone. */
import { afterEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import { paths, readingMinutes } from '../slides/paths';
import { Scene } from '../src/scene/Scene';
import { type Slide, sayNow } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson, unlikeInputs } from './makeLesson';
import { pictureOf } from './pictureOf';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const everyStep = Object.fromEntries(slides.map(({ id, steps }) => [id, steps.map((step) => step.id)]));

/** What readouts are named after: `z[1][3]` needs the step that introduced z. */
const quantities: Record<string, string> = { w: 'weight', b: 'bias', z: 'z' };

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

const vocabulary = [...new Set(slides.flatMap(({ steps }) => steps.flatMap((step) => step.introduces ?? [])))];
const isLetter = (word: string) => /^[\p{L}]$/u.test(word);
/** Does a sentence use a word, also in the plural, or a symbol standing alone? */
const uses = (sentence: string, word: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])${word.replace(/[()⁽⁾]/g, '\\$&')}${isLetter(word) ? '' : '(s|es)?'}(?![\\p{L}])`,
    isLetter(word) ? 'u' : 'iu',
  ).test(sentence);

/** Words that the sentences and numbers of a step use, whatever the digit. */
async function usedBy(slide: Slide, stepId: string): Promise<Set<string>> {
  const lesson = makeLesson();
  const index = slide.steps.findIndex((step) => step.id === stepId);
  const step = slide.steps[index];
  if (!step) throw new Error(`The slide "${slide.id}" has no step "${stepId}".`);
  const sentences = Object.values(unlikeInputs).map((input) => {
    lesson.setInput(input);
    return sayNow(step, lesson);
  });
  const scene = await Scene.build(slide, lesson, widePlaces);
  alive.push(scene);
  scene.goTo(index + 1);
  const shown = pictureOf(scene)
    .readouts.filter(({ alpha }) => alpha > 0.3)
    .map(({ name }) => quantities[name.match(/^([wbz])\[/)?.[1] ?? '']);
  return new Set([
    ...vocabulary.filter((word) => sentences.some((sentence) => uses(sentence, word))),
    ...shown.filter((word) => word !== undefined),
  ]);
}

describe.each([['the whole lesson', everyStep] as const, ...paths.flatMap(({ title, keeps }) => (keeps ? [[title, keeps] as const] : []))])(
  '%s',
  (_, keeps) => {
    test('its steps exist, and each is named once', () => {
      for (const [id, kept] of Object.entries(keeps)) {
        expect(everyStep[id], `slide ${id}`).toBeDefined();
        expect(everyStep[id], id).toEqual(expect.arrayContaining([...kept]));
        expect(new Set(kept).size, id).toBe(kept.length);
      }
    });

    test('a question that it asks is followed by its reveal', () => {
      const asking = slides.flatMap(({ id, steps }) =>
        steps.flatMap((step, at) => (step.ask ? [{ id, asks: step.id, reveals: steps[at + 1]?.id }] : [])),
      );
      const asked = asking.filter(({ id, asks }) => keeps[id]?.includes(asks));
      expect(asked).not.toEqual([]);
      for (const { id, reveals } of asked) expect(keeps[id], id).toContain(reveals);
    });

    test('no step uses a word or a symbol before the step of this path that introduces it', async () => {
      const known = new Set<string>();
      for (const slide of slides) {
        for (const stepId of keeps[slide.id] ?? []) {
          const step = slide.steps.find(({ id }) => id === stepId);
          for (const word of step?.introduces ?? []) known.add(word);
          const unknown = [...(await usedBy(slide, stepId))].filter((word) => !known.has(word));
          expect(unknown, `${slide.id}: ${stepId}`).toEqual([]);
        }
      }
    }, 120_000);
  },
);

/** A path may be off its name by this share. */
const tolerance = 0.05;

test.each(paths.map((path) => [path.title, path] as const))('%s: its steps take as long as it says', (_, { minutes, keeps }) => {
  const seconds = slides.flatMap(({ id, opening, steps }) => {
    const kept = steps.filter((step) => !keeps || keeps[id]?.includes(step.id));
    return kept.length > 0 ? [opening, ...kept].map((step) => step.seconds) : [];
  });
  const sum = seconds.reduce((total, each) => total + each, 0) / 60;
  expect(Math.abs(sum / minutes - 1), `${sum.toFixed(1)} minutes`).toBeLessThan(tolerance);
});

test('whoever reads sentences and notes of the line takes as long as the front door says', () => {
  const wordsPerMinute = 200;
  const { keeps } = paths.findLast((path) => path.keeps) as (typeof paths)[number];
  const lesson = makeLesson();
  const words = slides.flatMap(({ id, opening, steps }) => {
    const kept = steps.filter((step) => keeps?.[id]?.includes(step.id));
    return kept.length > 0 ? [opening, ...kept].flatMap((step) => `${sayNow(step, lesson)} ${step.notes}`.split(/\s+/)) : [];
  });
  const minutes = words.length / wordsPerMinute;
  expect(Math.abs(minutes / readingMinutes - 1), `${minutes.toFixed(1)} minutes`).toBeLessThan(0.1);
});

test('each path has all that the shorter ones have', () => {
  for (const [k, { keeps }] of paths.entries()) {
    for (const [id, kept] of Object.entries(paths[k - 1]?.keeps ?? {}))
      expect((keeps ?? everyStep)[id], id).toEqual(expect.arrayContaining([...kept]));
  }
});

test('the words of the field are introduced, each by one step', () => {
  const all = slides.flatMap(({ steps }) => steps.flatMap((step) => step.introduces ?? []));
  expect([...new Set(all)].length).toBe(all.length);
  for (const word of Object.values(quantities)) expect(all).toContain(word);
});
