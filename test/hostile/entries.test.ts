/** Whatever comes in from outside is taken, or refused with a sentence; what was refused has changed nothing. Ten thousand times each. */
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { placeIn } from '../../src/deck/pageAddress';
import { fromSpeakerShape, toSpeakerShape } from '../../src/deck/speakerMessages';
import { parseSamples, SampleFileError } from '../../src/digits/samples';
import { savedWork, workOf } from '../../src/lesson/address';
import type { Lesson } from '../../src/lesson/Lesson';
import { deepTraining, modelCard, RecordFileError, trainingStages } from '../../src/lesson/trainingRecords';
import { networkText } from '../../src/network/networkText';
import { NetworkFileError, parseNetwork } from '../../src/network/parseNetwork';
import { makeLesson, noise, sampleSet } from '../makeLesson';
import { tinyNetwork } from '../network/tinyNetwork';
import { damaged, pathsIn, wrongArgument, wrongValue } from './values';

const often = { numRuns: 10_000, seed: 11 };
const plainSentence = /^[A-ZÀ-Ý"].{10,400}[.…]$/s;

/** True if it was taken. An error must be of that kind, with a sentence for a person. */
function isTaken(act: () => unknown, kind: new (...all: never[]) => Error): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof kind)) throw error;
    expect(error.message).toMatch(plainSentence);
    return false;
  }
}

/** All that there is of a lesson, by what it is made of. */
const stateOf = (lesson: Lesson) => [
  lesson.drawing.peek(),
  lesson.centring.peek(),
  ...lesson.networkNames.map((name) => lesson.network(name)),
  lesson.edits,
];
const isSane = (lesson: Lesson) => {
  expect(lesson.input.peek()).toHaveLength(784);
  for (const name of lesson.networkNames) expect(Number.isFinite(lesson.pass(name).z(1)[0])).toBe(true);
};

beforeEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('calls', () => {
  const lesson = makeLesson();
  const calls: Record<string, (...all: never[]) => unknown> = {
    network: (name: string) => lesson.network(name),
    pass: (name: string) => lesson.pass(name),
    isEdited: (name: string) => lesson.isEdited(name),
    setInput: (pixels: number[]) => lesson.setInput(pixels),
    setPixel: (index: number, value: number) => lesson.setPixel(index, value),
    setWeight: (layer: number, neuron: number, source: number, value: number, name: string) =>
      lesson.editNetwork(name, (network) => network.withWeight(layer, neuron, source, value)),
    setBias: (layer: number, neuron: number, value: number, name: string) =>
      lesson.editNetwork(name, (network) => network.withBias(layer, neuron, value)),
    setWeights: (layer: number, neuron: number, weights: number[]) =>
      lesson.editNetwork('bar', (network) => network.withWeightsInto(layer, neuron, weights)),
  };
  const right: fc.Arbitrary<unknown> = fc.constantFrom<unknown>('lesson', 'bar', 0, 1, 2, 0.25, 7, noise(1));
  const argument = fc.oneof(wrongArgument, right);

  test.each(Object.entries(calls))('%s', (_, call) => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (all) => {
        const before = stateOf(lesson);
        if (!isTaken(() => call(...(all as never[])), RangeError)) expect(stateOf(lesson)).toEqual(before);
      }),
      { numRuns: 2000, seed: 12 },
    );
    isSane(lesson);
  });
});

describe('addresses', () => {
  test('a name of a slide is one of them, or the first', () => {
    const chapters = ['bias', 'relu'].map((id) => ({ id, title: id, load: () => Promise.reject() }));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', '999999999999999999999', '-1', '1e9', '%00')),
        (name) => {
          const place = placeIn(chapters, `#/${name}/${name}`);
          expect([0, 1]).toContain(place?.index ?? 0);
          expect(Number.isInteger(place?.step ?? 0)).toBe(true);
        },
      ),
      often,
    );
  });

  test('work in a link, damaged or made up, is a lesson’s or refused', () => {
    const lesson = makeLesson();
    lesson.clear();
    lesson.beginStroke('draw', { x: 3, y: 3 });
    for (let i = 0; i < 6; i++) lesson.extendStroke({ x: 4 + 2 * i, y: 14 + 8 * Math.sin(i) });
    lesson.endStroke();
    lesson.editNetwork('lesson', (network) => network.withWeight(1, 3, 400, -1.25).withBias(3, 9, 0.123456));
    const work = workOf(lesson) as string;
    const packed = (bytes: Uint8Array) => `C${Buffer.from(deflateSync(bytes)).toString('base64url')}`;
    const hostile = fc.oneof(
      fc
        .tuple(fc.nat(work.length - 1), fc.nat(5), fc.string({ maxLength: 4 }))
        .map(([at, drop, insert]) => work.slice(0, at) + insert + work.slice(at + drop)),
      fc.uint8Array({ maxLength: 60 }).map(packed),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => `c${Buffer.from(bytes).toString('base64url')}`),
      wrongValue.map((value) => `${work.split('.')[0]}.${packed(new TextEncoder().encode(JSON.stringify(value) ?? '')).slice(1)}`),
      fc.string(),
    );
    const outcomes = { taken: 0, refused: 0 };
    const next = makeLesson();
    fc.assert(
      fc.property(hostile, (each) => {
        const before = stateOf(next);
        const taken = isTaken(() => next.restore(savedWork(each)), RangeError);
        outcomes[taken ? 'taken' : 'refused']++;
        if (!taken) expect(stateOf(next)).toEqual(before);
      }),
      often,
    );
    isSane(next);
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(100);
  });
});

