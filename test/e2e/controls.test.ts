/** Whatever a slide declares can be worked with the pointer and by keyboard, and a clicker works whatever has the focus. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arriveAt, ask, type Box, close, coarse, lookAtEach, openDeck, type Page, ready, rest, slides, stagePicture } from './deck';

let page: Page;
beforeAll(async () => {
  page = await openDeck(coarse);
  // The dialog for a file is caught from the beginning: a key can be faster than the wish to catch it.
  page.on('filechooser', () => {});
});
afterAll(() => close(page));

interface Handle {
  id: string;
  kind: 'grid' | 'pick' | 'slider' | 'handle' | 'choice' | 'button' | 'field' | 'sketch' | 'link' | 'file' | 'save';
  box: Box;
}

/** In the page: the handles that stand on the stage now. */
function handlesNow(): Handle[] {
  return [...document.querySelectorAll<HTMLElement>('.handles > *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const kind = element.id.split('-')[0] as 'grid';
    return [{ id: element.id, kind, box: { x, y, width, height } }];
  });
}

/** In the page: what the learner has made, drawing and networks; and, if asked for, everything else that a handle might change. As a digest: all that is asked of it is whether it is the same. */
async function madeNow(all: boolean): Promise<string> {
  const { lesson } = window;
  const made: unknown[] = [lesson.drawing(), lesson.networks().map((name) => lesson.network(name))];
  // The readouts draw at once: a WebGL canvas can only be read in the task that drew it.
  if (all) made.push(lesson.readouts(), document.querySelector<HTMLCanvasElement>('.stage canvas')?.toDataURL());
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(made)));
  return new Uint8Array(digest).join(' ');
}
const edits = () => page.evaluate(madeNow, false);
const everything = () => page.evaluate(madeNow, true);

/** What stands at the question, beside the sentence. */
const asked = () => page.evaluate(() => document.querySelector('.question')?.textContent ?? '');

const focusOn = (id: string) => page.evaluate((wanted) => document.getElementById(wanted)?.focus(), id);
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const blur = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** By slide: each handle with the first step where it stands. */
const found = new Map<string, { id: string; step: number }[]>();

async function handlesOf(slide: (typeof slides)[number]): Promise<{ id: string; step: number }[]> {
  const known = found.get(slide.id) ?? [];
  if (known.length > 0) return known;
  const seen = await lookAtEach(page, slide, () =>
    [...document.querySelectorAll('.handles > *')]
      .filter((each) => each.getBoundingClientRect().width > 0 && each.getBoundingClientRect().height > 0)
      .map(({ id }) => id),
  );
  for (const [step, ids] of seen.entries()) for (const id of ids) if (!known.some((each) => each.id === id)) known.push({ id, step });
  found.set(slide.id, known);
  return known;
}

/** What is trained in the page goes on beside it: until nothing is, and the picture of two looks is the same. */
async function untilStill(): Promise<void> {
  const twice = async () => {
    const before = await everything();
    await new Promise((done) => setTimeout(done, 300));
    return before === (await everything());
  };
  await expect.poll(twice, { timeout: 110_000 }).toBe(true);
}

/** What is pressed first, so that there is something to be worked. */
const needs: Record<string, string> = { 'button-teach': 'button-ready-made', 'pick-drawn': 'button-ready-made' };

const trains = ['it-learns', 'relu', 'your-own-network'];

/** Each handle at the first step where it stands; the digit's is everywhere. */
async function eachHandle(slide: (typeof slides)[number], work: (handle: Handle, step: number) => Promise<void>): Promise<void> {
  const worked: string[] = [];
  for (const { id, step } of await handlesOf(slide)) {
    await page.mouse.move(640, 2);
    await arriveAt(page, slide.id, step);
    if (trains.includes(slide.id)) await untilStill();
    if (needs[id]) await page.click(`#${needs[id]}`);
    const handle = (await page.evaluate(handlesNow)).find((each) => each.id === id);
    expect(handle, `${id} at step ${step}`).toBeDefined();
    await work(handle as Handle, step);
    worked.push(id);
    expect(await ask(page, 'position'), `after working ${id}`).toMatchObject({ slide: slide.id, step, playing: false });
    await ask(page, 'reset');
  }
  expect(worked).toContain('grid-digit');
}

