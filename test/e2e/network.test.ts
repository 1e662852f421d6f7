/** A line that is slow, breaks, or is gone; files that are refused. The lesson waits, says so, and goes on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import {
  ask,
  close,
  coarse,
  missingFiles,
  openDeck,
  openPage,
  type Page,
  ready,
  rest,
  slides,
  speakerOf,
  stagePicture,
  where,
} from './deck';

/** Aborts requests for such files as long as it says; how many were aborted. */
function refusal(files: RegExp) {
  const state = { holds: true, refused: 0 };
  const refuse = (page: Page) =>
    page.route(files, (route) => {
      if (!state.holds) return route.continue();
      state.refused++;
      return route.abort();
    });
  return { state, refuse };
}

const seconds = { timeout: 20_000 };
const notice = (page: Page) => page.locator('.notice');
const startWords = (page: Page) => page.locator('#start');
/** The one of its sentences that is seen. */
const startSays = (page: Page) => startWords(page).locator('[data-says]:visible').textContent();
/** For a page whose files are taken away. */
const refused = (without: (page: Page) => Promise<unknown>) => ({ ...coarse, without, expected: missingFiles });

test('once it is ready every slide opens without a network, by → and by name', async () => {
  const page = await openDeck(coarse);
  await page.context().setOffline(true);
  for (const { id } of slides) await ask(page, 'goTo', id, 0);
  await ask(page, 'goTo', '784-inputs', slides[3]?.steps.length);
  await page.keyboard.press('PageDown');
  await rest(page);
  expect(await where(page)).toEqual({ slide: slides[4]?.id, step: 0 });
  await page.keyboard.press('o');
  await page.getByRole('button', { name: /handout/i }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await close(page);
});

test('the second visit needs no network, nor does the speaker’s window', async () => {
  const page = await openDeck({ ...coarse, offline: true });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto(`${inject('atRoot')}?lesson-theme=light#/bias/1`);
  await ready(page);
  expect(await where(page)).toEqual({ slide: 'bias', step: 2 });
  expect(await (await speakerOf(page)).locator('.place').textContent()).toContain('Bias');
  await close(page);
});

test('a slide whose file is late is waited for, with a quiet word; presses in the meantime are one', async () => {
  let goOn: () => void = () => {};
  const late = new Promise<void>((done) => {
    goOn = done;
  });
  const page = await openPage(
    refused((each) => each.route(/02-write-the-program-[^/]*\.js/, (route) => late.then(() => route.continue()))),
  );
  await page.waitForFunction(() => window.lesson?.goTo !== undefined);
  await ask(page, 'goTo', 'a-sloppy-three', slides[0]?.steps.length);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  expect(await notice(page).textContent()).toContain('“Write the program” is on its way');
  expect((await where(page)).slide).toBe('a-sloppy-three');
  goOn();
  await page.waitForFunction(() => window.lesson.position().slide === 'write-the-program', undefined, seconds);
  expect(await where(page)).toEqual({ slide: 'write-the-program', step: 0 });
  expect(await notice(page).isHidden()).toBe(true);
  await close(page);
});

test('a slide whose file does not come: plain words, ← stays, another slide is reached, and it comes by itself', async () => {
  const { state, refuse } = refusal(/02-write-the-program-[^/]*\.js/);
  const page = await openPage(refused(refuse));
  const imported: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && imported.push(request.url()));
  await page.waitForFunction(() => window.lesson?.goTo !== undefined);
  await ask(page, 'goTo', 'a-sloppy-three', slides[0]?.steps.length);
  await page.keyboard.press('PageDown');
  await expect.poll(() => notice(page).textContent(), seconds).toMatch(/waiting for “Write the program”: the server does not answer/);
  expect(await notice(page).textContent()).not.toMatch(/http|fetch|\.js/i);
  await page.keyboard.press('PageUp');
  expect(await notice(page).isHidden()).toBe(true);
  await page.keyboard.press('PageDown');
  await ask(page, 'goTo', 'bias', 1);
  expect(await where(page)).toEqual({ slide: 'bias', step: 1 });
  // A call is told at once, and nothing has changed.
  const answer = await ask(page, 'goTo', 'write-the-program', 1).catch((error: Error) => error.message);
  expect(answer).toMatch(/could not be loaded/);
  expect(await where(page)).toEqual({ slide: 'bias', step: 1 });
  // Other engines never ask again for an import that failed.
  expect(imported.filter((url) => /02-write-the-program/.test(url))).toEqual([]);
  state.holds = false;
  await page.evaluate(() => window.lesson.ready);
  await ask(page, 'goTo', 'write-the-program', 1);
  expect(await where(page)).toEqual({ slide: 'write-the-program', step: 1 });
  expect(state.refused).toBeGreaterThan(0);
  await close(page);
});

