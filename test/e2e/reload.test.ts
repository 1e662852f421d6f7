/** F5 in the middle of a class: nothing that was done is lost. */
import { expect, test } from 'vitest';
import { ask, close, openDeck, ready, rest, settle, where } from './deck';

test('a reload right after a press keeps step, drawing, edits and guess', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/4' });
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
  await close(page);
});

test('what cannot be read again is said, and the lesson begins anew', async () => {
  const page = await openDeck();
  const start = await ask(page, 'input');
  await page.evaluate(() => {
    window.addEventListener('pagehide', () => sessionStorage.setItem('thirteen-thousand-dials', '{"drawing":3}'));
  });
  await page.reload();
  await ready(page);
  expect(await page.locator('.notice').textContent()).toContain('could not be read again');
  expect(await ask(page, 'input')).toEqual(start);
  await close(page);
});
