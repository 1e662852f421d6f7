/** What is asked in the text, by keyboard alone: something of an earlier part, the exercises, the check; and a reload that keeps all of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, close, coarse, openDeck, type Page, ready, where } from './deck';

let page: Page;
beforeAll(async () => {
  page = await openDeck({ query: 'view=read', ...coarse });
});
afterAll(() => close(page));

const squished = (z: number) => 1 / (1 + Math.exp(-z));
const figuresOf = (text: string) => (text.match(/−?\d+(\.\d+)?/g) ?? []).map((figure) => Number(figure.replace('−', '-')));
const textOf = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const outcome = (task: string) => textOf(`${task} [role="status"]`);
const press = (...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
/** Where somebody comes to with the Tab key. */
const comeTo = (selector: string) => page.locator(selector).first().focus();

/** By keyboard to the option with these words, from the first one. */
async function choose(task: string, words: RegExp): Promise<void> {
  await comeTo(`${task} .task-option`);
  for (let i = 0; !words.test(await focused()); i++) {
    if (i > 5) throw new Error(`No option says ${words}.`);
    await press('Tab');
  }
  await press('Enter');
}

const recall = '[aria-labelledby="recall-list-ask"]';
const rights: Record<string, RegExp> = {
  neuron: /^0\.27$/,
  weights: /^784$/,
  bias: /or more$/,
  row: /into one neuron/,
  twice: /Precisely/,
  noise: /Nothing about/,
  learning: /setting of its weights/,
  change: /leave out the squish/,
};
const checkTask = (name: string) => `[aria-labelledby="check-${name}-ask"]`;

/** The numbers of a small neuron, from what a screen reader hears of its drawing. */
async function neuronOf(task: string) {
  const [a, b, c, u, v, w, bias] = figuresOf((await page.locator(`${task} svg`).getAttribute('aria-label')) ?? '') as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const products = [a * u, b * v, c * w] as const;
  const sum = products[0] + products[1] + products[2];
  return { products, sum, bias, z: sum + bias };
}

describe('by keyboard alone', () => {
  test('something of an earlier part: a word to each answer, and the way to what tells it', async () => {
    await choose(recall, /small picture/);
    expect(await outcome(recall)).toContain('nothing tells the network');
    expect(await focused(), 'the focus stays at the answer').toContain('small picture');
    await press('Tab', 'Space');
    expect(await outcome(recall)).toMatch(/^Yes\./);
    expect(await page.locator(`${recall} [aria-pressed="true"]`).allTextContents()).toHaveLength(1);
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/784-inputs/'));
    await page.waitForFunction(() => window.lesson.position().slide === '784-inputs');
    expect(await where(page)).toEqual({ slide: '784-inputs', step: 3 });
    expect(await address(page)).toBe('#/784-inputs/2');
  });

  test('a mark at its height over z', async () => {
    const task = '#place-sigma';
    const [z] = figuresOf(await textOf(`${task} .task-ask`)) as [number];
    await comeTo(`${task} input`);
    await press('Home', 'Tab', 'Enter');
    expect(await outcome(task)).toContain('never goes below');
    expect(await focused(), 'back at the mark').toContain('Height of the mark');
    const steps = Math.round((squished(z) + 0.5) / 0.01);
    for (let i = 0; i < steps; i++) await press('ArrowUp');
    await press('Tab', 'Enter');
    expect(await outcome(task)).toMatch(/^Right\./);
    expect(await focused(), 'what came of it').toMatch(/^Right\./);
  });

  test('a bias, in whatever way the number is written', async () => {
    const task = '#find-bias';
    const [bias] = figuresOf(await textOf(`${task} .task-ask`)) as [number];
    await comeTo(`${task} input`);
    await page.keyboard.type('about five');
    await press('Enter');
    expect(await outcome(task)).toContain('Please write a number');
    expect(await focused()).toContain('weighted sum');
    await page.keyboard.type(String(bias));
    await press('Enter');
    expect(await outcome(task)).toContain('The size is right, the sign is not');
    const arabic = String(Math.abs(bias))
      .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
      .replace('.', '٫');
    await page.keyboard.type(`${bias > 0 ? '－' : ''}${arabic}`);
    await press('Enter');
    expect(await outcome(task)).toMatch(/^Right\./);
    await press('Tab');
    expect(await focused()).toBe('Another one');
    await press('Enter');
    expect(await focused()).toContain('Which bias makes this lamp');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await outcome(task), 'shown to whoever asks').toMatch(/^Here it is\./);
    const { sum } = await neuronOf(task);
    expect(Number((await page.locator(`${task} input`).inputValue()).replace('−', '-'))).toBeCloseTo(-sum, 2);
  });

  test('one whole neuron: worked, with gaps, and all one’s own', async () => {
    expect(await page.locator('#neuron-worked input').count()).toBe(0);
    const faded = await neuronOf('#neuron-faded');
    await comeTo('#neuron-faded input');
    for (const value of [faded.products[2], faded.z, squished(faded.z)]) {
      await page.keyboard.type(value.toFixed(2).replace('.', ','));
      await press('Tab');
    }
    expect(await focused()).toBe('Check');
    await press('Enter');
    expect(await outcome('#neuron-faded')).toMatch(/^Right\./);
    const { products, sum, z } = await neuronOf('#neuron-own');
    await comeTo('#neuron-own input');
    for (const value of [...products, sum, sum, squished(sum)]) {
      await page.keyboard.type(value.toFixed(2));
      await press('Tab');
    }
    await press('Enter');
    expect(await outcome('#neuron-own')).toBe('Two numbers want another look.');
    expect(await focused(), 'at the first that is not right').toBe('z');
    const words = await page.evaluate(
      () => document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(words).toContain('The bias has to be added');
    await page.keyboard.type(z.toFixed(2));
    await press('Tab');
    await page.keyboard.type(squished(z).toFixed(2));
    await press('Enter');
    expect(await outcome('#neuron-own')).toMatch(/^Right\./);
    expect(await textOf('#neuron-own svg')).toContain(squished(z).toFixed(2));
  });

  test('the check: what to read again is said at its end', async () => {
    expect(await textOf('.check-again')).toContain('When you have answered');
    for (const [name, words] of Object.entries(rights)) await choose(checkTask(name), name === 'row' ? /All weights of one layer/ : words);
    expect(await outcome(checkTask('row'))).toContain('whole of W');
    expect(await textOf('.check-again')).toMatch(/^Worth reading once more: The compact form, 17\.\d\.$/);
    await choose(checkTask('row'), rights.row as RegExp);
    expect(await textOf('.check-again')).toContain('Nothing here asks to be read again');
  });

  test('a reload keeps it, and whoever forgets all is asked again', async () => {
    await page.reload();
    await ready(page);
    expect(await outcome(recall)).toMatch(/^Yes\./);
    expect(await outcome('#place-sigma')).toMatch(/^Right\./);
    expect(await outcome('#find-bias')).toMatch(/^Here it is\./);
    expect(await outcome('#neuron-own')).toMatch(/^Right\./);
    expect(await textOf('.check-again')).toContain('Nothing here asks to be read again');
    await page.getByRole('button', { name: 'Forget all' }).focus();
    await press('Enter');
    await page.locator('dialog').getByRole('button', { name: 'Forget all' }).focus();
    await press('Enter');
    expect(await outcome(recall)).toBe('');
    expect(await outcome('#neuron-own')).toBe('');
    expect(await page.locator('#neuron-own input').first().inputValue()).toBe('');
    expect(await textOf('.check-again')).toContain('When you have answered');
  });
});
