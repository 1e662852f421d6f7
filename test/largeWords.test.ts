/**
 * Law: with large words every word and number of the stage is one step larger, and has room for it: none touches another one that
 * it does not touch in its normal size, and none leaves the stage.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { doorChapter, slides as lesson } from '../slides';
import { Scene } from '../src/scene/Scene';
import type { Slide } from '../src/scene/Step';
import type { StageBox } from '../src/stage/readouts';
import { type Places, placesFor, widePlaces } from '../src/theme/places';
import { useType } from '../src/theme/type';
import { atlas } from '../src/views/GlyphAtlas';
import { letterWidth } from './letterWidths';
import { makeLesson } from './makeLesson';
import { pictureOf, type Word } from './pictureOf';
import { legible } from './seenFigures';

const layouts: Record<string, Places> = { wide: widePlaces, phone: placesFor(390, 844) };

/** One step up, at least. */
const step = 1.1;
/** What is as large as that may stay so. */
const largeInItself = 28;
/** Of all words: as many are larger. A phone has little room. */
const share: Record<string, number> = { wide: 0.9, phone: 0.65 };
/** But those whose place gives them their size: in cells and seats, in a program, in a formula. */
const inPlaces = new Set([
  'LensView',
  'NeuronRowView',
  'CodeView',
  'ProgramView',
  'VariablesView',
  'SumsWallView',
  'EquationView',
  'MatrixView',
  'SmallMatrixView',
  'LegendView',
  'DialCountView',
]);
/** Of its size there is air before and after a word, and under it. */
const air = { across: 0.11, down: 0.08 };

vi.spyOn(atlas, 'advance').mockImplementation((letter, _, face) => letterWidth(letter, face));
afterEach(() => useType('normal'));

const slides = await Promise.all([doorChapter, ...lesson].map(async ({ load }) => (await load()).default));

/** What each step of a slide has written on it that can be read. */
async function wordsOf(slide: Slide, places: Places, type: 'normal' | 'large'): Promise<Word[][]> {
  useType(type);
  const scene = await Scene.build(slide, makeLesson(), places);
  await new Promise((done) => setTimeout(done));
  const steps = Array.from({ length: slide.steps.length + 1 }, (_, number) => {
    scene.goTo(number);
    return pictureOf(scene, { notes: false }).words.filter(({ text, alpha }) => alpha > legible && text.trim());
  });
  scene.destroy();
  return steps;
}

const withAir = ({ box, size }: Word): StageBox => ({
  x: box.x - size * air.across,
  y: box.y,
  width: box.width + 2 * size * air.across,
  height: box.height + size * air.down,
});

/** Words of one line begin where the last one ends. */
const slack = 0.5;

const touch = (one: StageBox, other: StageBox): boolean =>
  one.x + slack < other.x + other.width &&
  other.x + slack < one.x + one.width &&
  one.y + slack < other.y + other.height &&
  other.y + slack < one.y + one.height;

const calls = ({ text, view }: Word): string => `"${text.trim()}" of ${view}`;

/** Pairs of words that touch, by their places in the list: how nearly. */
function touching(words: readonly Word[]): Map<string, 'nearly' | 'overlap'> {
  const boxes = words.map(withAir);
  const found = new Map<string, 'nearly' | 'overlap'>();
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      if (!touch(boxes[i] as StageBox, boxes[j] as StageBox)) continue;
      const isOver = touch((words[i] as Word).box, (words[j] as Word).box);
      found.set(`${i} ${j}`, isOver ? 'overlap' : 'nearly');
    }
  }
  return found;
}

const area = ({ width, height }: StageBox): number => width * height;

/** Nearer to an edge than half the margin. */
const isOff = ({ x, y, width, height }: StageBox, stage: Places): boolean => {
  const least = stage.home.x / 2;
  return x < least || y < 0 || x + width > stage.width - least || y + height > stage.height;
};

/** What is wrong with large words that is not so with the same words in their normal size. */
function* complaintsOf(normal: readonly Word[], large: readonly Word[], places: Places): Generator<string> {
  if (normal.length !== large.length) yield `${normal.length} words are ${large.length}`;
  const before = touching(normal);
  for (const [pair, how] of touching(large)) {
    const was = before.get(pair);
    const [one, other] = pair.split(' ').map((i) => calls(large[Number(i)] as Word));
    if (was !== how && was !== 'overlap') yield `${one} touches ${other}`;
  }
  for (const [i, word] of large.entries()) {
    const was = normal[i] ?? word;
    if (isOff(word.box, places) && !isOff(was.box, places)) yield `${calls(word)} leaves the stage`;
    // A box that is drawn round a word grows with it.
    if (was.within && (!word.within || area(word.within) > 2 * area(was.within))) yield `${calls(word)} leaves its box`;
  }
}

describe.each(Object.entries(layouts))('%s', (layout, places) => {
  const all = new Set<string>();
  const kept = new Set<string>();

  test.each(slides.map((slide) => [slide.id, slide] as const))('%s', async (_, slide) => {
    const normal = await wordsOf(slide, places, 'normal');
    const large = await wordsOf(slide, places, 'large');
    const complaints = new Map<string, Set<string>>();
    for (const [number, words] of large.entries()) {
      const id = slide.steps[number - 1]?.id ?? 'opening';
      for (const complaint of complaintsOf(normal[number] ?? [], words, places))
        complaints.set(complaint, (complaints.get(complaint) ?? new Set()).add(id));
      for (const [i, word] of words.entries()) {
        const size = normal[number]?.[i]?.size ?? 0;
        if (word.isInCircle || inPlaces.has(word.view) || size > largeInItself / step) continue;
        all.add(`${slide.id}: ${calls(word)}`);
        if (word.size < size * step) kept.add(`${slide.id}: ${calls(word)}`);
      }
    }
    expect([...complaints].map(([complaint, steps]) => `${complaint} (${[...steps].join(', ')})`)).toEqual([]);
  });

  test('nearly all of them are larger', () => {
    expect(kept.size, [...kept].join(', ')).toBeLessThanOrEqual((1 - (share[layout] as number)) * all.size);
  });
});
