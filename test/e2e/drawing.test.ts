/** The digit can be drawn on with a real pointer and by keyboard, at any moment, and nothing of the script moves because of it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { side } from '../../src/digits/pixels';
import { ask, type Box, close, coarse, openDeck, type Page, rest, settle } from './deck';

interface Cell {
  row: number;
  column: number;
}

async function digitOf(page: Page): Promise<Box> {
  const digit = (await ask(page, 'views')).find((view) => view.name === 'digit');
  if (!digit) throw new Error('The digit is not on stage.');
  return digit;
}

/** The middle of a cell, in pixels of the window. */
function middleOf(digit: Box, { row, column }: Cell): [number, number] {
  return [digit.x + ((column + 0.5) / side) * digit.width, digit.y + ((row + 0.5) / side) * digit.height];
}

/** A stroke with the mouse along straight lines from cell to cell; `quick` pointers send few events. */
async function stroke(page: Page, cells: Cell[], { quick = false } = {}): Promise<void> {
  const digit = await digitOf(page);
  const [first, ...others] = cells.map((cell) => middleOf(digit, cell)) as [[number, number], ...[number, number][]];
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of others) await page.mouse.move(...point, { steps: quick ? 1 : 6 });
  await page.mouse.up();
}

/** Distance of a cell's centre from a straight line between two others, in cells. */
function distance({ row, column }: Cell, from: Cell, to: Cell): number {
  const [dx, dy] = [to.column - from.column, to.row - from.row];
  const along = ((column - from.column) * dx + (row - from.row) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(column - from.column - t * dx, row - from.row - t * dy);
}

const cellAt = (index: number): Cell => ({ row: Math.floor(index / side), column: index % side });

/** A line drawn there: lit along it, without gaps, and untouched away from it. */
function expectLine(before: number[], after: number[], from: Cell, to: Cell): void {
  let changed = 0;
  after.forEach((value, index) => {
    const away = distance(cellAt(index), from, to);
    const at = JSON.stringify(cellAt(index));
    if (away < 0.5) expect(value, `on the line at ${at}`).toBeGreaterThan(0.8);
    if (away > 2.5) expect(value, `away from the line at ${at}`).toBe(before[index]);
    expect(value, `at ${at}`).toBeGreaterThanOrEqual(before[index] as number);
    if (value !== before[index]) changed++;
  });
  expect(changed).toBeGreaterThan(5);
}

/** A line through a dark part of the starting digit. */
const from: Cell = { row: 3, column: 3 };
const to: Cell = { row: 24, column: 6 };

const windows = [
  { width: 1280, height: 720, pixelRatio: 1 },
  { width: 1920, height: 1080, pixelRatio: 1 },
  { width: 800, height: 600, pixelRatio: 2 },
];

describe.each(windows)('in a window of $width × $height at pixel ratio $pixelRatio', (size) => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ ...size, moving: true });
  });
  afterAll(() => close(page));
  afterEach(() => ask(page, 'reset'));

  test('a stroke at rest lights the cells under the pointer, and only those; one undo takes it back', async () => {
    await ask(page, 'goTo', 'feeding-forward', 8);
    const before = await ask(page, 'drawing');
    const place = await ask(page, 'position');
    const numbers = await ask(page, 'readouts');
    await stroke(page, [from, to]);
    const after = await ask(page, 'drawing');
    expectLine(before, after, from, to);
    expect(await ask(page, 'input')).toEqual(after);
    expect(await ask(page, 'readouts')).not.toEqual(numbers);
    expect(await ask(page, 'position')).toEqual(place);
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(before);
    await ask(page, 'redo');
    expect(await ask(page, 'drawing')).toEqual(after);
  });

  test('a quick pointer leaves no gaps', async () => {
    await ask(page, 'goTo', 'feeding-forward', 3);
    const before = await ask(page, 'drawing');
    await stroke(page, [from, to], { quick: true });
    expectLine(before, await ask(page, 'drawing'), from, to);
  });

  test('half way through a step, paused, a stroke changes the digit and not the moment', async () => {
    await ask(page, 'goTo', 'feeding-forward', 2);
    const { time } = await ask(page, 'position');
    await ask(page, 'goTo', 'feeding-forward', 3);
    const middle = (time + (await ask(page, 'position')).time) / 2;
    await ask(page, 'seek', middle);
    const place = await ask(page, 'position');
    expect(place).toMatchObject({ step: 3, time: middle, playing: false });
    const before = await ask(page, 'drawing');
    await stroke(page, [from, to]);
    expectLine(before, await ask(page, 'drawing'), from, to);
    expect(await ask(page, 'position')).toEqual(place);
  });

  test('while a step plays, a stroke changes the digit, and the step plays on to its end', async () => {
    await page.keyboard.press('[');
    await ask(page, 'goTo', 'feeding-forward', 2);
    const before = await ask(page, 'drawing');
    await ask(page, 'play');
    await stroke(page, [from, to], { quick: true });
    expect(await ask(page, 'position')).toMatchObject({ step: 3, playing: true });
    expectLine(before, await ask(page, 'drawing'), from, to);
    await rest(page);
    const end = await ask(page, 'position');
    expect(end.step).toBe(3);
    await ask(page, 'goTo', 'feeding-forward', 3);
    expect(await ask(page, 'position')).toEqual(end);
    await page.keyboard.press(']');
  });
});

