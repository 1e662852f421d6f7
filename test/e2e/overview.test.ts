/** The overview stands at once; its pictures come one by one, when there is time for them, and never stay out of date. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, close, leaveDialog, openDeck, type Page, settle, slides } from './deck';

declare global {
  interface Window {
    /** What waits until the browser has time: in these tests it has some only when they give it. */
    waiting: IdleRequestCallback[];
  }
}

let page: Page;
beforeAll(async () => {
  page = await openDeck({ hash: '#/feeding-forward/7' });
  await page.evaluate(() => {
    window.waiting = [];
    window.requestIdleCallback = (callback) => window.waiting.push(callback);
  });
});
afterAll(() => close(page));
beforeEach(async () => {
  await page.keyboard.press('o');
});

const count = (selector: string) => page.locator(selector).count();
const nobodyWaits = () => page.evaluate(() => window.waiting.length === 0);

/** Gives time to one piece of work, and lets what follows from it happen. */
async function spare(): Promise<void> {
  await page.waitForFunction(() => window.waiting.length > 0);
  await page.evaluate(() => window.waiting.shift()?.({ didTimeout: false, timeRemaining: () => 50 }));
}

async function spareForAll(): Promise<void> {
  while ((await count('canvas.poster')) < slides.length) await spare();
}

const picture = () =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('.card[aria-current]')?.querySelector<HTMLCanvasElement>('canvas.poster')?.toDataURL() ?? '',
  );

test('it stands before any picture is taken, with the focus where it belongs; then one picture comes after the other', async () => {
  expect(await count('.card')).toBe(slides.length);
  expect(await count('.card canvas')).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
  for (let taken = 0; taken < slides.length; ) {
    await spare();
    const now = await count('canvas.poster');
    expect(now - taken).toBeLessThanOrEqual(1);
    taken = now;
  }
  expect(await nobodyWaits()).toBe(true);
  await leaveDialog(page);
});

test('the last pictures stand there dimmed until they are taken anew, and show the digit of now', async () => {
  await spareForAll();
  const before = await picture();
  await leaveDialog(page);
  await ask(page, 'setInput', new Array(784).fill(0.7));
  await page.keyboard.press('o');
  expect(await count('canvas.poster')).toBe(0);
  expect(await count('canvas.poster-before')).toBe(slides.length);
  await spareForAll();
  expect(await picture()).not.toBe(before);
  expect(await count('canvas.poster-before')).toBe(0);
  await leaveDialog(page);
  await ask(page, 'reset');
});

test('what changes while it is open makes all pictures old', async () => {
  await spareForAll();
  const before = await picture();
  await ask(page, 'setInput', new Array(784).fill(0.2));
  expect(await count('canvas.poster')).toBe(0);
  await spareForAll();
  expect(await picture()).not.toBe(before);
  await leaveDialog(page);
  await ask(page, 'reset');
});

test('once it is closed, no more pictures are taken', async () => {
  await spare();
  await page.waitForFunction(() => window.waiting.length > 0);
  await leaveDialog(page);
  // What was waiting for time finds that nobody wants it, and asks for no more; the work that is kept may wait beside it.
  for (let i = 0; i < 4 && !(await nobodyWaits()); i++) {
    await spare();
    await settle(page);
  }
  expect(await nobodyWaits()).toBe(true);
});
