/** Law: a voice stumbles over no sign of the lesson, whatever is drawn; and what it reads in one go is a sentence, or half of a long one. */
import { describe, expect, test } from 'vitest';
import { slides as chapters } from '../../slides';
import { glossary } from '../../slides/glossary';
import { Scene } from '../../src/scene/Scene';
import { readNow, sayNow, stepAt } from '../../src/scene/Step';
import { widePlaces } from '../../src/theme/places';
import { sentencesOf } from '../../src/voice/sentences';
import { toSpeech } from '../../src/voice/toSpeech';
import { makeLesson, sampleSet, unlikeInputs } from '../makeLesson';

const slides = await Promise.all(chapters.map(async ({ load }) => (await load()).default));

/** Letters, figures, and what is a pause or part of a word. */
const plain = /^[A-Za-zé0-9 .,;:?!’-]*$/;
/** "−" that has been lost, words that ran into each other, a pause without words. */
const broken = /\bundefined\b|\d[A-Za-z]{2}|[A-Za-z]\d| {2}|^[ .,;:?!]|[,;:] ?[.,;:?!]| [.,;:?!]|\d-\d/;

test.each([
  ['z is −0.24.', 'z is minus 0.24.'],
  ['24 − 16 = 8: some is left', '24 minus 16 is 8: some is left'],
  ['28 × 28 = 784 neurons', '28 times 28 is 784 neurons'],
  ['784 × 16 weights', '784 times 16 weights'],
  ['0.99 × −0.41 makes −0.41', '0.99 times minus 0.41 makes minus 0.41'],
  ['every × lights the lamp and every + leaves it', 'every cross lights the lamp and every plus leaves it'],
  ['a = σ(z)', 'a is sigma of z'],
  ['a⁽¹⁾ = σ(W a⁽⁰⁾ + b)', 'a of layer 1 is sigma of W a of layer 0 plus b'],
  ['w₁₁', 'w 11'],
  ['written σ (sigma). Its shape', 'written sigma. Its shape'],
  ['and σ (sigma), our squish', 'and sigma, our squish'],
  ['so z ≈ 0.58.', 'so z is about 0.58.'],
  ['gets 10.5 % right', 'gets 10.5 percent right'],
  ['13,002 dials, 140,000 times', '13002 dials, 140000 times'],
  ['39.0 µs', '39.0 microseconds'],
  ['says “not a 3” to it; “you” …', 'says not a 3 to it; you.'],
  ['neuron 11’s own (as ever), it’s', 'neuron 11’s own, as ever, it’s'],
  ['from 0 → 1', 'from 0 to 1'],
])('%s', (written, said) => {
  expect(toSpeech(written)).toBe(said);
});

test('a text is cut at the ends of its sentences, and a long one at its halves', () => {
  const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));
  expect(cut('It is 0.5. Is it? “Yes.” No!')).toEqual(['It is 0.5.', 'Is it?', '“Yes.”', 'No!']);
  expect(cut('No end')).toEqual(['No end']);
  expect(cut('')).toEqual([]);
  const half = 'and so it goes on '.repeat(9).trim();
  expect(cut(`${half}; ${half}: end.`)).toEqual([`${half};`, `${half}:`, 'end.']);
  expect(cut('Short; it stays whole.')).toEqual(['Short; it stays whole.']);
});

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  test('is read in words, piece by piece, in every case', async () => {
    const lesson = makeLesson();
    const scene = await Scene.build(slide, lesson, widePlaces);
    await new Promise((done) => setTimeout(done));
    const faults = new Set<string>();
    const inputs = [...Object.values(unlikeInputs), sampleSet('misses')[0]?.pixels ?? []];
    for (const [i, input] of inputs.entries()) {
      lesson.setInput(input);
      if (i % 2 === 1) lesson.editNetwork('lesson', (network) => network.withBias(1, 2, 5).withWeight(2, 3, 2, -4).withBias(3, 5, -4));
      for (let number = 0; number <= slide.steps.length; number++) {
        const step = stepAt(slide, number);
        scene.goTo(number);
        scene.script.enter?.(step.id);
        for (const text of [sayNow(step, lesson), ...readNow(slide, step, lesson).split('\n\n')]) {
          const pieces = sentencesOf(text).map(({ from, to }) => text.slice(from, to));
          if (pieces.join(' ') !== text.trim()) faults.add(`${step.id} is cut to ${JSON.stringify(pieces)}`);
          for (const piece of pieces) {
            const said = toSpeech(piece);
            if (!plain.test(said) || broken.test(said) || said.length > 320) faults.add(`${step.id}: "${said}"`);
          }
        }
      }
    }
    scene.destroy();
    expect([...faults]).toEqual([]);
  }, 60_000);
});

test('so is the glossary', () => {
  for (const { meaning } of glossary) expect(toSpeech(meaning)).toMatch(plain);
});
