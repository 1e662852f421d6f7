/** Every number on the stage is true: at every step, half way through it, for any input. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareNumber, forwardPass, halfUnit, type LayersOf, numberIn, quantityOf, trueValue } from '../forwardPass';
import { noise, sampleSet } from '../makeLesson';
import { ask, type Box, close, coarse, inside, lookAtEach, openDeck, overlap, type Page, settle, slides } from './deck';
import { differing, pictureIn } from './picture';

let page: Page;
beforeAll(async () => {
  page = await openDeck(coarse);
});
afterAll(() => close(page));

type Readout = { name: string; text: string; value: number } & Box;

/** The numbers shown for each step's inputs, set one after the other, at the step and half way to it; and where the deck is then. */
function shownAt(slide: string, inputs: number[][][]) {
  return page.evaluate(
    async ([id, all]) => {
      const { lesson } = window;
      const seen = [];
      let before = 0;
      for (const [step, given] of all.entries()) {
        await lesson.goTo(id, step);
        const { time } = lesson.position();
        for (const moment of step === 0 ? [time] : [time, (before + time) / 2]) {
          lesson.seek(moment);
          const shown = given.map((pixels) => {
            lesson.setInput(pixels);
            return { input: lesson.input(), readouts: lesson.readouts() };
          });
          seen.push({ step, moment, shown, position: lesson.position() });
        }
        before = time;
      }
      return seen;
    },
    [slide, inputs] as const,
  );
}

const inputsOf = (seed: number): number[][] => [
  Array.from(sampleSet('threes')[0]?.pixels ?? []),
  Array.from(sampleSet('fair')[(seed * 37) % 200]?.pixels ?? []),
  Array.from(noise(seed)),
];

const networks = new Map<string, LayersOf>();
async function layersOf(name: string): Promise<LayersOf> {
  if (!networks.has(name)) networks.set(name, await ask(page, 'network', name));
  return networks.get(name) as LayersOf;
}

/** Throws unless each is one bare number, and true if it is named after the pass; gives how many were. */
async function check(readouts: Readout[], input: number[], at: string): Promise<number> {
  let checked = 0;
  const passes = new Map<string, ReturnType<typeof forwardPass>>();
  for (const { name, text, value } of readouts) {
    expect(text, `${name} ${at}`).toMatch(bareNumber);
    expect(value, `${name} ${at}`).toBe(numberIn(text));
    const quantity = quantityOf(name);
    if (!quantity) {
      expect(name, `a plain name ${at}`).not.toMatch(/[azbw]\[/);
      continue;
    }
    const layers = await layersOf(quantity.network);
    if (!passes.has(quantity.network)) passes.set(quantity.network, forwardPass(layers, input));
    const truth = trueValue(quantity, layers, passes.get(quantity.network) as ReturnType<typeof forwardPass>);
    expect(Math.abs(value - truth), `${name} is ${truth}, shown as ${text} ${at}`).toBeLessThanOrEqual(halfUnit(text));
    checked++;
  }
  return checked;
}

/** Where the digit may be small, and why: a slide, or some of its steps. */
const smallDigits: Record<string, { edge: number; because: string /** Only there. */; at?: readonly string[] }> = {
  'a-sloppy-three': { edge: 196, at: ['receptors'], because: 'light goes from it into an eye, beside another picture' },
  'ten-outputs': { edge: 112, at: ['doubt', 'yours'], because: 'a stored digit that is both a 4 and a 9 has the large place' },
  'edges-of-pieces': { edge: 140, because: 'loop, line and an empty picture are the subject, each as large as there is room for' },
  'layers-elsewhere': { edge: 140, because: 'a picture, a filter and its response are the subject, and stand in a row' },
  '13002-dials': { edge: 112, because: 'all 13,002 dials are on stage at once' },
  'by-hand': { edge: 112, because: 'a missed digit has the large place, and before it the wall of all dials' },
  'in-code': { edge: 112, because: 'seventeen lines of program are to be read from the last row, beside the layers they work on' },
  'just-a-function': { edge: 140, because: 'the one neuron and its curve are the subject, and the digit only what goes in' },
  relu: { edge: 140, because: 'two curves are the subject, and the digit only lends them a z' },
};

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (id, slide) => {
  const { steps } = slide;
  const stage = { x: 0, y: 0, width: 1280, height: 720 };
  const look = () =>
    lookAtEach(page, slide, (lines) => ({
      views: window.lesson.views(),
      words: lines(['.sentence', '.title']).flat(),
      readouts: window.lesson.readouts(),
    }));
  let seen: Awaited<ReturnType<typeof look>>;

  test('every number is true at every step and half way through it, for three inputs', async () => {
    networks.clear();
    let checked = 0;
    const moments = await shownAt(
      id,
      [0, ...steps.keys()].map((_, step) => inputsOf(step)),
    );
    for (const { step, moment, shown, position } of moments) {
      for (const { input, readouts } of shown) checked += await check(readouts, input, `at ${moment} s`);
      expect(position).toMatchObject({ slide: id, step, time: moment, playing: false });
    }
    expect(moments).toHaveLength(2 * steps.length + 1);
    expect(checked).toBeGreaterThan(0);
  });

  test('every number stands on the stage, clear of the sentence and of the other numbers', async () => {
    await ask(page, 'reset');
    seen = await look();
    const complaints: string[] = [];
    for (const [step, { words, readouts }] of seen.entries()) {
      for (const [i, readout] of readouts.entries()) {
        if (!inside(readout, stage)) complaints.push(`step ${step}: ${readout.name} is off the stage`);
        if (words.some((box) => overlap(readout, box))) complaints.push(`step ${step}: ${readout.name} is on the words`);
        const other = readouts.slice(0, i).find((each) => overlap(readout, each, 1.5));
        if (other) complaints.push(`step ${step}: ${readout.name} is on ${other.name}`);
      }
    }
    expect(complaints).toEqual([]);
  });

  test('the digit is there at every step, large enough to draw on, wholly on the stage', async () => {
    const small = smallDigits[id];
    seen ??= await look();
    expect(seen).toHaveLength(steps.length + 1);
    for (const [step, { views }] of seen.entries()) {
      const isSmall = small && (small.at?.includes(steps[step - 1]?.id ?? '') ?? true);
      const digit = views.find((view) => view.name === 'digit');
      expect(digit, `step ${step}`).toBeDefined();
      expect(digit?.width).toBeGreaterThanOrEqual(isSmall ? small.edge : 200);
      expect(digit?.height).toBe(digit?.width);
      expect(inside(digit as Box, stage)).toBe(true);
    }
  });
});

