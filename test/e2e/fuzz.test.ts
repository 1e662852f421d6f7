/** Three hundred things done at random, and every number still true. `npm run fuzz` does as many as you like, for any seed. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { actionsOf } from '../fuzz/actions';
import { fuzz } from '../fuzz/fuzz';
import { shortest } from '../fuzz/shortest';

const seed = 1;
const actions = 300;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser?.close());

test(`${actions} actions of seed ${seed}: all that is shown is true, undo leads back to the start and redo to the end`, async () => {
  const { report, numbers } = await fuzz(browser, inject('atRoot'), seed, actions, { seconds: 300 });
  expect(report ?? 'all was well').toBe('all was well');
  expect(numbers).toBeGreaterThan(actions / 2);
}, 600_000);

test('a seed gives the same actions again, however many are asked for', () => {
  expect(actionsOf(seed, 50)).toEqual(actionsOf(seed, actions).slice(0, 50));
  expect(actionsOf(seed, 50)).not.toEqual(actionsOf(seed + 1, 50));
  expect(JSON.parse(JSON.stringify(actionsOf(seed, 50)))).toEqual(actionsOf(seed, 50));
});

test('what fails is cut down to what it needs, in order', async () => {
  const tried: number[] = [];
  const all = Array.from({ length: 100 }, (_, i) => i);
  const short = await shortest(all, async (part) => {
    tried.push(part.length);
    return part.includes(17) && part.indexOf(17) < part.indexOf(80);
  });
  expect(short).toEqual([17, 80]);
  expect(tried.length).toBeLessThan(60);
});
