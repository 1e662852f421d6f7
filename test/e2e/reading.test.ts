/** The lesson to be read: the picture follows the passage that is read, the text follows the digit, and both ways lead to the deck. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { forwardPass } from '../forwardPass';
import { noise, sampleSet } from '../makeLesson';
import {
  address,
  ask,
  axeFindings,
  close,
  coarse,
  inside,
  leaveDialog,
  openDeck,
  overlap,
  type Page,
  ready,
  rest,
  settle,
  stagePicture,
  where,
} from './deck';

let page: Page;

const openText = async (options: Parameters<typeof openDeck>[0] = {}) => {
  page = await openDeck({ ...coarse, ...options, query: ['view=read', options.query].filter(Boolean).join('&'), door: true });
};
/** One page for tests that leave it as they found it. */
const share = (options?: Parameters<typeof openDeck>[0]) => {
  beforeAll(() => openText(options));
  afterEach(() => ask(page, 'reset'));
  afterAll(() => close(page));
};

const idOf = (slide: string, step: number) => `/${slide}/${step - 1}`;

/** Brings a passage to where one reads, as a hand on the scroll bar or a wheel does. */
const scrollTo = (slide: string, step: number) =>
  page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' }), idOf(slide, step));

const textOf = (slide: string, step: number) => page.evaluate((id) => document.getElementById(id)?.textContent ?? '', idOf(slide, step));

/** Of what this page receives now, computed apart from it. */
async function passNow() {
  const [layers, input] = await Promise.all([ask(page, 'network'), ask(page, 'input')]);
  return forwardPass(layers, input);
}

describe('the picture follows the text', () => {
  share();

  test('down and up again, each passage has the picture of its step, to the byte', async () => {
    const sample = [
      ['a-sloppy-three', 2],
      ['feeding-forward', 4],
      ['feeding-forward', 5],
      ['weighted-sum', 4],
      ['matrix-form', 5],
    ] as const;
    const straight: string[] = [];
    for (const [slide, step] of sample) {
      await ask(page, 'goTo', slide, step);
      straight.push(await stagePicture(page));
    }
    for (const order of [sample, [...sample].reverse()]) {
      for (const [slide, step] of order) {
        await scrollTo(slide, step);
        await expect.poll(() => where(page)).toEqual({ slide, step });
        await rest(page);
        expect((await stagePicture(page)) === straight[sample.findIndex((each) => each[0] === slide && each[1] === step)]).toBe(true);
        expect(await address(page)).toBe(`#${idOf(slide, step)}`);
      }
    }
  });

  test('reading on plays the step, and what still moves is completed when the next passage comes', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await ask(page, 'goTo', 'feeding-forward', 1);
    await scrollTo('feeding-forward', 2);
    await page.waitForFunction(() => window.lesson.position().playing);
    expect((await where(page)).step).toBe(2);
    await scrollTo('feeding-forward', 3);
    await expect.poll(() => where(page)).toEqual({ slide: 'feeding-forward', step: 3 });
    await rest(page);
    await scrollTo('feeding-forward', 2);
    await expect.poll(() => where(page)).toEqual({ slide: 'feeding-forward', step: 2 });
    await rest(page);
    expect(await ask(page, 'position')).toMatchObject({ step: 2, playing: false });
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('whoever scrolls through all of it builds no more than three scenes', async () => {
    const seen = await page.evaluate(async () => {
      const slides = new Set<string>();
      // It grows while what is far off is still being written.
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let k = 1; k <= 40; k++) {
        window.scrollTo({ top: (end() * k) / 40, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(done));
        slides.add(window.lesson.position().slide);
      }
      return [...slides];
    });
    // After the last chapter comes more: what is read last is brought to the line.
    await page.evaluate(() =>
      document.querySelector('.passage[id^="/playground/"]')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await expect.poll(async () => (await where(page)).slide, { timeout: 20_000 }).toBe('playground');
    expect(new Set([...seen, 'playground']).size).toBeLessThanOrEqual(3);
  });

  test('what the text names by its number lights on the stage while somebody points at it', async () => {
    const step = await page.evaluate(() =>
      [...document.querySelectorAll('.passage[id^="/784-inputs/"]')].findIndex((passage) => passage.querySelector('.mention')),
    );
    await ask(page, 'goTo', '784-inputs', step);
    const dark = await stagePicture(page);
    const mention = page.locator(`[id="${idOf('784-inputs', step)}"] .mention`).first();
    await mention.focus();
    expect((await stagePicture(page)) === dark).toBe(false);
    expect(await mention.evaluate((word) => word.classList.contains('is-pointed'))).toBe(true);
    await mention.blur();
    expect((await stagePicture(page)) === dark).toBe(true);
  });

  test('the keys scroll, the page takes no focus, and an address leads to its passage', async () => {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      idOf('weights', 2),
    );
    await expect.poll(() => where(page)).toEqual({ slide: 'weights', step: 2 });
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    await expect.poll(async () => (await where(page)).step).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const there = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Contents' }).focus();
    expect(await page.evaluate(() => scrollY)).toBe(there);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      idOf('bias', 3),
    );
    await expect.poll(() => where(page)).toEqual({ slide: 'bias', step: 3 });
  });
});

