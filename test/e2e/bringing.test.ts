/** Files that are dropped on the page, or chosen and saved with buttons. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digitFile } from '../../src/formats/digitFile';
import { networkFormats } from '../../src/formats/networkFormats';
import { readNetworkFile } from '../../src/formats/readNetworkFile';
import type { Network } from '../../src/network/Network';
import { randomNetwork } from '../formats/networks';
import { noise } from '../makeLesson';
import { ask, close, coarse, leaveDialog, openDeck, type Page, ready } from './deck';

const folder = mkdtempSync(join(tmpdir(), 'bringing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function saved(network: Network, id: string, name: string): string {
  const format = networkFormats.find((each) => each.id === id);
  return fileOf(name, format?.save(network, 'mine').content ?? '');
}

const [replacing, other] = [randomNetwork([16, 16], 'sigmoid', 1), randomNetwork([30], 'relu', 2)];
const files = {
  lesson: saved(replacing, 'network2', 'network.json'),
  own: saved(other, 'safetensors', 'own.safetensors'),
  digit: fileOf('digit.json', digitFile(noise(4)).content as string),
  bad: fileOf('letter.txt', 'Dear reader'),
};

/** As a hand does it, in the browser's own way: whatever the page does not take, the browser would open. */
async function drop(page: Page, paths: readonly string[], text: readonly { mimeType: string; data: string }[] = []): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [...text], files: [...paths], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    if (type === 'dragOver') await expect.poll(() => page.locator('.drop-words').isVisible()).toBe(paths.length > 0);
  }
  await session.detach();
}

const told = (page: Page) => page.locator('.notice p');
const hears = (page: Page, sentence: RegExp) => expect.poll(() => told(page).textContent(), { timeout: 10_000 }).toMatch(sentence);
const outputs = async (page: Page) => [...((await ask(page, 'pass')).activations.at(-1) ?? [])];
const state = async (page: Page) => JSON.stringify([await ask(page, 'input'), await ask(page, 'network', 'lesson'), page.url()]);

/** What is saved with that button. */
async function save(page: Page, row: string, button: string): Promise<ReturnType<typeof readNetworkFile>> {
  const group = page.getByRole('group', { name: row });
  const [download] = await Promise.all([page.waitForEvent('download'), group.getByRole('button', { name: button, exact: true }).click()]);
  const path = join(folder, `saved ${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readNetworkFile(readFileSync(path), download.suggestedFilename());
}

async function openFiles(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Files' }).click();
  await page.getByRole('heading', { name: 'Files' }).waitFor();
}

test('a file that is dropped comes into the lesson, one that cannot changes nothing, undo and a reload are as ever', async () => {
  const page = await openDeck({ hash: '#/feeding-forward/4', ...coarse });
  const before = await state(page);

  await drop(page, [files.bad]);
  await hears(page, /^“letter\.txt” was not taken\. This is neither JSON/);
  await drop(page, [files.bad, files.lesson]);
  await hears(page, /^These are 2 files\. Please open one at a time/);
  await drop(page, [], [{ mimeType: 'text/uri-list', data: 'https://example.org/' }]);
  await drop(page, [], [{ mimeType: 'text/plain', data: 'text' }]);
  expect(await state(page)).toBe(before);

  await drop(page, [files.lesson]);
  await hears(page, /^784-16-16-10, sigmoid, from network2\.py: it is the network of the lesson now/);
  expect(await outputs(page)).toEqual([...replacing.forward(await ask(page, 'input')).outputs]);
  await drop(page, [files.digit]);
  await hears(page, /^The digit of “digit\.json” is on the grid/);
  expect(await ask(page, 'input')).toEqual([...noise(4)]);
  await drop(page, [files.own]);
  await hears(page, /^784-30-10, ReLU, from safetensors: it /);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await state(page)).toBe(before);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+z');

  await page.waitForFunction(() => sessionStorage.getItem('thirteen-thousand-dials')?.includes('own.network'));
  await page.reload();
  await ready(page);
  expect(await outputs(page)).toEqual([...replacing.forward(noise(4)).outputs]);

  await openFiles(page);
  for (const format of ['JSON', 'network2.py'])
    expect(await save(page, 'The lesson’s network', format)).toMatchObject({ network: replacing });
  expect(await save(page, 'The digit', 'JSON')).toEqual({ digit: noise(4) });
  const own = await save(page, 'Yours: 784-30-10, ReLU', 'JSON');
  expect('network' in own && own.network.sizes).toEqual(other.sizes);
  expect('network' in own && own.network.layers.map(({ weights }) => weights)).toEqual(
    other.layers.map(({ weights }) => weights.map(Math.fround)),
  );
  const impossible = page.getByRole('group', { name: 'Yours' }).getByRole('button', { name: 'network2.py' });
  expect(await impossible.getAttribute('title')).toMatch(/every layer is sigmoid/);
  await leaveDialog(page);
  await close(page);
});

test('on a phone, and beside the text, a button opens a file', async () => {
  const page = await openDeck({ query: 'view=read', width: 390, height: 844, touch: true, ...coarse });
  const take = async (path: string) => {
    await page.getByRole('button', { name: 'Files' }).click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a file' }).click()]);
    await chooser.setFiles(path);
  };
  await take(files.lesson);
  await hears(page, /^784-16-16-10, sigmoid, from network2\.py/);
  expect(await outputs(page)).toEqual([...replacing.forward(await ask(page, 'input')).outputs]);
  await take(files.bad);
  await hears(page, /^“letter\.txt” was not taken/);
  // The same one again, after it was corrected.
  writeFileSync(files.bad, readFileSync(files.digit));
  await take(files.bad);
  await hears(page, /^The digit of “letter\.txt”/);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await outputs(page)).not.toEqual([...replacing.forward(await ask(page, 'input')).outputs]);
  await close(page);
});