describe('messages of the other window', () => {
  const state = {
    kind: 'state',
    look: { theme: 'dark', weights: 'green-red' },
    title: 'Bias',
    place: '14 of 22',
    step: 'step 2 of 9',
    say: 'A sentence.',
    notes: 'Notes.',
    next: undefined,
    question: { answer: 'impossible', why: 'So.' },
    count: { rows: [{ value: 3, text: '3', hands: 4 }], range: { min: 0, max: 9, step: 1, unit: 'px' } },
    drawing: Array.from(noise(1)),
    playing: false,
    black: false,
    plan: { here: 3, end: 90 },
  };
  const picture = { kind: 'picture', of: 'now', source: 'data:image/jpeg;base64,/9j/4AAQ' };
  const stroke = { kind: 'stroke', phase: 'begin', pen: 'draw', x: 3.5, y: -2 };
  const hand = { kind: 'hand', said: { value: 3, text: '3' }, by: 1 };
  const right = [
    [toSpeakerShape, state],
    [toSpeakerShape, picture],
    [fromSpeakerShape, stroke],
    [fromSpeakerShape, hand],
    [fromSpeakerShape, { kind: 'speaker-here', isNew: false }],
    [fromSpeakerShape, { kind: 'action', action: 'undo' }],
    [fromSpeakerShape, { kind: 'stroke', phase: 'end' }],
  ] as const;

  test.each(right)('one that is right is taken', (shape, message) => {
    expect(v.is(shape, message)).toBe(true);
  });

  test.each(right)('one that is damaged is as the other side may send it, or is not taken', (shape, message) => {
    const paths = pathsIn(message).filter(([name, index]) => name !== 'drawing' || Number(index) < 5);
    const kindAt = (whole: unknown, path: readonly string[]) =>
      typeof path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)?.[name], whole);
    fc.assert(
      fc.property(damaged(message, paths), ({ at, value }) => {
        // What passes has the same kinds of values at the same places: nothing later has to ask again.
        if (!v.is(shape, value)) return;
        const wrong = paths.filter((path) => kindAt(value, path) !== kindAt(message, path)).map((path) => path.join('.'));
        // But for what need not be there, and lists that may be shorter.
        expect(
          wrong.filter((path) => !/^(next|question|count)/.test(path)),
          at,
        ).toEqual([]);
      }),
      { numRuns: 1500, seed: 13 },
    );
  });

  test('no picture comes from elsewhere, and no action that is none', () => {
    for (const source of [
      'https://example.org/x.png',
      'javascript:alert(1)',
      'data:image/svg+xml;base64,AAAA',
      'data:image/jpeg;base64,AA"',
    ])
      expect(v.is(toSpeakerShape, { ...picture, source }), source).toBe(false);
    for (const action of ['constructor', '__proto__', 'reset', 'toString'])
      expect(v.is(fromSpeakerShape, { kind: 'action', action })).toBe(false);
  });
});

describe('files', () => {
  const tiny = JSON.parse(networkText('tiny', tinyNetwork()));
  const card = { test: { percent: 97.1 }, parameters: 13_002, epochs: 40 };
  const stages = { stages: [{ epoch: 1, test: { percent: 90 }, layers: tiny.layers }] };
  const run = { rate: 0.1, seed: 1, percent: [10, 20] };
  const start = { name: 'relu-he', activation: 'relu', rates: [0.1], bestRate: 0.1, gradients: [[0.5]], runs: [run] };
  const deep = { recipe: { hiddenLayers: 8, width: 16, epochs: 10, measuresPerEpoch: 2 }, starts: [start] };
  const samples = { digits: [{ index: 1, label: 3, pixels: Buffer.alloc(784).toString('base64') }] };
  const kinds: [string, unknown, (file: unknown) => unknown, (new (...all: never[]) => Error)[]][] = [
    ['a network', tiny, parseNetwork, [NetworkFileError]],
    ['a model card', card, modelCard, [RecordFileError]],
    ['stages of a training', stages, (file) => trainingStages(file, tinyNetwork(), card), [RecordFileError, NetworkFileError]],
    ['the record of deep networks', deep, deepTraining, [RecordFileError]],
    ['samples', samples, parseSamples, [SampleFileError]],
  ];

  test.each(kinds)('%s', (_, right, read, errors) => {
    read(right);
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          damaged(right, pathsIn(right)),
          wrongValue.map((value) => ({ at: '', value })),
        ),
        ({ value }) => {
          try {
            read(value);
            outcomes.taken++;
          } catch (error) {
            if (!errors.some((kind) => error instanceof kind)) throw error;
            expect((error as Error).message).toMatch(/^["A-Z].{10,}[.]$/s);
            outcomes.refused++;
          }
        },
      ),
      { numRuns: 10_000, seed: 14 },
    );
    expect(outcomes.refused).toBeGreaterThan(1000);
  });
});

describe('digits', () => {
  test('any list of pixels is a digit or refused, and stays as it is for whoever has it', () => {
    const [sample] = sampleSet('threes');
    const lesson = makeLesson();
    fc.assert(
      fc.property(fc.nat(783), wrongArgument, (at, wrong) => {
        const pixels: unknown[] = Array.from(sample?.pixels ?? []);
        pixels[at] = wrong;
        const before = stateOf(lesson);
        if (!isTaken(() => lesson.setInput(pixels as number[]), RangeError)) expect(stateOf(lesson)).toEqual(before);
      }),
      { numRuns: 3000, seed: 15 },
    );
    isSane(lesson);
  });
});
