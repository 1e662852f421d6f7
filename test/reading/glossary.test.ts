/** Law: every word that a step introduces is explained once, in a sentence that is always true, and opens it where it is met first. */
import { expect, test } from 'vitest';
import { everywhere, stated } from '../../scripts/facts/stated';
import { slides as chapters } from '../../slides';
import { glossary } from '../../slides/glossary';
import { RunningOrder } from '../../src/deck/RunningOrder';
import { firstUses, Vocabulary } from '../../src/reading/Vocabulary';
import { Scene } from '../../src/scene/Scene';
import { readNow, type Slide, sayNow, stepAt } from '../../src/scene/Step';
import { widePlaces } from '../../src/theme/places';
import { makeLesson, unlikeInputs } from '../makeLesson';
import { figuresIn, plainFigure } from '../seenFigures';

const slides: Slide[] = await Promise.all(chapters.map(async ({ load }) => (await load()).default));
const order = new RunningOrder(chapters, [{ id: 'all', title: 'All', minutes: 1 }]);
await Promise.all(order.all.map((load) => load()));
const vocabulary = new Vocabulary(glossary, order);
const stepsOf = ({ steps }: Slide) => steps.map((step, at) => ({ step, number: at + 1 }));

test('every word that a step introduces is in the glossary once, with that step', () => {
  const introduced = slides.flatMap(({ id, steps }) =>
    steps.flatMap((step) => (step.introduces ?? []).map((word) => ({ word, slide: id, step: step.id }))),
  );
  expect(introduced.length).toBeGreaterThan(10);
  for (const each of introduced)
    expect(
      glossary.filter(({ word }) => word === each.word),
      each.word,
    ).toEqual([expect.objectContaining(each)]);
});

test('a word that no step introduces is the one that its step teaches', () => {
  for (const { word, slide, step } of glossary) {
    const its = slides.find(({ id }) => id === slide)?.steps.find(({ id }) => id === step);
    expect([...(its?.introduces ?? []), its?.term?.word.toLowerCase()], word).toContain(word);
  }
});

test('a word has the colour that the lesson gives it', () => {
  const taught = slides.flatMap(({ steps }) => steps.flatMap(({ term }) => (term?.means ? [term] : [])));
  for (const { word, means } of glossary) {
    const given = taught.filter((term) => term.word === word || term.word === `${word}es`).map((term) => term.means);
    if (given.length > 0) expect(given, word).toContain(means);
  }
});

test('words and addresses are each there once', () => {
  for (const all of [glossary.map(({ id }) => id), glossary.map(({ word }) => word.toLowerCase())])
    expect(new Set(all).size).toBe(all.length);
  for (const { id } of glossary) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('each is explained in one sentence of at most thirty words, without a figure that could change', () => {
  // The ends of the sigmoid.
  const constants = new Set(['0', '1', ...stated.filter(({ where }) => where.includes(everywhere)).map(({ figure }) => figure)]);
  for (const { word, meaning } of glossary) {
    expect(meaning, word).toMatch(/^[\p{Lu}][^.?!]*\.$/u);
    expect(meaning.split(/\s+/).length, word).toBeLessThanOrEqual(30);
    for (const figure of figuresIn(meaning)) expect([...constants], word).toContain(plainFigure(figure));
    expect(meaning, word).not.toMatch(/['"—]|-\d/);
  }
});

test('the passage that introduces a word has it, once, in every case', async () => {
  const lesson = makeLesson();
  let met = 0;
  for (const slide of slides) {
    const index = order.indexOf(slide.id);
    const teaching = stepsOf(slide).filter(({ number }) => vocabulary.wordsAt({ index, step: number }).taught.length > 0);
    if (teaching.length === 0) continue;
    const scene = await Scene.build(slide, lesson, widePlaces);
    for (const input of Object.values(unlikeInputs)) {
      lesson.setInput(input);
      for (const { step, number } of teaching) {
        const { taught } = vocabulary.wordsAt({ index, step: number });
        const uses = firstUses([sayNow(step, lesson), ...readNow(slide, step, lesson).split('\n\n')], taught).flat();
        expect(uses.map(({ term }) => term.word).sort(), `${slide.id} ${step.id}`).toEqual(taught.map(({ word }) => word).sort());
        met += uses.length;
      }
    }
    scene.destroy();
  }
  expect(met).toBe(glossary.length * Object.keys(unlikeInputs).length);
});

test('what is known is what was introduced before, and where', () => {
  const index = order.indexOf('bias');
  const at = slides[index]?.steps.findIndex(({ id }) => id === 'bias') ?? 0;
  const known = (step: number) => vocabulary.wordsAt({ index, step }).known.map(({ word }) => word);
  expect(known(at)).not.toContain('bias');
  expect(known(at + 1)).not.toContain('bias');
  expect(known(at + 2)).toEqual(expect.arrayContaining(['bias', 'z', 'weight']));
  expect(known(at + 2)).not.toContain('vector');
  expect(stepAt(slides[index] as Slide, at + 1).id).toBe('bias');
});

test('a word is found as a whole, in the plural too, and no part of a longer one', () => {
  const words = (text: string) => firstUses([text], glossary)[0]?.map(({ from, to, term }) => [text.slice(from, to), term.id]);
  expect(words('Weights and biases: a weight, a bias.')).toEqual([
    ['Weights', 'weight'],
    ['biases', 'bias'],
  ]);
  expect(words('The hidden layers, and a layer.')).toEqual([
    ['hidden layers', 'hidden-layer'],
    ['layer', 'layer'],
  ]);
  expect(words('Weighty, unbiased, a zoo, Z, and “z”.')).toEqual([['z', 'z']]);
  expect(words('The weighted sum σ(z)')).toEqual([
    ['weighted sum', 'weighted-sum'],
    ['σ', 'sigma'],
    ['z', 'z'],
  ]);
});
