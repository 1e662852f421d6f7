/** F5 in the middle of a class: nothing that was done is lost. */
import { expect, test } from 'vitest';
import { ask, close, coarse, openDeck, ready, rest, settle, where } from './deck';

test('a reload right after a press keeps step, drawing, edits and guess', async () => {
  const page = await openDeck({ ...coarse, hash: '#/feeding-forward/4' });
  const digit = (await ask(page, 'views')).find(({ name }) => name === 'digit');
  if (!digit) throw new Error('There is no digit on stage.');
  await page.mouse.move(digit.x + digit.width * 0.3, digit.y + digit.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(digit.x + digit.width * 0.7, digit.y + digit.height * 0.8, { steps: 5 });
  await page.mouse.up();
  await ask(page, 'setWeight', 3, 4, 2, 7.5);
  await page.keyboard.press('ArrowRight');
  await page.locator('.question .choice').first().click();
  const kept = async () => [
    await where(page),
    await ask(page, 'drawing'),
    await ask(page, 'input'),
    (await ask(page, 'network'))[2]?.weights[4]?.[2],
  ];
  const before = await kept();
  await page.reload();
  await ready(page);
  await rest(page);
  expect(await kept()).toEqual(before);
  expect(await page.locator('.question').textContent()).toContain('Your guess');
  // One press takes back all of it, and one brings it again.
  await ask(page, 'reset');
  await settle(page);
  expect(await ask(page, 'drawing')).not.toEqual(before[1]);
  await ask(page, 'undo');
  expect(await kept()).toEqual(before);
  // What a presenter has switched on. Full screen comes back with the next press: no browser fills the screen by itself.
  const presenting = () =>
    page.evaluate(() => [
      document.body.classList.contains('black'),
      document.querySelector('[aria-label^=Speed]')?.textContent,
      document.fullscreenElement !== null,
    ]);
  for (const key of ['f', ']', 'b']) await page.keyboard.press(key);
  await expect.poll(presenting).toEqual([true, '2×', true]);
  await page.keyboard.press('F5');
  await page.reload();
  await ready(page);
  expect(await presenting()).toEqual([true, '2×', false]);
  await page.keyboard.press('b');
  await expect.poll(presenting).toEqual([false, '2×', true]);
  await close(page);
});

test('what cannot be read again is said, and the lesson begins anew', async () => {
  const page = await openDeck(coarse);
  const start = await ask(page, 'input');
  await page.evaluate(() => {
    window.addEventListener('pagehide', () => sessionStorage.setItem('thirteen-thousand-dials', '{"drawing":3}'));
  });
  await page.reload();
  await ready(page);
  expect(await page.locator('.notice').textContent()).toContain('could not be read');
  expect(await ask(page, 'input')).toEqual(start);
  await close(page);
});

test('the link on the last slide opens the same digit and weights for somebody else, and a reload keeps what becomes of them', async () => {
  const page = await openDeck({ ...coarse, hash: '#/playground/4' });
  const pixels = Array.from({ length: 784 }, (_, i) => ((i * 37) % 256) / 255);
  await ask(page, 'setInput', pixels);
  await ask(page, 'setWeight', 2, 5, 7, -3.25);
  await settle(page);
  const href = await page.locator('#link-further-4').getAttribute('href');
  await close(page);
  const [search = '', hash = ''] = (href as string).slice(1).split('#');
  const other = await openDeck({ ...coarse, query: search, hash: `#${hash}` });
  expect(await ask(other, 'input')).toEqual(pixels);
  expect((await ask(other, 'network'))[1]?.weights[5]?.[7]).toBe(-3.25);
  expect(await where(other)).toMatchObject({ slide: 'playground', step: 1 });
  await ask(other, 'setWeight', 2, 5, 7, 1);
  await other.reload();
  await ready(other);
  expect((await ask(other, 'network'))[1]?.weights[5]?.[7]).toBe(1);
  await close(other);
  const broken = await openDeck({ ...coarse, query: 'lesson-work=nothing' });
  expect(await broken.locator('.notice').textContent()).toContain('The work in this address could not be read');
  await close(broken);
});
