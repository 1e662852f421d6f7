/**
 * `npm run bench`: builds the deck, drives it in a real Chromium beside an empty Pixi page, a naive Pixi scene and a plain canvas
 * page, and prints what it costs against the budgets. Time is the main thread's own (threadTicks), so that a busy machine changes
 * it little; figures are ratios within one run, medians of three. Fails only when it could not measure.
 *
 * `npm run bench -- frames memory` measures only these, `--help` says which there are; `DECK_FOLDER` names a deck that is built already.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { measureSizes } from './bench/sizes';
import { measureStretches } from './bench/stretches';
import { measureStrokes } from './bench/strokes';
import { measureTraining } from './bench/training';
import { askedOf } from './commandLine';
import { serve } from './preview';

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
  strokes: {
    async measure(browser, { deck, pages }) {
      const naive = await BenchPage.comparison(browser, `${pages}naive.html`);
      return measureStrokes(await BenchPage.deck(browser, deck), naive);
    },
  },
  stretches: {
    measure: async (browser, { deck, pages }) => measureStretches(browser, deck, await BenchPage.comparison(browser, `${pages}naive.html`)),
  },
  sizes: { measure: (browser, { deck }) => measureSizes(browser, deck) },
  training: { measure: async (browser, { deck }) => measureTraining(await BenchPage.deck(browser, deck)) },
  arrivals: { measure: async (browser, { deck }) => measureArrivals(await BenchPage.deck(browser, deck)) },
};

interface Outcome {
  rows: Row[];
  /** What could not be measured, and why. */
  failures: string[];
}

async function measureAll(names: readonly string[], addresses: Addresses): Promise<Outcome> {
  const outcome: Outcome = { rows: [], failures: [] };
  for (const name of names) {
    const measurement = measurements[name];
    if (!measurement) continue;
    console.error(`measuring: ${name} …`);
    const browser = await launch(measurement.flags);
    try {
      const rows = await measurement.measure(browser, addresses);
      outcome.rows.push(...rows);
      outcome.failures.push(...rows.filter(({ figure }) => !Number.isFinite(figure)).map(({ what }) => `${what}: no figure`));
    } catch (error) {
      outcome.failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    } finally {
      await browser.close();
    }
  }
  return outcome;
}

async function bench(names: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const [deck, pages] = [await serve(await builtDeck(folder)), await serve(await builtPages(folder))];
    try {
      return await measureAll(names, { deck: deck.url, pages: pages.url });
    } finally {
      await deck.close();
      await pages.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const known = Object.keys(measurements);

function usage(): string {
  return [
    'Builds the deck, drives it in a real browser, and prints what it costs against the budgets.',
    '',
    '  npm run bench                    everything',
    '  npm run bench -- frames memory   only these',
    '',
    `There are: ${known.join(', ')}. DECK_FOLDER=dist measures a deck that is built already.`,
  ].join('\n');
}

async function main(): Promise<void> {
  const asked = askedOf({ usage: usage(), names: { of: 'measurement', known } });
  if (!asked) return;
  const { rows, failures } = await bench(asked.names.length > 0 ? asked.names : known);
  console.log(table(rows));
  for (const failure of failures) console.error(`Not measured: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();
