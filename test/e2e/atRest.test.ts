import { expect, test } from 'vitest';
import { close, openDeck } from './deck';

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

test('a page on which nothing moves asks for no frame: it costs nothing', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/7', before: countFrames });
  // GSAP's clock goes on for a while after its last movement; then nobody asks any more.
  await page.waitForFunction(
    () =>
      new Promise((done) => {
        const before = window.framesAsked;
        let frames = 0;
        const next = () => (++frames < 30 ? window.plainFrame(next) : done(window.framesAsked === before));
        window.plainFrame(next);
      }),
  );
  expect(await page.evaluate(() => window.framesAsked)).toBeGreaterThan(0);
  await close(page);
});
