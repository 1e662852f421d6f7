/** The class raises hands: counted before the reveal, shown with it, and kept. */
import { expect, test } from 'vitest';
import { ask, close, coarse, leaveDialog, openDeck, type Page, ready, rest, slides } from './deck';

/** On the step that asks. */
async function atQuestion(page: Page, slide: string, step: string): Promise<void> {
  await ask(page, 'goTo', slide, 1 + (slides.find(({ id }) => id === slide)?.steps.findIndex(({ id }) => id === step) ?? 0));
}

test('hands for choices are counted up and down, and stand beside the outcome on the next step', async () => {
  const page = await openDeck(coarse);
  await atQuestion(page, 'feeding-forward', 'which-lamp');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Show of hands' });
  for (let i = 0; i < 3; i++) await dialog.getByRole('button', { name: 'One hand more for 3' }).click();
  await dialog.getByRole('button', { name: 'One hand less for 3' }).click();
  await dialog.getByRole('button', { name: 'One hand more for 5' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.question .hands').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await rest(page);
  const panel = page.locator('.question');
  expect(await panel.textContent()).toMatch(/answer .*3: 2.*5: 1/);
  expect(await panel.locator('.hand.accepted').textContent()).toBe('3: 2');
  expect(await panel.locator('.question-note:not(.hands)').textContent()).toMatch(/\w.*\.$/);
  // The count belongs to the digit it was made for, and outlives a reload.
  await page.reload();
  await ready(page);
  expect(await panel.textContent()).toMatch(/3: 2.*5: 1/);
  await close(page);
});

test('numbers are called out one by one; what is none is told so', async () => {
  const page = await openDeck(coarse);
  await atQuestion(page, 'write-the-program', 'lazy-program');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Show of hands' });
  const field = dialog.getByRole('spinbutton');
  for (const said of ['10', '50', '50', '90']) {
    await field.fill(said);
    await page.keyboard.press('Enter');
  }
  await field.fill('300');
  await dialog.getByRole('button', { name: 'One hand for it' }).click();
  expect(await dialog.textContent()).toContain('from 0 to 100');
  await leaveDialog(page);
  await page.keyboard.press('ArrowRight');
  await rest(page);
  expect(await page.locator('.question').textContent()).toMatch(/10: 1.*50: 2.*90: 1/);
  expect(await page.locator('.hand.accepted').textContent()).toBe('90: 1');
  await close(page);
});

test('a key pressed in the moment after a dialog closed is the deck’s, though the focus is still in it', async () => {
  const page = await openDeck(coarse);
  await atQuestion(page, 'write-the-program', 'lazy-program');
  const { step } = await ask(page, 'position');
  await page.keyboard.press('h');
  await page.getByRole('dialog').getByRole('spinbutton').focus();
  await page.evaluate(() => {
    const field = document.activeElement;
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  await rest(page);
  expect((await ask(page, 'position')).step).toBe(step + 1);
  await close(page);
});

test('hands are counted for answers that are given on the picture, by what people say', async () => {
  const page = await openDeck(coarse);
  await atQuestion(page, 'weights', 'which');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Show of hands' });
  for (const said of ['A', 'B', 'C', 'none of them'])
    expect(await dialog.getByRole('button', { name: `One hand more for ${said}` }).count()).toBe(1);
  await dialog.getByRole('button', { name: 'One hand more for A' }).click();
  await dialog.getByRole('button', { name: 'One hand more for B' }).click();
  // A clicker closes what lies over the question, and steps with the next press.
  await page.keyboard.press('PageDown');
  const { step } = await ask(page, 'position');
  await page.keyboard.press('PageDown');
  await rest(page);
  expect((await ask(page, 'position')).step).toBe(step + 1);
  const outcome = (await page.locator('.question b').first().textContent())?.[0];
  expect(await page.locator('.hand.accepted').allTextContents()).toEqual([`${outcome}: 1`]);
  await close(page);
});

test('a number is typed into a question with pointer and keyboard, and Enter makes it the guess; a late K reveals nothing', async () => {
  const page = await openDeck(coarse);
  await atQuestion(page, 'write-the-program', 'lazy-program');
  await page.locator('.question input[type=number]').click({ clickCount: 3 });
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  expect(await page.locator('.question').textContent()).toContain('Your guess: 90');
  const { step } = await ask(page, 'position');
  await page.keyboard.press('k');
  await rest(page);
  expect((await ask(page, 'position')).step).toBe(step);
  await page.keyboard.press('ArrowRight');
  await rest(page);
  expect((await ask(page, 'position')).step).toBe(step + 1);
  await close(page);
});

test('an answer stands neither in the contents nor in the overview before the wall has had it', async () => {
  const page = await openDeck(coarse);
  const slide = slides.find(({ id }) => id === 'feeding-forward') as (typeof slides)[number];
  const index = slides.indexOf(slide);
  const reveal = slide.steps.findIndex(({ id }) => id === 'which-lamp') + 2;
  const listed = async () => {
    await page.keyboard.press('g');
    const row = page.locator('.jump-list > li').nth(index);
    await row.locator('summary').click();
    const text = await row
      .locator('details button')
      .nth(reveal - 1)
      .textContent();
    await leaveDialog(page);
    return text;
  };
  const poster = async () => {
    await page.keyboard.press('o');
    await page.waitForFunction((count) => document.querySelectorAll('canvas.poster').length === count, slides.length);
    const picture = await page.evaluate((at) => document.querySelectorAll<HTMLCanvasElement>('canvas.poster')[at]?.toDataURL(), index);
    await page.keyboard.press('o');
    return picture;
  };
  const dots = page.locator('.script-dot');
  const asks = await dots.evaluateAll((all) => all.findIndex((each) => each.classList.contains('asks')));
  await dots.nth(asks + 1).hover();
  expect(await dots.nth(asks + 1).getAttribute('title')).toBe(`${asks + 1} · The answer to step ${asks}.`);
  const [hidden, asking] = [await listed(), await poster()];
  expect(hidden).toBe(`${reveal} · The answer to step ${reveal - 1}.`);
  await ask(page, 'goTo', slide.id, reveal);
  const said = await page.locator('.sentence').textContent();
  await ask(page, 'goTo', slides[0]?.id ?? '', 1);
  expect(await listed()).toBe(`${reveal} · ${said}`);
  expect(await poster()).not.toBe(asking);
  await close(page);
});