describe('the pen', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck({ ...coarse, hash: '#/feeding-forward/7' });
  });
  afterAll(() => close(page));
  afterEach(() => ask(page, 'reset'));

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const centreOfMass = (pixels: number[]) => {
    const ink = pixels.reduce((sum, value) => sum + value, 0);
    return {
      x: pixels.reduce((sum, value, i) => sum + value * cellAt(i).column, 0) / ink,
      y: pixels.reduce((sum, value, i) => sum + value * cellAt(i).row, 0) / ink,
    };
  };

  test('stroke, sample, clear, reset and setInput are one entry of undo each', async () => {
    const states: number[][] = [await ask(page, 'drawing')];
    const edits = [
      () => stroke(page, [from, to, { row: 24, column: 20 }]),
      async () => {
        await press('Samples');
        await page.locator('.thumbnail').nth(17).click();
      },
      () => press('Clear'),
      () => stroke(page, [from, { row: 20, column: 4 }]),
      () =>
        stroke(page, [
          { row: 4, column: 15 },
          { row: 20, column: 15 },
        ]),
      () => ask(page, 'setInput', new Array(784).fill(0.25)),
      () => ask(page, 'reset'),
    ];
    for (const edit of edits) {
      await edit();
      const now = await ask(page, 'drawing');
      expect(now).not.toEqual(states.at(-1));
      states.push(now);
    }
    for (const state of [...states].reverse().slice(1)) {
      await page.keyboard.press('Control+z');
      expect(await ask(page, 'drawing')).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await page.keyboard.press('Control+Shift+z');
      expect(await ask(page, 'drawing')).toEqual(state);
    }
  });

  test('after Clear a stroke stays where it was drawn, and the network receives it centred', async () => {
    await press('Clear');
    expect(await ask(page, 'input')).toEqual(new Array(784).fill(0));
    const [top, bottom] = [
      { row: 3, column: 5 },
      { row: 12, column: 5 },
    ];
    const blank = await ask(page, 'drawing');
    await stroke(page, [top, bottom]);
    const drawn = await ask(page, 'drawing');
    expectLine(blank, drawn, top, bottom);
    const { x, y } = centreOfMass(await ask(page, 'input'));
    expect(x).toBeCloseTo(14, 1);
    expect(y).toBeCloseTo(14, 1);
    expect((await ask(page, 'views')).map((view) => view.name)).toContain('received');
    // A second stroke: still centred, and the first one has not moved.
    await stroke(page, [
      { row: 12, column: 5 },
      { row: 12, column: 12 },
    ]);
    const both = await ask(page, 'drawing');
    drawn.forEach((value, i) => {
      expect(both[i]).toBeGreaterThanOrEqual(value);
    });
    const mass = centreOfMass(await ask(page, 'input'));
    expect(Math.hypot(mass.x - 14, mass.y - 14)).toBeLessThan(0.1);
  });

  test('the switch turns centring off, and then the network receives what is seen', async () => {
    await press('Clear');
    await stroke(page, [
      { row: 3, column: 5 },
      { row: 12, column: 5 },
    ]);
    const centred = await ask(page, 'input');
    await page.getByRole('switch').uncheck();
    expect(await ask(page, 'input')).toEqual(await ask(page, 'drawing'));
    expect((await ask(page, 'views')).map((view) => view.name)).not.toContain('received');
    await page.getByRole('switch').check();
    expect(await ask(page, 'input')).toEqual(centred);
  });

  test('a grid that was set to zeros takes a drawing as an empty one does', async () => {
    await ask(page, 'setInput', new Array(784).fill(0));
    await stroke(page, [
      { row: 3, column: 5 },
      { row: 12, column: 5 },
    ]);
    expect(await ask(page, 'input')).not.toEqual(await ask(page, 'drawing'));
  });

  test('the eraser takes ink away, and nothing else', async () => {
    const before = await ask(page, 'drawing');
    await press('Erase');
    await stroke(page, [
      { row: 4, column: 14 },
      { row: 24, column: 14 },
    ]);
    await press('Erase');
    const after = await ask(page, 'drawing');
    expect(after.reduce((sum, value) => sum + value)).toBeLessThan(before.reduce((sum, value) => sum + value) - 3);
    after.forEach((value, index) => {
      expect(value).toBeLessThanOrEqual(before[index] as number);
      if (distance(cellAt(index), { row: 4, column: 14 }, { row: 24, column: 14 }) > 3.5) expect(value).toBe(before[index]);
    });
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(before);
  });

  test('with Shift the pen erases too', async () => {
    const before = await ask(page, 'drawing');
    await page.keyboard.down('Shift');
    await stroke(page, [
      { row: 4, column: 14 },
      { row: 24, column: 14 },
    ]);
    await page.keyboard.up('Shift');
    (await ask(page, 'drawing')).forEach((value, index) => {
      expect(value).toBeLessThanOrEqual(before[index] as number);
    });
    expect(await ask(page, 'drawing')).not.toEqual(before);
  });

  test('a stroke that leaves the grid and comes back goes on, and ends outside too', async () => {
    const digit = await digitOf(page);
    const before = await ask(page, 'drawing');
    await page.mouse.move(...middleOf(digit, { row: 4, column: 3 }));
    await page.mouse.down();
    await page.mouse.move(digit.x - 30, digit.y + 60, { steps: 4 });
    await page.mouse.move(...middleOf(digit, { row: 20, column: 3 }), { steps: 4 });
    await page.mouse.move(digit.x - 50, digit.y + digit.height + 40, { steps: 4 });
    await page.mouse.up();
    const after = await ask(page, 'drawing');
    expect(after[20 * side + 3]).toBeGreaterThan(0.8);
    await page.mouse.move(...middleOf(digit, { row: 3, column: 20 }), { steps: 4 });
    await settle(page);
    expect(await ask(page, 'drawing')).toEqual(after);
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(before);
  });

  test('the right button and a second button do not draw', async () => {
    const before = await ask(page, 'drawing');
    const digit = await digitOf(page);
    await page.mouse.move(...middleOf(digit, from));
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(...middleOf(digit, to), { steps: 3 });
    await page.mouse.up({ button: 'right' });
    expect(await ask(page, 'drawing')).toEqual(before);
  });

  test('the focus is back on the deck after a stroke: → steps on', async () => {
    await stroke(page, [from, to]);
    const { step } = await ask(page, 'position');
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(step + 1);
    await page.keyboard.press('ArrowLeft');
    await rest(page);
  });

  test('what was drawn stays from slide to slide', async () => {
    await stroke(page, [from, to]);
    const drawn = await ask(page, 'drawing');
    await ask(page, 'goTo', '784-inputs', 0);
    expect(await ask(page, 'drawing')).toEqual(drawn);
    await ask(page, 'goTo', 'feeding-forward', 8);
    expect(await ask(page, 'drawing')).toEqual(drawn);
  });
});

