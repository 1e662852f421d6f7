/** Law: no figure is typed into a note, or into a sentence without the stage, that `npm run facts` does not have, and it has them right. */
import { afterEach, describe, expect, test } from 'vitest';
import { everywhere, stated } from '../scripts/facts/stated';
import { slides as chapters } from '../slides';
import { Scene } from '../src/scene/Scene';
import { sayNow, stepAt } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson } from './makeLesson';
import { figuresIn, plainFigure, wordsOn } from './seenFigures';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

/** Another slide, by its number. */
const references = /\bslides? \d+/gi;
/** Factors and shares that are written in words: "four times as large", "three digits in a thousand". */
const numberWords = 'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty';
const factor = new RegExp(`\\b(?:${numberWords}) times(?= as\\b)`, 'giu');
const share = new RegExp(`\\b(?:${numberWords})(?: \\p{L}+)? in a (?:hundred|thousand)\\b`, 'giu');
const matches = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).map((each) => each.toLowerCase());
/** A digit, a step, a handful: no figure that needs a source. */
const isFigure = (figure: string) => !/^−?\d$/.test(figure);

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('states no figure without its source', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    alive.push(scene);
    await new Promise((done) => setTimeout(done));
    const without: string[] = [];
    for (let number = 0; number <= slide.steps.length; number++) {
      const step = stepAt(slide, number);
      const known = stated.filter(({ where }) => where.includes(everywhere) || where.includes(`${slide.id} ${step.id}`));
      scene.goTo(number);
      const seen = figuresIn([wordsOn(scene), sayNow(step, lesson)].join(' | '));
      const sourced = new Set([...known.map(({ figure }) => figure), ...seen].map(plainFigure));
      const written = [
        ...figuresIn(step.notes.replace(references, '')).filter(isFigure),
        ...Object.keys(step.unshown ?? {}).filter(isFigure),
      ];
      without.push(...written.filter((figure) => !sourced.has(plainFigure(figure))).map((figure) => `${step.id}: ${figure}`));
      const inWords = [...matches(step.notes, factor), ...matches(step.notes, share), ...matches(sayNow(step, lesson), factor)];
      without.push(...inWords.filter((words) => !known.some(({ figure }) => figure === words)).map((words) => `${step.id}: ${words}`));
      without.push(
        ...Object.keys(step.unshown ?? {})
          .filter((figure) => isFigure(figure) && !known.some((fact) => fact.figure === figure))
          .map((figure) => `${step.id}: ${figure}, not shown`),
      );
    }
    expect([...new Set(without)]).toEqual([]);
  });
});

test.each(stated.flatMap((fact) => (fact.measure ? [[`${fact.figure}, ${fact.what}`, fact.figure, fact.measure] as const] : [])))(
  '%s',
  (_, figure, measure) => {
    expect(measure()).toBe(figure);
  },
  60_000,
);

test('every figure that is kept is still stated where it says', () => {
  const steps = slides.flatMap((slide) => Array.from({ length: slide.steps.length + 1 }, (_, k) => [slide.id, stepAt(slide, k)] as const));
  for (const { figure, where } of stated) {
    for (const place of where.filter((each) => each !== everywhere)) {
      const step = steps.find(([id, each]) => `${id} ${each.id}` === place)?.[1];
      const words = step && `${step.notes} ${sayNow(step, makeLesson())}`;
      const isStated = /\d/.test(figure) ? words && figuresIn(words).includes(figure) : words?.includes(figure);
      expect(isStated, `${figure} at ${place}`).toBe(true);
    }
  }
});
