/**
 * Law: the stage can be read from the last row. What the step's sentence is about stands there at 18 px or more, nothing else is under
 * 14 px; on a phone 16 and 11. Only the values inside the lamps of a whole layer are smaller: a neuron that is meant has its own beside it.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { doorChapter, slides as lesson } from '../slides';
import type { Sample } from '../src/digits/samples';
import type { Lesson } from '../src/lesson/Lesson';
import { Scene } from '../src/scene/Scene';
import { sayNow, stepAt } from '../src/scene/Step';
import { unseen } from '../src/theme/amounts';
import { type Places, placesFor, widePlaces } from '../src/theme/places';
import { makeLesson, sampleSet } from './makeLesson';
import { pictureOf, type Word } from './pictureOf';
import { figuresIn, legible, named, plainFigure } from './seenFigures';

interface Sizes {
  readonly places: Places;
  readonly least: number;
  readonly about: number;
}
const layouts: Record<string, Sizes> = {
  wide: { places: widePlaces, least: 14, about: 18 },
  phone: { places: placesFor(390, 844), least: 11, about: 16 },
};

/** What the lesson teaches: a sentence that says one of these is about it. */
const terms =
  /\b(pixel|neuron|activation|weight|bias(?:es)?|weighted sum|layer|output|input|hidden|sigmoid|squish|ReLU|matrix|vector|row|column)s?\b/giu;

/** Rounding of a scaled view. */
const slack = 0.01;

const slides = await Promise.all([doorChapter, ...lesson].map(async ({ load }) => (await load()).default));

const alive: Scene[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
});

/** The one the lesson begins with, another one, and one drawn off the middle, which the network receives elsewhere. */
const digits: ((lesson: Lesson) => void)[] = [
  (lesson) => lesson.setInput((sampleSet('threes')[0] as Sample).pixels),
  (lesson) => lesson.setInput((sampleSet('fair')[42] as Sample).pixels),
  (lesson) => {
    lesson.clear();
    lesson.beginStroke('draw', { x: 4, y: 4 });
    lesson.extendStroke({ x: 9, y: 20 });
    lesson.endStroke();
  },
];

const singular = (term: string) => (/^bias/iu.test(term) ? 'bias' : term.toLowerCase().replace(/s$/u, ''));
const termsIn = (text: string) => [...text.matchAll(terms)].map(([, term]) => singular(term ?? ''));

/** The largest of all words that hold it; nothing where none does. */
function largest(words: readonly Word[], holds: (text: string) => boolean): Word | undefined {
  return words.filter(({ text }) => holds(text)).sort((a, b) => b.size - a.size)[0];
}

function* tooSmall(said: string, words: readonly Word[], { least, about }: Sizes): Generator<string> {
  for (const { text, size, alpha, view, isInLayer } of words) {
    if (!isInLayer && alpha > unseen && size < least - slack && text.trim()) yield `"${text}" of ${view} has ${size.toFixed(1)} px`;
  }
  const seen = words.filter(({ alpha }) => alpha > legible);
  const figures = new Set(figuresIn(said.replace(named, '')).map(plainFigure));
  for (const figure of figures) {
    const found = largest(seen, (text) => figuresIn(text).map(plainFigure).includes(figure));
    if (found && found.size < about - slack)
      yield `${figure} is said, and "${found.text}" of ${found.view} has ${found.size.toFixed(1)} px`;
  }
  for (const term of new Set(termsIn(said))) {
    const found = largest(seen, (text) => termsIn(text).includes(term));
    if (found && found.size < about - slack)
      yield `“${term}” is said, and "${found.text}" of ${found.view} has ${found.size.toFixed(1)} px`;
  }
}

describe.each(Object.entries(layouts))('%s', (_, sizes) => {
  test.each(slides.map((slide) => [slide.id, slide] as const))(
    '%s',
    async (_, slide) => {
      const lesson = makeLesson();
      const scene = await Scene.build(slide, lesson, sizes.places);
      alive.push(scene);
      await new Promise((done) => setTimeout(done));
      const complaints = new Map<string, Set<string>>();
      for (const put of digits) {
        put(lesson);
        for (let number = 0; number <= slide.steps.length; number++) {
          const step = stepAt(slide, number);
          scene.goTo(number);
          scene.script.enter?.(step.id);
          const { words } = pictureOf(scene);
          for (const complaint of tooSmall(sayNow(step, lesson), words, sizes)) {
            complaints.set(complaint, (complaints.get(complaint) ?? new Set()).add(step.id));
          }
        }
      }
      expect([...complaints].map(([complaint, steps]) => `${complaint} (${[...steps].join(', ')})`)).toEqual([]);
    },
    60_000,
  );
});
