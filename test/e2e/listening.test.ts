/** The lesson read aloud, by a stand-in for the system's voices: in order, the picture going along, until somebody takes hold of something. */
import { afterEach, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/voice/sentences';
import { toSpeech } from '../../src/voice/toSpeech';
import { address, ask, close, coarse, openDeck, type Page, where } from './deck';

let page: Page | undefined;
afterEach(() => close(page));

declare global {
  interface Window {
    /** What the stand-in has been given to say. */
    heard: { text: string; voice: string; rate: number }[];
    /** Milliseconds that it takes for a sentence. */
    sayFor: number;
    /** From the sentence of this number on it comes to no end. */
    holdAt: number;
    isSaying: boolean;
  }
}

/** Before any script of the page: voices that come late, as they do, and say nothing. */
function withVoices(): void {
  window.heard = [];
  window.sayFor = 40;
  window.holdAt = Number.POSITIVE_INFINITY;
  window.isSaying = false;
  const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
    name,
    voiceURI: name,
    lang,
    localService,
    default: isDefault,
  });
  const all = [
    voice('Server', 'en-US', false, true),
    voice('Anna', 'de-DE', true),
    voice('Ada', 'en-GB', true),
    voice('Alan', 'en_US', true),
  ];
  let voices: typeof all = [];
  let end: { said: EventTarget; timer: number } | undefined;
  const synthesis = {
    onvoiceschanged: null as (() => void) | null,
    paused: false,
    get speaking() {
      return end !== undefined;
    },
    getVoices: () => voices,
    speak(said: EventTarget & { text: string; voice: { name: string }; rate: number }) {
      window.heard.push({ text: said.text, voice: said.voice.name, rate: said.rate });
      window.isSaying = true;
      said.dispatchEvent(new Event('start'));
      const takes = window.heard.length >= window.holdAt ? 1e8 : window.sayFor;
      const timer = setTimeout(() => {
        end = undefined;
        window.isSaying = false;
        said.dispatchEvent(new Event('end'));
      }, takes);
      end = { said, timer: Number(timer) };
    },
    cancel() {
      const cut = end;
      end = undefined;
      window.isSaying = false;
      clearTimeout(cut?.timer);
      cut?.said.dispatchEvent(new Event('error'));
    },
    pause() {},
    resume() {},
  };
  class Utterance extends EventTarget {
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  setTimeout(() => {
    voices = all;
    synthesis.onvoiceschanged?.();
  }, 200);
}

function withoutVoices(): void {
  withVoicesOf([]);
  function withVoicesOf(voices: unknown[]): void {
    const synthesis = { onvoiceschanged: null, getVoices: () => voices, cancel() {} };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  }
}

/** Not by the test's pointer, which would scroll the page first: the bar stands over where one reads. */
const press = (of: Page, selector: string) => of.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const listen = (of: Page) => press(of, '.reading-bar .listen');
const heard = (of: Page) => of.evaluate(() => window.heard.map(({ text }) => text));
const isSaying = (of: Page) => of.evaluate(() => window.isSaying);
const label = (of: Page) => of.getAttribute('.reading-bar .listen', 'aria-label');

/** What is to be heard of a passage, as it is written now. */
async function wanted(of: Page, slide: string, step: number): Promise<string[]> {
  const paragraphs = await of.evaluate(
    (id) => [...(document.getElementById(id)?.querySelectorAll('.passage-words p') ?? [])].map((each) => each.textContent ?? ''),
    `/${slide}/${step - 1}`,
  );
  return paragraphs.flatMap((text) => sentencesOf(text).map(({ from, to }) => toSpeech(text.slice(from, to))));
}

async function text(hash: string): Promise<Page> {
  page = await openDeck({ query: 'view=read', hash, before: withVoices, ...coarse });
  return page;
}

/** Begins, and holds at the sentence of this number. */
async function listenTo(of: Page, count: number): Promise<string[]> {
  await of.evaluate((number) => {
    window.holdAt = number;
  }, count);
  await listen(of);
  await of.waitForFunction((number) => window.heard.length >= number && window.isSaying, count);
  return heard(of);
}

