/** Pages of one Chromium, each in a process of its own, and what their main threads cost. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../findBrowser';
import { prepareContext } from './inPage';

export async function launch(javascriptFlags: string[] = []): Promise<Browser> {
  const flags = javascriptFlags.length > 0 ? [`--js-flags=${javascriptFlags.join(' ')}`] : [];
  return chromium.launch({ executablePath: findBrowser(), args: [...browserArguments(), ...flags] });
}

/** Half of a pixel per pixel: software graphics, where they have to do, paint a quarter; the main thread's work is the same. */
const view = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 };

interface TraceEvent {
  name: string;
  cat: string;
  pid: number;
  tid: number;
  /** Microseconds that its thread worked. */
  tdur?: number;
}

export interface OpenOptions {
  countDraws?: boolean;
}

export class BenchPage {
  readonly page: Page;
  readonly protocol: CDPSession;

  private constructor(page: Page, protocol: CDPSession) {
    this.page = page;
    this.protocol = protocol;
  }

  /** A page that stands on an empty answer of the address's origin, with its process warm but nothing of the address loaded. */
  static async beside(browser: Browser, url: string, options: OpenOptions = {}): Promise<BenchPage> {
    // What a service worker keeps for the next visit is no part of this one.
    const context = await browser.newContext({ ...view, serviceWorkers: 'block' });
    await prepareContext(context, options);
    const page = await context.newPage();
    const empty = new URL('empty', url).href;
    await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(empty);
    await page.unroute(empty);
    const protocol = await context.newCDPSession(page);
    // Time that the thread really worked: what else the machine does is not in it.
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchPage(page, protocol);
  }

  static async deck(browser: Browser, url: string, options: OpenOptions = {}): Promise<BenchPage> {
    const made = await BenchPage.beside(browser, url, options);
    await made.open(url, deckReady);
    return made;
  }

  static async comparison(browser: Browser, url: string): Promise<BenchPage> {
    const made = await BenchPage.beside(browser, url);
    await made.open(url, comparisonReady);
    return made;
  }

  async open(url: string, ready: (page: Page) => Promise<void>): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
    await ready(this.page);
  }

  /** Milliseconds of its main thread that the work takes. */
  async taskTime(work: () => Promise<unknown>): Promise<number> {
    await this.page.bringToFront();
    const before = await this.taskDuration();
    await work();
    return ((await this.taskDuration()) - before) * 1000;
  }

  /** Milliseconds of the longest task of its main thread while the work goes on, by the thread's own clock. */
  async longestStretch(work: () => Promise<unknown>): Promise<number> {
    const browser = this.page.context().browser();
    if (!browser) throw new Error('This page has no browser that could be traced.');
    await this.page.bringToFront();
    await browser.startTracing(this.page, { categories: ['toplevel', 'blink.user_timing'] });
    await this.page.evaluate(() => performance.mark('bench'));
    await work();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const mark = traceEvents.find(({ name, cat }) => name === 'bench' && cat.includes('user_timing'));
    const own = traceEvents.filter(({ pid, tid, tdur }) => tdur !== undefined && pid === mark?.pid && tid === mark.tid);
    return Math.max(...own.map(({ tdur }) => tdur as number)) / 1000;
  }

  /** Bytes in use: objects and the memory of typed arrays. */
  async usedBytes(): Promise<number> {
    const heap = (await this.protocol.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    return heap.usedSize + (heap.backingStorageSize ?? 0);
  }

  async collectGarbage(): Promise<void> {
    await this.protocol.send('HeapProfiler.collectGarbage');
  }

  /** Waits until so many animation frames have passed. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate((frames) => window.bench.eachFrame(frames, () => {}), count);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async taskDuration(): Promise<number> {
    const { metrics } = await this.protocol.send('Performance.getMetrics');
    const metric = metrics.find(({ name }) => name === 'TaskDuration');
    if (!metric) throw new Error('This browser does not tell how long its main thread worked.');
    return metric.value;
  }
}

async function deckReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lesson !== undefined);
  await page.evaluate(() => window.lesson.ready);
}

/** Drawn, and to be worked; the other slides may still be on their way. */
export async function firstScene(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-scene').length > 0);
}

/** To be driven by `window.lesson`, whatever is still on its way. */
export async function drivable(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lesson?.goTo !== undefined);
}

export async function comparisonReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.comparison !== undefined);
  await page.evaluate(() => window.comparison.ready);
}
