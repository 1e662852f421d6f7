/** The front door: draw and it answers; the ways in, the keys, and the way back; for everybody. */
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import {
  address,
  ask,
  awayFromAll,
  axeFindings,
  type Box,
  close,
  coarse,
  inside,
  missingFiles,
  type OpenOptions,
  openPage,
  overlap,
  type Page,
  ready,
  rest,
  settle,
  stagePicture,
  where,
} from './deck';

const phone = { width: 390, height: 844, touch: true };

let page: Page;
let own: Page | undefined;
afterEach(async () => {
  await close(own);
  own = undefined;
});

/** A first visit, for this test alone. */
async function openDoor(options: OpenOptions = {}): Promise<void> {
  own = await openPage({ ...coarse, door: true, ...options });
  page = own;
  await ready(page);
}

const usual = { width: 1280, height: 720 };
/** By what they were opened with: pages that tests share, and what a first visit saw. */
const shared = new Map<string, { page: Page; first: Awaited<ReturnType<typeof found>> }>();
afterAll(async () => {
  for (const each of shared.values()) await close(each.page);
});

/** What a visit finds at the door, in the usual window. */
const found = async () => ({
  ...(await page.evaluate(() => ({
    words: [...document.querySelectorAll('body *')]
      .filter((each) => each.childElementCount === 0 && each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.textContent),
    dialogs: document.querySelectorAll('dialog[open]').length,
    classes: [document.documentElement.className, document.body.className.replace(' idle', '')],
    look: document.documentElement.style.cssText,
    focus: document.activeElement?.tagName,
    address: location.hash,
    kept: [{ ...localStorage }, { ...sessionStorage }],
    lesson: JSON.stringify([window.lesson.position(), window.lesson.drawing(), window.lesson.networks(), window.lesson.network()]),
  }))),
  picture: await stagePicture(page),
});

/** The same for tests that need no first visit and keep to one window: its page is put back, and differs in nothing from a first one. */
async function atDoor({
  query = '',
  touch = false,
  ...size
}: Pick<OpenOptions, 'query' | 'touch' | 'width' | 'height'> = {}): Promise<void> {
  const key = `${query} ${touch}`;
  const known = shared.get(key);
  page = known?.page ?? (await openPage({ ...coarse, ...usual, door: true, query, touch }));
  if (known) {
    await putBack(known.first.kept);
    // What is said to whoever hears it comes a moment later.
    await expect.poll(found, { message: 'what the tests before have left at the door', timeout: 5000 }).toEqual(known.first);
  } else {
    await ready(page);
    await settle(page);
    shared.set(key, { page, first: await found() });
  }
  expect(await isAtDoor()).toBe(true);
  await resize({ ...usual, ...size });
}

async function putBack(kept: Record<string, string>[]): Promise<void> {
  await awayFromAll(page);
  await page.evaluate(async ([local = {}, session = {}]) => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    (document.activeElement as HTMLElement | null)?.blur();
    window.lesson.reset();
    // From the beginning of the lesson, where there is nothing to go on with.
    await window.lesson.goTo(window.lesson.slides()[0]?.id ?? '', 0);
    // What was changed is written now, and not after all is cleared.
    window.dispatchEvent(new Event('pagehide'));
    localStorage.clear();
    sessionStorage.clear();
    Object.assign(localStorage, local);
    Object.assign(sessionStorage, session);
    location.hash = '';
  }, kept);
  await resize(usual);
  await rest(page);
}

async function resize(size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(({ width, height }) => {
    const { right, bottom } = document.querySelector('.frame')?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
    return innerWidth === width && innerHeight === height && (Math.abs(right - width) < 2 || Math.abs(bottom - height) < 2);
  }, size);
}

const isAtDoor = () => page.getByRole('heading', { name: 'What is a neural network?' }).isVisible();
const answer = () => page.locator('.sentence').textContent();
const door = (name: string) => page.getByRole('navigation', { name: 'Ways in' }).getByText(name, { exact: true });

/** Without letting go, unless `lift`. */
async function draw(points: readonly (readonly [number, number])[], lift = true): Promise<void> {
  const digit = (await ask(page, 'views')).find(({ name }) => name === 'digit');
  if (!digit) throw new Error('There is no digit on the front door.');
  for (const [k, [x, y]] of points.entries()) {
    await page.mouse.move(digit.x + x * digit.width, digit.y + y * digit.height, { steps: 5 });
    if (k === 0) await page.mouse.down();
  }
  if (lift) await page.mouse.up();
}
const seven = [
  [0.28, 0.26],
  [0.5, 0.25],
  [0.72, 0.27],
  [0.64, 0.42],
  [0.55, 0.6],
  [0.48, 0.8],
] as const;

