/** Everything has its place, in every window and theme, for everybody; and the deck asks nothing of anybody else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  arriveAt,
  ask,
  type Box,
  close,
  coarse,
  inside,
  lookAtEach,
  openDeck,
  overlap,
  type Page,
  settle,
  slides,
  stagePicture,
} from './deck';
import { whereUnlike } from './picture';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each with where it is. */
async function violations(page: Page): Promise<string[]> {
  // A toolbar that nobody points at fades; it is examined as whoever points at it sees it.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.addStyleTag({ content: '.idle .tool { color: var(--secondary) !important; transition: none; }' });
    await page.evaluate(axe);
  }
  return page.evaluate(async () => {
    type Result = { id: string; nodes: { target: string[]; failureSummary: string }[] };
    type Results = { violations: Result[]; passes: Result[] };
    const { run } = (window as unknown as { axe: { run: (context: Document, options: object) => Promise<Results> } }).axe;
    const found = await run(document, { resultTypes: ['violations'] });
    if (found.passes.length < 5) return ['nothing was examined'];
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

/** The sum of the lesson, and the room to play in. */
const asksNothing = ['what-a-network-is', 'playground'];

/** The step of the slide on stage that asks; −1 where none does. Not every question mark asks the class. */
const askingStep = (page: Page) =>
  page.locator('.script-dot').evaluateAll((dots) => dots.findIndex((dot) => dot.classList.contains('asks')));

/**
 * What stands in the page at each step: words, what somebody may press or take hold of, and how large it is, the script bar, the numbers.
 * A guess is given where it may be: the next step has it and its outcome beside its sentence.
 */
const lookAt = (page: Page, slide: (typeof slides)[number]) =>
  lookAtEach(page, slide, (lines) => {
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = [
      ...document.querySelectorAll<HTMLElement>('button, input, [role=grid], [role=listbox], [role=slider], label.chip'),
    ].flatMap((element) => {
      // The radio inside its chip, and whatever is not shown.
      if (element.matches('label input') || !isSeen(element) || element.closest('dialog:not([open])')) return [];
      const name = element.id || element.getAttribute('aria-label') || element.textContent || element.className;
      return [{ name, box: boxOf(element), isButton: element.matches('button, label.chip') }];
    });
    const bar = [...document.querySelectorAll('.script-bar')].filter(isSeen).map(boxOf)[0];
    const [sentence = [], question = []] = lines(['.sentence', '.question']);
    const readouts = window.lesson.readouts();
    const choice = [...document.querySelectorAll<HTMLElement>('.question .choice')].find((each) => isSeen(each) && boxOf(each).width > 0);
    const { x, y, width, height } = choice ? boxOf(choice) : { x: 0, y: 0, width: 0, height: 0 };
    const isCovered = choice ? !choice.contains(document.elementFromPoint(x + width / 2, y + height / 2)) : false;
    choice?.click();
    return { all, bar: bar && bar.width > 0 ? bar : undefined, sentence, question, readouts, isCovered };
  });

describe.each([
  { width: 390, height: 844, query: '' },
  { width: 1280, height: 720, query: '' },
  { width: 800, height: 600, query: 'lesson-theme=light' },
])('in a window of $width × $height', ({ width, height, query }) => {
  let page: Page;
  const screen = { x: 0, y: 0, width, height };
  beforeAll(async () => {
    page = await openDeck({ ...coarse, width, height, query, touch: width < 500 });
  });
  afterAll(() => close(page));

  test.each(slides.map((slide) => [slide.id, slide] as const))(
    '%s: words and controls are inside it and clear of each other',
    async (id, slide) => {
      const complaints = new Set<string>();
      await ask(page, 'goTo', id, 0);
      const asking = await askingStep(page);
      for (const [step, { all, bar, sentence, question, readouts, isCovered }] of (await lookAt(page, slide)).entries()) {
        const tell = (what: string) => complaints.add(`step ${step}: ${what}`);
        if (!bar) tell('there is no script bar');
        if (step > 0 && sentence.length === 0) tell('there is no sentence');
        if (step === asking && question.length === 0) tell('there is no question');
        if (isCovered) tell('a choice is covered');
        for (const [what, boxes] of Object.entries({ sentence, question })) {
          if (boxes.some((box) => !inside(box, screen))) tell(`the ${what} leaves the window`);
          if (bar && boxes.some((box) => overlap(box, bar))) tell(`the ${what} is on the script bar`);
        }
        if (sentence.some((one) => question.some((other) => overlap(one, other)))) tell('the sentence is on the question');
        if (all.length === 0) tell('there is nothing to press');
        for (const { name, box, isButton } of all) {
          if (!inside(box, screen)) tell(`${name} leaves the window`);
          if (sentence.some((one) => overlap(one, box))) tell(`${name} is on the sentence`);
          if (isButton && width < 500 && Math.min(box.width, box.height) < 23.5) tell(`${name} is too small for a finger`);
        }
        for (const { name, ...box } of readouts) {
          if (/^(choice|guess)/.test(name)) continue;
          if (!inside(box, screen)) tell(`the number ${name} leaves the window`);
          if (sentence.some((one) => overlap(one, box))) tell(`the number ${name} is on the sentence`);
          if (question.some((one) => overlap(one, box))) tell(`the number ${name} is on the question`);
        }
      }
      expect([...complaints]).toEqual([]);
    },
  );
});

const themes = ['dark', 'light'].flatMap((theme) => ['green-red', 'blue-orange'].map((weights) => ({ theme, weights })));
describe.each(themes)('with the $theme theme and weights in $weights', ({ theme, weights }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ ...coarse, query: `lesson-theme=${theme}&lesson-weights=${weights}` });
  });
  afterAll(() => close(page));

  test.each(slides.map((slide) => [slide.id, slide] as const))('axe finds nothing on %s', async (id, slide) => {
    await ask(page, 'goTo', id, 0);
    const asking = await askingStep(page);
    expect(asking > 0).toBe(!asksNothing.includes(slide.id));
    for (const step of [Math.max(0, asking), slide.steps.length]) {
      await arriveAt(page, id, step);
      expect(await violations(page), `step ${step}`).toEqual([]);
    }
  });

  test('axe finds nothing in help and overview', async () => {
    for (const key of ['Shift+Slash', 'o']) {
      await page.keyboard.press(key);
      await settle(page);
      expect(await page.locator('dialog[open]').count(), key).toBe(1);
      expect(await violations(page), key).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('the ground is that of the theme', async () => {
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const bright = (ground.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 200);
    expect(bright).toBe(theme === 'light');
  });
});

describe('for somebody who does not see the picture', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ ...coarse, hash: '#/feeding-forward/7' });
  });
  afterAll(() => close(page));

  test('the canvas is hidden, and a polite region says what is on stage', async () => {
    const region = page.locator('[aria-live=polite]').first();
    expect(await page.locator('.stage canvas').getAttribute('aria-hidden')).toBe('true');
    expect(await region.textContent()).toBe(await ask(page, 'describe'));
    await ask(page, 'setInput', new Array(784).fill(0));
    expect(await region.textContent()).toBe(await ask(page, 'describe'));
    await ask(page, 'goTo', 'feeding-forward', 3);
    expect(await region.textContent()).toBe(await ask(page, 'describe'));
    await ask(page, 'reset');
  });

  test('the deck is no application, and its slides’ titles and sentences are text', async () => {
    expect(await page.locator('[role=application]').count()).toBe(0);
    for (const { id, title } of slides) {
      await ask(page, 'goTo', id, 1);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
      const now = (await ask(page, 'slides')).find((slide) => slide.id === id)?.steps[0]?.say;
      expect(await page.locator('.sentence').textContent()).toBe(now);
    }
  });
});

