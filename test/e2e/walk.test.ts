/** Every way to a step gives the same picture, and every step has an address. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../src/network/Random';
import { address, ask, awayFromAll, close, openDeck, type Page, ready, rest, settle, slides, where } from './deck';
import { pictureIn, whereDiffering } from './picture';

/** All places of the deck, in the order in which → walks them. */
const places = slides.flatMap(({ id, steps }) => [0, ...steps.keys()].map((_, step) => ({ slide: id, step })));
const first = places[0] as { slide: string; step: number };
const hashOf = ({ slide, step }: { slide: string; step: number }) => `#/${slide}/${step - 1}`;

/** Without the mouse's shadow and the toolbar's fading. */
const calm = { animations: 'disabled', caret: 'hide' } as const;

/** To be compared to the byte: the toolbar awake, and without sliders and fields, whose soft edges the browser draws now so, now so. */
const shot = (page: Page) =>
  page.screenshot({
    ...calm,
    style: 'input { visibility: hidden !important; } .tool { color: var(--secondary) !important; transition: none; }',
  });

/** What the picture leaves out: every slider and field, by where it stands and what it says. */
const fields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input')].map((input) => {
      const { x, y, width, height } = input.getBoundingClientRect();
      const { visibility, display } = getComputedStyle(input);
      return [input.type, input.id, input.value, input.checked, input.disabled, x, y, width, height, visibility, display].join(' ');
    }),
  );

type Place = (typeof places)[number];
const placesOf = (id: string) => places.filter(({ slide }) => slide === id);
const inOrder = slides.map(({ id }) => id);

/** The page that is walked, opened by whichever test comes first. */
let walking: Promise<Page> | undefined;
function walker(): Promise<Page> {
  walking ??= openDeck().then(async (page) => {
    await awayFromAll(page);
    return page;
  });
  return walking;
}
async function closeWalker(): Promise<void> {
  await close(await walking);
  walking = undefined;
}
afterAll(closeWalker);

/** No jump where the test before has left the deck there: then the walk is one from end to end. */
async function startAt(page: Page, place: Place): Promise<void> {
  const { slide, step } = await where(page);
  if (slide !== place.slide || step !== place.step) await ask(page, 'goTo', place.slide, place.step);
}

/** To a place with → from the one before it, or with ← from the one after it. */
async function walkTo(place: Place, key: 'ArrowRight' | 'ArrowLeft'): Promise<Page> {
  const page = await walker();
  const from = places[places.indexOf(place) + (key === 'ArrowRight' ? -1 : 1)];
  await startAt(page, from ?? place);
  if (from) await page.keyboard.press(key);
  await rest(page);
  return page;
}

interface Shown {
  picture: Buffer;
  fields: string[];
}
async function look(page: Page): Promise<Shown> {
  await settle(page);
  return { picture: await shot(page), fields: await fields(page) };
}

/** What → shows at a place: looked at once, by whichever test needs it first. */
const shown = new Map<Place, Shown>();
async function shownByKey(place: Place): Promise<Shown> {
  const known = shown.get(place) ?? (await look(await walkTo(place, 'ArrowRight')));
  shown.set(place, known);
  return known;
}

/** Equal to the byte; if not, it says where they differ. */
function expectSame(now: Buffer, before: Buffer, what: string): void {
  const differs = now.equals(before) ? undefined : whereDiffering(pictureIn(now), pictureIn(before));
  expect(differs, `where the picture of ${what} differs`).toBeUndefined();
}

async function expectShown(page: Page, before: Shown, place: Place): Promise<void> {
  const now = await look(page);
  expectSame(now.picture, before.picture, hashOf(place));
  expect(now.fields, `the fields of ${hashOf(place)}`).toEqual(before.fields);
}

