/** The look is chosen while presenting, remembered, and fits: large words too. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, close, coarse, inside, lookAtEach, openDeck, type Page, ready, rest, settle, slides, stagePicture, where } from './deck';

const styleOf = (page: Page, variable: string) =>
  page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), variable);

test('theme and colours of weights change at once, keep the step, and are there after a reload', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/5' });
  const [place, before, green] = [await where(page), await stagePicture(page), await styleOf(page, '--positive')];
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'light, for bright rooms' }).click();
  await page.getByRole('button', { name: 'blue and orange' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await settle(page);
  const [light, blue] = [await styleOf(page, '--background'), await styleOf(page, '--positive')];
  expect(blue).not.toBe(green);
  expect(await stagePicture(page)).not.toBe(before);
  expect(await where(page)).toEqual(place);
  await page.reload();
  await ready(page);
  expect([await styleOf(page, '--background'), await styleOf(page, '--positive')]).toEqual([light, blue]);
  await page.keyboard.press('t');
  expect(await styleOf(page, '--background')).not.toBe(light);
  await close(page);
});

test('a change of theme in the middle of a movement does not stop it', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/1', moving: true });
  const before = await ask(page, 'position');
  await page.keyboard.press('[');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((begun) => window.lesson.position().time > begun + 0.1, before.time);
  const ground = await styleOf(page, '--background');
  await page.keyboard.press('t');
  expect(await styleOf(page, '--background')).not.toBe(ground);
  expect((await ask(page, 'position')).playing, 'it is still moving').toBe(true);
  await rest(page);
  const { step, time } = await ask(page, 'position');
  expect(step).toBe(before.step + 1);
  await ask(page, 'goTo', 'feeding-forward', step);
  expect(time).toBeCloseTo((await ask(page, 'position')).time, 3);
  await close(page);
});

test('where the browser draws no frames every press is a step all the same', async () => {
  const page = await openDeck({
    ...coarse,
    hash: '#/feeding-forward/0',
    moving: true,
    before: () => {
      const ask = window.requestAnimationFrame;
      // As in a window that another one covers.
      window.requestAnimationFrame = (draw) => (document.documentElement.dataset.covered ? 0 : ask(draw));
    },
  });
  await page.evaluate(() => {
    document.documentElement.dataset.covered = 'yes';
  });
  for (let step = 2; step <= 4; step++) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => ask(page, 'position'), { timeout: 3000 }).toMatchObject({ step, playing: false });
  }
  await page.evaluate(() => delete document.documentElement.dataset.covered);
  await close(page);
});

test('without motion a step arrives at once', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/2', moving: true });
  await page.keyboard.press('a');
  await page.getByRole('group', { name: 'Motion' }).getByRole('button', { name: 'none' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('ArrowRight');
  expect(await ask(page, 'position')).toMatchObject({ step: 4, playing: false });
  await close(page);
});

test('the tools step back and the pointer hides while nobody points; a step wakes nothing, a movement does', async () => {
  const page = await openDeck({ ...coarse, ownClock: true });
  const patience = 4000;
  /** Once they have gone as far as they will. */
  const faint = () =>
    page.evaluate(async () => {
      const tool = document.querySelector('.tool') as Element;
      await Promise.all(tool.getAnimations().map(({ finished }) => finished));
      return getComputedStyle(tool).color === 'rgb(98, 110, 134)';
    });
  await page.mouse.move(600, 300);
  expect(await faint()).toBe(false);
  await page.clock.fastForward(patience);
  expect(await faint()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.stage-area') as Element).cursor)).toBe('none');
  await page.keyboard.press('ArrowRight');
  await rest(page);
  expect(await faint()).toBe(true);
  await page.mouse.move(620, 320);
  expect(await faint()).toBe(false);
  // Whoever walks to them by Tab sees them for as long as the focus is there.
  await page.locator('.tool').first().focus();
  await page.clock.fastForward(patience);
  expect(await page.evaluate(() => document.body.classList.contains('idle'))).toBe(true);
  expect(await faint()).toBe(false);
  await close(page);
});

