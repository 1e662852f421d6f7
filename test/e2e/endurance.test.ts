/** After two hours of use the deck is as light as after five minutes. `npm run fuzz -- --endure 5000` takes the whole two hours' worth. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { endure } from '../fuzz/endurance';

const steps = 250;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser?.close());

test(`${steps} steps and ${2 * steps} edits leave nothing behind: memory, listeners, elements and graphics stay as they were`, async () => {
  const [before, after] = await endure(browser, inject('atRoot'), steps);
  expect(before.gpu).toBeGreaterThan(5);
  for (const what of ['heap', 'listeners', 'nodes', 'gpu'] as const) {
    expect(after[what] / before[what], `${what}: ${before[what]}, then ${after[what]}`).toBeLessThanOrEqual(1.05);
  }
}, 300_000);
