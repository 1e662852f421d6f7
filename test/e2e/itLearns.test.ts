/** A network is really trained in the page: the same as in Node, while everything else goes on, and nothing is left of it afterwards. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, inject, test } from 'vitest';
import { trainingDigits } from '../../src/assets';
import { unpackedDigits } from '../../src/training/packedDigits';
import { type TrainingRecipe, TrainingRun } from '../../src/training/TrainingRun';
import { forwardPass, halfUnit } from '../forwardPass';
import { sampleSet } from '../makeLesson';
import { ask, close, openDeck, type Page, where } from './deck';

let page: Page | undefined;
afterEach(() => close(page));

const recipe: TrainingRecipe = {
  sizes: [784, 16, 16, 10],
  activation: 'sigmoid',
  start: 'glorot',
  seed: 1,
  rate: 0.3,
  batch: 16,
  epochs: 10,
};

const stateOf = (of: Page) => of.textContent('#button-train');
const shown = (of: Page, name: string) =>
  of.evaluate((wanted) => window.lesson.readouts().find((readout) => readout.name === wanted)?.value, name);
/** Software graphics on a busy machine. */
const patient = { timeout: 20_000 };
const steps = async (of: Page) => (await shown(of, 'steps')) ?? 0;

test('to its end while one draws, steps and comes back; taken into the lesson it is that of Node to the last bit, and its answers are true', async () => {
  page = await openDeck({ hash: '#/it-learns/5' });
  const open = page;
  await open.click('#button-train');
  await expect.poll(() => steps(open), patient).toBeGreaterThan(1);
  await open.keyboard.press('ArrowLeft');
  expect(await where(open)).toEqual({ slide: 'it-learns', step: 5 });
  await ask(open, 'goTo', 'bias', 2);
  await ask(open, 'setInput', Array.from(sampleSet('fair')[42]?.pixels ?? []));
  await open.setViewportSize({ width: 1000, height: 700 });
  await ask(open, 'goTo', 'it-learns', 6);
  await expect.poll(() => stateOf(open), { timeout: 60_000 }).toBe('Again');
  expect(await steps(open)).toBe(5000);
  await ask(open, 'goTo', 'it-learns', 7);
  await open.click('#button-take');
  const taken = await ask(open, 'network');
  const { toLearn, toJudge } = unpackedDigits(new Uint8Array(readFileSync(trainingDigits)));
  const run = new TrainingRun(recipe, toLearn, toJudge);
  while (!run.isDone) run.learn();
  const last = run.look();
  expect(taken.map(({ biases }) => biases)).toEqual(last?.layers.map(({ biases }) => Array.from(biases)));
  expect(taken.map(({ weights }) => weights.flat())).toEqual(last?.layers.map(({ weights }) => Array.from(weights)));
  expect(await shown(open, 'training, percent right')).toBe(Number(((100 * (last?.right ?? 0)) / toJudge.count).toFixed(1)));
  const truth = forwardPass(taken, await ask(open, 'input')).activations.at(-1) as number[];
  const outputs = (await ask(open, 'readouts')).filter(({ name }) => name.startsWith('training output'));
  expect(outputs).toHaveLength(10);
  outputs.forEach(({ value, text }, digit) => {
    expect(Math.abs(value - (truth[digit] as number))).toBeLessThanOrEqual(halfUnit(text));
  });
  await open.keyboard.press('Control+z');
  expect((await ask(open, 'network'))[0]?.biases).not.toEqual(taken[0]?.biases);
});

test('twenty times begun and left leaves one worker at most, and no memory', async () => {
  page = await openDeck({ hash: '#/it-learns/5' });
  const open = page;
  const session = await open.context().newCDPSession(open);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const again = async () => {
    await open.click('#button-other-dials');
    await expect.poll(() => open.workers().length, patient).toBe(0);
    await open.click('#button-train');
    await expect.poll(() => steps(open), patient).toBeGreaterThan(1);
    await expect.poll(() => open.workers().length, patient).toBe(1);
  };
  for (let i = 0; i < 4; i++) await again();
  const before = await heap();
  for (let i = 0; i < 20; i++) await again();
  await open.click('#button-other-dials');
  expect(await heap()).toBeLessThan(before * 1.05);
}, 300_000);

test('from the one file on a disk, too; and where the digits do not come, a sentence says so and the lesson goes on', async () => {
  page = await openDeck({ base: inject('fromDisk'), hash: '#/it-learns/5' });
  await page.click('#button-train');
  await expect.poll(() => steps(page as Page), patient).toBeGreaterThan(4);
  await close(page);
  page = await openDeck({ hash: '#/it-learns/5', expected: /training.*\.bin|Failed to load resource|ERR_/ });
  await page.route('**/*.bin', (route) => route.abort());
  await page.click('#button-train');
  await expect.poll(() => page?.textContent('.sentence'), patient).toContain('could not be loaded');
  await page.unroute('**/*.bin');
  await page.click('#button-train');
  await expect.poll(() => steps(page as Page), patient).toBeGreaterThan(1);
});
