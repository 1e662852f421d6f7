/** A closer look: the picture is enlarged, drawing and pointing stay exact, and nothing round it moves. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { side } from '../../src/digits/pixels';
import { ask, type Box, close, coarse, inside, openDeck, type Page, rest, settle, where } from './deck';

const boxOf = async (page: Page, name: string): Promise<Box> => {
  const view = (await ask(page, 'views')).find((each) => each.name === name);
  if (!view) throw new Error(`There is no ${name} on stage.`);
  return view;
};
const rectOf = (page: Page, selector: string): Promise<Box> =>
  page.evaluate((at) => document.querySelector(at)?.getBoundingClientRect().toJSON() as Box, selector);
const middleOf = (digit: Box, row: number, column: number): [number, number] => [
  digit.x + ((column + 0.5) / side) * digit.width,
  digit.y + ((row + 0.5) / side) * digit.height,
];

/** With the wheel and Ctrl, round the pointer. */
async function enlarge(page: Page, times: number): Promise<void> {
  await page.keyboard.down('Control');
  let left = 100 * Math.log(times);
  while (Math.abs(left) > 1e-6) {
    const turn = Math.sign(left) * Math.min(25, Math.abs(left));
    await page.mouse.wheel(0, -turn);
    left -= turn;
  }
  await page.keyboard.up('Control');
  // The browser hands turns of the wheel on when it has time.
  const says = `${Math.round(10 * Math.min(4, times)) / 10}×`;
  await page.waitForFunction((text) => document.querySelector('.closer-sign')?.textContent?.startsWith(text), says);
}

/** Title, sentence, script bar, tools: what stays where it is. */
const roundIt = (page: Page) => Promise.all(['.title', '.sentence', '.script-bar', '.toolbar'].map((each) => rectOf(page, each)));

