/** A deck whose clock stands still but for what the walk puts it forward, so that the same actions do the same things again. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export type Pointer = 'mouse' | 'pen' | 'touch';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface InPage {
  /** Elements that can be hit: nothing lies over their middle. */
  visible(selector: string): HTMLElement[];
  /** How many scenes the last frame was drawn of; the graphics card may be away, then none is known. */
  scenes(): number | undefined;
}

declare global {
  interface Window {
    fuzz: InPage;
  }
}

/** Runs in the page before anything of it does. */
function prepare(): void {
  let drawn: { children: readonly { destroyed: boolean }[] } | undefined;
  // Pixi tells its developer tools of every renderer by this name.
  Object.assign(window, {
    __PIXI_RENDERER_INIT__: (renderer: { render(options: { container: typeof drawn }): void }) => {
      const render = renderer.render.bind(renderer);
      renderer.render = (options) => {
        drawn = options.container;
        render(options);
      };
    },
  });
  window.fuzz = {
    visible: (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const top = width > 0 && height > 0 ? document.elementFromPoint(x + width / 2, y + height / 2) : null;
        return top !== null && element.contains(top);
      }),
    scenes() {
      window.lesson.readouts(); // draws
      return document.querySelector('.plain-figure') ? undefined : drawn?.children.length;
    },
  };
  // A dialog of the browser's would stop the walk.
  window.print = () => setTimeout(() => window.dispatchEvent(new Event('afterprint')), 50);
}

const frame = 20;

/** Pixels are read back for the small pictures of the overview; and no page of a test may keep its files. */
const harmless = /GL Driver Message|Service Worker registration blocked by Playwright/;

export class FuzzedDeck {
  readonly page: Page;
  /** What went wrong by itself: errors, warnings, requests that failed. */
  readonly complaints: string[] = [];
  private readonly protocol: CDPSession;
  private readonly origin: string;

  private constructor(page: Page, protocol: CDPSession, origin: string) {
    this.page = page;
    this.protocol = protocol;
    this.origin = origin;
  }

  static async open(browser: Browser, url: string): Promise<FuzzedDeck> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5, serviceWorkers: 'block' });
    // tsx wraps functions that have a name in a helper of its own, which a page does not know.
    await context.addInitScript('globalThis.__name = (made) => made;');
    await context.addInitScript(prepare);
    const { origin } = new URL(url);
    // A link to elsewhere opens a window, with nothing in it.
    await context.route(
      (address) => /^https?:$/.test(address.protocol) && address.origin !== origin,
      (route) => route.fulfill({ contentType: 'text/html', body: '' }),
    );
    const page = await context.newPage();
    await page.clock.install({ time: 0 });
    const deck = new FuzzedDeck(page, await context.newCDPSession(page), origin);
    deck.watch(page);
    context.on('page', (other) => deck.watch(other));
    await page.goto(url);
    await page.waitForFunction(() => window.lesson !== undefined);
    await page.evaluate(() => window.lesson.ready);
    await page.clock.pauseAt(3_600_000);
    return deck;
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (/error|warning/.test(message.type()) && !harmless.test(message.text())) this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`page: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => {
      // A reload takes back what was still on its way.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.complaints.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (request.isNavigationRequest()) return; // a link that was followed
      if (/^https?:$/.test(url.protocol) && url.origin !== this.origin) this.complaints.push(`asked of another origin: ${url}`);
    });
  }

  /** Puts the clock forward, a frame at a time or in one leap, and lets what was asked for arrive. */
  async tick(milliseconds = frame): Promise<void> {
    await this.page.clock.fastForward(milliseconds);
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(0);
        }),
    );
  }

  /** Until nothing moves and nothing loads; whether it came to that. */
  async rest(): Promise<boolean> {
    for (let i = 0; i < 150; i++) {
      if (!(await this.page.evaluate(() => window.lesson.position().playing))) return true;
      await this.tick(i < 60 ? 300 : 1000);
    }
    return false;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction(() => window.lesson !== undefined);
    await this.page.evaluate(() => {
      window.lesson.ready.finally(() => Object.assign(window, { isReady: true }));
    });
    while (!(await this.page.evaluate(() => 'isReady' in window))) await this.tick(100);
  }

  /** Windows besides the deck's. */
  get others(): Page[] {
    return this.page
      .context()
      .pages()
      .filter((page) => page !== this.page);
  }

  /** Where the elements are that can be hit. */
  spots(selector: string): Promise<Box[]> {
    return this.page.evaluate(
      (wanted) =>
        window.fuzz.visible(wanted).map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
        }),
      selector,
    );
  }

  /** Gives the focus to one of the elements that can be hit; whether there is one. */
  focus(selector: string, share: number): Promise<boolean> {
    return this.page.evaluate(
      ([wanted, at]) => {
        const all = window.fuzz.visible(wanted);
        const one = all[Math.floor(at * all.length)];
        one?.focus();
        if (one instanceof HTMLInputElement && one.type !== 'range') one.select();
        return one !== undefined;
      },
      [selector, share] as const,
    );
  }

  /** From place to place, in pixels of the window, with a frame between. */
  async drag(pointer: Pointer, places: readonly (readonly [number, number])[]): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 720 };
    const inside = places.map(([x, y]) => ({ x: Math.min(width - 1, Math.max(0, x)), y: Math.min(height - 1, Math.max(0, y)) }));
    for (const [i, place] of inside.entries()) {
      await this.send(pointer, i === 0 ? 'down' : 'move', place);
      if (i > 0) await this.tick();
    }
    const last = inside.at(-1);
    if (last) await this.send(pointer, 'up', last);
  }

  private async send(pointer: Pointer, what: 'down' | 'move' | 'up', { x, y }: { x: number; y: number }): Promise<void> {
    if (pointer === 'touch') {
      const type = ({ down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const)[what];
      await this.protocol.send('Input.dispatchTouchEvent', { type, touchPoints: what === 'up' ? [] : [{ x, y }] });
      return;
    }
    const type = ({ down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' } as const)[what];
    if (what === 'down') await this.protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, pointerType: pointer });
    await this.protocol.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: what === 'up' ? 0 : 1,
      clickCount: 1,
      pointerType: pointer,
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