describe('walking the whole deck', () => {
  let page: Page;

  beforeAll(async () => {
    await rm('artifacts', { recursive: true, force: true });
    await mkdir('artifacts', { recursive: true });
    page = await walker();
  });
  afterAll(closeWalker);

  test.each(inOrder)('→ leads through every step of %s, each with its address', async (id) => {
    for (const place of placesOf(id)) {
      await walkTo(place, 'ArrowRight');
      expect(await where(page)).toEqual(place);
      expect(await address(page)).toBe(hashOf(place));
      const { time, duration, playing } = await ask(page, 'position');
      expect(playing).toBe(false);
      expect(time).toBeLessThanOrEqual(duration);
      const seen = await look(page);
      shown.set(place, seen);
      const number = String(places.indexOf(place)).padStart(2, '0');
      await writeFile(`artifacts/${number}-${place.slide}-${place.step}.png`, seen.picture);
    }
  });

  test('→ after the last step stays there', async () => {
    const last = places.at(-1) as Place;
    await startAt(page, last);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect(await where(page)).toEqual(last);
  });

  test.each(inOrder.toReversed())(
    '← leads back through every step of %s, also from the slide after, and shows what → showed',
    async (id) => {
      for (const place of placesOf(id).reverse()) {
        const isCompared = (places.length - 1 - places.indexOf(place)) % 3 === 0;
        const before = isCompared ? await shownByKey(place) : undefined;
        await walkTo(place, 'ArrowLeft');
        expect(await where(page)).toEqual(place);
        expect(await address(page)).toBe(hashOf(place));
        if (before) await expectShown(page, before, place);
      }
    },
  );

  test('← before the first step stays there', async () => {
    await startAt(page, first);
    await page.keyboard.press('ArrowLeft');
    await rest(page);
    expect(await where(page)).toEqual(first);
  });

  const random = new Random(3);
  const shuffled = places.map((place) => ({ place, at: random.next() })).sort((a, b) => a.at - b.at);
  const visited = shuffled.filter((_, i) => i % 2 === 0).map(({ place }) => place);
  const jumps = visited.map((place, i) => ({ from: visited.at(i - 1) as Place, place }));
  const named = jumps.map(({ from, place }) => [hashOf(from), hashOf(place), from, place] as const);

  test.each(named)('goTo from %s to %s shows what the keys showed, to the byte', async (_from, _to, from, place) => {
    const before = await shownByKey(place);
    await startAt(page, from);
    await ask(page, 'goTo', place.slide, place.step);
    await expectShown(page, before, place);
  });

  test.each(inOrder)('every step of %s shows something else than the one before', async (id) => {
    for (const place of placesOf(id)) {
      const before = places[places.indexOf(place) - 1];
      if (!before) continue;
      const pictures = [(await shownByKey(before)).picture, (await shownByKey(place)).picture] as const;
      expect(pictures[0].equals(pictures[1]), hashOf(place)).toBe(false);
    }
  });

  test('other keys for the same: PageDown, Space, PageUp, Shift+Space', async () => {
    await ask(page, 'goTo', first.slide, 0);
    const walked: number[] = [];
    for (const key of ['PageDown', 'Space', 'PageUp', 'Shift+Space']) {
      await page.keyboard.press(key);
      await rest(page);
      walked.push((await where(page)).step);
    }
    expect(walked).toEqual([1, 2, 1, 0]);
  });

  test('a key held down walks no faster than a step in 150 ms', async () => {
    const { id } = slides.find(({ steps }) => steps.length > 6) as (typeof slides)[number];
    await ask(page, 'goTo', id, 0);
    // Held for 600 ms by the stamps of its events, however long the machine takes.
    await page.evaluate(async () => {
      const from = performance.now();
      for (let stamp = 0; stamp <= 600; stamp += 30) {
        const event = new KeyboardEvent('keydown', { key: 'ArrowRight', repeat: stamp > 0, bubbles: true, cancelable: true });
        Object.defineProperty(event, 'timeStamp', { value: from + stamp });
        document.body.dispatchEvent(event);
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await rest(page);
    expect(await where(page)).toEqual({ slide: id, step: 1 + 600 / 150 });
  });

  test('goTo leaves the digit and the networks alone', async () => {
    const before = [await ask(page, 'drawing'), await ask(page, 'network')];
    for (const { id, steps } of slides) await ask(page, 'goTo', id, steps.length);
    expect([await ask(page, 'drawing'), await ask(page, 'network')]).toEqual(before);
  });

  test('goTo to a place that does not exist rejects, names it, and changes nothing', async () => {
    await ask(page, 'goTo', slides[0]?.id ?? '', 2);
    const before = [await ask(page, 'position'), await address(page)];
    const failed = (slide: string, step: number) => ask(page, 'goTo', slide, step).then(String, (error: Error) => error.message);
    expect(await failed('no-such-slide', 0)).toMatch(/no-such-slide/);
    for (const step of [99, -1, 1.5]) expect(await failed(slides[0]?.id ?? '', step)).toMatch(new RegExp(String(step)));
    expect([await ask(page, 'position'), await address(page)]).toEqual(before);
  });

  test('two visits at once end at the later one', async () => {
    const [one, other] = [slides[0]?.id ?? '', slides[1]?.id ?? ''];
    await page.evaluate(
      async ([a, b]) => {
        await Promise.allSettled([window.lesson.goTo(a as string, 1), window.lesson.goTo(b as string, 2)]);
      },
      [one, other],
    );
    await rest(page);
    expect(await where(page)).toEqual({ slide: other, step: 2 });
    expect(await address(page)).toBe(`#/${other}/1`);
  });
});

describe('addresses', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openDeck();
  });
  afterAll(() => close(page));

  const opened = slides.map(({ id, steps }, i) => [[Math.ceil(steps.length / 2), steps.length, 0][i % 3] as number, id] as const);

  // At its middle, its end and its beginning in turn.
  test.each(opened)('the address of step %i of %s opens it, and shows what → showed', async (step, id) => {
    const place = placesOf(id)[step] as Place;
    const before = await shownByKey(place);
    const base = page.url().split('#')[0];
    await page.goto('about:blank');
    await page.goto(`${base}${hashOf(place)}`);
    await ready(page);
    expect(await where(page)).toEqual(place);
    expect(await address(page)).toBe(hashOf(place));
    expect((await ask(page, 'position')).playing).toBe(false);
    await awayFromAll(page);
    await expectShown(page, before, place);
  });

  test.each(inOrder.toReversed())('the address of every step of %s, typed into an open deck, goes there', async (id) => {
    for (const place of placesOf(id).reverse()) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hashOf(place));
      await page.waitForFunction(
        ({ slide, step }) => {
          const now = window.lesson.position();
          return now.slide === slide && now.step === step && !now.playing;
        },
        place,
        { timeout: 10_000 },
      );
      expect(await address(page)).toBe(hashOf(place));
    }
  });

  test('a browser that refuses to change the address so often stops no step, and has the right one a moment later', async () => {
    const hurried = await openDeck({
      before: () => {
        const replace = history.replaceState.bind(history);
        history.replaceState = (...all) => {
          if ('refusing' in window) throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
          replace(...all);
        };
      },
    });
    await hurried.evaluate(() => Object.assign(window, { refusing: true }));
    const at = places[2] as (typeof places)[number];
    for (let step = 0; step < 2; step++) await hurried.keyboard.press('ArrowRight');
    expect([await where(hurried), await address(hurried)]).toEqual([at, hashOf(first)]);
    await hurried.evaluate(() => Reflect.deleteProperty(window, 'refusing'));
    await expect.poll(() => address(hurried), { timeout: 5000 }).toBe(hashOf(at));
    await close(hurried);
  });

  test('an address that means nothing opens a place that exists', async () => {
    const base = page.url().split('#')[0];
    for (const hash of ['#/nowhere/3', '#/', `#/${first.slide}/99`, `#/${first.slide}/x`, '#/%E0%A4%A']) {
      await page.goto('about:blank');
      await page.goto(`${base}${hash}`);
      await ready(page);
      expect(places, hash).toContainEqual(await where(page));
    }
  });

  test('the deck opens on a slide alone', async () => {
    const base = page.url().split('#')[0];
    await page.goto('about:blank');
    await page.goto(`${base}#/${slides[1]?.id}`);
    await ready(page);
    expect(await where(page)).toEqual({ slide: slides[1]?.id, step: 0 });
  });
});

