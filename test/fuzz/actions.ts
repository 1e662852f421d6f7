/** What the walk can do, each a name and plain data: the same list does the same again, and any part of it can be tried alone. */
import fc from 'fast-check';
import { edits } from './edits';
import type { FuzzedDeck, Pointer } from './FuzzedDeck';
import { type AnyKind, kind, share } from './kind';
import { ways } from './ways';

export type Action = readonly [name: string, given: unknown];

const place = fc.tuple(share, share);
/** Also a little beside it. */
const nearby = fc.tuple(
  fc.integer({ min: -20, max: 120 }).map((n) => n / 100),
  fc.integer({ min: -20, max: 120 }).map((n) => n / 100),
);
const pointer = fc.constantFrom<Pointer>('mouse', 'mouse', 'pen', 'touch');

const steps = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', ' ', 'Shift+Space', 'PageDown', 'PageUp'];
const helps = 'k , [ ] < > e r Control+z Control+Shift+z Control+y g Escape Escape Escape o b . m t a l h ? F1'.split(' ');
const others = 'Tab Tab Shift+Tab Enter ArrowUp ArrowDown Home End Delete Backspace 7 x q Alt+ArrowRight Control+b'.split(' ');

/** Also where nothing is to be typed, and what is no number. */
const texts = ['0.5', '−3', '-1e9', '1e309', '', 'abc', 'NaN', '999999999999999', '½', '<b>7</b>', '7.6', '  ', '1,5', '٣', '12.', '--'];

const links = 'button, summary, label, select, a[href^="#"], [role=option], [role=tab]';
const handles = '.handles > *, input[type=range]';

const kinds: Record<string, AnyKind> = {
  press: kind(16, fc.constantFrom(...steps), (deck, key) => deck.page.keyboard.press(key)),
  shortcut: kind(12, fc.constantFrom(...helps), (deck, key) => deck.page.keyboard.press(key)),
  key: kind(6, fc.constantFrom(...others), (deck, key) => deck.page.keyboard.press(key)),
  hold: kind(3, fc.tuple(fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'), fc.integer({ min: 2, max: 12 })), hold),
  wait: kind(8, fc.constantFrom(20, 50, 150, 300, 450, 1000), (deck, milliseconds) => deck.tick(milliseconds)),
  scrub: kind(5, fc.array(share, { minLength: 1, maxLength: 4 }), async (deck, shares) => {
    const [bar] = await deck.spots('.script-bar');
    if (bar)
      await deck.drag(
        'mouse',
        shares.map((at) => [bar.x + at * bar.width, bar.y + bar.height / 2]),
      );
  }),
  stroke: kind(8, fc.tuple(pointer, fc.array(nearby, { minLength: 1, maxLength: 5 })), async (deck, [by, points]) => {
    const grid = (await deck.page.evaluate(() => window.lesson.views())).find(({ name }) => name === 'digit');
    if (grid)
      await deck.drag(
        by,
        points.map(([x, y]) => [grid.x + x * grid.width, grid.y + y * grid.height]),
      );
  }),
  click: kind(14, share, (deck, at) => hit(deck, links, at, 'mouse', [[0.5, 0.5]])),
  tap: kind(3, share, (deck, at) => hit(deck, links, at, 'touch', [[0.5, 0.5]])),
  poke: kind(8, fc.tuple(share, place), (deck, [at, where]) => hit(deck, handles, at, 'mouse', [where])),
  drag: kind(8, fc.tuple(pointer, share, fc.array(nearby, { minLength: 2, maxLength: 4 })), (deck, [by, at, way]) =>
    hit(deck, handles, at, by, way),
  ),
  nudge: kind(
    5,
    fc.tuple(
      share,
      fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown'),
      fc.integer({ min: 1, max: 5 }),
    ),
    nudge,
  ),
  write: kind(4, fc.tuple(share, fc.constantFrom(...texts), fc.boolean()), write),
  ...edits,
  ...ways,
};

async function hold(deck: FuzzedDeck, [key, times]: [string, number]): Promise<void> {
  for (let i = 0; i < times; i++) {
    await deck.page.keyboard.down(key);
    await deck.tick(33);
  }
  await deck.page.keyboard.up(key);
}

/** A pointer at one of the elements that can be hit; places as shares of its size. */
async function hit(deck: FuzzedDeck, selector: string, share: number, pointer: Pointer, way: readonly (readonly [number, number])[]) {
  const all = await deck.spots(selector);
  const one = all[Math.floor(share * all.length)];
  if (one)
    await deck.drag(
      pointer,
      way.map(([x, y]) => [one.x + x * one.width, one.y + y * one.height]),
    );
}

async function nudge(deck: FuzzedDeck, [share, key, times]: [number, string, number]): Promise<void> {
  if (!(await deck.focus('input[type=range], [role=slider], [role=listbox], [role=grid], input[type=radio]', share))) return;
  for (let i = 0; i < times; i++) await deck.page.keyboard.press(key);
}

async function write(deck: FuzzedDeck, [share, text, enter]: [number, string, boolean]): Promise<void> {
  if (!(await deck.focus('input[type=text], input[type=number], input:not([type]), textarea', share))) return;
  await deck.page.keyboard.insertText(text);
  if (enter) await deck.page.keyboard.press('Enter');
}

/** A seed's actions: the first hundred of three hundred are the same as of one hundred. */
export function actionsOf(seed: number, count: number): Action[] {
  const each = Object.entries(kinds).map(([name, { weight, given }]) => ({ weight, arbitrary: given.map((made): Action => [name, made]) }));
  return fc.sample(fc.noBias(fc.oneof(...each)), { seed, numRuns: count });
}

/** Real seconds after which an action has hung. */
const longest = 40;

/** Does it, and lets a frame pass. What it throws, or that it does not end, is a complaint; an Error is thrown for what is no action. */
export async function perform(deck: FuzzedDeck, [name, given]: Action): Promise<void> {
  const known = kinds[name];
  if (!known) throw new Error(`There is no action "${name}". There are: ${Object.keys(kinds).join(', ')}.`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it did not end within ${longest} s`)), longest * 1000);
  });
  try {
    await Promise.race([known.perform(deck, given), hung]);
    await deck.tick();
  } catch (error) {
    deck.complaints.push(`${name}: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
  }
}