describe('the pixels of a number', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck();
  });
  afterAll(() => close(page));

  /** Numbers at the end of the walk through the network, and what the window shows. */
  const look = async () => {
    const readouts: Readout[] = await ask(page, 'readouts');
    await settle(page);
    return { readouts, picture: pictureIn(await page.screenshot({ animations: 'disabled' })) };
  };

  test('change exactly when its text does', async () => {
    const steps = slides.find((slide) => slide.id === 'feeding-forward')?.steps ?? [];
    await ask(page, 'goTo', 'feeding-forward', steps.findIndex((step) => step.id === 'choice') + 1);
    const start = Array.from(sampleSet('threes')[0]?.pixels ?? []);
    const brighter = start.map((value, i) => (i === 500 ? 1 - value : value));
    const inputs = [
      start,
      brighter,
      start.map((value) => value * 0.98),
      Array.from(sampleSet('fair')[60]?.pixels ?? []),
      Array.from(noise(4)),
    ];
    let before: Awaited<ReturnType<typeof look>> | undefined;
    let [same, other] = [0, 0];
    for (const input of inputs) {
      await ask(page, 'setInput', input);
      const now = await look();
      for (const readout of before ? now.readouts : []) {
        if (!quantityOf(readout.name)) continue;
        const was = before?.readouts.find((each) => each.name === readout.name);
        if (!was) continue;
        const pixels = differing(now.picture, (before as typeof now).picture, readout);
        if (was.text === readout.text) expect(pixels, `${readout.name} still reads ${was.text}`).toBe(0);
        else expect(pixels, `${readout.name} reads ${readout.text} instead of ${was.text}`).toBeGreaterThan(0);
        was.text === readout.text ? same++ : other++;
      }
      before = now;
    }
    expect(same, 'numbers that stayed').toBeGreaterThan(5);
    expect(other, 'numbers that changed').toBeGreaterThan(20);
  });
});