/** A point of the list where pointing changes the picture: from the middle, all over it and ever denser, until there is one. */
async function pointAtSomething(box: Box): Promise<boolean> {
  const before = await stagePicture(page);
  const [rows, columns] = [24, 40];
  const count = rows * columns;
  for (let k = 0; k < count; k++) {
    // No two of these strides lead to the same point.
    const at = (count / 2 + columns / 2 + k * 371) % count;
    const [row, column] = [Math.floor(at / columns), at % columns];
    await page.mouse.move(box.x + (box.width * (column + 0.5)) / columns, box.y + (box.height * (row + 0.5)) / rows);
    if ((await stagePicture(page)) !== before) return true;
  }
  return false;
}

/** Within the lesson a link leads to its step, and back is back; another one, with somebody's work or of the web, would open a window of its own, and is not followed. */
async function followLink(id: string, press: () => Promise<void>): Promise<void> {
  const link = page.locator(`#${id}`);
  const href = (await link.getAttribute('href')) ?? '';
  if (!href.startsWith('#')) {
    expect(href).toMatch(/^(https?:\/\/|\?lesson-work=)/);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    return;
  }
  const { slide, step } = await ask(page, 'position');
  await press();
  await rest(page);
  const [, name, fragment] = href.split('/');
  expect(await ask(page, 'position')).toMatchObject({ slide: name, step: Number(fragment) + 1 });
  await ask(page, 'goTo', slide, step);
}

/** The browser's own dialog for one file opens. */
async function asksForFile(press: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  expect(chooser.isMultiple()).toBe(false);
}

/** It can do nothing now: it says why, in a sentence, and does nothing. */
async function saysWhyNot(id: string, press: () => Promise<void>): Promise<boolean> {
  const button = page.locator(`#${id}`);
  if ((await button.getAttribute('aria-disabled')) !== 'true') return false;
  expect(await button.getAttribute('title'), id).toMatch(/^[A-Z].*\.$/);
  const before = await everything();
  await press();
  expect(await everything(), id).toBe(before);
  return true;
}

/** A file comes, named as one; or the button says why there is none, and nothing comes. */
async function savesFile(id: string, press: () => Promise<void>): Promise<void> {
  if (await saysWhyNot(id, press)) return;
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toMatch(/^\S.*\.(json|safetensors)$/);
}

