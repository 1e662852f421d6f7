/** A word in the text opens what it means, by key and by finger, in any window; and the glossary is found by its address. */
import { afterEach, expect, test } from 'vitest';
import { ask, close, inside, openDeck, type Page, where } from './deck';

let page: Page | undefined;
afterEach(() => close(page));

const word = (id: string) => `.term[data-term="${id}"]`;
const focused = (of: Page) => of.evaluate(() => document.activeElement?.getAttribute('data-term'));
const isOpen = (of: Page) => of.evaluate(() => document.querySelector('.definition')?.matches(':popover-open') ?? false);

/** The text at the passage that introduces a word. */
async function at(id: string, slide: string, step: number, size: { width: number; height: number; touch?: boolean }): Promise<Page> {
  page = await openDeck({ query: 'view=read', hash: `#/${slide}/${step - 1}`, ...size });
  await page.waitForSelector(word(id));
  await still(page, word(id));
  return page;
}

/** Until the text stands still: passages far off are still being written when the first ones can be read. */
async function still(of: Page, selector: string): Promise<void> {
  await of.evaluate(async (wanted) => {
    const top = () => document.querySelector(wanted)?.getBoundingClientRect().top;
    let [before, since] = [top(), performance.now()];
    while (performance.now() - since < 300) {
      await new Promise((done) => requestAnimationFrame(done));
      if (top() !== before) [before, since] = [top(), performance.now()];
    }
  }, selector);
}

test('Enter opens it, Esc closes it, and the focus stays with the word', async () => {
  const text = await at('weight', 'weights', 5, { width: 1280, height: 720 });
  await text.focus(word('weight'));
  await text.keyboard.press('Enter');
  expect(await isOpen(text)).toBe(true);
  expect(await text.textContent('.definition')).toContain('The number on a connection');
  expect(await text.getAttribute(word('weight'), 'aria-expanded')).toBe('true');
  expect(await focused(text)).toBe('weight');
  await text.keyboard.press('Escape');
  expect(await isOpen(text)).toBe(false);
  expect(await focused(text)).toBe('weight');
  expect(await text.getAttribute(word('weight'), 'aria-expanded')).toBe('false');
});

test('no line begins with a sign that belongs to the word before it', async () => {
  const text = await at('sigmoid', 'squish', 4, { width: 1280, height: 720 });
  const torn = await text.$$eval('.passage .term', (words) =>
    words.flatMap((word) => {
      const after = word.nextSibling;
      if (!(after instanceof Text) || !/^\S/.test(after.data) || !word.checkVisibility()) return [];
      const range = document.createRange();
      range.setStart(after, 0);
      range.setEnd(after, 1);
      return range.getBoundingClientRect().left < word.getBoundingClientRect().left ? [word.textContent] : [];
    }),
  );
  expect(torn).toEqual([]);
});

test('it stays beside its word when the numbers change, and so does the focus', async () => {
  const text = await at('weighted-sum', 'weighted-sum', 4, { width: 1280, height: 720 });
  await text.focus(word('weighted-sum'));
  await text.keyboard.press('Enter');
  const before = await text.textContent(`.passage:has(${word('weighted-sum')}) .passage-sentence`);
  await ask(text, 'setInput', Array(784).fill(1));
  await text.waitForFunction(
    ([said, selector]) => document.querySelector(`.passage:has(${selector}) .passage-sentence`)?.textContent !== said,
    [before, word('weighted-sum')] as const,
  );
  expect(await isOpen(text)).toBe(true);
  expect(await focused(text)).toBe('weighted-sum');
  expect(await text.getAttribute(word('weighted-sum'), 'aria-expanded')).toBe('true');
  await text.keyboard.press('Escape');
  expect(await isOpen(text)).toBe(false);
  expect(await focused(text)).toBe('weighted-sum');
});

test.each([
  ['on a phone', { width: 390, height: 844, touch: true }],
  ['enlarged four times', { width: 320, height: 200, touch: false }],
])('%s it stays in the window, and the next press closes it', async (_, size) => {
  const text = await at('sigmoid', 'squish', 4, size);
  const press = () => (size.touch ? text.tap(word('sigmoid')) : text.click(word('sigmoid')));
  await text.locator(word('sigmoid')).scrollIntoViewIfNeeded();
  await still(text, word('sigmoid'));
  await press();
  expect(await isOpen(text)).toBe(true);
  const box = await text.locator('.definition').boundingBox();
  expect(box && inside(box, { x: 0, y: 0, width: size.width, height: size.height })).toBe(true);
  expect(await text.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await text.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), word('sigmoid'));
  expect(await isOpen(text)).toBe(false);
});

test('an entry is found by its address, and leads to its step', async () => {
  page = await openDeck({ query: 'view=read', hash: '#/glossary/bias' });
  const entry = page.locator('[id="/glossary/bias"]');
  await expect
    .poll(() =>
      entry.evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight),
    )
    .toBe(true);
  await entry.locator('a').click();
  await expect.poll(() => where(page as Page)).toEqual({ slide: 'bias', step: 6 });
  await page.click('[aria-label="Contents"].tool');
  await page.click('dialog .contents-more [href="#/glossary"]');
  await expect.poll(() => page?.evaluate(() => document.getElementById('/glossary')?.getBoundingClientRect().top)).toBeLessThan(720);
  expect(await page.locator('dialog[open]').count()).toBe(0);
});
