/** A race in the browser's own worker: its curves follow, the deck goes on during it, and it leaves nothing when its slide is left. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, close, coarse, openDeck, type Page, rest, settle, where } from './deck';

let page: Page;
beforeAll(async () => {
  page = await openDeck(coarse);
  await ask(page, 'goTo', 'relu', 7);
});
afterAll(() => close(page));

const button = () => page.locator('#button-race');

async function shown(name: string): Promise<number> {
  const found = (await ask(page, 'readouts')).find((each) => each.name === name);
  return found ? found.value : Number.NaN;
}

const reaches = (epochs: number) => expect.poll(() => shown('epochs so far'), { timeout: 60_000 }).toBeGreaterThanOrEqual(epochs);
const sentence = () => page.locator('.sentence').textContent();

test('the curves grow while → and ← go on, with what each layer feels', async () => {
  expect(await sentence()).toContain('Recorded');
  await button().click();
  await reaches(0.2);
  expect(await sentence()).toMatch(/^Racing now, after \d\.\d times through: sigmoids get \d+\.\d/);
  await page.keyboard.press('ArrowRight');
  await rest(page);
  expect(await where(page)).toEqual({ slide: 'relu', step: 8 });
  await reaches(0.4);
  // Eight sigmoids leave next to nothing for the first; eight ReLUs do not.
  expect(await shown('sigmoid, times weaker')).toBeGreaterThan(10_000);
  const relu = [await shown('ReLU, times weaker'), await shown('ReLU, times stronger')].filter((value) => !Number.isNaN(value));
  expect(relu[0]).toBeLessThan(20);
  await page.keyboard.press('ArrowLeft');
  await rest(page);
  expect(await where(page)).toEqual({ slide: 'relu', step: 7 });
  expect(await button().textContent()).toBe('Pause');
  await reaches(0.6);
}, 120_000);

test('it goes on on other slides and in another layout, stands still when it is paused, and goes on from there', async () => {
  const before = await shown('epochs so far');
  await ask(page, 'goTo', 'squish', 0);
  await page.setViewportSize({ width: 390, height: 844 });
  await settle(page);
  await ask(page, 'goTo', 'relu', 9);
  await reaches(before + 0.1);
  await button().click();
  expect(await button().textContent()).toBe('Go on');
  // What was on its way has come.
  await page.waitForTimeout(500);
  const readouts = async () => (await ask(page, 'readouts')).map(({ name, value }) => ({ name, value }));
  const paused = await readouts();
  await page.waitForTimeout(500);
  await ask(page, 'goTo', 'squish', 0);
  await ask(page, 'goTo', 'relu', 9);
  expect(await readouts()).toEqual(paused);
  await button().click();
  await reaches((paused.find(({ name }) => name === 'epochs so far')?.value ?? 0) + 0.1);
  await page.setViewportSize({ width: 1280, height: 720 });
}, 120_000);

test('coming and going while it runs leaves no elements and listeners, and the end of it no worker', async () => {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable');
  async function held(visits: number): Promise<number[]> {
    for (let i = 0; i < visits; i++) {
      await ask(page, 'goTo', 'relu', 7 + (i % 3));
      await settle(page);
      await ask(page, 'goTo', 'squish', 0);
    }
    await settle(page);
    for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
    const { metrics } = await protocol.send('Performance.getMetrics');
    return ['Nodes', 'JSEventListeners'].map((name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN);
  }
  expect(page.workers()).toHaveLength(1);
  const [nodes, listeners] = await held(3);
  const [nodesAfter, listenersAfter] = await held(9);
  expect(nodesAfter).toBeLessThanOrEqual((nodes as number) * 1.05);
  expect(listenersAfter).toBeLessThanOrEqual((listeners as number) * 1.05);
  await ask(page, 'goTo', 'relu', 7);
  await reaches(10);
  await expect.poll(() => page.workers().length).toBe(0);
  expect([await button().textContent(), await sentence()]).toEqual(['Again, other dials', expect.stringMatching(/^Raced just now: /)]);
}, 120_000);