const byPointer: Record<Handle['kind'], (handle: Handle) => Promise<void>> = {
  async grid({ id, box }) {
    const [before, edited] = [await everything(), await edits()];
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.15);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.8, { steps: 4 });
    await page.mouse.up();
    expect(await everything(), id).not.toBe(before);
    await ask(page, 'undo');
    expect(await edits(), `${id}, undone`).toBe(edited);
  },
  async pick({ id, box }) {
    const before = await stagePicture(page);
    expect(await pointAtSomething(box), `pointing somewhere on ${id} shows`).toBe(true);
    await page.mouse.move(640, 2);
    expect(await stagePicture(page), `no longer pointing at ${id}`).toBe(before);
  },
  async slider({ id, box }) {
    const value = () => page.locator(`#${id}`).inputValue();
    const upright = box.height > box.width;
    const along = (share: number): [number, number] =>
      upright ? [box.x + box.width / 2, box.y + box.height * share] : [box.x + box.width * share, box.y + box.height / 2];
    await ask(page, 'setBias', 3, 0, 5);
    const before = await value();
    await page.mouse.move(...along(0.2));
    await page.mouse.down();
    const first = await value();
    await page.mouse.move(...along(0.8), { steps: 6 });
    const second = await value();
    await page.mouse.up();
    expect(second, `${id} dragged`).not.toBe(first);
    expect(await value()).toBe(second);
    expect(await focused(), 'the focus is back on the deck').not.toBe(id);
    await ask(page, 'undo');
    // Either the drag was undone as a whole, or it is no edit, and what was done before it was.
    const isEdit = (await ask(page, 'network'))[2]?.biases[0] === 5;
    expect(await value(), `${id}, undone`).toBe(isEdit ? before : second);
  },
  async handle({ id, box }) {
    const words = () => page.locator(`#${id}`).getAttribute('aria-valuetext');
    const [edited, first] = [await edits(), await words()];
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 25, box.y + box.height / 2 + 35, { steps: 5 });
    await page.mouse.up();
    expect(await words(), `${id} dragged`).not.toBe(first);
    expect(await focused(), 'the focus is back on the deck').not.toBe(id);
    await ask(page, 'undo');
    expect(await edits(), `${id}, undone`).toBe(edited);
  },
  async sketch({ id, box }) {
    const before = await stagePicture(page);
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.2, { steps: 6 });
    await page.mouse.up();
    expect(await stagePicture(page), `sketched into ${id}`).not.toBe(before);
    expect(await focused(), 'the focus is back on the deck').not.toBe(id);
  },
  async choice({ id }) {
    const labels = page.locator(`#${id} label`);
    const count = await labels.count();
    expect(count).toBeGreaterThan(1);
    for (const i of [...Array(count).keys(), 0]) {
      await labels.nth(i).click();
      expect(await page.locator(`#${id} input`).nth(i).isChecked(), `${id}, option ${i}`).toBe(true);
    }
    expect(await focused()).not.toBe(id);
  },
  async button({ id }) {
    const now = async () => [await everything(), await asked(), await page.locator(`#${id}`).textContent()];
    const press = () => page.locator(`#${id}`).click({ force: true });
    if (await saysWhyNot(id, press)) return;
    const before = await now();
    await press();
    // What is worked out beside the page comes when it is done.
    await expect.poll(now, { message: id }).not.toEqual(before);
  },
  async field({ id }) {
    const before = await everything();
    await page.locator(`#${id}`).click();
    await page.keyboard.type('−77');
    await page.keyboard.press('Enter');
    expect(await everything(), id).not.toBe(before);
    await ask(page, 'undo');
  },
  async link({ id }) {
    await followLink(id, () => page.locator(`#${id}`).click());
  },
  async file({ id }) {
    await asksForFile(() => page.locator(`#${id} button`).click());
  },
  async save({ id }) {
    await savesFile(id, () => page.locator(`#${id}`).click());
  },
};

