/** The tools: signs with a name and a key, large enough to hit in every window. */
import { expect, test } from 'vitest';
import { ask, type Box, close, coarse, inside, openDeck, overlap, type Page, speakerOf, textBoxes } from './deck';

const names = [
  ['Previous step', 'Play', 'Next step', 'Replay this step', 'Speed: 1×'],
  ['Undo', 'Redo', 'Reset digit and networks'],
  ['Overview', 'Contents', 'Notes', 'Read this step', 'Magnifier', 'Dark or light', 'Look'],
  ['Help'],
];

/** Each tool as it is to be seen, in its group. */
const groupsOf = (page: Page) =>
  page.locator('.tools').evaluateAll((groups) =>
    groups.map((group) =>
      [...group.querySelectorAll('.tool')].flatMap((tool) => {
        const { x, y, width, height } = tool.getBoundingClientRect();
        const sign = tool.querySelector('svg.icon');
        return width
          ? [
              {
                name: tool.getAttribute('aria-label'),
                box: { x, y, width, height },
                sign: sign?.getBoundingClientRect().width,
                text: tool.textContent,
              },
            ]
          : [];
      }),
    ),
  );

test('the tools are signs with names, in groups; the speed is a number', async () => {
  const page = await openDeck({ ...coarse });
  const groups = await groupsOf(page);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual(names);
  for (const { name, sign, text } of groups.flat()) {
    if (name?.startsWith('Speed')) expect(text).toBe('1×');
    else expect([text, (sign ?? 0) >= 18], name ?? '').toEqual(['', true]);
  }
  // Between groups there is more room than within them.
  const gaps = groups.slice(1).map((group, k) => {
    const [before, after] = [groups[k]?.at(-1)?.box, group[0]?.box] as [Box, Box];
    return after.x - before.x - before.width;
  });
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  await close(page);
});

test('name and key are told of a tool that is pointed at or has the focus, inside the window', async () => {
  const page = await openDeck({ ...coarse });
  const told = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((tool) => {
      const { content, bottom, right, height, width } = getComputedStyle(tool, '::after');
      const box = tool.getBoundingClientRect();
      const shown = { right: box.right - Number.parseFloat(right), bottom: box.bottom - Number.parseFloat(bottom) };
      return { content, top: shown.bottom - Number.parseFloat(height) - 6, left: shown.right - Number.parseFloat(width) };
    });
  expect((await told('Contents')).content).toBe('none');
  await page.getByRole('button', { name: 'Contents' }).hover();
  const hovered = await told('Contents');
  expect(hovered.content).toMatch(/Contents.*G/);
  expect(Math.min(hovered.top, hovered.left)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Undo' }).focus();
  expect((await told('Undo')).content).toMatch(/Undo.*Ctrl\+Z/);
  await close(page);
});

test.each([
  [1280, 720, 24],
  [1920, 1080, 24],
  [1024, 768, 24],
  [844, 390, 24],
  [390, 844, 27.5],
])('at %i × %i each can be hit, and none lies over another', async (width, height, least) => {
  const page = await openDeck({ ...coarse, width, height, hash: '#/weighted-sum' });
  const tools = (await groupsOf(page)).flat();
  for (const { name, box } of tools) {
    expect(Math.min(box.width, box.height), name ?? '').toBeGreaterThanOrEqual(least);
    expect(inside(box, { x: 0, y: 0, width, height }), name ?? '').toBe(true);
    // A thumb has room upwards on a phone.
    if (width < height) expect(box.height, name ?? '').toBeGreaterThanOrEqual(44);
  }
  const title = (await textBoxes(page, '.title')).at(-1) as Box;
  for (const { name, box } of tools) expect(overlap(title, box), name ?? '').toBe(false);
  const sorted = tools.map(({ box }) => box).sort((a, b) => a.x - b.x);
  sorted.slice(1).forEach((box, k) => {
    const before = sorted[k] as Box;
    expect(box.x).toBeGreaterThanOrEqual(before.x + before.width - 0.1);
  });
  await close(page);
});

test('the tool that enlarges does; the speaker’s tools say their keys', async () => {
  const page = await openDeck({ ...coarse });
  await page.getByRole('button', { name: 'Magnifier' }).click();
  expect(await page.locator('.closer-sign').isVisible()).toBe(true);
  const speaker = await speakerOf(page);
  const next = speaker.getByRole('button', { name: 'Next' });
  expect(await next.locator('svg.icon').count()).toBe(1);
  await next.hover();
  expect(await next.evaluate((button) => getComputedStyle(button, '::after').content)).toBe('"→"');
  // What the class looks at closely is no matter of the speaker's clicks.
  await next.click();
  await expect.poll(async () => (await ask(page, 'position')).step).toBe(1);
  expect(await page.locator('.closer-sign').isVisible()).toBe(true);
  await close(page);
});
