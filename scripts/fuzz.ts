/**
 * `npm run fuzz -- --seed 7 --actions 5000`: does thousands of things at random in a real browser, and looks after every fifth whether
 * what is shown is true. What fails is cut down to its shortest sequence; `--replay` does such a sequence again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Action } from '../test/fuzz/actions';
import { endure, type Held } from '../test/fuzz/endurance';
import { fuzz, fuzzThrough } from '../test/fuzz/fuzz';
import { builtDeck } from './bench/builds';
import { browserArguments, findBrowser } from './findBrowser';
import { serve } from './preview';

const usage = [
  'Does things at random in the deck, and looks whether what it shows is true.',
  '',
  '  npm run fuzz -- --seed 7 --actions 5000   other things for another seed (1, 300)',
  "  npm run fuzz -- --replay '[…]'            a sequence that has failed, again",
  '  npm run fuzz -- --endure 5000             so many steps, twice as many edits, and what they leave behind',
  '',
  'DECK_FOLDER=dist takes a deck that is built already.',
].join('\n');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    actions: { type: 'string', default: '300' },
    replay: { type: 'string' },
    endure: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Outcome {
  failed: boolean;
  says: string;
}

async function walked(browser: Browser, url: string): Promise<Outcome> {
  const options = { seconds: 1800, onProgress: (done: number, numbers: number) => tell(done, `${numbers} numbers`) };
  const { report, numbers } = values.replay
    ? await fuzzThrough(browser, url, JSON.parse(values.replay) as Action[], 'This sequence', options)
    : await fuzz(browser, url, Number(values.seed), Number(values.actions), options);
  return { failed: report !== undefined, says: report ?? `All was well; ${numbers} numbers were compared.` };
}

async function endured(browser: Browser, url: string): Promise<Outcome> {
  const [before, after] = await endure(browser, url, Number(values.endure), (done) => tell(done, 'steps'));
  const grown = (Object.keys(before) as (keyof Held)[]).map((what) => ({ what, by: (after[what] / before[what] - 1) * 100 }));
  return {
    failed: grown.some(({ by }) => by > 5),
    says: grown.map(({ what, by }) => `${what}: ${before[what]}, then ${after[what]} (${by.toFixed(1)} %)`).join('\n'),
  };
}

function tell(done: number, what: string): void {
  if (done % 100 === 0) console.error(`${done}: ${what}`);
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const deck = await serve(await builtDeck(folder));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const { failed, says } = await (values.endure ? endured : walked)(browser, deck.url);
    console.log(says);
    process.exitCode = failed ? 1 : 0;
  } finally {
    await browser.close();
    await deck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) console.log(usage);
else await main();