const byKeyboard: Record<Handle['kind'], (handle: Handle) => Promise<void>> = {
  async grid({ id }) {
    await focusOn(id);
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowUp');
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
    const [before, edited] = [await everything(), await edits()];
    await page.keyboard.press('Space');
    expect(await everything(), `Space on ${id}`).not.toBe(before);
    await page.keyboard.press('Control+z');
    expect(await edits(), `${id}, undone`).toBe(edited);
    expect(await focused()).toBe(id);
  },
  async pick({ id }) {
    const option = () => page.locator(`#${id} [role=option]`).textContent();
    await focusOn(id);
    const seen = new Set([await option()]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await option());
    }
    const count = Number(await page.locator(`#${id} [role=option]`).getAttribute('aria-setsize'));
    expect(seen.size, `arrows walk through ${id}`).toBeGreaterThanOrEqual(Math.min(3, count));
    for (const text of seen) expect(text).toMatch(/\S/);
    expect(await focused()).toBe(id);
  },
  async slider({ id }) {
    const value = async () => Number(await page.locator(`#${id}`).inputValue());
    await focusOn(id);
    const pressed = async (key: string) => {
      await page.keyboard.press(key);
      return value();
    };
    let [low, one, high] = [0, 0, 0];
    // What is still being trained in the page has as many places as there were looks at it; one of two is at its end with the first →.
    const severalPlaces = async () => {
      [low, one, high] = [await pressed('Home'), await pressed('ArrowRight'), await pressed('End')];
      const end = Number(await page.locator(`#${id}`).getAttribute('max'));
      return one > low && (high > one || one === end);
    };
    await expect.poll(severalPlaces, { message: `→ and End on ${id}`, timeout: 20_000 }).toBe(true);
    expect(await page.locator(`#${id}`).getAttribute('aria-valuetext')).toMatch(/\d/);
    await page.keyboard.press('ArrowLeft');
    expect(await value()).toBeLessThan(high);
    expect(await focused()).toBe(id);
  },
  async handle({ id }) {
    const words = () => page.locator(`#${id}`).getAttribute('aria-valuetext');
    const first = await words();
    await focusOn(id);
    await page.keyboard.press('ArrowDown');
    const second = await words();
    await page.keyboard.press('ArrowRight');
    expect(new Set([first, second, await words()]).size, `↓ and → on ${id}`).toBe(3);
    for (const key of ['ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    expect(await words()).toBe(first);
    expect(await focused()).toBe(id);
  },
  async sketch({ id }) {
    const words = () => page.locator(`#${id}`).getAttribute('aria-valuetext');
    await focusOn(id);
    const first = await words();
    await page.keyboard.press('ArrowUp');
    const raised = await words();
    await page.keyboard.press('ArrowRight');
    expect(new Set([first, raised, await words()]).size, `↑ and → on ${id}`).toBe(3);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await words(), `↓ on ${id}`).not.toBe(raised);
    expect(await focused()).toBe(id);
  },
  async choice({ id }) {
    const chosen = () => page.locator(`#${id} input:checked`).inputValue();
    await page.locator(`#${id} input:checked`).focus();
    const before = await chosen();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(), `→ on ${id}`).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
    expect(await chosen(), `← on ${id}`).toBe(before);
  },
  async button({ id }) {
    const now = async () => [await everything(), await asked(), await page.locator(`#${id}`).textContent()];
    const press = async () => {
      await focusOn(id);
      await page.keyboard.press('Enter');
    };
    if (await saysWhyNot(id, press)) return;
    const before = await now();
    await press();
    await expect.poll(now, { message: id }).not.toEqual(before);
  },
  async field({ id }) {
    const before = await everything();
    await focusOn(id);
    await page.locator(`#${id}`).fill('');
    await page.keyboard.type('-0,5 r');
    expect(await page.locator(`#${id}`).inputValue(), 'no letter is taken for a key of the deck').toBe('-0,5 r');
    await page.keyboard.press('Enter');
    expect(await everything(), id).not.toBe(before);
    expect(await focused()).toBe(id);
  },
  async link({ id }) {
    await followLink(id, async () => {
      await focusOn(id);
      await page.keyboard.press('Enter');
    });
  },
  async file({ id }) {
    await page.locator(`#${id} button`).focus();
    await asksForFile(() => page.keyboard.press('Enter'));
  },
  async save({ id }) {
    await focusOn(id);
    await savesFile(id, () => page.keyboard.press('Enter'));
  },
};

