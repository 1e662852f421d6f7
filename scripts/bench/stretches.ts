/**
 * For how long at a stretch the page answers to nobody: the longest single task of its main thread. By the thread's own clock, so that
 * waiting for the graphics is not in it.
 */
import type { Browser } from 'playwright-core';
import { BenchPage, drivable } from './browser';
import { comparisonFrame } from './frames';
import { goToNetwork } from './places';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;
/** Dialogs by the keys that open them. */
const dialogs = { help: '?', contents: 'g', look: 'a', 'show of hands': 'h' } as const;
/** In naive frames: about a tenth of a second on two cores of a server. */
const budget = 5;

async function overview(deck: BenchPage): Promise<number> {
  await goToNetwork(deck);
  return deck.longestStretch(async () => {
    await deck.page.keyboard.press('o');
    await deck.page.waitForFunction(
      () => document.querySelectorAll('canvas.poster').length === document.querySelectorAll('dialog.overview .card').length,
    );
    await deck.page.keyboard.press('o');
  });
}

async function dialog(deck: BenchPage, key: string): Promise<number> {
  await goToNetwork(deck);
  return deck.longestStretch(async () => {
    await deck.page.keyboard.press(key);
    await deck.page.waitForSelector('dialog[open]');
    await deck.frames(2);
    await deck.page.keyboard.press('Escape');
  });
}

/** A deck whose slides' files do not come before they are let through. */
async function waitingDeck(browser: Browser, url: string): Promise<{ deck: BenchPage; letThrough(slide: string): void }> {
  const deck = await BenchPage.beside(browser, url);
  const gates = new Map<string, () => void>();
  const open = new Set(['a-sloppy-three']);
  await deck.page.route(/\/assets\/\d\d-[\w-]+\.js$/, async (route) => {
    const slide = /\/\d\d-([\w-]+)-[\w-]{8}\.js$/.exec(route.request().url())?.[1] ?? '';
    if (!open.has(slide)) await new Promise<void>((go) => gates.set(slide, go));
    await route.continue();
  });
  await deck.open(url, drivable);
  const letThrough = (slide: string) => {
    open.add(slide);
    gates.get(slide)?.();
  };
  return { deck, letThrough };
}

/** Arriving on every slide whose file has just come, in a deck of its own. */
async function lateSlides(browser: Browser, url: string): Promise<{ longest: number; at: string }> {
  const { deck, letThrough } = await waitingDeck(browser, url);
  let worst = { longest: 0, at: '' };
  const slides = await deck.page.evaluate(() => window.lesson.slides().map(({ id }) => id));
  await deck.frames(60);
  for (const slide of slides.slice(1)) {
    const longest = await deck.longestStretch(async () => {
      letThrough(slide);
      await deck.page.evaluate((id) => window.lesson.goTo(id, 0), slide);
      await deck.frames(1);
    });
    if (longest > worst.longest) worst = { longest, at: slide };
  }
  await deck.close();
  return worst;
}

export async function measureStretches(browser: Browser, url: string, naive: BenchPage): Promise<Row[]> {
  const naiveFrames: number[] = [];
  for (let turn = 0; turn <= repetitions; turn++) naiveFrames.push(await comparisonFrame(naive));
  const frame = median(naiveFrames.slice(1));
  const row = (what: string, stretch: number, detail = ''): Row => ({
    what: `${what}: longest stretch / naive scene`,
    figure: stretch / frame,
    unit: '×',
    budget,
    detail: `${milliseconds(stretch)} ${detail}`.trim(),
  });
  const late = await lateSlides(browser, url);
  const deck = await BenchPage.deck(browser, url);
  const rows = [
    row('a slide whose file has just come', late.longest, `at ${late.at}`),
    row('the overview, first opened', await overview(deck)),
  ];
  const opened: { name: string; taken: number }[] = [];
  for (const [name, key] of Object.entries(dialogs)) opened.push({ name, taken: await dialog(deck, key) });
  const [slowest] = opened.sort((a, b) => b.taken - a.taken);
  return [...rows, row('a dialog', slowest?.taken ?? Number.NaN, slowest?.name)];
}
