/** Hours of use in a few minutes: steps and edits by the hundred, and what they leave behind in the browser. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { heapHeld } from '../../scripts/heapHeld';

export interface Held {
  /** Bytes of all that is held, without what the browser compiles of the program: of that it makes more for hours. */
  heap: number;
  listeners: number;
  /** Of the document, and those that are only held by a program. */
  nodes: number;
  /** Textures, buffers, programs, … on the graphics card. */
  gpu: number;
}

/** Runs in the page before anything of it does. */
function countGraphics(): void {
  const counted = Object.assign(window, { graphicsHeld: 0 });
  const there = new WeakSet<object>();
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (one?: object) => unknown>;
  for (const what of ['Texture', 'Buffer', 'Program', 'Shader', 'VertexArray', 'Framebuffer', 'Renderbuffer', 'Sampler']) {
    const [create, remove] = [prototype[`create${what}`], prototype[`delete${what}`]] as const;
    prototype[`create${what}`] = function (this: unknown, ...all) {
      const made = create?.apply(this, all) as object;
      there.add(made);
      counted.graphicsHeld++;
      return made;
    };
    prototype[`delete${what}`] = function (this: unknown, one) {
      // What is gone may be deleted again.
      if (one && there.delete(one)) counted.graphicsHeld--;
      return remove?.call(this, one);
    };
  }
}

async function held(page: Page, protocol: CDPSession): Promise<Held> {
  // The first slide again, built anew also for whoever stands on it, and two frames, so that the one before is gone.
  await page.evaluate(async () => {
    const { lesson } = window;
    for (const { id } of [lesson.slides().at(-1), lesson.slides()[0]].filter((each) => each !== undefined)) await lesson.goTo(id, 0);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heap: (await heapHeld(protocol)).data,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    gpu: await page.evaluate(() => (window as unknown as { graphicsHeld: number }).graphicsHeld),
  };
}

/** So many steps on from `from`, through the deck again and again, each with an edit of the digit and one of a weight, both undone. */
const use = (page: Page, from: number, steps: number) =>
  page.evaluate(
    async ([first, count]) => {
      const { lesson } = window;
      const stops = lesson.slides().flatMap(({ id, steps }) => [0, ...steps.map((_, i) => i + 1)].map((step) => [id, step] as const));
      for (let i = first; i < first + count; i++) {
        const [slide, step] = stops[i % stops.length] as (typeof stops)[number];
        await lesson.goTo(slide, step);
        lesson.setInput(Array.from({ length: 784 }, (_, pixel) => ((pixel + i) % 3) / 2));
        lesson.readouts();
        lesson.undo();
        lesson.setWeight(1 + (i % 3), i % 10, i % 16, i % 5);
        lesson.readouts();
        lesson.undo();
      }
    },
    [from, steps] as const,
  );

/** What is held after everything was shown and done once, and after so many steps and twice as many edits more. */
export async function endure(
  browser: Browser,
  url: string,
  steps: number,
  onProgress: (done: number) => void = () => {},
): Promise<[Held, Held]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // tsx wraps functions that have a name in a helper of its own, which a page does not know.
  await context.addInitScript('globalThis.__name = (made) => made;');
  await context.addInitScript(countGraphics);
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable');
    await page.goto(url);
    await page.waitForFunction(() => window.lesson !== undefined);
    const stops = await page.evaluate(async () => {
      await window.lesson.ready;
      return window.lesson.slides().reduce((sum, { steps }) => sum + steps.length + 1, 0);
    });
    await use(page, 0, stops);
    const before = await held(page, protocol);
    for (let done = 0; done < steps; done += 50) {
      await use(page, done, Math.min(50, steps - done));
      onProgress(Math.min(steps, done + 50));
    }
    return [before, await held(page, protocol)];
  } finally {
    await context.close();
  }
}
