/** What a screen reader is told of by itself: what is on stage, when it is; no answer before its question. */
import { expect, test } from 'vitest';
import { ask, close, coarse, openDeck, type Page, rest, settle, slides } from './deck';

/** All that live regions hold. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-live], [role=status], [role=alert]')].map((each) => each.textContent).join('\n'),
  );

test('arriving on a slide it hears the title and what is seen, and nothing of what comes', async () => {
  const page = await openDeck(coarse);
  for (const [index, { id, title }] of slides.entries()) {
    await ask(page, 'goTo', id, 0);
    await settle(page);
    const heard = await said(page);
    expect(heard).toContain(`Slide ${index + 1} of ${slides.length}: ${title}.`);
    expect(heard).toContain(await ask(page, 'describe'));
    const steps = (await ask(page, 'slides'))[index]?.steps ?? [];
    for (const { say } of steps) expect(heard, id).not.toContain(say);
  }
  await close(page);
});

test('a step is said when it has come to rest', async () => {
  const page = await openDeck({ ...coarse, hash: '#/feeding-forward/1', moving: true });
  const step = (await ask(page, 'slides')).find(({ id }) => id === 'feeding-forward')?.steps[2];
  const [moves, heard] = await page.evaluate((): [boolean, string] => {
    window.lesson.play();
    return [window.lesson.position().playing, [...document.querySelectorAll('[aria-live]')].map((each) => each.textContent).join()];
  });
  expect(moves).toBe(true);
  expect(heard).not.toContain(step?.say);
  await rest(page);
  expect(await said(page)).toContain(step?.say);
  await close(page);
});

test('nothing of reveal’s own is there to be read', async () => {
  const page = await openDeck({ ...coarse, hash: '#/bias/1' });
  expect(await page.locator('.aria-status').count()).toBe(0);
  expect(await page.locator('.reveal section .fragment').allTextContents()).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/./)]),
  );
  await close(page);
});
