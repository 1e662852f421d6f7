/** Clocks that leap, laptops that sleep, keys that come faster than anything moves: a press is a step, no more and no less. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectCleanPicture } from './cleanPicture';
import { ask, close, coarse, openDeck, type Page, rest, slides, where } from './deck';

const id = 'feeding-forward';

test('a laptop that sleeps for an hour while a step moves wakes up on the way there, and skips none', async () => {
  const page = await openDeck({ ...coarse, hash: `#/${id}/2`, moving: true, ownClock: true });
  await page.clock.pauseAt(Date.now() + 600_000);
  const { step } = await ask(page, 'position');
  for (let slept = 1; slept <= 3; slept++) {
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(100);
    expect(await ask(page, 'position')).toMatchObject({ step: step + slept, playing: true });
    await page.clock.fastForward('01:00:00');
    await page.clock.runFor(6000);
    expect(await ask(page, 'position')).toMatchObject({ slide: id, step: step + slept, playing: false });
    const { time } = await ask(page, 'position');
    await ask(page, 'goTo', id, step + slept);
    expect((await ask(page, 'position')).time).toBe(time);
  }
  await close(page);
});

describe('a clock leaps while a step moves', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({
      ...coarse,
      moving: true,
      before: () => {
        const leaps = { date: 0, performance: 0 };
        const [date, sinceStart] = [Date.now, performance.now.bind(performance)];
        Date.now = () => date() + leaps.date;
        performance.now = () => sinceStart() + leaps.performance;
        const ask = window.requestAnimationFrame;
        window.requestAnimationFrame = (callback) => ask((time) => callback(time + leaps.performance));
        Object.assign(window, { leaps });
      },
    });
  });
  afterAll(() => close(page));

  const hour = 3_600_000;
  test.each([
    ['the date an hour on', { date: hour }],
    ['the date an hour back', { date: -hour }],
    ['the time since the start an hour on', { performance: hour }],
    ['the time since the start a second back', { performance: -1000 }],
    ['both an hour on', { date: hour, performance: hour }],
  ])('%s: the step arrives, and so does the next', async (_, leap) => {
    await ask(page, 'goTo', id, 3);
    for (const step of [4, 5]) {
      await page.keyboard.press('ArrowRight');
      await page.evaluate((by) => Object.assign((window as unknown as { leaps: object }).leaps, by), step === 4 ? leap : {});
      await rest(page);
      const { time } = await ask(page, 'position');
      expect(await where(page)).toEqual({ slide: id, step });
      await ask(page, 'goTo', id, step);
      expect((await ask(page, 'position')).time).toBe(time);
    }
    await page.evaluate(() => Object.assign((window as unknown as { leaps: object }).leaps, { date: 0, performance: 0 }));
  });
});

describe('thirty keys a second', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck(coarse);
  });
  afterAll(() => close(page));

  const stops = slides.flatMap(({ id, steps }) => [0, ...steps.map((_, i) => i + 1)].map((step) => ({ slide: id, step })));

  /** Presses of their own, not one that is held. */
  const presses = (key: string, count: number) =>
    page.evaluate(
      async ([name, times]) => {
        for (let i = 0; i < times; i++) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true }));
          await new Promise((done) => setTimeout(done, 33));
        }
      },
      [key, count] as const,
    );

  test('go through the whole deck and back, each of them one step', async () => {
    // One press is enough for a slide that is late: here none is, as everything has been on stage once.
    for (const { id } of slides) await ask(page, 'goTo', id, 0);
    await ask(page, 'goTo', slides[0]?.id ?? '', 0);
    for (const [key, way] of [
      ['ArrowRight', stops],
      ['ArrowLeft', [...stops].reverse()],
    ] as const) {
      let pressed = 0;
      while (pressed < way.length - 1) {
        const count = Math.min(40, way.length - 1 - pressed);
        await presses(key, count);
        pressed += count;
        await expect.poll(() => where(page), { timeout: 20_000 }).toEqual(way[pressed]);
        await rest(page);
        expect(await where(page), `after ${pressed} presses of ${key}`).toEqual(way[pressed]);
      }
    }
  }, 300_000);

  test('while things move, each completes a step or begins the next: none is skipped, and nothing is left behind', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await ask(page, 'goTo', slides[0]?.id ?? '', 0);
    let before = 0;
    for (let burst = 0; burst < 8; burst++) {
      await presses('ArrowRight', 15);
      await rest(page);
      const now = await where(page);
      const at = stops.findIndex(({ slide, step }) => slide === now.slide && step === now.step);
      expect(at - before).toBeGreaterThanOrEqual(15 / 2 - 1);
      expect(at - before).toBeLessThanOrEqual(15);
      before = at;
    }
    await expectCleanPicture(page);
  });
});
