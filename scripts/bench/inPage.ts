/** What the bench runs inside a page: work once per animation frame, the same edit everywhere, and a count of draw calls. */
import type { BrowserContext } from 'playwright-core';

interface InPage {
  /** Does the work in each of so many animation frames, then waits for two more, so that what it asked for is drawn. */
  eachFrame(count: number, work: (frame: number) => void): Promise<void>;
  /** The picture with a stamp of 3 × 3 pixels, at another place for every frame. Always the same array: it makes no garbage. */
  stamped(picture: ArrayLike<number>, frame: number): Float64Array;
  /** Draw calls so far, when they are counted. */
  draws: number;
}

declare global {
  interface Window {
    bench: InPage;
    /** Comparison pages: the picture they show, one frame of theirs, and when the first one stands. */
    comparison: { picture: ArrayLike<number>; frame(pixels: ArrayLike<number>): void; ready: Promise<void> };
  }
}

function install(): void {
  const pixels = new Float64Array(784);
  window.bench = {
    draws: 0,
    eachFrame: (count, work) =>
      new Promise((done) => {
        let frame = 0;
        const next = () => {
          if (frame >= count + 2) return done();
          if (frame < count) work(frame);
          frame++;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    stamped(picture, frame) {
      pixels.set(picture);
      const left = 4 + ((frame * 3) % 18);
      const top = 4 + ((frame * 5) % 18);
      for (let row = top; row < top + 3; row++) for (let column = left; column < left + 3; column++) pixels[row * 28 + column] = 1;
      return pixels;
    },
  };
}

function countDraws(): void {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'drawRangeElements']) {
    const original = prototype[name];
    prototype[name] = function (this: unknown, ...args: unknown[]) {
      window.bench.draws++;
      return original?.apply(this, args);
    };
  }
}

/** Before anything of the page runs. Counting costs time: not together with a measurement of time. */
export async function prepareContext(context: BrowserContext, options: { countDraws?: boolean } = {}): Promise<void> {
  // tsx wraps functions that have a name in a helper of its own, which a page does not know.
  await context.addInitScript('globalThis.__name = (made) => made;');
  await context.addInitScript(install);
  if (options.countDraws) await context.addInitScript(countDraws);
}