describe('with the mouse', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ hash: '#/feeding-forward/8' });
  });
  afterAll(() => close(page));
  afterEach(async () => {
    await ask(page, 'reset');
    if (await page.locator('.closer-sign').isVisible()) await page.keyboard.press('z');
    await ask(page, 'goTo', 'feeding-forward', 8);
  });

  test('what is under the pointer stays there, and a stroke at 3 × lands on the cells under the pointer, and on no others', async () => {
    const words = await roundIt(page);
    const digit = await boxOf(page, 'digit');
    const at = middleOf(digit, 6, 4);
    await page.mouse.move(...at);
    await enlarge(page, 3);
    const large = await boxOf(page, 'digit');
    expect(large.width).toBeCloseTo(3 * digit.width, 1);
    expect(middleOf(large, 6, 4)[0]).toBeCloseTo(at[0], 1);
    expect(middleOf(large, 6, 4)[1]).toBeCloseTo(at[1], 1);
    expect(await rectOf(page, '#grid-digit')).toEqual(
      expect.objectContaining({ x: expect.closeTo(large.x, 1), y: expect.closeTo(large.y, 1), width: expect.closeTo(large.width, 1) }),
    );
    const before = await ask(page, 'drawing');
    await page.mouse.move(...middleOf(large, 5, 3));
    await page.mouse.down();
    await page.mouse.move(...middleOf(large, 5, 9), { steps: 6 });
    await page.mouse.up();
    const after = await ask(page, 'drawing');
    for (let column = 3; column <= 9; column++) expect(after[5 * side + column], `column ${column}`).toBeGreaterThan(0.8);
    after.forEach((value, index) => {
      const [row, column] = [Math.floor(index / side), index % side];
      if (Math.abs(row - 5) > 2 || column < 1 || column > 11) expect(value, `row ${row}, column ${column}`).toBe(before[index]);
    });
    // And the picture shows it there: the middle of a cell is bright, three cells further down it is as dark as before.
    const seen = await page.evaluate(
      async ([data, points]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const pen = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
        pen?.drawImage(image, 0, 0);
        return points.map(([x, y]) => pen?.getImageData(x as number, y as number, 1, 1).data[0] ?? 0);
      },
      [(await page.screenshot()).toString('base64'), [middleOf(large, 5, 6), middleOf(large, 8, 3)]] as const,
    );
    expect(seen[0]).toBeGreaterThan(200);
    expect(seen[1]).toBeLessThan(60);
    expect(await roundIt(page)).toEqual(words);
  });

  test('a neuron that is pointed at is the one under the pointer, and only numbers that are seen are told', async () => {
    await ask(page, 'goTo', 'playground', 1);
    await page.mouse.move(180, 540);
    await enlarge(page, 1.5);
    const lamp = (await ask(page, 'readouts')).find(({ name }) => name === 'a[1][5]') as Box;
    expect(lamp.width).toBeGreaterThan(24);
    await page.mouse.move(lamp.x + lamp.width / 2, lamp.y + lamp.height / 2);
    await settle(page);
    expect((await ask(page, 'readouts')).map(({ name }) => name)).toContain('z[1][5]');
    for (const { x, y, width, height, name } of await ask(page, 'readouts')) {
      if (!/^[az]\[/.test(name)) continue;
      expect(x + width > 0 && x < 1280 && y + height > 62 && y < 566, name).toBe(true);
    }
  });

  test('it is dragged about on the empty stage as far as the stage goes, four times as large at most', async () => {
    await page.mouse.move(640, 300);
    await enlarge(page, 9);
    const digit = await boxOf(page, 'digit');
    expect(digit.width).toBeCloseTo(4 * 280, 1);
    const drag = async (x: number, y: number) => {
      await page.mouse.move(640, 300);
      await page.mouse.down();
      await page.mouse.move(640 + x, 300 + y, { steps: 4 });
      await page.mouse.up();
      await settle(page);
    };
    const edits = await ask(page, 'drawing');
    await drag(-60, 40);
    const moved = await boxOf(page, 'digit');
    expect(moved.x).toBeCloseTo(digit.x - 60, 1);
    expect(moved.y).toBeCloseTo(digit.y + 40, 1);
    for (let i = 0; i < 8; i++) await drag(-600, -240);
    const network = await boxOf(page, 'network');
    // The right edge of the stage is at the right edge of its place.
    expect(network.x + network.width).toBeLessThanOrEqual(1280);
    expect(await ask(page, 'drawing')).toEqual(edits);
    // Without Ctrl the wheel moves it, too.
    const before = await boxOf(page, 'network');
    await page.mouse.move(640, 300);
    await page.mouse.wheel(-50, 0);
    await expect.poll(async () => (await boxOf(page, 'network')).x).toBeCloseTo(before.x + 50, 1);
  });

  test('Z enlarges round the pointer and ends it, as Esc and the sign do; a step keeps it, another slide does not', async () => {
    const digit = await boxOf(page, 'digit');
    const sign = page.locator('.closer-sign');
    const width = async () => (await boxOf(page, 'digit')).width / digit.width;
    await page.mouse.move(digit.x + 50, digit.y + 50);
    expect(await sign.isVisible()).toBe(false);
    await page.keyboard.press('z');
    expect(await width()).toBeCloseTo(2, 3);
    expect((await boxOf(page, 'digit')).x).toBeCloseTo(digit.x - 50, 1);
    expect(await sign.textContent()).toBe('2×, Z or Esc ends it');
    expect(inside(await rectOf(page, '.closer-sign'), { x: 0, y: 62, width: 1280, height: 504 })).toBe(true);
    await page.keyboard.press('PageDown');
    await rest(page);
    expect(await where(page)).toEqual({ slide: 'feeding-forward', step: 9 });
    expect(await width()).toBeCloseTo(2, 3);
    await page.keyboard.press('z');
    expect(await width()).toBeCloseTo(1, 3);
    await page.keyboard.press('z');
    await page.keyboard.press('Escape');
    expect(await width()).toBeCloseTo(1, 3);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('z');
    await sign.click();
    expect(await width()).toBeCloseTo(1, 3);
    await page.keyboard.press('z');
    await ask(page, 'goTo', 'feeding-forward', 2);
    expect(await width()).toBeCloseTo(2, 3);
    await ask(page, 'goTo', 'a-neuron-holds-a-number', 1);
    expect(await sign.isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.querySelector('.stage-view') as HTMLElement).style.clipPath)).toBe('');
  });

  test('what the keyboard comes to is brought into its place', async () => {
    await page.mouse.move(1100, 300);
    await page.keyboard.press('z');
    await page.keyboard.press('e');
    await settle(page);
    const cursor = await rectOf(page, '.grid-cursor');
    expect(inside(cursor, { x: 0, y: 62, width: 1280, height: 504 })).toBe(true);
    // What has the focus is left first.
    await page.keyboard.press('Escape');
    expect(await page.locator('.closer-sign').isVisible()).toBe(true);
  });

  test('the wheel and the keys that enlarge the page stay the browser’s where the picture is not', async () => {
    const taken = await page.evaluate(() => {
      const wheel = (selector: string, deltaY: number) => {
        const event = new WheelEvent('wheel', { ctrlKey: true, deltaY, clientX: 640, clientY: 300, bubbles: true, cancelable: true });
        document.querySelector(selector)?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      const key = (sign: string) => {
        const event = new KeyboardEvent('keydown', { key: sign, ctrlKey: true, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return [wheel('.title', -50), wheel('.sentence', -50), wheel('.stage', 50), key('+'), key('-'), key('0'), key('=')];
    });
    expect(taken).toEqual([false, false, false, false, false, false, false]);
  });
});

describe('with two fingers', () => {
  const opened = async (width: number, height: number) => {
    const page = await openDeck({ ...coarse, width, height, touch: true, hash: '#/feeding-forward/8' });
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    return { page, touch };
  };

  test('the picture grows between them, is moved by them, and what the first has begun is taken back', async () => {
    const { page, touch } = await opened(1280, 720);
    const words = await roundIt(page);
    const digit = await boxOf(page, 'digit');
    const before = await ask(page, 'drawing');
    // Both on the digit, one after the other: the first would draw.
    const [x, y] = middleOf(digit, 10, 10);
    await touch('touchStart', [x - 20, y]);
    await touch('touchMove', [x - 22, y]);
    await touch('touchStart', [x - 22, y], [x + 22, y]);
    for (let apart = 22; apart <= 55; apart += 3) await touch('touchMove', [x - apart, y], [x + apart, y]);
    await settle(page);
    const large = await boxOf(page, 'digit');
    expect(large.width / digit.width).toBeCloseTo(55 / 22, 2);
    expect(middleOf(large, 10, 10)[0]).toBeCloseTo(x, 0);
    await touch('touchMove', [x - 55 + 30, y - 20], [x + 55 + 30, y - 20]);
    await settle(page);
    const moved = await boxOf(page, 'digit');
    expect(moved.x).toBeCloseTo(large.x + 30, 0);
    expect(moved.y).toBeCloseTo(large.y - 20, 0);
    await touch('touchEnd');
    expect(await ask(page, 'drawing')).toEqual(before);
    expect(await roundIt(page)).toEqual(words);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    // One finger draws again, exactly; on the empty stage it moves the picture, and turns no step.
    const place = await where(page);
    const [cellX, cellY] = middleOf(moved, 8, 12);
    await touch('touchStart', [cellX, cellY]);
    await touch('touchMove', [cellX + 1, cellY]);
    await touch('touchEnd');
    const drawn = await ask(page, 'drawing');
    expect(drawn[8 * side + 12]).toBeGreaterThan(0.8);
    await touch('touchStart', [1180, 500]);
    for (let i = 1; i <= 5; i++) await touch('touchMove', [1180 - 30 * i, 500]);
    await touch('touchEnd');
    await settle(page);
    expect((await boxOf(page, 'digit')).x).toBeCloseTo(moved.x - 150, 0);
    expect(await where(page)).toEqual(place);
    // Together again, it is as it was.
    await touch('touchStart', [500, 300], [900, 300]);
    for (let apart = 400; apart >= 100; apart -= 30) await touch('touchMove', [700 - apart / 2, 300], [700 + apart / 2, 300]);
    await touch('touchEnd');
    await settle(page);
    expect(await boxOf(page, 'digit')).toEqual(digit);
    await close(page);
  });

  test('on a phone they are the browser’s, which enlarges the page', async () => {
    const { page, touch } = await opened(390, 844);
    await touch('touchStart', [165, 480], [225, 480]);
    for (let apart = 30; apart <= 130; apart += 5) await touch('touchMove', [195 - apart, 480], [195 + apart, 480]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.2);
    await close(page);
  });
});
