/** What an edit costs as the hidden layers grow: the deck with networks of other sizes in the place of its own. */
import type { Browser } from 'playwright-core';
import { checkOf } from '../../src/network/parseNetwork';
import { Random } from '../../src/network/Random';
import { BenchPage, drivable } from './browser';
import { editFrameHere } from './frames';
import { goTo, networkStep } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
/** Few: software graphics take a second for the 70,000 lines of the largest. */
const edits = 6;
/** Neurons in each of the two hidden layers. */
const sizes = [16, 64, 256] as const;
/** Of the larger ones, beside the smallest, of whose connections they have 4 and 21 times as many. */
const budgets = [2, 5];

/** A file as the trained network's is, with weights by chance. */
function networkFile(neurons: number): string {
  const random = new Random(neurons);
  const numbers = (count: number) =>
    Buffer.from(Float32Array.from({ length: count }, () => random.normal() / Math.sqrt(neurons)).buffer).toString('base64');
  const wide = [784, neurons, neurons, 10];
  const layers = wide.slice(1).map((to, i) => {
    const sources = wide[i] as number;
    const layer = { sources, neurons: to, activation: 'sigmoid', weights: numbers(sources * to), biases: numbers(to) };
    return { ...layer, check: checkOf(layer) };
  });
  return JSON.stringify({ name: `${neurons} by chance`, layers });
}

async function deckWith(browser: Browser, url: string, neurons: number): Promise<BenchPage> {
  const deck = await BenchPage.beside(browser, url);
  await deck.page.route(/\/star-(?!stages)[\w-]+\.json$/, (route) => route.fulfill({ json: JSON.parse(networkFile(neurons)) }));
  // Data of other slides does not fit to it: no slide is shown that wants some.
  await deck.open(url, drivable);
  await goTo(deck, 'feeding-forward', 0);
  const taken = await deck.page.evaluate(() => window.lesson.network()[0]?.biases.length);
  if (taken !== neurons) throw new Error(`The deck took no network with ${neurons} neurons in a layer.`);
  return deck;
}

export async function measureSizes(browser: Browser, url: string): Promise<Row[]> {
  const decks: BenchPage[] = [];
  for (const neurons of sizes) decks.push(await deckWith(browser, url, neurons));
  const taken = sizes.map((): number[] => []);
  const step = await networkStep(decks[0] as BenchPage);
  for (const deck of decks) {
    await goTo(deck, 'feeding-forward', step);
    await editFrameHere(deck, edits);
  }
  for (let turn = 0; turn < repetitions; turn++) for (const [i, deck] of decks.entries()) taken[i]?.push(await editFrameHere(deck, edits));
  const [small, ...larger] = taken.map(median) as [number, ...number[]];
  return larger.map((time, i) => ({
    what: `an edit with ${sizes[i + 1]} neurons in each hidden layer / with ${sizes[0]}`,
    figure: time / small,
    unit: '×',
    budget: budgets[i] as number,
    detail: `${milliseconds(small)} → ${milliseconds(time)}`,
  }));
}
