/** Law: a number that a sentence says stands on the stage, with the same value, at the same moment, unless the step says why it need not. */
import { afterEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import { Scene } from '../src/scene/Scene';
import { askNow, sayNow, stepAt } from '../src/scene/Step';
import { widePlaces } from '../src/theme/places';
import { makeLesson, sampleSet } from './makeLesson';
import { figuresIn, named, plainFigure, wordsOn } from './seenFigures';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

const inputs = [...sampleSet('threes').slice(0, 2), ...sampleSet('fair').filter((_, i) => i % 40 === 7)].map(({ pixels }) => pixels);

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('shows the numbers that it says', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    alive.push(scene);
    await new Promise((done) => setTimeout(done));
    const missing = new Set<string>();
    for (const input of inputs) {
      lesson.setInput(input);
      for (let number = 0; number <= slide.steps.length; number++) {
        const step = stepAt(slide, number);
        const said = sayNow(step, lesson);
        scene.goTo(number);
        scene.script.enter?.(step.id);
        const options = step.ask ? (askNow(step.ask, lesson).options?.(lesson) ?? []).map(({ text }) => text) : [];
        const seen = new Set(figuresIn([wordsOn(scene), ...options].join(' | ')).map(plainFigure));
        const excused = step.unshown ?? {};
        for (const figure of figuresIn(said.replace(named, ''))) {
          if (!seen.has(plainFigure(figure)) && !(figure in excused)) missing.add(`${step.id}: ${figure} in "${said}"`);
        }
      }
    }
    expect([...missing]).toEqual([]);
  }, 60_000);
});
