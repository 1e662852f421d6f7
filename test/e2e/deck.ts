/** Opens the built deck in a page of the one browser, drives it, and watches it: nothing may go wrong in any test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export type { Page };

export const slides = inject('slides');

let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser?.close();
});

/** The shared guard. */
afterEach(() => {
  expect(complaints.splice(0), 'errors, failed requests and requests to other origins').toEqual([]);
});

export interface OpenOptions {
  /** '#/feeding-forward/3' */
  hash?: string;
  /** 'lesson-theme=light' */
  query?: string;
  width?: number;
  height?: number;
  pixelRatio?: number;
  /** Things move as they do for most people; otherwise they jump. */
  moving?: boolean;
  touch?: boolean;
  /** Its clock can be put forward with `page.clock`; left alone it goes as clocks do. */
  ownClock?: boolean;
  /** Runs in the page before anything of it does. */
  before?: () => void;
  base?: string;
  /** The address names nothing but what the test gives: without a place the front door stands. */
  door?: boolean;
  /** The page may keep its files for the next visit. */
  offline?: boolean;
  /** Takes files away before the page asks for them. */
  without?: (page: Page) => Promise<unknown>;
  /** Complaints that are no fault here. */
  expected?: RegExp;
}

/** What browsers say of files that do not come: no fault in a test that takes them away. */
export const missingFiles = /^failed: |^console: Failed to load resource|^console: .*(net::ERR_|CORS policy)/;

function watch(page: Page, origin: string, expected?: RegExp): void {
  const complain = (complaint: string) => {
    if (!expected?.test(complaint)) complaints.push(complaint);
  };
  page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
  page.on('pageerror', (error) => complain(`page: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    // A reload takes back what was still on its way.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && complain(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complain(`asked of another origin: ${url}`);
  });
}

/** Half of a pixel per pixel, for tests that look at no picture: software graphics paint a quarter. */
export const coarse = { pixelRatio: 0.5 };

/** A page with the deck in it, ready. Close it with `page.context().close()`. */
export async function openDeck(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await ready(page);
  return page;
}

/** A page in which the deck is on its way. */
export async function openPage(options: OpenOptions = {}): Promise<Page> {
  const { width = 1280, height = 720, pixelRatio = 1, moving = false, touch = false, base = inject('atRoot') } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    deviceScaleFactor: pixelRatio,
    reducedMotion: moving ? 'no-preference' : 'reduce',
    hasTouch: touch,
    serviceWorkers: options.offline ? 'allow' : 'block',
  };
  const context = await browser.newContext(settings);
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  if (options.ownClock) await page.clock.install();
  watch(page, new URL(base).origin, options.expected);
  await options.without?.(page);
  const waitUntil = options.without ? 'commit' : 'load';
  // Past the front door and through every step, unless a test is about them.
  const query = [options.query, options.door || options.query?.includes('lesson-path') ? '' : 'lesson-path=everything']
    .filter(Boolean)
    .join('&');
  await page.goto(`${base}?${query}${options.hash ?? ''}`, { waitUntil });
  return page;
}

/** After a load or a reload. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lesson !== undefined);
  await page.evaluate(() => window.lesson.ready);
}

/** Two windows agree at once; a machine that runs other tests beside may take its time. */
export const soon = { timeout: 10_000 };

/** S in the deck, and the window that it opens. */
export async function speakerOf(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.waitForFunction(() => document.querySelector('.place b')?.textContent);
  return speaker;
}

export const close = (page: Page | undefined): Promise<void> | undefined => page?.context().close();

type Lesson = Window['lesson'];
type Method = { [K in keyof Lesson]: Lesson[K] extends (...args: never[]) => unknown ? K : never }[keyof Lesson];

/** Calls `window.lesson`: `await ask(page, 'goTo', 'feeding-forward', 3)`. */
export function ask<M extends Method>(page: Page, method: M, ...args: Parameters<Lesson[M]>): Promise<Awaited<ReturnType<Lesson[M]>>> {
  return page.evaluate(([name, given]) => (window.lesson[name as Method] as (...all: unknown[]) => unknown)(...(given as unknown[])), [
    method,
    args,
  ] as const) as Promise<Awaited<ReturnType<Lesson[M]>>>;
}

/** Until nothing moves and nothing loads. */
export async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => !window.lesson.position().playing, undefined, { timeout: 20_000 });
}

/** Escape, and until the dialog is gone. */
export async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
}

/** Two frames, so that whatever was asked for is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A jump to a step, and two frames: one call, where thousands of steps are looked at. */
export async function arriveAt(page: Page, slide: string, step: number): Promise<void> {
  await page.evaluate(
    async ([to, at]) => {
      await window.lesson.goTo(to, at);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [slide, step] as const,
  );
}

/**
 * What `look` sees in the page at each step of a slide, the opening first, two frames after a jump there: one call for a whole slide.
 * `look` knows nothing but the page, the step and what it is handed.
 */
export function lookAtEach<Seen>(
  page: Page,
  { id, steps }: { id: string; steps: readonly unknown[] },
  look: (lines: typeof linesNow, step: number) => Seen,
): Promise<Awaited<Seen>[]> {
  return page.evaluate(`(async () => {
    const seen = [];
    for (let step = 0; step <= ${steps.length}; step++) {
      await window.lesson.goTo(${JSON.stringify(id)}, step);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      seen.push(await (${look})(${linesNow}, step));
    }
    return seen;
  })()`);
}

export type Where = { slide: string; step: number };
export const where = async (page: Page): Promise<Where> => {
  const { slide, step } = await ask(page, 'position');
  return { slide, step };
};

export const address = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The picture of the stage alone, as an address of data: equal pictures, equal text. */
export function stagePicture(page: Page): Promise<string> {
  return page.evaluate(() => {
    window.lesson.readouts(); // draws at once: a WebGL canvas can only be read in the task that drew it
    return document.querySelector<HTMLCanvasElement>('.stage canvas')?.toDataURL() ?? '';
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe complains of in the whole page, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (
      window as unknown as { axe: { run(on: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe;
    return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** A middle of the window where nothing reacts, for the pointer to wait at. */
export const awayFromAll = (page: Page): Promise<void> => page.mouse.move(640, 2);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function overlap(one: Box, other: Box, slack = 0.5): boolean {
  return (
    one.x + one.width > other.x + slack &&
    other.x + other.width > one.x + slack &&
    one.y + one.height > other.y + slack &&
    other.y + other.height > one.y + slack
  );
}

export function inside(inner: Box, outer: Box, slack = 1): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** In the page: the lines of text of each of these elements, as they are laid out. Empty while it is hidden. */
function linesNow(selectors: readonly string[]): Box[][] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
}

const linesOf = (page: Page, selectors: readonly string[]): Promise<Box[][]> => page.evaluate(linesNow, selectors);

export const textBoxes = async (page: Page, selector: string): Promise<Box[]> => (await linesOf(page, [selector]))[0] ?? [];
