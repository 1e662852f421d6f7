import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/preview';

let folder: string;
const open: Served[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await mkdir(join(folder, 'deck', 'assets'), { recursive: true });
  await writeFile(join(folder, 'deck', 'index.html'), '<p>the deck</p>');
  await writeFile(join(folder, 'deck', 'assets', 'star.json'), '{}');
  await writeFile(join(folder, 'secret.html'), 'a secret');
});

afterAll(async () => {
  for (const each of open) await each.close();
  await rm(folder, { recursive: true });
});

async function served(options?: Parameters<typeof serve>[1]): Promise<Served> {
  const made = await serve(join(folder, 'deck'), options);
  open.push(made);
  return made;
}

/** The first line of the answer to a request as it is written here: fetch would put it right. */
function answerTo(request: string, { url }: Served): Promise<string> {
  return new Promise((done, failed) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), 'localhost', () =>
      socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('error', failed);
    socket.on('close', () => done(answer.split('\r\n')[0] ?? ''));
  });
}

describe('the server', () => {
  test('gives the page and its files, with their types', async () => {
    const { url } = await served();
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('etag')).toBeTruthy();
    expect(await page.text()).toBe('<p>the deck</p>');
    const file = await fetch(`${url}assets/star.json`);
    expect(file.headers.get('content-type')).toMatch(/json/);
  });

  test.each(['assets/nothing.json', 'assets', 'nothing', 'nothing.html', 'some/where/'])('gives no page for %s', async (path) => {
    const { url } = await served();
    expect((await fetch(url + path, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  test('serves a folder of an address, and nothing beside it', async () => {
    const { url } = await served({ base: '/some/where/' });
    expect(url).toMatch(/\/some\/where\/$/);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(new URL('/assets/star.json', url))).status).toBe(404);
  });

  test('leads to the folder when the last slash is missing', async () => {
    const { url } = await served({ base: '/some/where/' });
    const answer = await fetch(`${url.slice(0, -1)}?lesson-theme=light`);
    expect(answer.url).toBe(`${url}?lesson-theme=light`);
    expect(await answer.text()).toBe('<p>the deck</p>');
  });

  test('takes the next port when one is taken', async () => {
    const first = await served();
    const port = Number(new URL(first.url).port);
    const second = await served({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });

  test('has every file asked for anew, so that none is older than the build', async () => {
    const { url } = await served();
    const before = await fetch(`${url}assets/star.json`);
    expect(before.headers.get('cache-control')).toBe('no-cache');
    await utimes(join(folder, 'deck', 'assets', 'star.json'), 1, 1);
    const again = { headers: { 'if-none-match': before.headers.get('etag') ?? '' } };
    expect((await fetch(`${url}assets/star.json`, again)).status).toBe(200);
  });
});

const nonsense = [
  'GET //',
  'GET /%',
  'GET /%.html',
  'GET /%E0%A4%A',
  'GET /%00.html',
  'GET *',
  'GET http://[',
  'GET //a@[#',
  'GET /\\a@[#',
  'GET /deck//a@[#',
  'GET /deck/\\\\a@[#',
  'GET /../secret.html',
  'GET /assets/../../secret.html',
  'GET /%2e%2e/secret',
  'GET /..%2fsecret.html',
  'POST /%.html',
];

describe.each(['/', '/deck/'])('a server at %s', (base) => {
  test('has a status for whatever is asked, never leaves its folder, and goes on', async () => {
    const server = await served({ base });
    for (const request of nonsense) expect(await answerTo(`${request} HTTP/1.1`, server), request).toBe('HTTP/1.1 404 Not Found');
    for (const request of ['nonsense', 'GET', 'GET / HTTP/9.9', `GET /${'a'.repeat(100_000)} HTTP/1.1`]) {
      expect(await answerTo(request, server), request.slice(0, 20)).toMatch(/^HTTP\/1\.1 4/);
    }
    expect(await answerTo(`GET ${base} HTTP/1.1\r\nRange: bytes=5-1`, server)).toBe('HTTP/1.1 200 OK');
    expect(await answerTo(`GET ${base}assets/star.json HTTP/1.1\r\nRange: bytes=5-1`, server)).toBe('HTTP/1.1 200 OK');
    expect(await (await fetch(server.url)).text()).toBe('<p>the deck</p>');
  });
});