describe.each(slides.map((slide) => [slide.id, slide] as const))('%s', (_, slide) => {
  beforeEach(async () => {
    // What was trained outlives a reset.
    if (trains.includes(slide.id)) {
      await page.reload();
      await ready(page);
    }
    await ask(page, 'reset');
  });

  test('every control that it declares is worked with the pointer, and a drag that edits is one entry of undo', async () => {
    await eachHandle(slide, (handle) => byPointer[handle.kind](handle));
  }, 300_000);

  test('every control that it declares is worked by keyboard, with a name', async () => {
    await eachHandle(slide, async (handle) => {
      const name = await page.evaluate((id) => {
        const element = document.getElementById(id);
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      }, handle.id);
      expect(name).toMatch(/\S/);
      await byKeyboard[handle.kind](handle);
      await blur();
    });
  }, 300_000);

  test('a clicker works with the focus on every control', async () => {
    const last = slide.steps.length;
    await eachHandle(slide, async ({ id, kind }, step) => {
      const target = { choice: `#${id} input:checked`, file: `#${id} button` }[kind as string] ?? `#${id}`;
      await page.locator(target).focus();
      const forward = step < last;
      await page.keyboard.press(forward ? 'PageDown' : 'PageUp');
      await rest(page);
      expect((await ask(page, 'position')).step, `with ${id} focused`).toBe(forward ? step + 1 : step - 1);
      await page.keyboard.press(forward ? 'PageUp' : 'PageDown');
      await rest(page);
      await blur();
    });
  });
});

test('every kind of control stands on some slide', async () => {
  const kinds = new Set<string>();
  for (const slide of slides) for (const { id } of await handlesOf(slide)) kinds.add(id.split('-')[0] as string);
  expect([...kinds].sort()).toEqual(Object.keys(byPointer).sort());
});

