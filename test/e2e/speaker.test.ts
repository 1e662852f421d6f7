/** Two windows, one lesson: the speaker's window shows the deck's step, digit and edits, and both can change them. */
import { expect, test } from 'vitest';
import { ask, close, coarse, openDeck, type Page, ready, rest, slides, soon, speakerOf, where } from './deck';

const text = (speaker: Page, selector: string) => speaker.locator(selector).textContent();
const colourAt = (speaker: Page, row: number, column: number) =>
  speaker.evaluate(
    ([r, c]) => {
      const pad = document.querySelector<HTMLCanvasElement>('.pad');
      return pad?.getContext('2d')?.getImageData((c as number) * 9 + 4, (r as number) * 9 + 4, 1, 1).data[0] ?? -1;
    },
    [row, column],
  );

test('opened in the middle of the deck it moves nothing, and shows sentence, notes, this picture and the next', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/3' });
  const before = await where(page);
  const speaker = await speakerOf(page);
  expect(await where(page)).toEqual(before);
  const slide = slides.find(({ id }) => id === before.slide);
  expect(await text(speaker, '.say')).toBe(slide?.steps[before.step - 1]?.say);
  expect(await text(speaker, '.next-say')).toBe(slide?.steps[before.step]?.say);
  expect((await text(speaker, '.notes'))?.length).toBeGreaterThan(40);
  for (const picture of ['.now img', '.coming img']) {
    await speaker.waitForFunction((selector) => (document.querySelector<HTMLImageElement>(selector)?.naturalWidth ?? 0) > 300, picture);
  }
  const sources = await speaker.evaluate(() => [...document.images].map((image) => image.src));
  expect(new Set(sources).size).toBe(2);
  expect(Math.min(...sources.map((source) => source.length))).toBeGreaterThan(3000);
  await close(page);
});

test('steps travel both ways, also by a clicker and back again', async () => {
  const page = await openDeck({ hash: '#/784-inputs/2' });
  const speaker = await speakerOf(page);
  await page.keyboard.press('ArrowRight');
  await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('step 4 of'), undefined, soon);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await page.waitForFunction(() => window.lesson.position().step === 5, undefined, soon);
  await speaker.keyboard.press('PageDown');
  await page.waitForFunction(() => window.lesson.position().step === 6, undefined, soon);
  await speaker.keyboard.press('PageUp');
  await speaker.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => window.lesson.position().step === 4, undefined, soon);
  await speaker.locator('body').click({ position: { x: 5, y: 5 } });
  await speaker.keyboard.press('Shift+Space');
  await page.waitForFunction(() => window.lesson.position().step === 3, undefined, soon);
  await close(page);
});

test('the digit and the edits travel both ways', async () => {
  const chosen = slides.find(({ id }) => id === 'feeding-forward')?.steps.findIndex(({ id }) => id === 'choice');
  const page = await openDeck({ hash: `#/feeding-forward/${chosen}` });
  const speaker = await speakerOf(page);
  await ask(
    page,
    'setInput',
    Array.from({ length: 784 }, (_, i) => (i === 3 * 28 + 5 ? 1 : 0)),
  );
  await expect.poll(() => colourAt(speaker, 3, 5), soon).toBeGreaterThan(200);
  const pad = await speaker.locator('.pad').boundingBox();
  if (!pad) throw new Error('There is no pad.');
  await speaker.mouse.move(pad.x + pad.width * 0.5, pad.y + pad.height * 0.2);
  await speaker.mouse.down();
  await speaker.mouse.move(pad.x + pad.width * 0.5, pad.y + pad.height * 0.8, { steps: 6 });
  await speaker.mouse.up();
  await expect.poll(() => ask(page, 'drawing').then((pixels) => pixels[14 * 28 + 14]), soon).toBeGreaterThan(0.5);
  await expect.poll(() => colourAt(speaker, 14, 14), soon).toBeGreaterThan(128);
  const says = await text(speaker, '.say');
  await ask(page, 'setBias', 3, 0, 90);
  await expect.poll(() => text(speaker, '.say'), soon).not.toBe(says);
  await speaker.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => text(speaker, '.say'), soon).toBe(says);
  await speaker.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => ask(page, 'drawing').then((pixels) => Math.max(...pixels)), soon).toBe(0);
  await close(page);
});

