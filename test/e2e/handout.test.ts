/** The lesson on paper: a page for each picture, none blank, nothing cut, its numbers there to be searched. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, close, openDeck, type Page, slides } from './deck';

const handedOut = (page: Page) => page.waitForSelector('.handout article', { timeout: 120_000 });

/** Pages of a PDF, by its page objects, packed or not. */
function pagesOf(pdf: Buffer): number {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** For each picture: how many different colours a sample of its pixels has. */
const colours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.handout img')].map((image) => {
      const canvas = document.createElement('canvas');
      canvas.width = 160;
      canvas.height = 90;
      const pen = canvas.getContext('2d');
      if (!pen) return 0;
      pen.drawImage(image, 0, 0, 160, 90);
      const { data } = pen.getImageData(0, 0, 160, 90);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        seen.add(((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number));
      return seen.size;
    }),
  );

test('a picture for each slide, from the digit as it is, on A4 and on Letter', async () => {
  const page = await openDeck({
    before: () => {
      window.print = () => {};
      // Making a PDF is printing, too; the handout is to stay for the next one.
      window.addEventListener('afterprint', (event) => event.isTrusted && event.stopImmediatePropagation());
    },
  });
  await ask(
    page,
    'setInput',
    Array.from({ length: 784 }, (_, i) => (i % 28 === 14 ? 1 : 0)),
  );
  await ask(page, 'goTo', 'feeding-forward', 11);
  const numbers = (await ask(page, 'readouts')).filter(({ name }) => name.startsWith('a[3]')).map(({ text }) => text);
  expect(numbers).toHaveLength(10);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Print handout' }).click();
  await page.getByRole('button', { name: 'A picture for each slide' }).click();
  await handedOut(page);
  const blocks = page.locator('.handout article');
  expect(await blocks.count()).toBe(slides.length);
  expect(Math.min(...(await colours(page)))).toBeGreaterThan(8);
  // For learners: the sentences and room to answer; what is meant for the speaker is not on it.
  expect(await blocks.locator('li').count()).toBe(slides.flatMap(({ steps }) => steps).length);
  expect(await blocks.locator('.answering').count()).toBeGreaterThan(slides.length / 2);
  expect(await blocks.locator('.speaker-notes').count()).toBe(0);
  const forward = blocks.nth(slides.findIndex(({ id }) => id === 'feeding-forward'));
  const text = await forward.locator('.handout-numbers').textContent();
  for (const number of numbers) expect(text).toContain(number);
  for (const format of ['A4', 'Letter'] as const) {
    for (const landscape of [false, true]) {
      expect(pagesOf(await page.pdf({ format, landscape })), `${format}, ${landscape ? 'lying' : 'upright'}`).toBe(slides.length);
    }
  }
  // Afterwards the deck stands as it stood.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(() => !document.body.classList.contains('handed-out'));
  expect((await ask(page, 'position')).slide).toBe('feeding-forward');
  expect(await page.evaluate(() => document.querySelector('.reveal')?.getBoundingClientRect().height)).toBe(720);
  expect((await ask(page, 'readouts')).filter(({ name }) => name.startsWith('a[3]')).map(({ text }) => text)).toEqual(numbers);
  await close(page);
});

test('printed past the button it is the slide on stage with its words; a print that is refused gives the deck back', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/7' });
  await page.emulateMedia({ media: 'print' });
  expect(pagesOf(await page.pdf())).toBe(1);
  // What was laid for the paper is gone afterwards; it is looked at once more.
  expect(await page.locator('.sheet-of-paper').count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.sheet-of-paper');
  expect(await sheet.textContent()).toMatch(/Feeding an image forward.*it says 3.*Print handout/s);
  expect(await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length)).toBeGreaterThan(50_000);
  expect(await page.locator('body > :not(.sheet-of-paper):visible').count(), 'and nothing else').toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  const print = async () => {
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Print handout' }).click();
    await page.getByRole('button', { name: 'A picture for each slide' }).click();
    await handedOut(page);
  };
  const back = () => page.waitForFunction(() => !document.body.classList.contains('handed-out'));
  const before = await ask(page, 'position');
  // As in a web view: nothing happens, or there is no such thing.
  await page.evaluate(() => {
    window.print = () => {
      throw new Error('Not here.');
    };
  });
  await print();
  expect(await page.locator('.way-back').textContent()).toContain('No print window came');
  await page.keyboard.press('PageDown');
  await back();
  expect(await ask(page, 'position'), 'the press has done nothing behind it').toEqual(before);
  expect(await page.locator('dialog[open], .sheet-of-paper').count()).toBe(0);
  await close(page);
});

test('?view=print shows a picture for each step of the path, two on an upright page; the notes and the lesson’s numbers can be had', async () => {
  const page = await openDeck({ query: 'view=print&lesson-path=short&lesson-notes' });
  const blocks = page.locator('.handout article');
  const said = await blocks.locator('h2').allTextContents();
  expect(said.length).toBeGreaterThan(slides.length);
  expect(said.every((sentence) => sentence.length > 8)).toBe(true);
  expect(Math.min(...(await colours(page)))).toBeGreaterThan(8);
  const count = said.length;
  const notes = await blocks.locator('.speaker-notes').allTextContents();
  expect(notes.length).toBe(count);
  expect(notes.every((each) => each.length > 20)).toBe(true);
  expect((await ask(page, 'slides')).length).toBe(slides.length);
  expect((await ask(page, 'pass')).activations[3]).toHaveLength(10);
  await page.addStyleTag({ content: '.speaker-notes { display: none }' });
  for (const format of ['A4', 'Letter'] as const) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages, format).toBeGreaterThanOrEqual(count / 2);
    expect(pages, format).toBeLessThan(count * 0.7);
  }
  await close(page);
});