describe('draw, and it answers', () => {
  test('a stored digit stands there with its own pass; the first stroke begins on an empty grid; the sentence follows the lamps', async () => {
    await atDoor();
    expect(await isAtDoor()).toBe(true);
    const { activations } = await ask(page, 'pass');
    const readouts = await ask(page, 'readouts');
    for (let digit = 0; digit < 10; digit++)
      expect(readouts.find(({ name }) => name === `a[3][${digit}]`)?.value).toBeCloseTo(activations[3]?.[digit] ?? Number.NaN, 2);
    expect(await answer()).toContain('a 3');
    const stored = await ask(page, 'drawing');
    await draw(seven, false);
    const under = await ask(page, 'drawing');
    // Where the stored digit has its foot, nobody has drawn.
    const foot = (pixels: number[]) => pixels.filter((value, i) => value > 0 && i % 28 < 11 && i >= 17 * 28).length;
    expect(foot(stored)).toBeGreaterThan(0);
    expect(foot(under)).toBe(0);
    // The first one is received as it is seen, until the pen lifts.
    expect(await ask(page, 'input')).toEqual(under);
    await page.mouse.up();
    expect(await answer()).toMatch(/^I take it for a 7/);
    await expect.poll(() => page.locator('[aria-live=polite]', { hasText: 'I take it for a 7' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await answer()).toContain('Nothing is drawn.');
    await page.keyboard.press('Control+z');
    expect(await answer()).toMatch(/^I take it for a 7/);
  });

  test('by keyboard, too', async () => {
    await atDoor();
    await page.keyboard.press('e');
    await page.keyboard.press('Space');
    expect((await ask(page, 'drawing')).filter((value) => value > 0).length).toBeLessThan(16);
    await page.keyboard.press('Escape');
    expect(await isAtDoor()).toBe(true);
  });

  test('what was drawn comes along, and is there again after a reload', async () => {
    await openDoor();
    await draw(seven);
    const drawn = await ask(page, 'drawing');
    await page.waitForFunction(() => sessionStorage.getItem('thirteen-thousand-dials'));
    await page.reload();
    await ready(page);
    expect(await isAtDoor()).toBe(true);
    expect(await ask(page, 'drawing')).toEqual(drawn);
    await door('Present').click();
    await rest(page);
    expect(await where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
    expect(await ask(page, 'drawing')).toEqual(drawn);
  });
});

describe('the ways in', () => {
  test('Present takes the chosen path, which this browser remembers; Back leads to the door', async () => {
    await openDoor();
    await door('20 min').click();
    await door('Present').click();
    await rest(page);
    expect(await page.evaluate(() => location.search + location.hash)).toBe('?lesson-path=short#/a-sloppy-three/-1');
    expect(await isAtDoor()).toBe(false);
    await page.goBack();
    await expect.poll(isAtDoor).toBe(true);
    expect(await page.evaluate(() => location.search + location.hash)).toBe('');
    await page.goForward();
    await expect.poll(async () => (await where(page)).slide).toBe('a-sloppy-three');
    await page.goto(inject('atRoot'));
    await ready(page);
    expect(await door('20 min').getAttribute('aria-pressed')).toBe('true');
    expect(await door('60 min').getAttribute('aria-pressed')).toBe('false');
  });

  test('on two screens the speaker’s window comes, too', async () => {
    await openDoor();
    await door('two screens').click();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), door('Present').click()]);
    await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('1 of'));
    expect((await where(page)).slide).toBe('a-sloppy-three');
  });

  test('Read opens the text, and goes on where somebody was, with what was drawn', async () => {
    await openDoor();
    expect(await page.getByRole('link', { name: /Go on/ }).count()).toBe(0);
    await draw(seven);
    const drawn = await ask(page, 'drawing');
    await door('Read').click();
    await ready(page);
    expect(await page.locator('.reading-text h1').textContent()).toBe('What is a neural network?');
    expect(await ask(page, 'drawing')).toEqual(drawn);
    await ask(page, 'goTo', 'feeding-forward', 6);
    await page.goto(inject('atRoot'));
    await ready(page);
    await page.getByRole('link', { name: 'Go on at 7.6' }).click();
    await ready(page);
    expect(await where(page)).toEqual({ slide: 'feeding-forward', step: 6 });
  });

  test('M walks through alone, with the text beside the picture', async () => {
    await atDoor();
    await page.keyboard.press('m');
    await rest(page);
    expect(await where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
    expect(await page.getByRole('complementary').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(isAtDoor).toBe(true);
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
  });

  test('Play leads to the playground, and Back out again', async () => {
    await atDoor();
    await door('Play').click();
    await expect.poll(() => where(page)).toEqual({ slide: 'playground', step: 1 });
    await page.goBack();
    await expect.poll(isAtDoor).toBe(true);
  });

  test('quietly: handout, file, look, keys and credits, with all licences', async () => {
    await atDoor();
    const foot = page.getByRole('contentinfo');
    for (const name of ['Handout', 'Look', 'Keys', 'Credits']) {
      await foot.getByRole('button', { name }).click();
      expect(await page.getByRole('dialog').isVisible(), name).toBe(true);
      if (name === 'Credits') {
        const href = await page.getByRole('link', { name: 'All licences' }).getAttribute('href');
        const notices = await page.evaluate(async (file) => (await fetch(file as string)).text(), href);
        for (const library of ['pixi.js', 'gsap', 'reveal.js', 'workbox']) expect(notices.toLowerCase()).toContain(library);
      }
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    }
    expect(await foot.getByRole('link', { name: 'One file' }).getAttribute('href')).toBe('thirteen-thousand-dials.html');
  });
});

describe('keys', () => {
  test('→ and all that stand for it begin, and Back comes out again', async () => {
    await atDoor();
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'PageDown', 'n']) {
      await page.keyboard.press(key);
      await expect.poll(() => where(page), { message: key }).toEqual({ slide: 'a-sloppy-three', step: 0 });
      expect(await address(page)).toBe('#/a-sloppy-three/-1');
      await page.goBack();
      await expect.poll(isAtDoor, { message: key }).toBe(true);
    }
  });

  test('those that lead nowhere from here leave the door as it is; the others do what they do', async () => {
    await openDoor();
    for (const key of ['ArrowLeft', 'ArrowUp', 'p', 'PageUp', 'k', ',', '[', ']', 'h', 'l', 'l']) await page.keyboard.press(key);
    expect(await where(page)).toEqual({ slide: 'front-door', step: 0 });
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--background') === '#fbfaf7');
    for (const key of ['?', 'a', 'g', 'o', 'Escape']) {
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector('dialog[open]'));
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    }
    await page.keyboard.press('b');
    expect(await page.evaluate(() => document.body.classList.contains('black'))).toBe(true);
    await page.keyboard.press('b');
    expect(await isAtDoor()).toBe(true);
    await page.keyboard.press('m');
    await expect.poll(() => where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
    expect(await page.getByRole('complementary').isVisible()).toBe(true);
  });

  test('a speaker’s window knows where it stands, and begins from there', async () => {
    await openDoor();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.waitForFunction(() => document.querySelector('.place')?.textContent?.includes('before the lesson'));
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
  });

  test('the overview has a way back to it', async () => {
    await openDoor({ hash: '#/bias/2' });
    expect(await isAtDoor()).toBe(false);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Front door' }).click();
    await expect.poll(isAtDoor).toBe(true);
    expect(await address(page)).toBe('');
    // An address that names nothing changes nothing.
    await page.evaluate(() => {
      location.hash = '#/no-such-slide/3';
    });
    await expect.poll(() => address(page)).toBe('');
    expect(await isAtDoor()).toBe(true);
    await page.goBack();
    await expect.poll(isAtDoor).toBe(true);
    await page.goBack();
    await expect.poll(() => where(page)).toEqual({ slide: 'bias', step: 3 });
  });
});

