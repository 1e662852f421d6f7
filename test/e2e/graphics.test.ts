/** Graphics fail in class: lost for a moment, lost for good, refused. The lesson goes on. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forwardPass, halfUnit, quantityOf, trueValue } from '../forwardPass';
import { giveContextBack, loseContext } from './contexts';
import { ask, close, openDeck, type Page, rest, settle, slides, stagePicture } from './deck';
import { whereUnlike } from './picture';

describe('a context that is lost', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ hash: '#/feeding-forward/7' });
  });
  afterAll(() => close(page));

  test('and restored gives the same picture', async () => {
    for (const { id, steps } of slides.filter((_, i) => i % 3 === 0)) {
      await ask(page, 'goTo', id, Math.max(1, steps.length - 2));
      const before = await stagePicture(page);
      await loseContext(page, { restores: true });
      await settle(page);
      expect(whereUnlike(await stagePicture(page), before), id).toBeUndefined();
    }
  });

  test('keeps its numbers and takes edits while it is away, and shows them when it is back', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    await ask(page, 'setInput', new Array(784).fill(0.3));
    const edited = await stagePicture(page);
    const numbers = (await ask(page, 'readouts')).map(({ name, text }) => `${name} ${text}`);
    await ask(page, 'undo');
    await loseContext(page, { restores: false });
    await ask(page, 'redo');
    expect((await ask(page, 'readouts')).map(({ name, text }) => `${name} ${text}`)).toEqual(numbers);
    await giveContextBack(page);
    await page.waitForFunction(() => !document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2')?.isContextLost());
    await settle(page);
    expect(whereUnlike(await stagePicture(page), edited)).toBeUndefined();
    await ask(page, 'reset');
  });

  test('for good is rebuilt within a few seconds, with the same picture, and the deck goes on', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    const before = await stagePicture(page);
    const place = await ask(page, 'position');
    await page.evaluate(() => Object.assign(window, { oldCanvas: document.querySelector('.stage canvas') }));
    await loseContext(page, { restores: false });
    await page.waitForFunction(
      () => {
        const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
        const isNew = canvas !== null && canvas !== (window as unknown as { oldCanvas: Element }).oldCanvas;
        return isNew && canvas.getContext('webgl2')?.isContextLost() === false;
      },
      undefined,
      { timeout: 5000 },
    );
    await settle(page);
    expect(whereUnlike(await stagePicture(page), before)).toBeUndefined();
    expect(await ask(page, 'position')).toEqual(place);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(place.step + 1);
    expect(await page.locator('.stage canvas').count()).toBe(1);
    // A second time as well.
    await page.evaluate(() => Object.assign(window, { oldCanvas: document.querySelector('.stage canvas') }));
    await ask(page, 'goTo', 'feeding-forward', 8);
    await loseContext(page, { restores: false });
    await page.waitForFunction(() => document.querySelector('.stage canvas') !== (window as unknown as { oldCanvas: Element }).oldCanvas);
    await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl2') !== null);
    await settle(page);
    expect(whereUnlike(await stagePicture(page), before)).toBeUndefined();
  });
});

describe('where WebGL is refused', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({
      hash: '#/feeding-forward/7',
      before: () => {
        for (const kind of [HTMLCanvasElement, OffscreenCanvas]) {
          const original = kind.prototype.getContext as (...all: unknown[]) => unknown;
          Object.defineProperty(kind.prototype, 'getContext', {
            value(this: unknown, name: string, ...others: unknown[]) {
              return /webgl|webgpu/i.test(name) ? null : original.call(this, name, ...others);
            },
          });
        }
      },
    });
  });
  beforeEach(() => ask(page, 'reset'));
  afterAll(() => close(page));

  test('a plain sentence says so', async () => {
    const notice = page.locator('.notice');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.locator('p').textContent()).toMatch(/WebGL.*\.$/);
  });

  test('every slide can be stepped through, with its sentences and its true numbers', async () => {
    const layers = await ask(page, 'network');
    let checked = 0;
    for (const { id, steps } of slides) {
      await ask(page, 'goTo', id, 0);
      for (let step = 1; step <= steps.length; step++) {
        await page.keyboard.press('ArrowRight');
        await rest(page);
        expect(await ask(page, 'position')).toMatchObject({ slide: id, step });
        const now = (await ask(page, 'slides')).find((slide) => slide.id === id)?.steps[step - 1]?.say;
        expect(await page.locator('.sentence').textContent()).toBe(now);
        const pass = forwardPass(layers, await ask(page, 'input'));
        for (const { name, text, value } of await ask(page, 'readouts')) {
          const quantity = quantityOf(name);
          if (quantity?.network !== 'lesson') continue;
          expect(Math.abs(value - trueValue(quantity, layers, pass)), name).toBeLessThanOrEqual(halfUnit(text));
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(slides.length);
  });

  test('the numbers are the same as with WebGL, and a figure is drawn', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    const numbers = (await ask(page, 'readouts')).map(({ name, text }) => `${name} ${text}`);
    const figure = await stagePicture(page);
    await ask(page, 'goTo', 'feeding-forward', 0);
    expect(await stagePicture(page)).not.toBe(figure);
    const other = await openDeck({ hash: '#/feeding-forward/7' });
    expect((await ask(other, 'readouts')).map(({ name, text }) => `${name} ${text}`)).toEqual(numbers);
    await close(other);
  });

  test('the digit is drawn on by keyboard and with the pointer', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    const numbers = JSON.stringify(await ask(page, 'readouts'));
    const before = await ask(page, 'drawing');
    await page.keyboard.press('e');
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowUp');
    await page.keyboard.down('Space');
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Space');
    await page.keyboard.press('Escape');
    expect(await ask(page, 'drawing')).not.toEqual(before);
    expect(JSON.stringify(await ask(page, 'readouts'))).not.toBe(numbers);
    await page.keyboard.press('Control+z');
    const digit = (await ask(page, 'views')).find((view) => view.name === 'digit');
    if (!digit) throw new Error('The digit is not on stage.');
    await page.mouse.move(digit.x + 30, digit.y + 30);
    await page.mouse.down();
    await page.mouse.move(digit.x + 60, digit.y + 200, { steps: 5 });
    await page.mouse.up();
    expect(await ask(page, 'drawing')).not.toEqual(before);
  });
});