describe('the question', () => {
  const asking = { id: 'feeding-forward', step: 6 };
  const panel = () => page.locator('.question');

  // A guess outlives a reset: a test that gives one asks again, or is the last.
  beforeEach(async () => {
    await ask(page, 'reset');
    await ask(page, 'goTo', asking.id, asking.step);
    expect(await panel().getByRole('button', { name: /^\d$/ }).count(), 'digits to guess').toBe(10);
  });

  test('is passed by →, with or without a guess', async () => {
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(asking.step + 1);
    // The answer is told to everybody.
    expect(await panel().textContent()).toMatch(/^answer /);
  });

  test('a guess stands beside the outcome on the next step, and stays what it was after an edit', async () => {
    await panel().getByRole('button', { name: '7', exact: true }).click();
    expect(await panel().textContent()).toContain('7');
    await page.keyboard.press('ArrowRight');
    await rest(page);
    const { activations } = await ask(page, 'pass');
    const outputs = activations.at(-1) as number[];
    const best = outputs.indexOf(Math.max(...outputs));
    const reveal = await panel().textContent();
    expect(reveal).toContain('7');
    expect(reveal).toContain(`${best}, at ${(outputs[best] as number).toFixed(2)}`);
    await ask(page, 'setInput', new Array(784).fill(0));
    expect(await panel().textContent()).toContain(`${best}, at ${(outputs[best] as number).toFixed(2)}`);
    expect(await panel().textContent()).toMatch(/earlier/i);
    await panel().getByRole('button', { name: 'Ask again' }).click();
    await ask(page, 'goTo', asking.id, asking.step);
    // Nothing is drawn: no fair question.
    expect(await panel().getByRole('button', { name: '7', exact: true }).count()).toBe(0);
    expect(await panel().textContent()).toMatch(/draw/i);
  });

  test('can be answered by keyboard', async () => {
    await panel().getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    expect(await panel().locator('output').textContent()).toBe('0.51');
    await panel().getByRole('button', { name: '3', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await panel().textContent()).toContain('0.51');
    // The focus stays there, and what has come of it is said, now and with the outcome.
    const said = page.locator('.words [role=status].for-readers');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('question');
    expect(await said.textContent()).toContain('Your guess: 3, at 0.51');
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect(await said.textContent()).toMatch(/Your guess: 3, at 0.51. Answer: \d, at/);
    // The guess was for this digit.
    expect(await panel().getByRole('button', { name: 'Ask again' }).count()).toBe(0);
    expect((await ask(page, 'position')).step).toBe(asking.step + 1);
  });
});

describe('the toolbar and the keys', () => {
  const tool = (name: string | RegExp) => page.getByRole('navigation', { name: 'Deck' }).getByRole('button', { name });
  const first = slides[0]?.id ?? '';

  beforeEach(async () => {
    await ask(page, 'reset');
    await ask(page, 'goTo', first, 1);
  });

  test('next, previous and replay step as the keys do', async () => {
    await tool('Next step').click();
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(2);
    await tool('Previous step').click();
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(1);
    await tool('Replay this step').click();
    await rest(page);
    expect((await ask(page, 'position')).step).toBe(1);
  });

  test('the script is moved with the first button, and by no pointer that has lost it', async () => {
    const bar = (await page.locator('.script-bar').boundingBox()) as Box;
    const at = (share: number): [number, number] => [bar.x + bar.width * share, bar.y + bar.height / 2];
    const time = async () => (await ask(page, 'position')).time;
    const before = await time();
    for (const button of ['right', 'middle'] as const) {
      await page.mouse.move(...at(0.9));
      await page.mouse.down({ button });
      await page.mouse.move(...at(0.3));
      await page.mouse.up({ button });
    }
    expect(await time()).toBe(before);
    await page.mouse.move(...at(0.9));
    await page.mouse.down();
    const moved = await time();
    expect(moved).not.toBe(before);
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await page.mouse.move(...at(0.3));
    expect(await time()).toBe(moved);
    await page.mouse.up();
  });

  test('undo, redo and reset', async () => {
    const start = await ask(page, 'drawing');
    const other = new Array(784).fill(0.5);
    await ask(page, 'setInput', other);
    await tool('Undo').click();
    expect(await ask(page, 'drawing')).toEqual(start);
    await tool('Redo').click();
    expect(await ask(page, 'drawing')).toEqual(other);
    await tool(/^Reset/).click();
    expect(await ask(page, 'drawing')).toEqual(start);
  });

  test('R asks before it takes more than one edit, and undo brings them back', async () => {
    const start = await ask(page, 'drawing');
    await ask(page, 'setInput', new Array(784).fill(0.5));
    await page.keyboard.press('r');
    expect(await ask(page, 'drawing')).toEqual(start);
    await ask(page, 'setInput', new Array(784).fill(0.5));
    await ask(page, 'setBias', 1, 0, 3);
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Reset' });
    expect(await dialog.count()).toBe(1);
    expect(await ask(page, 'drawing')).not.toEqual(start);
    await dialog.getByRole('button', { name: 'Reset' }).click();
    expect(await ask(page, 'drawing')).toEqual(start);
    await page.keyboard.press('Control+z');
    expect((await ask(page, 'network'))[0]?.biases[0]).toBe(3);
  });

  test('the speed goes up and down between a half and two', async () => {
    const speed = tool(/^Speed/);
    for (const [key, shown] of [
      [']', '2×'],
      [']', '2×'],
      ['[', '1×'],
      ['[', '½×'],
      ['[', '½×'],
      [']', '1×'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await speed.textContent()).toBe(shown);
    }
  });

  test('G jumps by number and by title; a number that is none is told so', async () => {
    await page.keyboard.press('g');
    await page.keyboard.type('99');
    expect(await page.getByRole('dialog').textContent()).toMatch(/No slide/);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await rest(page);
    expect((await ask(page, 'position')).slide).toBe(slides[1]?.id);
    await page.keyboard.press('g');
    await page.keyboard.type('inputs');
    await page.keyboard.press('Enter');
    await rest(page);
    expect((await ask(page, 'position')).slide).toBe('784-inputs');
  });

  test('the contents, from the toolbar, lead to every step; words of a step find it', async () => {
    await page.getByRole('button', { name: 'Contents' }).click();
    const last = slides.at(-1);
    const rows = page.locator('.jump-list > li');
    expect(await rows.count()).toBe(slides.length);
    await rows.last().locator('summary').click();
    await rows.last().locator('details button').last().click();
    await rest(page);
    expect(await ask(page, 'position')).toMatchObject({ slide: last?.id, step: last?.steps.length });
    const wanted = slides[3];
    const step = 1;
    await page.keyboard.press('g');
    await page.keyboard.type(wanted?.steps[step]?.say.slice(0, 24) ?? '');
    await page.keyboard.press('Enter');
    await rest(page);
    expect(await ask(page, 'position')).toMatchObject({ slide: wanted?.id, step: step + 1 });
  });

  test('? lists the keys, Escape closes the list and nothing else', async () => {
    await page.keyboard.press('Shift+Slash');
    const help = page.getByRole('dialog', { name: 'Help' });
    expect(await help.textContent()).toMatch(/PageDown.*Ctrl\+Z/s);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect((await ask(page, 'position')).step).toBe(1);
  });

  test('B and the full stop blacken the screen and bring it back', async () => {
    const black = () => page.evaluate(() => document.body.classList.contains('black'));
    await page.keyboard.press('b');
    expect(await black()).toBe(true);
    await page.keyboard.press('.');
    expect(await black()).toBe(false);
    // Esc leaves what is innermost: the black screen, not yet the slide.
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    expect([await black(), await page.locator('dialog[open]').count()]).toEqual([false, 0]);
  });

  test('T changes the theme and keeps the moment', async () => {
    await ask(page, 'seek', 0.4);
    const before = [await ask(page, 'position'), await ask(page, 'drawing')];
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.keyboard.press('t');
    await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, dark);
    await rest(page);
    expect([await ask(page, 'position'), await ask(page, 'drawing')]).toEqual(before);
    await page.keyboard.press('t');
    await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor === was, dark);
    await rest(page);
  });

  test('M shows the text to the step, which follows the step and the digit', async () => {
    await ask(page, 'goTo', 'ten-outputs', 3);
    await rest(page);
    await page.keyboard.press('m');
    const text = page.getByRole('complementary', { name: 'Text to this step' });
    const one = await text.textContent();
    expect(one).toMatch(/^Ten outputs.{200}/);
    const digit = await ask(page, 'drawing');
    await ask(page, 'setInput', new Array(784).fill(0));
    await rest(page);
    const other = await text.textContent();
    expect(other).not.toBe(one);
    await ask(page, 'undo');
    await rest(page);
    expect([await ask(page, 'drawing'), await text.textContent()]).toEqual([digit, one]);
    await page.keyboard.press('ArrowRight');
    await rest(page);
    expect([one, other]).not.toContain(await text.textContent());
    await page.keyboard.press('m');
    expect(await text.isVisible()).toBe(false);
  });
});

describe('the overview', () => {
  test('Escape opens it with a picture of every slide, and one press goes there', async () => {
    await ask(page, 'goTo', slides[0]?.id ?? '', 2);
    await page.keyboard.press('Escape');
    const cards = page.getByRole('dialog', { name: 'Overview' }).locator('.card');
    await page.waitForFunction((count) => document.querySelectorAll('canvas.poster').length === count, slides.length);
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('canvas.poster')].map((canvas) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        const seen = new Set<number>();
        for (let i = 0; i < data.length; i += 4)
          seen.add(((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number));
        return seen.size;
      }),
    );
    expect(colours).toHaveLength(slides.length);
    for (const count of colours) expect(count).toBeGreaterThan(50);
    await cards.nth(1).click();
    await rest(page);
    expect((await ask(page, 'position')).slide).toBe(slides[1]?.id);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('opening and closing it leaves the place and the picture as they were', async () => {
    await ask(page, 'goTo', 'feeding-forward', 5);
    const before = [await ask(page, 'position'), await stagePicture(page)];
    await page.keyboard.press('o');
    await page.waitForFunction((count) => document.querySelectorAll('canvas.poster').length === count, slides.length);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect([await ask(page, 'position'), await stagePicture(page)]).toEqual(before);
  });
});
