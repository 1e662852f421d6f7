/** What comes before the first interactive scene: scripts over the wire, requests elsewhere, and task time against a plain canvas. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { BenchPage, comparisonReady, firstScene } from './browser';
import { median, milliseconds, type Row } from './rows';

const repetitions = 3;

/** From a cold cache and a warm process: from the navigation until the page says that it stands. */
async function taskTimeUntilReady(browser: Browser, url: string, ready: (page: Page) => Promise<void>): Promise<number> {
  const opened = await BenchPage.beside(browser, url);
  const taken = await opened.taskTime(() => opened.open(url, ready));
  await opened.close();
  return taken;
}

/** All scripts until the first scene can be worked, gzip at its best, and the addresses of other origins. */
async function loaded(browser: Browser, url: string): Promise<{ scripts: number; bytes: number; strangers: string[] }> {
  const answers: Response[] = [];
  const strangers: string[] = [];
  const { origin } = new URL(url);
  const opened = await BenchPage.beside(browser, url);
  const { page } = opened;
  page.on('response', (response) => response.request().resourceType() === 'script' && answers.push(response));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.origin !== origin) strangers.push(asked.href);
  });
  await opened.open(url, firstScene);
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  await opened.close();
  return { scripts: bodies.length, bytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0), strangers };
}

export async function measureFirstScene(browser: Browser, deckUrl: string, canvasUrl: string): Promise<Row[]> {
  const { scripts, bytes, strangers } = await loaded(browser, deckUrl);
  const deck: number[] = [];
  const canvas: number[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    canvas.push(await taskTimeUntilReady(browser, canvasUrl, comparisonReady));
    deck.push(await taskTimeUntilReady(browser, deckUrl, firstScene));
  }
  const files = `${scripts} file${scripts === 1 ? '' : 's'}`;
  return [
    { what: 'JavaScript before the first scene', figure: bytes / 1000, unit: 'kB gzip', budget: 260, detail: files },
    { what: 'requests to other origins', figure: strangers.length, unit: 'requests', budget: 0, detail: strangers.join(' ') },
    {
      what: 'first interactive scene / plain canvas page',
      figure: median(deck) / median(canvas),
      unit: '×',
      budget: 3,
      detail: `${milliseconds(median(deck))}; canvas ${milliseconds(median(canvas))}`,
    },
  ];
}
