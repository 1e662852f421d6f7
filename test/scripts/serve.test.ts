import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, type Served, serve } from '../../scripts/serve';

let folder: string;
const open: Served[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>the deck</p>');
  await writeFile(join(folder, 'assets', 'star.json'), '{}');
});

afterAll(async () => {
  for (const each of open) await each.close();
  await rm(folder, { recursive: true });
});

async function served(options?: Parameters<typeof serve>[1]): Promise<Served> {
  const made = await serve(folder, options);
  open.push(made);
  return made;
}

describe('the server', () => {
  test('gives the page and its files, with their types', async () => {
    const { url } = await served();
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    expect(await page.text()).toBe('<p>the deck</p>');
    const file = await fetch(`${url}assets/star.json`);
    expect(file.headers.get('content-type')).toMatch(/json/);
    expect((await fetch(`${url}assets/nothing.json`)).status).toBe(404);
    expect((await fetch(`${url}assets`)).status).toBe(404);
  });

  test('serves a folder of an address, and nothing beside it', async () => {
    const { url } = await served({ base: '/some/where/' });
    expect(url).toMatch(/\/some\/where\/$/);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });

  test('takes the next port when one is taken', async () => {
    const first = await served();
    const port = Number(new URL(first.url).port);
    const second = await served({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });

  test('never leaves its folder', () => {
    for (const path of ['/../secret', '/assets/../../secret', '/%2e%2e/secret', '/..%2fsecret', '/%']) {
      expect(fileFor('/srv/deck', '/', path), path).toBeUndefined();
    }
    expect(fileFor('/srv/deck', '/', '/assets/../index.html')).toBe('/srv/deck/index.html');
  });
});
