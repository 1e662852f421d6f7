/** Law: what one reads alone. A text for every opening and step, of its length, in every case; to one person; with numbers that are computed. */
import { afterEach, describe, expect, test } from 'vitest';
import { everywhere, stated } from '../scripts/facts/stated';
import { slides as chapters } from '../slides';
import { paths } from '../slides/paths';
import type { Lesson } from '../src/lesson/Lesson';
import { Scene } from '../src/scene/Scene';
import { askNow, readNow, type Slide, type Step, sayNow, stepAt } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson, sampleSet, unlikeInputs } from './makeLesson';
import { figuresIn, plainFigure, wordsOn } from './seenFigures';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const hour = paths.find(({ id }) => id === 'hour')?.keeps ?? {};

/** Words: above the line and below it. */
const lengths = { hour: [40, 90], further: [20, 50] } as const;
/** So many words in a row that a text shares with its own sentence are the sentence said again. */
const repeated = 7;

const broken = /undefined|NaN|null|Infinity|\[object|=>|\$\{|[^\S\n]{2,}|\n{3,}|\s$|^\s|[^\n]\n[^\n]|-\d|[ ][.,;:?!]|'/;
const toMany =
  /\b(show of hands|hands up|raise your hand|class|classroom|students?|pupils?|everybody|everyone in|(in|from|tell|let) the room|audience|ask (them|somebody|who)|let (them|somebody)|all of you|you all)\b/i;
const ofTheMouse = /\b(click|mouse|pointer|cursor|tap|swipe)\w*\b/i;
const ends = /[.?!]”?$/;

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const plainWords = (text: string) => wordsOf(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ''));

function sharesWords(text: string, sentence: string): boolean {
  const said = plainWords(sentence);
  const read = ` ${plainWords(text).join(' ')} `;
  const length = Math.min(repeated, said.length);
  return said.length > 3 && said.some((_, i) => i + length <= said.length && read.includes(` ${said.slice(i, i + length).join(' ')} `));
}

const stepsOf = (slide: Slide): Step[] => Array.from({ length: slide.steps.length + 1 }, (_, number) => stepAt(slide, number));
/** A slide that the hour leaves out is further with its opening. */
const isFurther = (slide: Slide, { id }: Step) => (id === 'opening' ? !hour[slide.id]?.length : !hour[slide.id]?.includes(id));

/** Inputs that are unlike each other, among them one that is read wrong and one in doubt; and weights that have been changed. */
const cases: Record<string, (lesson: Lesson) => void> = {
  ...Object.fromEntries(Object.entries(unlikeInputs).map(([name, pixels]) => [name, (lesson: Lesson) => lesson.setInput(pixels)])),
  'a digit that is read wrong': (lesson) => lesson.setInput(sampleSet('misses')[0]?.pixels ?? []),
  'a digit in doubt': (lesson) => lesson.setInput(sampleSet('four-or-nine')[0]?.pixels ?? []),
  'edited weights': (lesson) => {
    lesson.setInput(unlikeInputs['the starting digit'] as Float64Array);
    lesson.editNetwork('lesson', (network) => network.withBias(1, 2, 5).withWeight(2, 3, 2, -4).withBias(3, 5, 4));
  },
  'edited neurons made by hand': (lesson) => {
    lesson.setInput(unlikeInputs['another digit'] as Float64Array);
    for (const name of ['region', 'bar']) lesson.editNetwork(name, (network) => network.withWeight(1, 0, 300, -4));
    lesson.editNetwork('barBias', (network) => network.withBias(1, 0, 3));
  },
  'neurons made by hand without a weight below zero': (lesson) => {
    for (const name of ['region', 'bar'])
      lesson.editNetwork(name, (network) =>
        network.weightsInto(1, 0).reduce((all, weight, i) => (weight < 0 ? all.withWeight(1, 0, i, 0) : all), network),
      );
  },
  'edited weights, a blank grid': (lesson) => {
    lesson.clear();
    lesson.editNetwork('lesson', (network) => network.withBias(1, 11, 6));
  },
};

/** A kind of digit, wherever it is spoken of: "a 9" is no claim about the digit on stage; "this 9" and "says 9" are. */
const kinds = /\b(?:an?|another) \d(?![\d.,]*\d)/giu;

/** All that the slide's sentences say now, with what is asked and answered. */
function saidOn(slide: Slide, lesson: Lesson): string {
  const asked = slide.steps.flatMap(({ ask }) => {
    if (!ask) return [];
    const now = askNow(ask, lesson);
    return [...(now.options?.(lesson) ?? []).map(({ text }) => text), now.answer(lesson)?.outcome ?? '', now.why(lesson)];
  });
  return [...stepsOf(slide).map((step) => sayNow(step, lesson)), ...asked].join(' | ');
}

test('the hour is about three quarters of an hour of reading', () => {
  const lesson = makeLesson();
  const read = slides.flatMap((slide) =>
    stepsOf(slide).flatMap((step) => (isFurther(slide, step) ? [] : wordsOf(readNow(slide, step, lesson)))),
  );
  expect(read.length).toBeGreaterThan(9000);
  expect(read.length).toBeLessThan(10_500);
});

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('has a text for its opening and every step, and for nothing else', () => {
    expect(Object.keys(slide.reading ?? {})).toEqual(stepsOf(slide).map(({ id }) => id));
  });

  test('speaks to one person, at its length, beside its sentence, in every case', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    alive.push(scene);
    await new Promise((done) => setTimeout(done));
    const faults = new Map<string, string>();
    for (const [name, make] of Object.entries(cases)) {
      make(lesson);
      for (const [number, step] of stepsOf(slide).entries()) {
        scene.goTo(number);
        scene.script.enter?.(step.id);
        const text = readNow(slide, step, lesson);
        const fault = (what: string) => faults.set(`${step.id}: ${what} in "${text}"`, name);
        const [least, most] = lengths[isFurther(slide, step) ? 'further' : 'hour'];
        const length = wordsOf(text).length;
        if (length < least || length > most) fault(`${length} words`);
        for (const law of [broken, toMany, ofTheMouse]) if (law.test(text)) fault(`“${text.match(law)?.[0]}”`);
        if (text.split('\n\n').some((paragraph) => !ends.test(paragraph))) fault('no end');
        if (sharesWords(text, sayNow(step, lesson))) fault('its sentence');
      }
    }
    expect([...faults].map(([fault, name]) => `${name}, ${fault}`)).toEqual([]);
  }, 60_000);

  test('writes no figure that is not computed for what is on stage', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    alive.push(scene);
    await new Promise((done) => setTimeout(done));
    const typed = new Set<string>();
    for (const [name, make] of Object.entries(cases)) {
      make(lesson);
      for (const [number, step] of stepsOf(slide).entries()) {
        const known = stated.filter(({ where }) => where.includes(everywhere) || where.includes(`${slide.id} ${step.id}`));
        const constants = new Set(known.map(({ figure }) => plainFigure(figure)));
        const unknown = (said: string, among: ReadonlySet<string>) =>
          figuresIn(said.replace(kinds, '')).filter((figure) => !among.has(plainFigure(figure)));
        if (unknown(readNow(slide, step, lesson), constants).length === 0) continue;
        scene.goTo(number);
        scene.script.enter?.(step.id);
        const said = figuresIn([scene.script.describe(step.id), saidOn(slide, lesson)].join(' | ')).map(plainFigure);
        // A single digit that stands on the stage may be no more than a lamp's name.
        const drawn = figuresIn(wordsOn(scene))
          .map(plainFigure)
          .filter((figure) => figure.length > 1);
        const missing = unknown(readNow(slide, step, lesson), new Set([...constants, ...said, ...drawn]));
        for (const figure of missing) typed.add(`${step.id}, ${name}: ${figure} in "${readNow(slide, step, lesson)}"`);
      }
    }
    expect([...typed]).toEqual([]);
  }, 120_000);
});