describe('window.lesson', () => {
  test('pass is the forward pass of the network it gives, edits included', async () => {
    await ask(page, 'reset');
    await ask(page, 'setInput', Array.from(noise(8)));
    await ask(page, 'setWeight', 1, 5, 300, -2.5);
    await ask(page, 'setBias', 3, 9, 1.25);
    const layers = await ask(page, 'network');
    expect(layers[0]?.weights[5]?.[300]).toBe(-2.5);
    expect(layers[2]?.biases[9]).toBe(1.25);
    expect(layers.map(({ weights }) => [weights[0]?.length, weights.length])).toEqual([
      [784, 16],
      [16, 16],
      [16, 10],
    ]);
    const given = await ask(page, 'pass');
    const computed = forwardPass(layers, await ask(page, 'input'));
    for (const part of ['z', 'activations'] as const) {
      expect(given[part].map((layer) => layer.length)).toEqual(computed[part].map((layer) => layer.length));
      given[part].flat().forEach((value, i) => {
        expect(value).toBeCloseTo(computed[part].flat()[i] as number, 9);
      });
    }
  });

  test('an edited weight is followed by every number, and reset brings the trained ones back', async () => {
    await ask(page, 'reset');
    const trained = await ask(page, 'network');
    await ask(page, 'goTo', 'feeding-forward', 8);
    const before = await ask(page, 'readouts');
    await ask(page, 'setBias', 2, 3, 90);
    networks.clear();
    const after = await ask(page, 'readouts');
    expect(after.find(({ name }) => name === 'a[2][3]')?.value).toBeGreaterThan(0.9);
    expect(after).not.toEqual(before);
    expect(await check(after, await ask(page, 'input'), 'after an edit')).toBeGreaterThan(40);
    await ask(page, 'reset');
    networks.clear();
    expect(await ask(page, 'network')).toEqual(trained);
    expect(await ask(page, 'readouts')).toEqual(before);
    await ask(page, 'undo');
    expect((await ask(page, 'network'))[1]?.biases[3]).toBe(90);
    await ask(page, 'reset');
  });

  test('all 42 neurons of layers 1 to 3 show their activations once they are lit', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    const names = (await ask(page, 'readouts')).map(({ name }) => name);
    for (const [layer, neurons] of [
      [1, 16],
      [2, 16],
      [3, 10],
    ] as const) {
      for (let neuron = 0; neuron < neurons; neuron++) expect(names).toContain(`a[${layer}][${neuron}]`);
    }
    expect(new Set(names.filter((name) => quantityOf(name))).size).toBe(names.filter((name) => quantityOf(name)).length);
  });

  test.each([
    ['too short', 783, 0, 0],
    ['too long', 785, 0, 0],
    ['too bright', 784, 12, 1.5],
    ['negative', 784, 12, -0.001],
    ['not a number', 784, 12, Number.NaN],
  ])('setInput refuses what is %s with a RangeError that names it, and changes nothing', async (_, length, index, value) => {
    await ask(page, 'reset');
    const before = [await ask(page, 'drawing'), await ask(page, 'input')];
    const error = await page.evaluate(
      ([count, at, bad]) => {
        try {
          window.lesson.setInput(Array.from({ length: count as number }, (__, i) => (i === at ? (bad as number) : 0)));
          return undefined;
        } catch (thrown) {
          return { name: (thrown as Error).name, message: (thrown as Error).message };
        }
      },
      [length, index, value],
    );
    expect(error?.name).toBe('RangeError');
    expect(error?.message).toContain(String(length === 784 ? index : length));
    expect([await ask(page, 'drawing'), await ask(page, 'input')]).toEqual(before);
    await ask(page, 'setInput', before[0] as number[]);
  });

  test('a weight, a bias or a network that does not exist is refused with a RangeError, and nothing changes', async () => {
    await ask(page, 'reset');
    const before = await ask(page, 'network');
    const errors = await page.evaluate(() => {
      const { lesson } = window;
      const calls = [
        () => lesson.setWeight(0, 0, 0, 1),
        () => lesson.setWeight(4, 0, 0, 1),
        () => lesson.setWeight(1, 16, 0, 1),
        () => lesson.setWeight(1, 0, 784, 1),
        () => lesson.setWeight(1, 0, 0.5, 1),
        () => lesson.setWeight(1, 0, 0, Number.POSITIVE_INFINITY),
        () => lesson.setBias(3, 10, 1),
        () => lesson.setBias(1, 0, Number.NaN),
        () => lesson.setBias(1, 0, 1, 'nobody'),
        () => lesson.network('nobody'),
        () => lesson.pass('nobody'),
      ];
      return calls.map((call) => {
        try {
          call();
          return 'nothing';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(errors).toEqual(errors.map(() => 'RangeError'));
    expect(await ask(page, 'network')).toEqual(before);
  });

  test('networks names lesson always, and only names that can be asked for', async () => {
    const ends = slides.map(({ id, steps }) => [id, steps.length] as const);
    const named = await page.evaluate(async (all) => {
      const { lesson } = window;
      const seen = [];
      for (const [id, end] of all) {
        await lesson.goTo(id, end);
        seen.push(lesson.networks().map((name) => ({ name, inputs: lesson.network(name)[0]?.weights[0]?.length })));
      }
      return seen;
    }, ends);
    expect(named).toHaveLength(slides.length);
    for (const networks of named) {
      expect(networks[0]?.name).toBe('lesson');
      for (const { name, inputs } of networks) {
        expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(inputs).toBe(784);
      }
    }
    for (const [id, step, shown] of [
      ['what-it-really-learned', 'plain', ['plain']],
      ['relu', 'twins', ['sigmoid-twin']],
    ] as const) {
      await ask(page, 'goTo', id, 1 + (slides.find((slide) => slide.id === id)?.steps.findIndex((each) => each.id === step) ?? -1));
      expect((await ask(page, 'networks')).slice(1).sort()).toEqual(shown);
    }
  });

  test('describe speaks of what is on stage now', async () => {
    await ask(page, 'reset');
    await ask(page, 'goTo', 'feeding-forward', 8);
    const three = await ask(page, 'describe');
    await ask(page, 'setInput', new Array(784).fill(0));
    const nothing = await ask(page, 'describe');
    expect(three).not.toBe(nothing);
    for (const text of [three, nothing]) expect(text).toMatch(/^[A-Z].*\.$/);
    await ask(page, 'reset');
  });
});
