/**
 * `npm run bench`: builds the deck, drives it in a real Chromium beside an empty Pixi page, a naive Pixi scene and a plain canvas
 * page, and prints what it costs against the budgets. Time is the main thread's own (threadTicks), so that a busy machine changes
 * it little; figures are ratios within one run, medians of three. Fails only when it could not measure.
 *
 * `npm run bench -- frames memory` measures only these; `DECK_FOLDER` names a deck that is built already.
 */
import type { Browser } from 'playwright-core';
import { measureArrivals } from './bench/arrivals';
import { BenchPage, launch } from './bench/browser';
import { builtDeck, builtPages } from './bench/builds';
import { measureDrawCalls } from './bench/drawCalls';
import { measureFirstScene } from './bench/firstScene';
import { measureFrames } from './bench/frames';
import { measureLongDrawing } from './bench/longDrawing';
import { measureMemory, roomForGarbage } from './bench/memory';
import { type Row, table } from './bench/rows';
import { serve } from './serve';

interface Addresses {
  deck: string;
  pages: string;
}

/** Each in a browser of its own, one after the other. */
const measurements: Record<string, { flags?: string[]; measure(browser: Browser, addresses: Addresses): Promise<Row[]> }> = {
  frames: {
    async measure(browser, { deck, pages }) {
      const empty = await BenchPage.comparison(browser, `${pages}empty.html`);
      const naive = await BenchPage.comparison(browser, `${pages}naive.html`);
      return measureFrames(await BenchPage.deck(browser, deck), empty, naive);
    },
  },
  drawing: { measure: async (browser, { deck }) => measureLongDrawing(await BenchPage.deck(browser, deck)) },
  calls: { measure: async (browser, { deck }) => measureDrawCalls(await BenchPage.deck(browser, deck, { countDraws: true })) },
  memory: { flags: roomForGarbage, measure: async (browser, { deck }) => measureMemory(await BenchPage.deck(browser, deck)) },
  first: { measure: (browser, { deck, pages }) => measureFirstScene(browser, deck, `${pages}canvas.html`) },
  arrivals: { measure: async (browser, { deck }) => measureArrivals(await BenchPage.deck(browser, deck)) },
};

async function bench(names: readonly string[]): Promise<Row[]> {
  const [deck, pages] = [await serve(await builtDeck()), await serve(await builtPages())];
  const rows: Row[] = [];
  try {
    for (const name of names) {
      const measurement = measurements[name];
      if (!measurement) throw new Error(`There is no measurement "${name}". There are: ${Object.keys(measurements).join(', ')}.`);
      console.error(`measuring: ${name} …`);
      const browser = await launch(measurement.flags);
      try {
        rows.push(...(await measurement.measure(browser, { deck: deck.url, pages: pages.url })));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await deck.close();
    await pages.close();
  }
  return rows;
}

const asked = process.argv.slice(2);
const rows = await bench(asked.length > 0 ? asked : Object.keys(measurements));
if (rows.some(({ figure }) => !Number.isFinite(figure))) throw new Error(`A figure could not be measured:\n${table(rows)}`);
console.log(table(rows));