test('`window.lesson` works from the door: it is no slide, and any goTo leaves it', async () => {
  await atDoor();
  expect((await ask(page, 'slides')).map(({ id }) => id)).not.toContain('front-door');
  expect(await ask(page, 'position')).toMatchObject({ slide: 'front-door', step: 0, playing: false });
  expect(await ask(page, 'describe')).toMatch(/^The brightest output is 3, at /);
  expect((await ask(page, 'networks')).length).toBe(1);
  await ask(page, 'goTo', 'weights', 2);
  expect(await where(page)).toEqual({ slide: 'weights', step: 2 });
  expect(await isAtDoor()).toBe(false);
  expect(await address(page)).toBe('#/weights/1');
});

test.each(['lesson-theme=light', 'lesson-weights=blue-orange&lesson-type=large', ''])('with the look “%s” it stands', async (query) => {
  await atDoor({ query });
  expect(await isAtDoor()).toBe(true);
});

test.each(['lesson-path=short', 'lesson-path=everything&lesson-theme=light'])('“%s” goes past it', async (query) => {
  await openDoor({ query });
  expect(await where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
  expect(await page.evaluate(() => history.length)).toBe(2);
});

/** Boxes in the window of all that is to be read or pressed. */
const boxesOf = (selector: string): Promise<(Box & { text: string; size: number })[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((each) => each.offsetParent)
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return { x, y, width, height, text: each.textContent ?? '', size: Number.parseFloat(getComputedStyle(each).fontSize) };
        }),
    selector,
  );
const words = '.door-head p, .door-head h1, .door-way p, .door-note, .sentence';
const pressed = '.door-ways button, .door-ways a, .door-foot button, .door-foot a, .digit-tools .chip';

