/** A network of one's own: what is said in every state of its training is true and stands on stage, and what is chosen, taken and taught is kept. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedOne } from '../../../slides/24-your-own-network/askedOne';
import { type Design, firstDesign } from '../../../slides/24-your-own-network/design';
import { lastLook } from '../../../slides/24-your-own-network/OwnRuns';
import slide from '../../../slides/24-your-own-network/slide';
import { mostDrawn, ownStateOf } from '../../../slides/24-your-own-network/state';
import { effectOf } from '../../../slides/24-your-own-network/taught';
import { unseenOnes, variedOnes } from '../../../slides/24-your-own-network/upstrokes';
import type { Lesson } from '../../../src/lesson/Lesson';
import { ownNetworkOf } from '../../../src/lesson/ownNetwork';
import type { Control } from '../../../src/scene/Control';
import { Scene } from '../../../src/scene/Scene';
import { sayNow, stepAt } from '../../../src/scene/Step';
import { type Places, placesFor, widePlaces } from '../../../src/theme/places';
import { makeLesson, sampleSet } from '../../makeLesson';
import { figuresIn, named, plainFigure, wordsOn } from '../../seenFigures';
import { until, WorkerHere } from '../../training/workerHere';

vi.mock('../../../src/training/trainingWorker?worker&inline', async () => ({
  default: (await import('../../training/workerHere')).WorkerHere,
}));

const alive: Scene[] = [];
const lessons: Lesson[] = [];
afterEach(() => {
  for (const scene of alive.splice(0)) scene.destroy();
  for (const lesson of lessons.splice(0)) ownStateOf(lesson).runs.giveUp();
  expect(WorkerHere.alive).toBe(0);
});

function made(): { lesson: Lesson; state: ReturnType<typeof ownStateOf> } {
  const lesson = makeLesson();
  lessons.push(lesson);
  return { lesson, state: ownStateOf(lesson) };
}

async function onStage(lesson: Lesson, places: Places = widePlaces): Promise<Scene> {
  const scene = await Scene.build(slide, lesson, places);
  alive.push(scene);
  return scene;
}

/** The sentence of a step, once its length is right and its numbers stand on stage. */
async function said(lesson: Lesson, id: string): Promise<string> {
  const at = slide.steps.findIndex((step) => step.id === id) + 1;
  const sentence = sayNow(stepAt(slide, at), lesson);
  expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(24);
  for (const places of [widePlaces, placesFor(390, 844)]) {
    const scene = await onStage(lesson, places);
    scene.goTo(at);
    const seen = new Set(figuresIn(wordsOn(scene)).map(plainFigure));
    for (const figure of figuresIn(sentence.replace(named, ''))) expect([...seen], sentence).toContain(plainFigure(figure));
    expect(scene.script.describe(id)).not.toMatch(/undefined|NaN|\[object/);
  }
  return sentence;
}

/** Trained to its end. */
async function trained({ state }: ReturnType<typeof made>, part: Partial<Design>) {
  state.choose(part);
  state.train();
  await until(() => state.runs.state === 'idle');
  const run = state.runs.finished.value.at(-1);
  if (!run) throw new Error('There is one.');
  return run;
}

/** The quickest that there is. */
const quick: Partial<Design> = { layers: 0 };

describe('a design', () => {
  test('learns, waits, goes on and is done, and each state is said with its numbers', async () => {
    const { lesson, state } = made();
    expect(await said(lesson, 'design')).toMatch(/^Choose .* 8,000 digits\.$/);
    state.choose(quick);
    state.train();
    expect(await said(lesson, 'design')).toBe('The digits to learn from are on their way.');
    await until(() => (state.runs.current.value?.looks.length ?? 0) > 2);
    expect(await said(lesson, 'design')).toMatch(/^It learns\. Of 2,000 .* reads [\d,]+ by now\.$/);
    state.runs.pause();
    expect(await said(lesson, 'design')).toMatch(/^It waits\. .* so far\.$/);
    const [waiting] = state.runs.all.value;
    expect(await said(lesson, 'compare')).toMatch(/^The first/);
    state.runs.go();
    await until(() => state.runs.state === 'idle');
    const [run] = state.runs.finished.value;
    expect(run?.id).toBe(waiting?.id);
    expect(run?.looks.at(-1)?.epochs).toBe(6);
    expect(run?.looks.every((look) => !('layers' in look))).toBe(true);
    expect(await said(lesson, 'design')).toMatch(/^It has learned\. /);
    // What stands there is what it makes of the digit now.
    expect(state.staged.value.network).toBe(run?.network);
    expect(lastLook(run)?.right).toBeGreaterThan(1600);
  }, 60_000);

  test('whose rate is too high says so: away, after so many mini-batches, or stuck', async () => {
    const all = made();
    const { lesson } = all;
    const away = await trained(all, { rate: 100 });
    expect(await said(lesson, 'design')).toBe(
      `The rate is too high: the cost ran away after ${away.awayAfter} mini-batches. Take a smaller one.`,
    );
    const stuck = await trained(all, { rate: 10, neurons: 4 });
    expect(await said(lesson, 'design')).toBe(
      `It reads ${lastLook(stuck)?.right} of 2,000, as good as guessing: the rate is too high, its steps too long.`,
    );
    const slow = await trained(all, { rate: 0.01, layers: 4 });
    expect(await said(lesson, 'design')).toBe(
      `It reads ${lastLook(slow)?.right} of 2,000, as good as guessing: through so many sigmoids hardly a hint comes back.`,
    );
  }, 120_000);

  test('says why there is nothing to learn from, and can be begun again', async () => {
    const { lesson, state } = made();
    vi.spyOn(lesson, 'trainingDigits').mockRejectedValueOnce(new Error('Data of this lesson could not be loaded. Please try again.'));
    state.choose(quick);
    state.train();
    await until(() => state.runs.state === 'failed');
    for (const step of ['design', 'compare', 'your-digits']) expect(await said(lesson, step)).toMatch(/^Data of this lesson/);
    expect(state.runs.all.value).toEqual([]);
    state.train();
    await until(() => (state.runs.current.value?.looks.length ?? 0) > 0);
    expect(await said(lesson, 'design')).toMatch(/^It learns/);
  }, 60_000);
});

test('up to four are compared, the best one marked; a row comes on stage and goes', async () => {
  const all = made();
  const { lesson, state } = all;
  const first = await trained(all, quick);
  expect(await said(lesson, 'compare')).toMatch(/^One so far\./);
  // The same once more has other weights to begin with, another rate the same ones.
  const again = await trained(all, quick);
  const slow = await trained(all, { rate: 0.01 });
  expect([first, again, slow].map(({ seed }) => seed)).toEqual([1, 2, 1]);
  expect(again.looks[0]?.right).not.toBe(first.looks[0]?.right);
  await trained(all, { rate: 100 });
  const best = [first, again].sort((a, b) => (lastLook(b)?.right ?? 0) - (lastLook(a)?.right ?? 0))[0];
  expect(state.best.value?.id).toBe(best?.id);
  expect(await said(lesson, 'compare')).toMatch(/^The best of four: no hidden layer, [\d,]+ of 2,000 right\./);
  state.train();
  expect([state.runs.isFull, state.runs.state, state.runs.all.value.length]).toEqual([true, 'idle', 4]);
  const scene = await onStage(lesson);
  scene.goTo(2);
  const button = (id: string) => scene.script.controls?.find((control) => control.id === id) as Control & { kind: 'button' };
  expect([button('train').label, button('train').lacks?.()]).toEqual([
    'The table is full',
    expect.stringMatching(/^The table is full\. Take/),
  ]);
  // Without digits of one's own there is nothing to teach; with them there is no room for it.
  expect(button('teach').lacks?.()).toMatch(/^There are no digits/);
  state.drawn.value = [{ pixels: Array.from(variedOnes(1, 1)[0] as ArrayLike<number>), label: 1 }];
  expect(button('teach').lacks?.()).toMatch(/^The table is full/);
  const pick = (id: string) => scene.script.controls?.find((control) => control.id === id) as Control & { kind: 'pick' };
  pick('runs').press?.(0);
  expect(state.staged.value.run?.id).toBe(first.id);
  pick('remove').press?.(0);
  expect(state.runs.all.value.map(({ id }) => id)).not.toContain(first.id);
  expect(state.staged.value.key).toBe('design');
  expect(button('train').lacks?.()).toBeUndefined();
  expect(button('take').lacks?.()).toMatch(/^Nothing is trained/);
}, 120_000);

describe('a trained network', () => {
  test('of the lesson’s shape comes into the lesson as one entry of undo', async () => {
    const all = made();
    const { lesson } = all;
    const run = await trained(all, firstDesign);
    const before = lesson.network();
    const { edits } = lesson;
    expect(await said(lesson, 'take')).toMatch(/^It has the shape of the lesson’s own/);
    const scene = await onStage(lesson);
    const take = scene.script.controls?.find(({ id }) => id === 'take') as Control & { kind: 'button' };
    expect(take.label).toBe('Take it into the lesson');
    take.press();
    expect(take.lacks?.()).toBe('It is there already.');
    expect([lesson.network(), lesson.edits, take.label]).toEqual([run.network, edits + 1, 'Taken']);
    expect(await said(lesson, 'take')).toMatch(/^This network speaks on every slide now\./);
    lesson.undo();
    expect(lesson.network()).toBe(before);
    expect(all.state.runs.finished.value).toHaveLength(1);
  }, 60_000);

  test('of another shape is kept, and is there after a reload, when its row is gone', async () => {
    const all = made();
    const { lesson } = all;
    const run = await trained(all, quick);
    expect(await said(lesson, 'take')).toMatch(/^The other slides draw two layers of sixteen sigmoids\./);
    const scene = await onStage(lesson);
    const take = scene.script.controls?.find(({ id }) => id === 'take') as Control & { kind: 'button' };
    expect(take.label).toBe('Keep it here');
    take.press();
    expect([lesson.isEdited(), ownNetworkOf(lesson).network.value, take.label]).toEqual([false, run.network, 'Kept']);
    expect(await said(lesson, 'take')).toMatch(/^This one is kept\./);
    const again = made();
    again.lesson.restore(JSON.parse(JSON.stringify(lesson)));
    expect(again.state.table.value.map(({ key, name }) => [key, name])).toEqual([['own', 'no hidden layer']]);
    expect(again.state.staged.value.network.layers).toEqual(run.network.layers);
    expect(await said(again.lesson, 'take')).toMatch(/^This one is kept\./);
    again.state.remove('own');
    expect(again.state.staged.value.key).toBe('design');
  }, 60_000);
});

describe('ones with an upstroke', () => {
  test('are read by the lesson’s network as the slide says', () => {
    const { lesson, state } = made();
    const read = [0, 1, 2].map((asked) => {
      state.asked.value = asked;
      return askedOne(lesson).pass.best;
    });
    expect(read).toEqual([1, 7, 9]);
    expect(unseenOnes.filter((pixels) => lesson.network().forward(pixels).best === 1).length).toBeLessThanOrEqual(1);
  });

  test('are no two alike, and none of those that are offered is among those that are unknown', () => {
    const offered = [1, 4, 7, 10].flatMap((seed) => variedOnes(seed, 3));
    const texts = [...offered, ...unseenOnes].map((pixels) => String(pixels));
    expect(new Set(texts).size).toBe(texts.length);
    expect(variedOnes(4, 3)).toEqual(offered.slice(3, 6));
  });

  test('are learned from, without and with, and what is said of it is counted', async () => {
    const all = made();
    const { lesson, state } = all;
    expect(await said(lesson, 'your-digits')).toMatch(/^Draw digits of your own/);
    state.choose(quick);
    state.drawn.value = variedOnes(1, 3).map((pixels) => ({ pixels: Array.from(pixels), label: 1 }));
    expect(await said(lesson, 'your-digits')).toBe('Each of your 3 counts as 40 among 8,000. Does it learn them, and what does it cost?');
    state.teach();
    await until(() => (state.runs.current.value?.looks.length ?? 0) > 1);
    expect(await said(lesson, 'your-digits')).toBe('First without your digits.');
    await until(() => state.runs.current.value?.taught.length === 3);
    expect(await said(lesson, 'your-digits')).toBe('Now with your digits among the others.');
    await until(() => state.runs.state === 'idle');
    const [plain, taught] = state.runs.finished.value;
    expect([plain?.seed, plain?.looks[0]?.right]).toEqual([taught?.seed, taught?.looks[0]?.right]);
    const ones = (network = plain?.network, pictures = unseenOnes) =>
      pictures.filter((pixels) => network?.forward(pixels).best === 1).length;
    const { drawn, others, judged } = effectOf(lesson).value;
    expect(drawn).toEqual({ of: 3, without: ones(plain?.network, variedOnes(1, 3)), with: ones(taught?.network, variedOnes(1, 3)) });
    expect(others).toEqual({ of: 20, without: ones(), with: ones(taught?.network) });
    expect(judged).toEqual({ of: 2000, without: lastLook(plain)?.right, with: lastLook(taught)?.right });
    expect(others.with).toBeGreaterThan(others.without ?? 0);
    expect(await said(lesson, 'your-digits')).toMatch(/^Of your 3 it read \d, and now \d\. /);
  }, 60_000);
});

test('the digits are kept by undo and a reload, no more than there is room for, and each can be taken out', async () => {
  const { lesson, state } = made();
  const scene = await onStage(lesson);
  const control = <K extends Control['kind']>(id: string) => scene.script.controls?.find((each) => each.id === id) as Control & { kind: K };
  control<'choice'>('label').set(3);
  expect(control<'button'>('add').label).toBe('Add as a 3');
  control<'button'>('add').press();
  expect(state.drawn.value.map(({ label }) => label)).toEqual([3]);
  expect(state.drawn.value[0]?.pixels[400]).toBeCloseTo(lesson.input.value[400] as number, 3);
  for (let i = 0; i < 9; i++) control<'button'>('ready-made').press();
  expect(state.drawn.value).toHaveLength(mostDrawn);
  expect(control<'button'>('add').lacks?.()).toMatch(/^There are 20 already\./);
  control<'pick'>('drawn').press?.(0);
  expect(control<'button'>('add').lacks?.()).toBeUndefined();
  lesson.clear();
  expect(control<'button'>('add').lacks?.()).toMatch(/^The grid is empty\./);
  lesson.undo();
  expect(state.drawn.value).toHaveLength(mostDrawn - 1);
  lesson.undo();
  expect(state.drawn.value).toHaveLength(mostDrawn);
  state.choose({ layers: 3, activation: 'relu' });
  const again = made();
  again.lesson.restore(JSON.parse(JSON.stringify(lesson)));
  expect(again.state.drawn.value).toEqual(state.drawn.value);
  expect(again.state.design.value).toEqual({ ...firstDesign, layers: 3, activation: 'relu' });
  expect(again.lesson.leftOut.value).toBe(false);
});

test('what it makes of the digit follows every look and every stroke', async () => {
  const { lesson, state } = made();
  const scene = await onStage(lesson);
  scene.goTo(1);
  const answers = () => {
    const { outputs } = state.staged.value.network.forward(lesson.input.value);
    const own = scene.script.views.diagram.readouts().filter(({ name }: { name: string }) => name.includes('layer 1, neuron'));
    expect(own.map(({ value }: { value: number }) => value)).toEqual(Array.from(outputs, (value) => Number(value.toFixed(2))));
    return String(outputs);
  };
  state.choose(quick);
  const before = answers();
  state.train();
  await until(() => (state.runs.current.value?.looks.length ?? 0) > 2);
  state.runs.pause();
  const during = answers();
  expect(during).not.toBe(before);
  lesson.setInput(sampleSet('fair')[42]?.pixels ?? []);
  expect(answers()).not.toBe(during);
}, 60_000);