describe('every number in the text is true', () => {
  share();

  const inputs = {
    'a 3': sampleSet('threes')[0]?.pixels,
    'another digit': sampleSet('fair')[42]?.pixels,
    'one that is read wrong': sampleSet('misses')[0]?.pixels,
    noise: noise(3),
  };
  test.each(Object.entries(inputs))('for %s', async (_, pixels) => {
    await ask(page, 'setInput', Array.from(pixels ?? []));
    const { activations, z } = await passNow();
    const layers = await ask(page, 'network');
    const outputs = activations[3] ?? [];
    const best = outputs.indexOf(Math.max(...outputs));
    await ask(page, 'goTo', 'ten-outputs', 3);
    expect(await textOf('ten-outputs', 3)).toContain(`${best}`);
    expect(await textOf('ten-outputs', 3)).toContain(outputs[best]?.toFixed(2));
    for (const layer of [1, 2]) {
      await ask(page, 'goTo', 'feeding-forward', layer === 1 ? 3 : 5);
      const lit = (activations[layer] ?? []).filter((value) => value > 0.5).length;
      expect(await textOf('feeding-forward', layer === 1 ? 3 : 5)).toContain(`${lit}`);
    }
    // The weighted sum of the neuron that the matrix shows, without its bias, and the bias itself.
    await ask(page, 'goTo', 'matrix-form', 6);
    const neuron = Number(/neuron (\d+)/.exec(await textOf('matrix-form', 6))?.[1]);
    const sum = (z[0]?.[neuron] ?? Number.NaN) - (layers[0]?.biases[neuron] ?? Number.NaN);
    expect(await textOf('matrix-form', 6)).toContain(sum.toFixed(2).replace('-', '−'));
  });

  test('an edit is in the text at once, and undo takes it back', async () => {
    await ask(page, 'goTo', 'ten-outputs', 3);
    const before = await textOf('ten-outputs', 3);
    for (let output = 0; output < 10; output++) await ask(page, 'setBias', 3, output, output === 7 ? 30 : -30);
    expect(await textOf('ten-outputs', 3)).toContain('7');
    expect(await textOf('ten-outputs', 3)).not.toBe(before);
    for (let output = 0; output < 10; output++) await page.keyboard.press('Control+z');
    expect(await textOf('ten-outputs', 3)).toBe(before);
  });

  test('also in the heading of what is folded', async () => {
    const said = () => page.locator('.further summary').allTextContents();
    await ask(page, 'setInput', Array(784).fill(0));
    const empty = await said();
    await ask(page, 'setInput', Array.from(sampleSet('fair')[42]?.pixels ?? []));
    expect(await said()).not.toEqual(empty);
    const sayings = (await ask(page, 'slides')).flatMap(({ steps }) => steps.map(({ say }) => say));
    // A chapter that the hour leaves out is folded as a whole.
    for (const heading of await said()) expect([...sayings, 'the whole chapter']).toContain(heading.replace('Further: ', ''));
  });

  test('a text that a translator has rewritten is made anew', async () => {
    await ask(page, 'goTo', 'ten-outputs', 3);
    await page.evaluate(
      (id) => {
        for (const paragraph of document.getElementById(id)?.querySelectorAll('p') ?? []) paragraph.innerHTML = '<font>eine 3</font>';
      },
      idOf('ten-outputs', 3),
    );
    await ask(page, 'setInput', Array.from(sampleSet('fair')[42]?.pixels ?? []));
    expect(await textOf('ten-outputs', 3)).not.toContain('eine');
  });
});