describe('drawing by keyboard', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck(coarse);
  });
  afterAll(() => close(page));
  // The focus is on an empty grid, with the cursor in its middle: it is another one whenever a slide is entered.
  beforeEach(async () => {
    await ask(page, 'goTo', '784-inputs', 0);
    await ask(page, 'goTo', 'feeding-forward', 8);
    await ask(page, 'setInput', new Array(784).fill(0));
    await page.keyboard.press('e');
  });

  const blur = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const cursor = async (): Promise<Cell> => ({
    row: Number(await page.locator('#grid-digit [role=row]').getAttribute('aria-rowindex')) - 1,
    column: Number(await page.locator('#grid-digit [role=gridcell]').getAttribute('aria-colindex')) - 1,
  });

  test('E puts the focus on the grid, arrows move its cursor and not the deck', async () => {
    const place = await ask(page, 'position');
    await blur();
    expect(await focused()).not.toBe('grid-digit');
    await page.keyboard.press('e');
    expect(await focused()).toBe('grid-digit');
    const before = await cursor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await cursor()).toEqual({ row: before.row + 1, column: before.column + 1 });
    expect(await ask(page, 'position')).toEqual(place);
  });

  test('Space paints the cell under the cursor, held down it draws along the arrows: one entry of undo', async () => {
    const at = await cursor();
    await page.keyboard.down('Space');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Space');
    const drawn = await ask(page, 'drawing');
    expectLine(new Array(784).fill(0), drawn, at, { ...at, row: at.row - 5 });
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(new Array(784).fill(0));
    await ask(page, 'redo');
    expect(await page.locator('#grid-digit [role=gridcell]').textContent()).toContain(`row ${at.row - 5}`);
  });

  test('Delete erases there', async () => {
    const { row, column } = await cursor();
    const index = row * side + column;
    await page.keyboard.press('Space');
    expect((await ask(page, 'drawing'))[index]).toBeGreaterThan(0.5);
    await page.keyboard.press('Delete');
    expect((await ask(page, 'drawing'))[index]).toBeLessThan(0.5);
    await page.keyboard.press('Control+z');
    expect((await ask(page, 'drawing'))[index]).toBeGreaterThan(0.5);
  });

  test('the cursor stays on the grid', async () => {
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowLeft');
    expect((await cursor()).column).toBe(0);
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
    expect((await cursor()).column).toBe(27);
  });

  test('Esc leaves the grid and nothing else; then → steps on', async () => {
    const { step } = await ask(page, 'position');
    await page.keyboard.press('Escape');
    expect(await focused()).not.toBe('grid-digit');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(step + 1);
  });

  test('Tab reaches the grid, as one stop', async () => {
    await blur();
    let stops = 0;
    const seen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at === 'grid-digit') stops++;
      if (seen.length > 0 && at === seen[0] && at !== '') break;
      seen.push(at);
    }
    expect(stops).toBe(1);
  });
});