test('a question’s answer stands there before the wall has it, and follows the digit', async () => {
  const slide = slides.find(({ id }) => id === 'feeding-forward');
  const asked = slide?.steps.findIndex(({ id }) => id === 'which-lamp') ?? -1;
  const page = await openDeck({ hash: `#/feeding-forward/${asked}` });
  const speaker = await speakerOf(page);
  const answer = await text(speaker, '.outcome');
  expect(answer).toMatch(/\d/);
  expect(await page.locator('.question').textContent()).not.toContain(answer);
  await ask(page, 'setBias', 3, 6, 90);
  await expect.poll(() => text(speaker, '.outcome'), soon).not.toBe(answer);
  await close(page);
});

test('a black wall is told to the speaker, who can end it', async () => {
  const page = await openDeck(coarse);
  const speaker = await speakerOf(page);
  const told = () => speaker.getByText('The wall is black').isVisible();
  expect(await told()).toBe(false);
  await page.keyboard.press('b');
  await expect.poll(told, soon).toBe(true);
  await speaker.getByRole('button', { name: 'Show it again' }).click();
  await expect.poll(told, soon).toBe(false);
  expect(await page.evaluate(() => document.body.classList.contains('black'))).toBe(false);
  await close(page);
});

test('both windows may be loaded anew, and find each other again', async () => {
  const page = await openDeck({ hash: '#/784-inputs/2' });
  const speaker = await speakerOf(page);
  await speaker.reload();
  await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('step 3 of'));
  await page.reload();
  await ready(page);
  await page.keyboard.press('ArrowRight');
  await rest(page);
  await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('step 4 of'), undefined, { timeout: 6000 });
  await close(page);
});

test('hands are counted in the speaker’s window, and the wall shows them with the outcome', async () => {
  const page = await openDeck();
  const at = (slide: string, step: string) => 1 + (slides.find(({ id }) => id === slide)?.steps.findIndex(({ id }) => id === step) ?? -1);
  await ask(page, 'goTo', 'feeding-forward', at('feeding-forward', 'which-lamp'));
  const speaker = await speakerOf(page);
  const more = (text: string) => speaker.getByRole('button', { name: `One hand more for ${text}`, exact: true });
  await more('3').click();
  await more('3').click();
  await more('5').click();
  await speaker.getByRole('button', { name: 'One hand less for 5', exact: true }).click();
  await more('8').click();
  await expect.poll(() => text(speaker, '.hands-row:has([aria-label="One hand more for 3"]) output'), soon).toBe('2');
  // What to say to each stands beside it, and no two are told the same.
  const replies = await speaker.locator('.hands-row .question-note').allTextContents();
  expect(new Set(replies).size).toBe(await speaker.locator('.hands-row').count());
  expect(await page.locator('.question').textContent()).not.toContain('hands');
  await speaker.keyboard.press('PageDown');
  await rest(page);
  await expect.poll(() => page.locator('.question').textContent(), soon).toMatch(/answer .*hands 3: 28: 1/);
  expect(await speaker.locator('.counting').isVisible()).toBe(false);
  // Numbers are called out where there are no choices, and typing them does not step.
  await ask(page, 'goTo', 'write-the-program', at('write-the-program', 'lazy-program'));
  const field = speaker.getByLabel('A guess that was called out');
  await field.fill('50');
  await field.press('ArrowLeft');
  await field.press('Enter');
  await expect.poll(() => text(speaker, '.hands-row:has([aria-label="One hand more for 50"]) output'), soon).toContain('1');
  expect((await where(page)).step).toBe(at('write-the-program', 'lazy-program'));
  await close(page);
});
