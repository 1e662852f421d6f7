/** A path goes over the steps that it leaves out, both ways, says so, and is kept by the address. */
import { expect, test } from 'vitest';
import { paths } from '../../slides/paths';
import { ask, close, coarse, openDeck, ready, rest, slides, where } from './deck';

const short = paths[0] as (typeof paths)[number];
/** The opening of every slide that it goes through, and the steps it keeps. */
const stops = slides.flatMap(({ id, steps }) => {
  const kept = short.keeps?.[id];
  if (!kept?.length) return [];
  return [{ slide: id, step: 0 }, ...steps.flatMap((step, at) => (kept.includes(step.id) ? [{ slide: id, step: at + 1 }] : []))];
});

test('the short path is walked by → to its end and by ← back again', async () => {
  const page = await openDeck({ ...coarse, query: 'lesson-path=short' });
  for (const [index, stop] of stops.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await rest(page);
    expect(await where(page)).toEqual(stop);
  }
  await page.keyboard.press('ArrowRight');
  expect(await where(page)).toEqual(stops.at(-1));
  for (const stop of [...stops].reverse().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await rest(page);
    expect(await where(page)).toEqual(stop);
  }
  await close(page);
});

test('a kept step shows the same picture as on the whole path, also in motion', async () => {
  const page = await openDeck({ ...coarse, query: 'lesson-path=short', moving: true });
  const leap = stops.findIndex(({ slide, step }, at) => stops[at - 1]?.slide === slide && step > (stops[at - 1]?.step ?? 0) + 1);
  const [from, to] = [stops[leap - 1], stops[leap]] as [(typeof stops)[number], (typeof stops)[number]];
  await ask(page, 'goTo', to.slide, to.step);
  const { time } = await ask(page, 'position');
  await ask(page, 'goTo', from.slide, from.step);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((step) => window.lesson.position().step === step, to.step);
  await rest(page);
  expect(await ask(page, 'position')).toMatchObject({ ...to, time });
  await close(page);
});

test('the overview offers it; dots, title and address tell of it, and a reload keeps it', async () => {
  const page = await openDeck(coarse);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: short.title }).click();
  await page.keyboard.press('Escape');
  expect(await page.locator('.title').textContent()).toContain(short.title.toLowerCase());
  const { slide } = await where(page);
  const all = slides.find(({ id }) => id === slide)?.steps.length ?? 0;
  expect(await page.locator('.script-dot.left-out').count()).toBe(all - (short.keeps?.[slide]?.length ?? 0));
  await page.reload();
  await ready(page);
  expect(await page.locator('.title').textContent()).toContain(short.title.toLowerCase());
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'In an hour' }).click();
  await page.keyboard.press('Escape');
  expect(await page.locator('.script-dot.left-out:not(.further)').count()).toBe(0);
  expect(await page.evaluate(() => location.search)).toBe('');
  await close(page);
});

test('`ready` stands at the page’s load event, and a page that waits for it can drive the deck', async () => {
  const page = await openDeck({
    ...coarse,
    before: () => {
      window.addEventListener('load', () => {
        document.title = typeof window.lesson?.ready?.then;
      });
    },
  });
  expect(await page.title()).toBe('function');
  expect((await ask(page, 'slides')).every(({ steps }) => steps.length > 0)).toBe(true);
  await close(page);
});

test('what a path leaves out hangs below the line: → passes by, ↓ goes in, ↑ comes out, and the bar shows where', async () => {
  const hour = paths.findLast(({ keeps }) => keeps) as (typeof paths)[number];
  // Three steps in a row, the one in the middle below the line.
  const kept = (id: string, step: string | undefined) => step !== undefined && (hour.keeps?.[id]?.includes(step) ?? false);
  const [slide, first] = slides
    .flatMap(({ id, steps }) => steps.map((_, at) => [id, at] as const))
    .find(([id, at]) => {
      const steps = slides.find((each) => each.id === id)?.steps ?? [];
      return kept(id, steps[at]?.id) && !kept(id, steps[at + 1]?.id) && kept(id, steps[at + 2]?.id);
    }) as readonly [string, number];
  const page = await openDeck({ ...coarse, query: 'lesson-path=hour' });
  const after = async (key: string) => {
    await page.keyboard.press(key);
    await rest(page);
    return (await where(page)).step;
  };
  await ask(page, 'goTo', slide, first + 1);
  expect(await page.locator('.script-dot.below').count()).toBe(1);
  expect(await after('ArrowRight')).toBe(first + 3);
  expect(await after('ArrowLeft')).toBe(first + 1);
  expect(await after('ArrowDown')).toBe(first + 2);
  expect(await page.locator('.script-dot.further.here').count()).toBe(1);
  expect(await after('ArrowRight')).toBe(first + 3);
  expect(await after('ArrowUp')).toBe(first + 2);
  await close(page);
});
