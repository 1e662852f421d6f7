/** The deck as one file, opened from a disk: the same lesson, with no server and with nothing beside the file. */
import { expect, inject, test } from 'vitest';
import { address, ask, close, coarse, openDeck, ready, slides, soon, speakerOf, stagePicture, where } from './deck';

const fromDisk = inject('fromDisk');

test('it is a file, and shows what the served deck shows, to the byte', async () => {
  const [disk, served] = [await openDeck({ ...coarse, base: fromDisk }), await openDeck(coarse)];
  expect(new URL(disk.url()).protocol).toBe('file:');
  expect((await ask(disk, 'slides')).map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
  for (const { id, steps } of slides) {
    for (const page of [disk, served]) await ask(page, 'goTo', id, steps.length);
    expect(await stagePicture(disk), id).toBe(await stagePicture(served));
    expect(await ask(disk, 'readouts'), id).toEqual(await ask(served, 'readouts'));
  }
  await close(disk);
  await close(served);
});

test('F5 keeps step, digit and edits there too', async () => {
  const page = await openDeck({ base: fromDisk, hash: '#/feeding-forward/3' });
  await ask(page, 'setBias', 3, 4, 9);
  await page.keyboard.press('ArrowRight');
  const kept = async () => [await where(page), await address(page), (await ask(page, 'network'))[2]?.biases[4]];
  const before = await kept();
  expect(before[2]).toBe(9);
  await page.reload();
  await ready(page);
  expect(await kept()).toEqual(before);
  await close(page);
});

test('the speaker’s window comes from the same file, stays with the deck both ways, and outlives a reload', async () => {
  const page = await openDeck({ base: fromDisk, hash: '#/784-inputs/2' });
  const speaker = await speakerOf(page);
  await page.keyboard.press('ArrowRight');
  await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('step 4 of'), undefined, soon);
  await speaker.keyboard.press('PageDown');
  await page.waitForFunction(() => window.lesson.position().step === 5, undefined, soon);
  await speaker.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => ask(page, 'drawing').then((pixels) => Math.max(...pixels)), soon).toBe(0);
  await speaker.reload();
  await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('step 5 of'));
  expect(await speaker.title()).toContain('Speaker view');
  await close(page);
});

test('a handout can be printed from it', async () => {
  const page = await openDeck({ base: fromDisk, query: 'view=print&lesson-path=short' });
  const pictures = page.locator('.handout img');
  expect(await pictures.count()).toBeGreaterThan(20);
  await close(page);
});

test('the served deck gives the file away, the file itself does not', async () => {
  const [served, disk] = [await openDeck(), await openDeck({ base: fromDisk })];
  const offered = (page: typeof served) => page.getByRole('link', { name: 'Take it along' });
  for (const page of [served, disk]) await page.keyboard.press('o');
  const start = await offered(served).evaluate(async (link) => (await (await fetch((link as HTMLAnchorElement).href)).text()).slice(0, 15));
  expect(start).toBe('<!doctype html>');
  const [download] = await Promise.all([served.waitForEvent('download'), offered(served).click()]);
  expect(download.suggestedFilename()).toBe('thirteen-thousand-dials.html');
  expect(await offered(disk).count()).toBe(0);
  await close(served);
  await close(disk);
});
