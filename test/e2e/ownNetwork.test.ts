/** A network of one's own in the page: it goes on while the learner is elsewhere, is compared, taken and taught, and what is chosen survives a reload. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { trainingDigits } from '../../src/assets';
import { unpackedDigits } from '../../src/training/packedDigits';
import { type TrainingRecipe, TrainingRun } from '../../src/training/TrainingRun';
import { ask, close, openDeck, type Page } from './deck';

let page: Page | undefined;
afterEach(() => close(page));

const id = 'your-own-network';
const recipe: TrainingRecipe = { sizes: [784, 16, 16, 10], activation: 'sigmoid', start: 'glorot', seed: 1, rate: 1, batch: 16, epochs: 6 };
/** Software graphics on a busy machine. */
const patient = { timeout: 60_000 };

const shown = (of: Page, name: string) =>
  of.evaluate((wanted) => window.lesson.readouts().find((readout) => readout.name === wanted)?.value, name);
const buttonOf = (of: Page) => of.textContent('#button-train');
const choose = (of: Page, what: string, value: number) =>
  of
    .locator(`#choice-design-${what} input`)
    .nth(value)
    .evaluate((radio: HTMLInputElement) => radio.click());

test('it learns while one steps, edits and resizes; of the lesson’s shape it stands on every slide, and is that of Node to the last bit', async () => {
  page = await openDeck({ hash: `#/${id}/1` });
  const open = page;
  await open.click('#button-train');
  await expect.poll(() => shown(open, 'network 1 in the table, right'), patient).toBeGreaterThan(0);
  await ask(open, 'goTo', 'bias', 2);
  await ask(open, 'setWeight', 1, 3, 300, 2.5);
  await open.setViewportSize({ width: 900, height: 700 });
  await ask(open, 'goTo', id, 2);
  await expect.poll(() => buttonOf(open), patient).toBe('Train');
  await choose(open, 'layers', 0);
  await choose(open, 'rate', 4);
  await open.click('#button-train');
  await expect.poll(() => buttonOf(open), patient).toBe('Train');
  await open.locator('#pick-runs').focus();
  await open.keyboard.press('Enter');
  await ask(open, 'goTo', id, 3);
  await open.click('#button-take');
  const { toLearn, toJudge } = unpackedDigits(new Uint8Array(readFileSync(trainingDigits)));
  const run = new TrainingRun(recipe, toLearn, toJudge);
  while (!run.isDone) run.learn();
  const last = run.look();
  const taken = await ask(open, 'network');
  expect(taken.map(({ weights }) => weights.flat())).toEqual(last?.layers.map(({ weights }) => Array.from(weights)));
  expect(await shown(open, 'network 1 in the table, right')).toBe(last?.right);
  await open.keyboard.press('Control+z');
  expect((await ask(open, 'network'))[0]?.weights[3]?.[300]).toBe(2.5);
});

test('taught three ones, it is measured without and with them; design and digits are there after a reload, its runs are not', async () => {
  page = await openDeck({ hash: `#/${id}/1` });
  const open = page;
  await choose(open, 'layers', 0);
  await ask(open, 'goTo', id, 6);
  await open.click('#button-ready-made');
  await open.click('#button-teach');
  const row = 'right of other ones with an upstroke, never learned from';
  await expect.poll(() => shown(open, `${row}, with your digits`), patient).toBeDefined();
  expect(await shown(open, `${row}, with your digits`)).toBeGreaterThan((await shown(open, `${row}, without`)) ?? 20);
  await open.reload();
  await open.waitForFunction(() => window.lesson?.ready.then(() => true));
  expect(await shown(open, 'digits of your own')).toBe(3);
  expect(await shown(open, `${row}, without`)).toBeUndefined();
  await ask(open, 'goTo', id, 2);
  expect(await shown(open, 'weights and biases of one’s own network')).toBe(7850);
  expect(await shown(open, 'network 1 in the table, right')).toBeUndefined();
});
