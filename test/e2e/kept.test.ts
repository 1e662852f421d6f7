/** Work is kept as it is made: a tab that dies, a browser that keeps nothing or is full, and what a speaker's window leaves behind. */
import { expect, test } from 'vitest';
import { ask, close, coarse, openDeck, type Page, ready, speakerOf } from './deck';

async function downOnDigit(page: Page): Promise<void> {
  await ask(page, 'setInput', new Array(784).fill(0));
  const digit = (await ask(page, 'views')).find(({ name }) => name === 'digit');
  if (!digit) throw new Error('There is no digit on stage.');
  await page.mouse.move(digit.x + digit.width * 0.3, digit.y + digit.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(digit.x + digit.width * 0.6, digit.y + digit.height * 0.6, { steps: 8 });
}

test('a stroke is kept while the pen is still down, and its place with it; nothing is written before anything was done', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/2', ...coarse });
  expect(await page.evaluate(() => sessionStorage.getItem('thirteen-thousand-dials'))).toBeNull();
  await downOnDigit(page);
  // No press, no change of page or tab: a second later it may die.
  await page.waitForTimeout(1000);
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  const drawn = await ask(page, 'drawing');
  const other = await page.context().newPage();
  await other.addInitScript((all) => {
    for (const [name, value] of Object.entries(all)) if (!sessionStorage.getItem(name)) sessionStorage.setItem(name, value as string);
  }, kept);
  await other.goto(page.url());
  await ready(other);
  expect(await ask(other, 'drawing')).toEqual(drawn);
  expect(await ask(other, 'position')).toMatchObject({ slide: 'feeding-forward', step: 3 });
  await close(page);
});

test('two tabs keep two drawings', async () => {
  const page = await openDeck(coarse);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  await ask(page, 'setInput', new Array(784).fill(0.25));
  await ask(other, 'setInput', new Array(784).fill(0.75));
  for (const each of [page, other]) {
    await each.reload();
    await ready(each);
  }
  expect((await ask(page, 'input'))[0]).toBe(0.25);
  expect((await ask(other, 'input'))[0]).toBe(0.75);
  await close(page);
});

test.each([
  [
    'refuses storage',
    () => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
    },
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
])('a browser that %s is told of no loss, and the lesson goes on', async (_, before) => {
  const page = await openDeck({ before, ...coarse });
  await downOnDigit(page);
  await page.mouse.up();
  await page.waitForTimeout(1200);
  expect(await page.locator('.notice').isHidden()).toBe(true);
  expect(Math.max(...(await ask(page, 'drawing')))).toBe(1);
  await close(page);
});

test('a part that cannot be read is left out and told once; the rest is there', async () => {
  const page = await openDeck({ hash: '#/by-hand/0', ...coarse });
  await ask(page, 'setInput', new Array(784).fill(0.25));
  await page.waitForFunction(() => sessionStorage.getItem('thirteen-thousand-dials'));
  await page.evaluate(() => {
    window.addEventListener('pagehide', () => {
      const saved = JSON.parse(sessionStorage.getItem('thirteen-thousand-dials') ?? '');
      saved.locals['by-hand.seven dials'] = { length: 7 };
      sessionStorage.setItem('thirteen-thousand-dials', JSON.stringify(saved));
    });
  });
  await page.reload();
  await ready(page);
  expect(await page.locator('.notice p').textContent()).toBe('Part of what you had done before could not be read and begins anew.');
  expect((await ask(page, 'input'))[0]).toBe(0.25);
  expect(await ask(page, 'describe')).not.toMatch(/NaN|undefined/);
  await close(page);
});

test('a speaker’s window that closes while its pen is down leaves no stroke open', async () => {
  const page = await openDeck(coarse);
  const speaker = await speakerOf(page);
  await ask(page, 'setInput', new Array(784).fill(0));
  const pad = await speaker.locator('.pad').boundingBox();
  if (!pad) throw new Error('There is no pad.');
  await speaker.mouse.move(pad.x + pad.width * 0.1, pad.y + pad.height * 0.1);
  await speaker.mouse.down();
  await speaker.mouse.move(pad.x + pad.width * 0.3, pad.y + pad.height * 0.3, { steps: 4 });
  await expect.poll(() => ask(page, 'drawing').then((pixels) => Math.max(...pixels))).toBe(1);
  // The first stroke is received as it is seen until its pen lifts.
  expect(await ask(page, 'input')).toEqual(await ask(page, 'drawing'));
  await speaker.close();
  await expect.poll(async () => String(await ask(page, 'input')) !== String(await ask(page, 'drawing')), { timeout: 3000 }).toBe(true);
  await close(page);
});