describe('a window that changes', () => {
  let page: Page;
  const canvas = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>('.stage canvas')?.width ?? 0);
  beforeAll(async () => {
    page = await openDeck();
  });
  afterAll(() => close(page));
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await ask(page, 'reset');
    await expect.poll(canvas).toBe(1280);
  });

  test('between wide and narrow keeps the step, the drawing and the theme of the moment', async () => {
    await ask(page, 'goTo', 'feeding-forward', 5);
    await ask(page, 'setInput', new Array(784).fill(0.4));
    const place = await ask(page, 'position');
    for (const size of [
      { width: 390, height: 844 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForFunction((width) => {
        const canvas = document.querySelector('.stage canvas')?.getBoundingClientRect();
        return canvas && Math.abs(canvas.width - width) < 2;
      }, size.width);
      await settle(page);
      expect(await ask(page, 'position')).toEqual(place);
      expect((await ask(page, 'drawing'))[5]).toBe(0.4);
      const digit = (await ask(page, 'views')).find((view) => view.name === 'digit');
      expect(inside(digit as Box, { x: 0, y: 0, ...size })).toBe(true);
    }
  });

  test('gives focus, caret and text back when the keyboard of a phone takes a part of it', async () => {
    const page = await openDeck({ ...coarse, width: 390, height: 844, touch: true, hash: '#/weighted-sum/1' });
    const field = page.locator('.stage-field').first();
    await field.tap();
    await page.keyboard.type('28');
    await page.keyboard.press('ArrowLeft');
    await page.setViewportSize({ width: 390, height: 500 });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.frame')?.style.height === '800px');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('stage-field');
    await page.keyboard.type('.');
    expect(await field.inputValue()).toBe('2.8');
    await close(page);
  });

  test('of a phone held across: words can be read, tools be hit, also beside the notes', async () => {
    const page = await openDeck({ ...coarse, width: 844, height: 390, hash: '#/feeding-forward/4' });
    const sizes = () =>
      page.evaluate(() => {
        const tools = [...document.querySelectorAll('.tool')].map((tool) => tool.getBoundingClientRect());
        const chip = document.querySelector<HTMLElement>('.digit-tools .chip') as HTMLElement;
        const scale = chip.getBoundingClientRect().height / chip.offsetHeight;
        return [
          Math.min(...tools.flatMap(({ width, height }) => [width, height])),
          Number.parseFloat(getComputedStyle(chip).fontSize) * scale,
        ];
      });
    for (let i = 0; i < 2; i++) {
      const [tool = 0, words = 0] = await sizes();
      expect(tool).toBeGreaterThanOrEqual(24);
      expect(words).toBeGreaterThanOrEqual(9);
      await page.keyboard.press('m');
    }
    // Two fingers enlarge, but not where the pen draws.
    const touchAction = (selector: string) =>
      page.evaluate((at) => getComputedStyle(document.querySelector(at) as Element).touchAction, selector);
    expect([await touchAction('.frame'), await touchAction('.grid-pad')]).toEqual(['pinch-zoom', 'none']);
    await close(page);
  });

  test('the canvas has as many pixels as the screen', async () => {
    const sharp = await openDeck({ width: 800, height: 450, pixelRatio: 2 });
    const width = await sharp.evaluate(() => document.querySelector<HTMLCanvasElement>('.stage canvas')?.width ?? 0);
    expect(Math.abs(width / 1600 - 1)).toBeLessThanOrEqual(0.01);
    await close(sharp);
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 3840, height: 2160 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(async () => Math.abs((await canvas()) / size.width - 1), { timeout: 5000 }).toBeLessThanOrEqual(0.01);
    }
  });

  test('a window dragged to a screen with another pixel ratio is drawn anew, and shows the same numbers', async () => {
    await ask(page, 'goTo', 'feeding-forward', 7);
    const before = await ask(page, 'readouts');
    const session = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.25, 1]) {
      await session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor, mobile: false });
      await expect.poll(canvas, { timeout: 5000 }).toBe(1280 * deviceScaleFactor);
      expect(await ask(page, 'readouts')).toEqual(before);
    }
  });
});

describe('from the folder of another server', () => {
  let there: Page;
  beforeAll(async () => {
    there = await openDeck({ base: inject('atSubPath'), hash: '#/feeding-forward/7' });
  });
  afterAll(() => close(there));

  test('it loads and steps, and shows what it shows elsewhere', async () => {
    const here = await openDeck({ hash: '#/feeding-forward/7' });
    const picture = await stagePicture(here);
    await close(here);
    expect(whereUnlike(await stagePicture(there), picture)).toBeUndefined();
    await there.keyboard.press('ArrowRight');
    expect(there.url()).toMatch(/\/courses\/deck\/\?[\w=-]+#\/feeding-forward\/8$/);
  });

  test('every slide loads all it needs, samples too', async () => {
    for (const { id, steps } of slides) await ask(there, 'goTo', id, steps.length);
    await there.getByRole('button', { name: 'Samples' }).click();
    await there.locator('.thumbnail').first().click();
  });
});