describe('in motion', () => {
  let page: Page;
  const [slide] = slides as [(typeof slides)[number]];
  beforeAll(async () => {
    page = await openDeck({ moving: true });
  });
  afterAll(() => close(page));

  const goTo = (step: number) => ask(page, 'goTo', slide.id, step);

  test('a slide is walked both ways, at each press already at the step it moves to', async () => {
    await goTo(0);
    await page.keyboard.press(']');
    for (let step = 1; step <= slide.steps.length; step++) {
      await page.keyboard.press('ArrowRight');
      expect(await where(page)).toEqual({ slide: slide.id, step });
      await rest(page);
      expect(await where(page)).toEqual({ slide: slide.id, step });
    }
    for (let step = slide.steps.length - 1; step >= 0; step--) {
      await page.keyboard.press('ArrowLeft');
      expect(await where(page)).toEqual({ slide: slide.id, step });
      await rest(page);
      expect(await where(page)).toEqual({ slide: slide.id, step });
    }
    await page.keyboard.press('[');
  });

  test('what moved to a step shows what a jump to it shows', async () => {
    await awayFromAll(page);
    await goTo(1);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    await settle(page);
    const moved = await shot(page);
    await goTo(0);
    await goTo(2);
    await settle(page);
    expectSame(await shot(page), moved, 'the step moved to');
  });

  test('→ while a step is moving completes it and stays; ← while it is moving takes it back', async () => {
    await goTo(0);
    await page.keyboard.press('ArrowRight');
    expect((await ask(page, 'position')).playing).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await ask(page, 'position')).toMatchObject({ step: 1, playing: false });
    const { time } = await ask(page, 'position');
    await page.keyboard.press('ArrowRight');
    expect(await ask(page, 'position')).toMatchObject({ step: 2, playing: true });
    await page.keyboard.press('ArrowLeft');
    expect(await ask(page, 'position')).toMatchObject({ step: 1, time, playing: false });
  });

  test('K pauses in the middle of a step and goes on from there', async () => {
    await goTo(0);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => window.lesson.position().time > 0.1);
    await page.keyboard.press('k');
    const paused = await ask(page, 'position');
    expect(paused.playing).toBe(false);
    expect(paused.step).toBe(1);
    expect(paused.time).toBeGreaterThan(0.1);
    await settle(page);
    expect(await ask(page, 'position')).toEqual(paused);
    await page.keyboard.press('k');
    expect(await ask(page, 'position')).toMatchObject({ step: 1, playing: true });
    await rest(page);
    const end = await ask(page, 'position');
    expect(end.step).toBe(1);
    expect(end.time).toBeGreaterThan(paused.time);
    await ask(page, 'seek', end.time + 0.001);
    expect((await ask(page, 'position')).step).toBe(2);
  });

  test('the button pauses and goes on too', async () => {
    await goTo(1);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const paused = await ask(page, 'position');
    expect(paused).toMatchObject({ step: 2, playing: false });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    expect(await ask(page, 'position')).toMatchObject({ step: 2, playing: true });
    await rest(page);
    expect(await where(page)).toEqual({ slide: slide.id, step: 2 });
  });

  test('play goes on from a pause, then plays the next step; after the last it does nothing', async () => {
    await goTo(0);
    await ask(page, 'seek', 0.2);
    await ask(page, 'play');
    expect(await ask(page, 'position')).toMatchObject({ step: 1, playing: true });
    await rest(page);
    await ask(page, 'play');
    expect(await ask(page, 'position')).toMatchObject({ step: 2, playing: true });
    await ask(page, 'pause');
    expect((await ask(page, 'position')).playing).toBe(false);
    await goTo(slide.steps.length);
    const last = await ask(page, 'position');
    await ask(page, 'play');
    expect(await ask(page, 'position')).toEqual(last);
  });

  test('goTo stops what moves', async () => {
    await goTo(0);
    await page.keyboard.press('ArrowRight');
    await goTo(3);
    const there = await ask(page, 'position');
    expect(there).toMatchObject({ step: 3, playing: false });
    await settle(page);
    expect(await ask(page, 'position')).toEqual(there);
  });

  test('seek clamps to the script and updates step and address', async () => {
    await goTo(1);
    await ask(page, 'seek', -7);
    expect(await ask(page, 'position')).toMatchObject({ step: 0, time: 0, playing: false });
    expect(await address(page)).toBe(`#/${slide.id}/-1`);
    await ask(page, 'seek', 1e6);
    const { step, time, duration } = await ask(page, 'position');
    expect([step, time]).toEqual([slide.steps.length, duration]);
    expect(await address(page)).toBe(`#/${slide.id}/${slide.steps.length - 1}`);
    await expect(ask(page, 'seek', Number.NaN)).rejects.toThrow(/number of seconds/);
  });

  test('the speed leaves the seconds of the script as they are', async () => {
    await goTo(1);
    const { time, duration } = await ask(page, 'position');
    await page.keyboard.press(']');
    await goTo(1);
    expect(await ask(page, 'position')).toMatchObject({ time, duration });
    await page.keyboard.press('[');
  });

  test('a comma replays the step', async () => {
    await goTo(2);
    const { time } = await ask(page, 'position');
    await page.keyboard.press(',');
    const replaying = await ask(page, 'position');
    expect(replaying).toMatchObject({ step: 2, playing: true });
    expect(replaying.time).toBeLessThan(time);
    await rest(page);
    expect(await ask(page, 'position')).toMatchObject({ step: 2, time });
  });

  test('a reload right after a press keeps the step', async () => {
    await goTo(0);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await rest(page);
      await page.keyboard.press(key);
      const { slide: at, step } = await where(page);
      await page.reload();
      await ready(page);
      expect(await where(page)).toEqual({ slide: at, step });
    }
  });

  test('dragging the script bar scrubs both ways, through the middle of steps, and snaps to a dot', async () => {
    await goTo(0);
    const bar = await page.locator('.script-track').boundingBox();
    if (!bar) throw new Error('There is no script bar.');
    const steps = slide.steps.length;
    const at = (step: number) => bar.x + (bar.width * step) / steps;
    const y = bar.y + bar.height / 2;
    await page.mouse.move(at(0), y);
    await page.mouse.down();
    const times: number[] = [];
    for (const place of [0.5, 1.5, steps - 0.5, 2.5, 1.4]) {
      await page.mouse.move(at(place), y, { steps: 3 });
      const { step, time, playing } = await ask(page, 'position');
      expect([step, playing]).toEqual([Math.ceil(place), false]);
      expect(await address(page)).toBe(`#/${slide.id}/${Math.ceil(place) - 1}`);
      times.push(time);
    }
    expect(times[1]).toBeGreaterThan(times[0] as number);
    expect(times[2]).toBeGreaterThan(times[3] as number);
    expect(times[4]).toBeLessThan(times[3] as number);
    await page.mouse.move(at(2) + 1, y);
    await page.mouse.up();
    const snapped = await ask(page, 'position');
    await goTo(2);
    expect(snapped).toEqual(await ask(page, 'position'));
    // The keys go on from there: the focus is not left on the bar.
    await page.keyboard.press('ArrowRight');
    expect((await ask(page, 'position')).step).toBe(3);
    await rest(page);
  });

  test('the script bar works by keyboard', async () => {
    await goTo(2);
    await page.locator('.script-bar').focus();
    await page.keyboard.press('ArrowLeft');
    await rest(page);
    expect((await where(page)).step).toBe(1);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await where(page)).step).toBe(2);
    await page.keyboard.press('End');
    expect((await where(page)).step).toBe(slide.steps.length);
    await page.keyboard.press('Home');
    expect((await where(page)).step).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  test('at rest the page draws nothing', async () => {
    await goTo(1);
    await settle(page);
    const drawn = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
      const gl = canvas?.getContext('webgl2');
      if (!gl) throw new Error('There is no WebGL.');
      let calls = 0;
      const draw = gl.drawElements.bind(gl);
      gl.drawElements = (...all) => {
        calls++;
        draw(...all);
      };
      for (let i = 0; i < 30; i++) await new Promise((done) => requestAnimationFrame(done));
      const idle = calls;
      window.lesson.readouts();
      return { idle, asked: calls };
    });
    expect(drawn.idle).toBe(0);
    expect(drawn.asked).toBeGreaterThan(0);
  });
});
