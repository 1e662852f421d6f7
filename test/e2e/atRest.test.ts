import { expect, test } from 'vitest';
import { close, coarse, openDeck, type Page } from './deck';

declare global {
  interface Window {
    /** Frames that the page has asked for, but for those of the test. */
    framesAsked: number;
    plainFrame: typeof requestAnimationFrame;
  }
}

/** Before the page: counts the frames that it asks for. */
function countFrames(): void {
  window.framesAsked = 0;
  window.plainFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    window.framesAsked++;
    return window.plainFrame(callback);
  };
}

/** Whether the page has asked for a frame while 30 went by. */
const asksForFrames = (page: Page) =>
  page.evaluate(async () => {
    const before = window.framesAsked;
    for (let frame = 0; frame < 30; frame++) await new Promise(window.plainFrame);
    return window.framesAsked > before;
  });

test('a page on which nothing moves asks for no frame: it costs nothing', async () => {
  const page = await openDeck({ ...coarse, hash: '#/feeding-forward/7', before: countFrames });
  expect(await page.evaluate(() => window.framesAsked)).toBeGreaterThan(0);
  // GSAP's clock goes on for two seconds after its last movement; then nobody asks any more.
  let asks = true;
  for (let turn = 0; turn < 20 && asks; turn++) asks = await asksForFrames(page);
  expect(asks).toBe(false);
  await close(page);
});
