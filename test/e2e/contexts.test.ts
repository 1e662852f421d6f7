/** Graphics that go at bad moments, or were never there: whatever happens, the step is reached and its picture is the right one. */
import { describe, expect, test } from 'vitest';
import { forwardPass, halfUnit, quantityOf, trueValue } from '../forwardPass';
import { expectCleanPicture } from './cleanPicture';
import { giveContextBack, loseContext } from './contexts';
import { ask, close, openDeck, type Page, rest, settle, slides, stagePicture, where } from './deck';

const id = 'feeding-forward';

/** The step of that slide that moves for the longest time. */
async function longestStep(page: Page): Promise<number> {
  const times: number[] = [];
  for (let step = 0; step <= (slides.find((slide) => slide.id === id)?.steps.length ?? 0); step++) {
    await ask(page, 'goTo', id, step);
    times.push((await ask(page, 'position')).time);
  }
  const seconds = times.map((time, step) => time - (times[step - 1] ?? 0));
  return seconds.indexOf(Math.max(...seconds));
}

/** How many pixels of the picture that would be printed now have something on them. */
function inkOnPaper(): number {
  dispatchEvent(new Event('beforeprint'));
  const picture = document.querySelector<HTMLCanvasElement>('.sheet-of-paper canvas');
  const pixels = picture?.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? [];
  dispatchEvent(new Event('afterprint'));
  return pixels.filter((_, at) => at % 4 === 3).filter((alpha) => alpha > 0).length;
}

describe('a context is lost', () => {
  test('twice while a step moves: it arrives, with its picture', async () => {
    const page = await openDeck({ moving: true, ownClock: true });
    const step = await longestStep(page);
    await ask(page, 'goTo', id, step - 1);
    await page.clock.pauseAt(Date.now() + 600_000);
    await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 2; i++) {
      await page.clock.runFor(200);
      expect((await ask(page, 'position')).playing, 'it moves').toBe(true);
      await loseContext(page, { restores: true });
    }
    await page.clock.runFor(6000);
    expect(await ask(page, 'position')).toMatchObject({ slide: id, step, playing: false });
    await expectCleanPicture(page);
    await close(page);
  });

  test('for good while a step moves: it arrives, with its picture', async () => {
    const page = await openDeck({ hash: `#/${id}/2`, moving: true });
    await page.keyboard.press('ArrowRight');
    await loseContext(page, { restores: false });
    await rest(page);
    await page.waitForFunction(() => !document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2')?.isContextLost());
    await settle(page);
    expect(await where(page)).toEqual({ slide: id, step: 4 });
    await expectCleanPicture(page);
    await close(page);
  });

  test.each([true, false])('while a slide arrives, and comes back: %s', async (restores) => {
    const page = await openDeck({ hash: `#/${id}/2`, moving: true });
    await ask(page, 'goTo', id, slides.find((each) => each.id === id)?.steps.length ?? 0);
    await page.keyboard.press('ArrowRight');
    await loseContext(page, { restores });
    await rest(page);
    await page.waitForFunction(() => !document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2')?.isContextLost());
    await settle(page);
    expect((await where(page)).slide).toBe(slides[slides.findIndex((each) => each.id === id) + 1]?.id);
    await expectCleanPicture(page);
    await close(page);
  });

  test.each([true, false])(
    'while slides come that were never drawn, and comes back: %s: it draws them only then, and paper has them',
    async (restores) => {
      const page = await openDeck({ ownClock: true });
      // On a clock that stands still nobody gives the context up.
      await page.clock.pauseAt(Date.now() + 600_000);
      await loseContext(page, { restores: false });
      for (const slide of [slides[1]?.id ?? '', id]) {
        await ask(page, 'goTo', slide, 1);
        await ask(page, 'readouts');
        expect(await page.evaluate(inkOnPaper), slide).toBeGreaterThan(1000);
      }
      if (restores) await giveContextBack(page);
      else await page.clock.runFor(1000);
      await page.waitForFunction(() => !document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2')?.isContextLost());
      await expectCleanPicture(page);
      await close(page);
    },
  );

  test('in a hidden tab, where nobody is asked for frames: what was edited meanwhile is there on return', async () => {
    const page = await openDeck({
      hash: `#/${id}/7`,
      moving: true,
      before: () => {
        const { requestAnimationFrame: ask } = window;
        const waiting: FrameRequestCallback[] = [];
        let hidden = false;
        window.requestAnimationFrame = (callback) => (hidden ? waiting.push(callback) : ask(callback));
        Object.defineProperty(document, 'hidden', { get: () => hidden });
        Object.assign(window, {
          hide(on: boolean) {
            hidden = on;
            document.dispatchEvent(new Event('visibilitychange'));
            if (!on) for (const callback of waiting.splice(0)) ask(callback);
          },
        });
      },
    });
    const hide = (on: boolean) => page.evaluate((hides) => (window as unknown as { hide(on: boolean): void }).hide(hides), on);
    await page.keyboard.press('ArrowRight');
    await hide(true);
    expect(await ask(page, 'position')).toMatchObject({ slide: id, step: 9, playing: false });
    await loseContext(page, { restores: false });
    await ask(page, 'setInput', new Array(784).fill(0.4));
    await page.waitForFunction(
      () => document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2')?.isContextLost() === false,
      undefined,
      { polling: 100 },
    );
    await hide(false);
    await settle(page);
    expect((await ask(page, 'position')).step).toBe(9);
    await expectCleanPicture(page);
    await close(page);
  });

  test('and no other one is to be had: a plain figure is drawn, and a sentence says so', async () => {
    const page = await openDeck({ hash: `#/${id}/7` });
    await page.evaluate(() => {
      const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, name: string, ...others: unknown[]) {
          return /webgl/.test(name) && !this.isConnected ? null : original.call(this, name, ...others);
        },
      });
    });
    const numbers = (await ask(page, 'readouts')).map(({ name, text }) => `${name} ${text}`);
    await loseContext(page, { restores: false });
    await page.waitForFunction(() => document.querySelector('.stage .plain-figure'));
    await settle(page);
    expect(await page.locator('.notice p').textContent()).toMatch(/WebGL.*\.$/);
    expect((await ask(page, 'readouts')).map(({ name, text }) => `${name} ${text}`)).toEqual(numbers);
    const figure = await stagePicture(page);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await where(page)).step).toBe(9);
    expect(await stagePicture(page)).not.toBe(figure);
    await close(page);
  });
});

