/** Calls, addresses and messages that nobody should send: refused with a sentence, and nothing has changed. */
import { expect, test } from 'vitest';
import { ask, close, coarse, openDeck, rest, speakerOf, where } from './deck';

test('window.lesson takes three thousand wrong calls: RangeErrors with sentences, and no trace of them', async () => {
  const page = await openDeck(coarse);
  const result = await page.evaluate(async () => {
    let seed = 7;
    const next = (count: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % count;
    };
    const wrong = [
      undefined,
      null,
      '',
      'x',
      'constructor',
      '__proto__',
      'toString',
      -1,
      0.5,
      99,
      1e300,
      Number.NaN,
      1 / 0,
      [],
      {},
      Symbol('s'),
      10n,
      Object.create(null),
    ];
    const lesson = window.lesson as unknown as Record<string, (...all: unknown[]) => unknown>;
    const names = ['network', 'pass', 'setWeight', 'setBias', 'setInput', 'seek', 'goTo'];
    // The network's first name is one of those that may be left out.
    const state = () => JSON.stringify([lesson.drawing?.(), lesson.network?.(), lesson.position?.()]);
    const before = state();
    const unexplained: string[] = [];
    let refused = 0;
    for (let i = 0; i < 3000; i++) {
      const name = names[next(names.length)] as string;
      // A whole row of wrong ones: one that is right by chance changes something rightly.
      const all = Array.from({ length: 4 }, () => wrong[next(wrong.length - 1) + 1]);
      if (name === 'seek' && typeof all[0] === 'number') continue;
      try {
        await lesson[name]?.(...all);
      } catch (error) {
        refused++;
        if (!(error instanceof RangeError) || !/^[A-Za-z].{10,}[.]$/.test(error.message)) unexplained.push(`${name}: ${error}`);
      }
    }
    return { unexplained: [...new Set(unexplained)], refused, isSame: state() === before };
  });
  expect(result.unexplained).toEqual([]);
  expect(result.refused).toBeGreaterThan(2000);
  expect(result.isSame).toBe(true);
  await close(page);
});

test.each([
  ['lesson-theme=constructor&lesson-type=toString&lesson-motion=__proto__&lesson-weights=hasOwnProperty', '#/constructor/NaN'],
  ['lesson-path=constructor', '#/__proto__/1e9'],
  ['lesson-path=%3Cimg%20src=x%20onerror=alert(1)%3E', '#/%3Cscript%3E/-1'],
])('an address with names of nothing opens the lesson as usual: ?%s', async (query, hash) => {
  const page = await openDeck({ query, hash, ...coarse });
  await rest(page);
  expect(await where(page)).toMatchObject({ slide: 'a-sloppy-three' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--background').trim())).toMatch(/^(#|rgb)/);
  expect(await page.locator('img[src=x]').count()).toBe(0);
  await close(page);
});

test('messages that are not the other window’s, or damaged, move nothing', async () => {
  const page = await openDeck({ hash: '#/bias/2', ...coarse });
  const speaker = await speakerOf(page);
  const before = [await where(page), await ask(page, 'drawing')];
  const said = async () => [await speaker.locator('.now').textContent(), await speaker.locator('.words').textContent()];
  const words = await said();
  const messages = [
    null,
    'x',
    [],
    { kind: 'constructor' },
    { kind: 'action', action: 'constructor' },
    { kind: 'action', action: 'reset' },
    { kind: 'hand', said: { value: Number.NaN, text: {} }, by: 1 },
    { kind: 'hand', said: null, by: 7 },
    { kind: 'stroke', phase: 'begin', pen: 'brush', x: 3, y: 3 },
    { kind: 'stroke', phase: 'begin', pen: 'draw', x: Number.POSITIVE_INFINITY, y: 3 },
    { kind: 'speaker-here' },
    { kind: 'state', title: '<b>x</b>' },
    { kind: 'picture', of: 'now', source: 'https://example.org/x.png' },
    { kind: 'picture', of: 'constructor', source: '' },
  ];
  await speaker.evaluate((all) => {
    for (const each of all) window.opener.postMessage(each, '*');
  }, messages);
  await page.evaluate((all) => {
    const other = window.open('', 'thirteen-thousand-dials-speaker');
    for (const each of all) other?.postMessage(each, '*');
    // Right, but from the deck's own window.
    window.postMessage({ kind: 'action', action: 'advance' }, '*');
  }, messages);
  await page.waitForTimeout(500);
  expect([await where(page), await ask(page, 'drawing')]).toEqual(before);
  expect(await said()).toEqual(words);
  expect(await speaker.locator('b b').count()).toBe(0);
  await close(page);
});