test.for([
  ['the network', /star-[^/]*\.json/],
  ['the digits', /threes-[^/]*\.json/],
  ['the first slide', /01-a-sloppy-three-[^/]*\.js/],
  ['the style sheet', /index-[^/]*\.css/],
] as const)('the lesson begins by itself when %s has come, and says until then that it waits', async ([, files]) => {
  const { state, refuse } = refusal(files);
  const page = await openPage(refused(refuse));
  await expect.poll(() => startWords(page).textContent()).toContain('Thirteen Thousand Dials');
  await expect.poll(() => startSays(page), seconds).toMatch(/does not reach its server|did not come/);
  state.holds = false;
  await ready(page);
  await expect.poll(() => startWords(page).count(), seconds).toBe(0);
  expect(await where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
  await close(page);
});

test('nothing optional stops anything: typeface, records, digits that only later steps show', async () => {
  const optional = /\.woff2|deep-[^/]*\.json|star-stages|fair-[^/]*\.json/;
  const page = await openPage(refused((each) => each.route(optional, (route) => route.abort())));
  await page.waitForFunction(() => window.lesson?.goTo !== undefined);
  expect(await where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
  await ask(page, 'goTo', 'ten-outputs', 0).catch(() => {});
  await ask(page, 'goTo', 'weights', 3);
  expect(await where(page)).toEqual({ slide: 'weights', step: 3 });
  expect(await ask(page, 'readouts')).not.toEqual([]);
  await close(page);
});

test('a typeface that comes late is taken when it comes', async () => {
  let goOn: () => void = () => {};
  const late = new Promise<void>((done) => {
    goOn = done;
  });
  const without = (each: Page) => each.route(/\.woff2/, (route) => late.then(() => route.continue()));
  const page = await openPage({ ...refused(without), hash: '#/feeding-forward/6' });
  await ready(page);
  const plain = await stagePicture(page);
  goOn();
  await expect.poll(async () => (await stagePicture(page)) === plain, seconds).toBe(false);
  await close(page);
});

test('words, from the first moment, where the program cannot run', async () => {
  const stopped = await openPage(refused((page) => page.route(/assets\/index-[^/]*\.js/, (route) => route.abort())));
  await expect.poll(() => startSays(stopped)).toMatch(/did not come.*load the page again.*slash.*one file/s);
  await close(stopped);

  const old = await openPage({
    before: () => {
      Reflect.deleteProperty(Array.prototype, 'with');
      Reflect.deleteProperty(Promise, 'race');
    },
    expected: /^page: /,
  });
  await expect.poll(() => startSays(old)).toMatch(/too old.*Chrome.*Firefox.*Safari/s);
  await close(old);

  const file = resolve(process.env.DECK_FOLDER ?? 'dist', 'index.html');
  const disk = await openPage({ base: pathToFileURL(file).href, expected: missingFiles });
  await expect.poll(() => startSays(disk)).toMatch(/needs a server.*thirteen-thousand-dials\.html/s);
  await close(disk);

  // A server that does not know about slashes.
  const bare = inject('atSubPath').replace(/\/$/, '');
  const body = readFileSync(file, 'utf8');
  const without = (each: Page) => each.route(bare, (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await openPage({ base: bare, without, expected: /404/ });
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('/courses/deck/');
  await close(page);
});

test('pages run no script but their own, ask nobody else, and leave no cookie', async () => {
  const page = await openDeck({ ...coarse, hash: '#/bias/1', expected: /Executing inline script violates/ });
  const speaker = await speakerOf(page);
  for (const each of [page, speaker]) {
    const policy = await each.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|eval|https?:|\*/);
  }
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.taken = true';
    document.body.append(script);
    return 'taken' in window;
  });
  expect(evaluated).toBe(false);
  expect(await page.context().cookies()).toEqual([]);
  // Pages that frame or open the deck cannot move it, whatever they say.
  await page.evaluate(() => {
    for (const method of ['slide', 'showPreview', 'configure']) window.postMessage(JSON.stringify({ method, args: [0] }), '*');
  });
  await page.waitForTimeout(100);
  expect(await where(page)).toEqual({ slide: 'bias', step: 2 });
  expect(await page.locator('iframe').count()).toBe(0);
  await close(page);
});