describe('touch', () => {
  test.each([
    [1280, 720],
    [390, 844],
  ])('at %i × %i a finger draws, a second one does not disturb, and nothing scrolls or turns', async (width, height) => {
    const page = await openDeck({ ...coarse, width, height, touch: true, hash: '#/feeding-forward/7' });
    const scrolled = () => page.evaluate(() => [scrollX, scrollY, visualViewport?.scale, visualViewport?.offsetTop]);
    const unscrolled = await scrolled();
    const before = await ask(page, 'drawing');
    const place = await ask(page, 'position');
    const digit = await digitOf(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const path = Array.from({ length: 8 }, (_, i) => middleOf(digit, { row: 3 + 3 * i, column: 3 }));
    const second = middleOf(digit, { row: 10, column: 25 });
    await touch('touchStart', [path[0] as [number, number]]);
    for (const [i, point] of path.entries()) {
      if (i === 3) await touch('touchStart', [point, second]);
      else await touch('touchMove', i > 3 && i < 6 ? [point, second] : [point]);
    }
    await touch('touchEnd', []);
    const after = await ask(page, 'drawing');
    expectLine(before, after, { row: 3, column: 3 }, { row: 24, column: 3 });
    expect(await ask(page, 'position')).toEqual(place);
    expect(await scrolled()).toEqual(unscrolled);
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(before);
    // A hand lies on the glass, and then its pen draws: only what the pen does is drawn, and is one entry of undo.
    await touch('touchStart', [second]);
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: [number, number]) =>
      client.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        pointerType: 'pen',
        button: 'left',
        buttons: type === 'mouseReleased' ? 0 : 1,
      });
    await pen('mousePressed', path[0] as [number, number]);
    for (const point of path) await pen('mouseMoved', point);
    await pen('mouseReleased', path[7] as [number, number]);
    await touch('touchEnd', []);
    expectLine(before, await ask(page, 'drawing'), { row: 3, column: 3 }, { row: 24, column: 3 });
    await ask(page, 'undo');
    expect(await ask(page, 'drawing')).toEqual(before);
    await close(page);
  });

  test('a swipe beside the digit turns a step on a phone, as nothing on the digit does', async () => {
    const page = await openDeck({ ...coarse, width: 390, height: 844, touch: true, hash: '#/feeding-forward/2' });
    const client = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 560 }] });
      await touch('touchStart', from);
      for (let i = 1; i <= 5; i++) await touch('touchMove', from + ((to - from) * i) / 5);
      await touch('touchEnd');
    };
    const { step } = await ask(page, 'position');
    await swipe(330, 120);
    await expect.poll(async () => (await ask(page, 'position')).step).toBe(step + 1);
    await rest(page);
    await swipe(120, 330);
    await expect.poll(async () => (await ask(page, 'position')).step).toBe(step);
    await close(page);
  });
});