describe('in one window', () => {
  let page: Page;

  /** Each test leaves it as it was found. */
  const state = () =>
    page.evaluate(() => [
      document.body.className.replace(' idle', ''),
      document.documentElement.style.cssText,
      [...document.querySelectorAll('.laser, .closer-sign, dialog[open]')].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      ).length,
      JSON.stringify(window.lesson.drawing()),
    ]);
  let first: Awaited<ReturnType<typeof state>>;
  beforeAll(async () => {
    page = await openDeck(coarse);
    first = await state();
  });
  afterAll(() => close(page));
  afterEach(async () => {
    await page.emulateMedia({ forcedColors: null, colorScheme: null, contrast: null });
    await ask(page, 'reset');
    await expect.poll(state, { message: 'what a test has left' }).toEqual(first);
  });

  test('where the system forces its colours, picture, script and black screen keep their own, and what is chosen is seen', async () => {
    await ask(page, 'goTo', 'weighted-sum', 6);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const style = (selector: string, name: 'backgroundColor' | 'outlineStyle', pseudo?: string) =>
      page.evaluate(([at, what, of]) => getComputedStyle(document.querySelector(at as string) as Element, of)[what as 'backgroundColor'], [
        selector,
        name,
        pseudo,
      ] as const);
    for (const own of ['.stage', '.script-bar']) expect(await style(own, 'backgroundColor'), own).toBe('rgb(11, 14, 20)');
    expect(await style('.chip:has(:checked)', 'outlineStyle')).toBe('solid');
    expect(await style('.chip:not(:has(:checked))', 'outlineStyle')).toBe('none');
    await page.keyboard.press('b');
    expect(await style('body', 'backgroundColor', '::after')).toBe('rgb(0, 0, 0)');
    await page.keyboard.press('b');
  });

  test('where the system forces its colours, what is chosen, dots and tools have borders, and the magnifier too', async () => {
    await ask(page, 'goTo', 'weighted-sum', 6);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const styles = (selector: string) =>
      page.evaluate((at) => {
        const { borderTopWidth, borderTopStyle, backgroundColor, color } = getComputedStyle(document.querySelector(at) as Element);
        return { border: `${borderTopWidth} ${borderTopStyle}`, backgroundColor, color };
      }, selector);
    for (const one of ['.tool', '.stage-choice .chip', '.digit-tools .chip']) expect((await styles(one)).border, one).toBe('1px solid');
    expect((await styles('.script-dot')).border).toMatch(/^1(\.5)?px solid$/);
    const [chosen, other] = [await styles('.stage-choice .chip:has(:checked)'), await styles('.stage-choice .chip:not(:has(:checked))')];
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
    expect(chosen.color).not.toBe(chosen.backgroundColor);
    await page.mouse.move(300, 300);
    await page.keyboard.press('z');
    expect((await styles('.closer-sign')).border).toBe('1px solid');
    expect((await styles('.stage')).backgroundColor).toBe('rgb(11, 14, 20)');
    await page.keyboard.press('z');
  });

  test('where the system asks for more contrast, words, hairlines and the picture have it at once', async () => {
    await ask(page, 'goTo', 'pieces-of-digits', 6);
    const seen = async () => ({
      secondary: await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--secondary')),
      hairline: await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hairline')),
      picture: await stagePicture(page),
    });
    const usual = await seen();
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(seen).not.toMatchObject({ picture: usual.picture });
    expect(await seen()).toMatchObject({ secondary: '#c3cbda', hairline: '#66728a' });
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(async () => (await seen()).secondary).toBe(usual.secondary);
  });

  test('the laser pointer follows and takes nothing', async () => {
    await ask(page, 'goTo', 'feeding-forward', 6);
    await page.keyboard.press('l');
    await page.mouse.move(500, 300);
    const dot = await page.locator('.laser').boundingBox();
    expect(Math.abs((dot?.x ?? 0) + 9 - 500)).toBeLessThan(2);
    const before = await ask(page, 'drawing');
    const digit = (await ask(page, 'views')).find(({ name }) => name === 'digit');
    await page.mouse.move((digit?.x ?? 0) + 30, (digit?.y ?? 0) + 30);
    await page.mouse.down();
    await page.mouse.up();
    expect(await ask(page, 'drawing')).not.toEqual(before);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await where(page)).step).toBe(7);
    await page.keyboard.press('l');
    expect(await page.locator('.laser').count()).toBe(0);
  });
});

describe('large words', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ ...coarse, query: 'lesson-type=large' });
  });
  afterAll(() => close(page));

  test.each([
    ['1280×720', 1280, 720],
    ['a phone', 390, 844],
  ] as const)('on %s: every sentence stands inside its band', async (_, width, height) => {
    await page.setViewportSize({ width, height });
    await page.waitForFunction((wanted) => {
      const canvas = document.querySelector('.stage canvas')?.getBoundingClientRect();
      return canvas && Math.abs(canvas.width - wanted) < 2;
    }, width);
    for (const slide of slides) {
      const seen = await lookAtEach(page, slide, (lines) => {
        const { x, y, width: w, height: h } = document.querySelector('.words')?.getBoundingClientRect() ?? new DOMRect();
        return { band: { x, y, width: w, height: h }, sentence: lines(['.sentence'])[0] ?? [] };
      });
      for (const [step, { band, sentence }] of seen.entries()) {
        if (step === 0) continue;
        expect(sentence.length, `${slide.id} ${step}`).toBeGreaterThan(0);
        for (const line of sentence) expect(inside(line, band, 4), `${slide.id} ${step}`).toBe(true);
      }
    }
  });
});