describe('the text', () => {
  test('is read sentence by sentence, and the picture follows from step to step', async () => {
    const of = await text('#/squish/2');
    const all = [...(await wanted(of, 'squish', 3)), ...(await wanted(of, 'squish', 4))];
    await of.evaluate((count) => {
      window.sayFor = 150;
      window.holdAt = count + 1;
    }, all.length);
    await listen(of);
    await of.waitForFunction((count) => window.heard.length > count, all.length);
    expect((await heard(of)).slice(0, all.length)).toEqual(all);
    await expect.poll(() => where(of)).toEqual({ slide: 'squish', step: 5 });
    expect(await of.locator('.is-read-now .is-read-aloud').count()).toBe(1);
    // Voices of a server are asked for nothing, nor one of another language.
    expect(await of.evaluate(() => [...new Set(window.heard.map(({ voice }) => voice))])).toEqual(['Alan']);
    expect(await of.locator('.is-read-aloud').count()).toBe(1);
    expect(await label(of)).toBe('Stop reading aloud');
  });

  test.each([
    ['scrolls', (of: Page) => of.mouse.move(300, 400).then(() => of.mouse.wheel(0, 300))],
    ['presses Esc', (of: Page) => of.keyboard.press('Escape')],
    ['presses the button again', listen],
    ['changes the digit', (of: Page) => ask(of, 'setInput', Array(784).fill(0.5))],
    ['draws', (of: Page) => of.locator('#grid-digit').click({ position: { x: 50, y: 50 } })],
    ['scrolls by key', (of: Page) => of.keyboard.press('PageDown')],
  ])('stops when somebody %s, and goes on where it stopped', async (_, stop) => {
    const of = await text('#/weighted-sum/4');
    const before = await listenTo(of, 3);
    await of.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await stop(of);
    await expect.poll(() => isSaying(of)).toBe(false);
    await expect.poll(() => label(of)).toBe('Listen');
    expect(await of.locator('.is-read-aloud').count()).toBe(0);
    await of.waitForTimeout(300);
    expect(await heard(of)).toEqual(before);
    await press(of, '.listening [aria-label="Go on where it stopped"]');
    await expect.poll(async () => (await heard(of)).length).toBe(before.length + 1);
    // A number in it may be another one.
    const again = (await heard(of)).at(-1)?.replace(/[\d.]+/g, '');
    expect(again).toBe(before.at(-1)?.replace(/[\d.]+/g, ''));
  });

  test('speed and voice are chosen at once, and remembered', async () => {
    const of = await text('#/weighted-sum/4');
    const [first] = await listenTo(of, 1);
    expect(await of.locator('.listening [aria-label="Voice"] option').allTextContents()).toEqual(['Ada', 'Alan']);
    await of.selectOption('.listening [aria-label="Voice"]', 'Ada');
    await expect.poll(async () => (await heard(of)).length).toBe(2);
    await of.selectOption('.listening [aria-label="Speed"]', '1.25');
    await expect.poll(async () => (await heard(of)).length).toBe(3);
    expect(await of.evaluate(() => window.heard.at(-1))).toEqual({ text: first, voice: 'Ada', rate: 1.25 });
    await of.reload();
    await of.waitForSelector('body.ready');
    await listenTo(of, 1);
    expect(await of.evaluate(() => window.heard.at(-1))).toMatchObject({ voice: 'Ada', rate: 1.25 });
  });

  test('where there is no voice it says so', async () => {
    page = await openDeck({ query: 'view=read', before: withoutVoices, ...coarse });
    await listen(page);
    await expect.poll(() => page?.textContent('.listening p'), { timeout: 10_000 }).toContain('no English voice');
    await page.click('.listening [aria-label="Close"]');
    expect(await page.isVisible('.listening')).toBe(false);
  });
});

describe('the deck', () => {
  test('reads each step, goes on by itself, and stops at a key that does its own work', async () => {
    page = await openDeck({ hash: '#/squish/2', before: withVoices, ...coarse });
    await page.keyboard.press('v');
    await page.waitForFunction(() => window.lesson.position().step >= 5, undefined, { timeout: 30_000 });
    expect((await heard(page)).length).toBeGreaterThan(6);
    await page.evaluate(() => {
      window.holdAt = 0;
    });
    await expect.poll(() => page && isSaying(page)).toBe(true);
    await page.waitForTimeout(200);
    const { step } = await where(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page && isSaying(page)).toBe(false);
    await expect.poll(async () => page && (await where(page)).step).toBe(step - 1);
    const before = await heard(page);
    await page.waitForTimeout(400);
    expect(await heard(page)).toEqual(before);
  });

  test('an edit stops it, and it stays at its step', async () => {
    page = await openDeck({ hash: '#/squish/2', before: withVoices, ...coarse });
    await page.evaluate(() => {
      window.holdAt = 0;
    });
    await page.keyboard.press('v');
    await expect.poll(() => page && isSaying(page)).toBe(true);
    await ask(page, 'setInput', Array(784).fill(0.5));
    await expect.poll(() => page && isSaying(page)).toBe(false);
    expect(await address(page)).toBe('#/squish/2');
  });

  test('where there is no voice it says so', async () => {
    page = await openDeck({ hash: '#/squish/2', before: withoutVoices, ...coarse });
    await page.keyboard.press('v');
    await expect.poll(() => page?.textContent('.notice'), { timeout: 10_000 }).toContain('no English voice');
  });
});