describe('its questions', () => {
  afterEach(() => close(page));

  test('chosen by keyboard, told with a line for the choice, kept by this browser, gathered at the end, and forgotten', async () => {
    await openText();
    const at = await page.evaluate(() => {
      const passages = [...document.querySelectorAll('.passage[id^="/784-inputs/"]')];
      return passages.findIndex((passage) => passage.classList.contains('asks'));
    });
    await ask(page, 'goTo', '784-inputs', at);
    const block = page.locator(`[id="${idOf('784-inputs', at)}"] .asked`);
    expect(await block.locator('.guess').count()).toBe(0);
    await block.locator('button.choice, button.chip').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => block.locator('.guess').textContent()).toMatch(/guess .+ answer /);
    const line = await block.locator('.question-note').textContent();
    expect(line?.length).toBeGreaterThan(20);
    const context = page.context();
    await page.waitForFunction(() => localStorage.getItem('thirteen-thousand-dials-reading')?.includes('784-inputs'));
    await page.close();
    page = await context.newPage();
    await page.goto(`${inject('atRoot')}?view=read`);
    await ready(page);
    expect(await page.locator('.guesses li').count()).toBe(1);
    expect(await page.locator('.guesses .guess').textContent()).toMatch(/guess .+ answer /);
    await page.getByRole('button', { name: 'Forget all' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Forget all' }).click();
    expect(await page.locator('.guesses li').count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await page.locator('.guesses li').count()).toBe(0);
  });

  test('where the browser keeps nothing it says so, and all else works', async () => {
    await openText({
      before: () => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      },
    });
    expect(await page.locator('.page-head .page-note').textContent()).toContain('keeps nothing');
    await page.locator('.asked button.choice').first().click();
    await expect.poll(() => page.locator('.guesses .guess').count()).toBe(1);
    expect(await page.locator('.guesses').locator('..').textContent()).toContain('gone when you close this page');
  });

  test('what was read has a tick in the contents, and the next visit goes on where this one ended', async () => {
    await openText({ ownClock: true, query: 'lesson-path=short' });
    const steps = await page.evaluate(() =>
      [...(document.querySelectorAll('.chapter')[0]?.querySelectorAll(':scope > .passage') ?? [])].map((_, at) => at),
    );
    const ticked = () => page.locator('.contents-here .is-read').count();
    for (const at of steps) {
      expect(await ticked()).toBe(0);
      await page.evaluate((k) => document.querySelectorAll('.chapter > .passage')[k]?.scrollIntoView({ behavior: 'instant' }), at);
      await page.clock.runFor(600);
      await settle(page);
      await page.clock.runFor(3000);
    }
    await expect.poll(ticked).toBe(1);
    await page.goto(`${inject('atRoot')}?view=read`);
    await ready(page);
    expect(await ticked()).toBe(0);
    expect(await page.getByRole('button', { name: /^Go on at 1\.\d+$/ }).isVisible()).toBe(true);
  });

  test('one that needs what comes with its slide can be answered as soon as that is there', async () => {
    await openText();
    for (const [slide, step] of [
      ['ten-outputs', 4],
      ['hidden-layers', 4],
    ] as const) {
      await ask(page, 'goTo', slide, step);
      const panel = page.locator(`[id="${idOf(slide, step)}"] .asked .question`);
      await expect.poll(() => panel.locator('button.choice, input[type="range"]').count()).toBeGreaterThan(0);
    }
  });

  test('“Show me” blocks nobody', async () => {
    await openText();
    const block = page.locator('.asked').first();
    await block.getByRole('button', { name: 'Show me' }).click();
    expect(await block.locator('.guess').textContent()).toMatch(/^answer /);
    expect(await page.locator('.guesses li').count()).toBe(0);
  });
});

