/** `npm run icons`: takes the picture that links show from the built front door, and draws the icons. Run `npm run build` before. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { outDir } from './build';
import { browserArguments, findBrowser } from './findBrowser';
import { serve } from './preview';
import { smallPng } from './smallPng';

/** A 7, in parts of the grid. */
const seven = [
  [0.28, 0.26],
  [0.5, 0.25],
  [0.72, 0.27],
  [0.64, 0.42],
  [0.55, 0.6],
  [0.48, 0.8],
] as const;

/** The dial of the lesson's sign, with room round it: systems cut icons to shapes of their own. */
const dial = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" style="display:block;width:100vw;height:100vh">
  <rect width="32" height="32" fill="#0b0e14"/><circle cx="16" cy="16" r="9" fill="#fffaec"/>
  <path d="M16 16V8" stroke="#0b0e14" stroke-width="2.5" stroke-linecap="round"/></svg>`;

async function draw(page: Page): Promise<void> {
  const digit = await page.evaluate(() => window.lesson.views().find(({ name }) => name === 'digit'));
  if (!digit) throw new Error('There is no digit on the front door.');
  for (const [k, [x, y]] of seven.entries()) {
    await page.mouse.move(digit.x + x * digit.width, digit.y + y * digit.height, { steps: 6 });
    if (k === 0) await page.mouse.down();
  }
  await page.mouse.up();
  await page.mouse.move(4, 4);
}

/** Without the ways in, which a picture cannot be gone through. */
const onlyThePicture = '.door-ways, .door-foot, .digit-tools { display: none !important } .door-head { top: 190px !important }';

async function takePicture(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.waitForFunction(() => window.lesson !== undefined);
  await page.evaluate(() => window.lesson.ready);
  await draw(page);
  await page.addStyleTag({ content: onlyThePicture });
  await page.waitForTimeout(500);
  const taken = await page.screenshot();
  await writeFile('assets/link.png', smallPng(await pixelsOf(page, taken)));
  await page.close();
}

async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, text } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, text: Array.from(pixels, (each) => String.fromCharCode(each)).join('') };
  }, png.toString('base64'));
  return { width, height, rgba: Buffer.from(text, 'latin1') };
}

async function drawIcon(browser: Browser, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${dial}`);
  await page.screenshot({ path: join('assets', `icon-${size}.png`) });
  await page.close();
}

const server = await serve(outDir);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
await takePicture(browser, server.url);
for (const size of [192, 512]) await drawIcon(browser, size);
await browser.close();
await server.close();