/** Each runs in the page before anything of it does. */
const refusals: Record<string, () => void> = {
  'no context is given': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        return /webgl|webgpu/.test(name) ? null : original.call(this, name, ...others);
      },
    });
  },
  'asking for one throws': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        if (/webgl|webgpu/.test(name)) throw new Error('WebGL is blocked.');
        return original.call(this, name, ...others);
      },
    });
  },
  'there is only WebGL 1': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        return name === 'webgl2' ? null : original.call(this, name, ...others);
      },
    });
  },
  'each context is lost as it is given': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        const context = original.call(this, name, ...others);
        if (/webgl/.test(name)) (context as WebGLRenderingContext | null)?.getExtension('WEBGL_lose_context')?.loseContext();
        return context;
      },
    });
  },
  'the browser knows nothing of WebGL': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        return /webgl|webgpu/.test(name) ? null : original.call(this, name, ...others);
      },
    });
    for (const name of ['WebGL2RenderingContext', 'WebGLRenderingContext', 'OffscreenCanvas']) Reflect.deleteProperty(window, name);
  },
  'what is given is no context': () => {
    const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: unknown, name: string, ...others: unknown[]) {
        return /webgl|webgpu/.test(name) ? {} : original.call(this, name, ...others);
      },
    });
  },
};

describe('where WebGL is refused', () => {
  test.each(Object.entries(refusals))('%s: a plain figure with true numbers, step by step, and a sentence says so', async (_, before) => {
    const page = await openDeck({ before, hash: `#/${id}/6` });
    await page.waitForFunction(() => document.querySelector('.stage .plain-figure'), undefined, { timeout: 10_000 });
    expect(await page.locator('.notice p').textContent()).toMatch(/WebGL.*\.$/);
    const layers = await ask(page, 'network');
    const pictures = new Set<string>();
    let checked = 0;
    for (let step = 8; step <= 9; step++) {
      await page.keyboard.press('ArrowRight');
      await rest(page);
      expect(await where(page)).toEqual({ slide: id, step });
      pictures.add(await stagePicture(page));
      const pass = forwardPass(layers, await ask(page, 'input'));
      for (const { name, text, value } of await ask(page, 'readouts')) {
        const quantity = quantityOf(name);
        if (!quantity) continue;
        expect(Math.abs(value - trueValue(quantity, layers, pass)), name).toBeLessThanOrEqual(halfUnit(text));
        checked++;
      }
    }
    expect(pictures.size).toBe(2);
    expect(checked).toBeGreaterThan(40);
    await close(page);
  });
});