describe('beside the deck', () => {
  afterEach(() => close(page));

  test('both keep each other’s place and work', async () => {
    await openText();
    await ask(page, 'setInput', Array.from(sampleSet('fair')[42]?.pixels ?? []));
    await ask(page, 'setBias', 1, 3, 2.5);
    const drawn = await ask(page, 'drawing');
    await ask(page, 'goTo', 'hidden-layers', 3);
    await page.getByRole('link', { name: 'Present this step' }).click();
    await page.waitForFunction(() => document.querySelector('.reveal .frame'));
    await ready(page);
    await rest(page);
    expect(await where(page)).toEqual({ slide: 'hidden-layers', step: 3 });
    expect(await ask(page, 'drawing')).toEqual(drawn);
    expect((await ask(page, 'network'))[0]?.biases[3]).toBe(2.5);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    await page.getByRole('link', { name: 'Read this step' }).click();
    await page.waitForFunction(() => document.querySelector('.reading-text'));
    await ready(page);
    expect(await where(page)).toEqual({ slide: 'hidden-layers', step: 4 });
    expect(await ask(page, 'drawing')).toEqual(drawn);
  });

  test('a shorter path folds the rest, which opens in its place', async () => {
    await openText({ query: 'lesson-path=short' });
    const open = await page.locator('.passage:visible').count();
    expect(open).toBeLessThan((await page.locator('.passage').count()) / 2);
    await page.locator('.further summary').first().click();
    expect(await page.locator('.passage:visible').count()).toBeGreaterThan(open);
    await ask(page, 'goTo', 'relu', 3);
    expect(await where(page)).toEqual({ slide: 'relu', step: 3 });
    expect(await page.locator(`[id="${idOf('relu', 3)}"]`).isVisible()).toBe(true);
  });
});

describe('on every screen', () => {
  share();

  test.each([
    [1280, 720],
    [1920, 1080],
    [820, 1180],
    [390, 844],
    [360, 640],
    [844, 390],
    [320, 256],
  ])('%i × %i: text and picture stand apart, nothing sticks out', async (width, height) => {
    await page.setViewportSize({ width, height });
    await settle(page);
    for (const [slide, step] of [
      ['feeding-forward', 4],
      ['matrix-form', 5],
      ['playground', 1],
    ] as const) {
      await ask(page, 'goTo', slide, step);
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const [picture, sentence] = await page.evaluate(
        (id) => {
          const boxOf = (one: Element | null | undefined) => {
            const { x, y, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
            return { x, y, width, height };
          };
          return [boxOf(document.querySelector('.stage-window')), boxOf(document.getElementById(id)?.querySelector('p'))] as const;
        },
        idOf(slide, step),
      );
      expect(picture.height).toBeGreaterThan(0);
      expect(inside(picture, { x: 0, y: 0, width, height })).toBe(true);
      expect(overlap(picture, sentence)).toBe(false);
      expect(sentence.y).toBeLessThan(height);
    }
  });

  test('turning a phone keeps the passage and the focus', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await settle(page);
    await ask(page, 'goTo', 'weights', 3);
    await page.locator('#grid-digit').focus();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => page.evaluate(() => document.querySelector('.reading-stage')?.clientHeight)).toBeLessThan(390);
    await settle(page);
    expect(await where(page)).toEqual({ slide: 'weights', step: 3 });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid-digit');
  });

  test('drawing scrolls nothing, and the picture can be had larger', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await settle(page);
    await ask(page, 'goTo', 'weights', 3);
    const topNow = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0, idOf('weights', 3));
    const before = await topNow();
    const grid = await page.locator('#grid-digit').boundingBox();
    if (!grid) throw new Error('There is no grid.');
    await page.mouse.move(grid.x + grid.width * 0.2, grid.y + grid.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(grid.x + grid.width * 0.3, grid.y + grid.height * 0.8, { steps: 4 });
    await page.mouse.up();
    await settle(page);
    expect(Math.abs((await topNow()) - before)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Larger picture, and back' }).click();
    await expect.poll(async () => (await page.locator('#grid-digit').boundingBox())?.width).toBeGreaterThan(grid.width * 1.2);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await page.locator('#grid-digit').boundingBox())?.width).toBeLessThan(grid.width * 1.1);
  });

  test('Esc in a dialog over the larger picture closes the dialog alone', async () => {
    await page.getByRole('button', { name: 'Larger picture, and back' }).click();
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.stage-enlarged').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.stage-enlarged').count()).toBe(0);
  });

  test('a tool that has the focus says its name, and nothing moves for it', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const boxes = () =>
      page
        .locator('.stage-room, .reading-bar .tool, .stage-tools .tool')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await boxes();
    for (const name of ['Listen', 'Play this step again']) {
      const tool = page.getByRole('button', { name });
      await tool.focus();
      expect(await tool.evaluate((each) => getComputedStyle(each, '::after').content)).toContain(name);
      expect(await boxes()).toEqual(before);
    }
  });

  test.each(['dark', 'light'])('axe finds nothing in the %s theme', async (theme) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await ask(page, 'goTo', '784-inputs', 2);
    await page.getByRole('button', { name: 'Look' }).click();
    await page
      .getByRole('button', { name: theme, exact: theme === 'dark' })
      .first()
      .click();
    await leaveDialog(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
