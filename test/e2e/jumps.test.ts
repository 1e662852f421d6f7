/** However one gets to a step, and whatever one wished for on the way: the picture is the same, and one scene stands on the stage. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, close, coarse, openDeck, type Page, rest, settle, stagePicture, where } from './deck';

let page: Page;

/** Counts what the graphics card is told to draw: numbers alone cannot tell of a scene that lies under another. */
function countDrawing(): void {
  const { drawElements } = WebGL2RenderingContext.prototype;
  Object.assign(window, { drawn: 0 });
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    (window as unknown as { drawn: number }).drawn++;
    drawElements.apply(this, args);
  };
}

beforeAll(async () => {
  page = await openDeck({ ...coarse, before: countDrawing });
});
afterAll(() => close(page));

/** The picture, and how many calls it took. */
async function seen(): Promise<{ picture: string; calls: number }> {
  await rest(page);
  await settle(page);
  await page.evaluate(() => Object.assign(window, { drawn: 0 }));
  const picture = await stagePicture(page);
  return { picture, calls: await page.evaluate(() => (window as unknown as { drawn: number }).drawn) };
}

/** Of the same step, reached from another slide by a call that is waited for. */
async function clean(): Promise<Awaited<ReturnType<typeof seen>>> {
  const { slide, step } = await where(page);
  await ask(page, 'goTo', slide === 'relu' ? 'squish' : 'relu', 0);
  await ask(page, 'goTo', slide, step);
  return seen();
}

/** Ways that lead elsewhere; none is waited for. */
const ways: Record<string, () => unknown> = {
  'a call': () => void window.lesson.goTo('weights', 9),
  'an address': () => {
    location.hash = '#/bias/2';
  },
  Back: () => history.back(),
  'the → key': () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' })),
  'the ← key': () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' })),
  'another theme': () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 't' })),
};

test.for(Object.keys(ways))('after %s, and any other way before it has arrived, the picture is that of a clean arrival', async (first) => {
  for (const second of Object.keys(ways)) {
    // An address to go back to, and a place whose both neighbours are other slides.
    await page.evaluate(() => {
      location.hash = '#/squish/0';
    });
    await rest(page);
    await page.evaluate(() => {
      location.hash = '#/ten-outputs/-1';
    });
    await rest(page);
    const sources = [ways[first], ways[second]].map((way) => `(${way})()`).join(';');
    await page.evaluate(sources);
    await page.waitForTimeout(30); // Back is heard a moment later
    const now = await seen();
    const place = await where(page);
    expect(await page.evaluate(() => location.hash)).toBe(`#/${place.slide}/${place.step - 1}`);
    const one = await clean();
    expect(now.calls, `${first}, then ${second}: drawing calls on ${place.slide} ${place.step}`).toBe(one.calls);
    expect(now.picture === one.picture, `${first}, then ${second}: the picture on ${place.slide} ${place.step}`).toBe(true);
  }
});

test('the last of many wishes wins', async () => {
  await page.evaluate(() => {
    for (const [slide, step] of [
      ['weights', 1],
      ['weights', 9],
      ['bias', 2],
      ['squish', 1],
    ] as const)
      void window.lesson.goTo(slide, step);
    void window.lesson.goTo('bias', 99).catch(() => {});
  });
  await rest(page);
  expect(await where(page)).toEqual({ slide: 'squish', step: 1 });
  const now = await seen();
  expect(now).toEqual(await clean());
});

test('a link of the deck leads to its step, and leaves nothing behind', async () => {
  const link = page.locator('.handles a[href^="#/"]:visible').first();
  const { steps } = (await ask(page, 'slides')).at(-1) as { steps: unknown[] };
  for (let step = 0; step <= steps.length && (await link.count()) === 0; step++) {
    await ask(page, 'goTo', 'playground', step);
    await settle(page);
  }
  const href = await link.getAttribute('href', { timeout: 1000 });
  await link.click();
  await page.waitForFunction((slide) => window.lesson.position().slide === slide, href?.split('/')[1]);
  expect(await page.evaluate(() => location.hash)).toBe(href);
  expect(await seen()).toEqual(await clean());
});

test('an address that names no slide changes nothing; a step too far is the last one', async () => {
  await ask(page, 'goTo', 'bias', 2);
  await page.evaluate(() => {
    location.hash = '#/no-such-slide/3';
  });
  await settle(page);
  expect(await where(page)).toEqual({ slide: 'bias', step: 2 });
  expect(await page.evaluate(() => location.hash)).toBe('#/bias/1');
  await page.evaluate(() => {
    location.hash = '#/squish/999';
  });
  await rest(page);
  const last = (await ask(page, 'slides')).find(({ id }) => id === 'squish')?.steps.length;
  expect(await where(page)).toEqual({ slide: 'squish', step: last });
});