describe.each([
  ['1280×720', { width: 1280, height: 720 }, 14],
  ['1920×1080', { width: 1920, height: 1080 }, 14],
  ['1024×768', { width: 1024, height: 768 }, 11],
  ['a phone', phone, 11],
  ['a small phone', { width: 360, height: 640, touch: true }, 10],
] as const)('on %s', (_, window, smallest) => {
  test.each(['', 'lesson-type=large'])('nothing overlaps, all is inside, and type is large %s', async (query) => {
    await atDoor({ ...window, query });
    await draw(seven);
    // The longest sentence.
    await ask(page, 'setInput', new Array(784).fill(0));
    await settle(page);
    const scale = await page.evaluate(
      () =>
        (document.querySelector('.frame')?.getBoundingClientRect().width ?? 0) /
        (document.querySelector<HTMLElement>('.frame')?.offsetWidth ?? 1),
    );
    const all = [...(await boxesOf(words)), ...(await boxesOf(pressed))];
    const whole = { x: 0, y: 0, ...page.viewportSize() } as Box;
    for (const [k, one] of all.entries()) {
      expect(inside(one, whole), one.text).toBe(true);
      expect(one.size * scale, one.text).toBeGreaterThanOrEqual(smallest - 0.01);
      for (const other of all.slice(k + 1)) expect(overlap(one, other) ? `${one.text} | ${other.text}` : '').toBe('');
    }
    const views = await ask(page, 'views');
    for (const one of all)
      for (const view of views) if (view.name !== 'words') expect(overlap(one, view) ? `${one.text} | ${view.name}` : '').toBe('');
  });
});

test.each(['', 'lesson-theme=light'])('axe finds nothing %s, and the focus goes from the pen to the ways in', async (query) => {
  await atDoor({ query });
  expect(await axeFindings(page)).toEqual([]);
  const order: string[] = [];
  for (let k = 0; k < 24; k++) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
  }
  const places = ['grid-digit', 'Clear', 'Present', 'Read', 'Play', 'Handout', 'Credits'].map((each) => order.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(await page.locator('h1:visible').count()).toBe(1);
});

test('a finger draws on a phone and a swipe begins', async () => {
  await atDoor(phone);
  await page.locator('.grid-pad').tap();
  expect((await ask(page, 'drawing')).filter((value) => value > 0).length).toBeLessThan(16);
  await page.evaluate(() => {
    const at = document.querySelector('.door-lead') as HTMLElement;
    const { x, y } = at.getBoundingClientRect();
    const event = (type: string, dx: number) =>
      at.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 7,
          pointerType: 'touch',
          isPrimary: true,
          button: 0,
          buttons: 1,
          clientX: x + 200 + dx,
          clientY: y + 5,
        }),
      );
    event('pointerdown', 0);
    for (let dx = 0; dx > -120; dx -= 20) event('pointermove', dx);
    event('pointerup', -120);
  });
  await expect.poll(() => where(page)).toEqual({ slide: 'a-sloppy-three', step: 0 });
});

test('without graphics a plain picture stands there and answers', async () => {
  await openDoor({
    before: () => {
      HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
        apply: (get, canvas, given) => (String(given[0]).startsWith('webgl') ? null : Reflect.apply(get, canvas, given)),
      });
    },
  });
  await draw(seven);
  expect(await answer()).toMatch(/^I take it for a 7/);
  expect(await page.locator('.plain-figure').isVisible()).toBe(true);
});

test('its words stand where they will stand before the lesson does, and the page tells links what it is', async () => {
  page = await openPage({
    ...coarse,
    door: true,
    without: (each) => each.route(/assets\/index-[^/]*\.js/, (route) => route.abort()),
    expected: missingFiles,
  });
  const early = await page.locator('#start h1').boundingBox();
  const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
  expect(await meta('og:title')).toBe('What is a neural network?');
  const root = inject('atRoot');
  const files = [await meta('og:image'), await page.locator('link[rel=manifest]').getAttribute('href')] as string[];
  const [picture, manifest] = await Promise.all(files.map((file) => fetch(new URL(file, root))));
  const bytes = new DataView(await (picture as Response).arrayBuffer());
  expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
  expect(bytes.byteLength).toBeLessThan(300_000);
  const { icons } = (await (manifest as Response).json()) as { icons: { src: string }[] };
  for (const { src } of icons) expect((await fetch(new URL(src, root))).headers.get('content-type'), src).toBe('image/png');
  await close(page);
  await openDoor();
  const late = await page.locator('.door-head h1').boundingBox();
  for (const side of ['x', 'y'] as const) expect(Math.abs((early?.[side] ?? 0) - (late?.[side] ?? 99))).toBeLessThan(5);
});
