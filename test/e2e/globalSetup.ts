/** One browser, and a server twice, for all browser tests. */
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArguments, findBrowser } from '../../scripts/findBrowser';
import { serve } from '../../scripts/preview';
import { singleFileName } from '../../scripts/singleFile';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is to be reached. */
    browser: string;
    /** The built deck at the root of a server, and deep inside another one. */
    atRoot: string;
    atSubPath: string;
    /** The deck as one file, alone in a folder. */
    fromDisk: string;
    /** The running order, as the built deck itself gives it. */
    slides: { id: string; title: string; steps: { id: string; say: string }[] }[];
  }
}

/** Slides and their steps, so that tests can have one title each. */
async function runningOrder(executablePath: string, url: string) {
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.lesson !== undefined);
    return await page.evaluate(() => window.lesson.ready.then(() => window.lesson.slides()));
  } finally {
    await browser.close();
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env.DECK_FOLDER ?? 'dist');
  if (!existsSync(join(folder, singleFileName))) throw new Error(`There is no built deck in ${folder}: run "npm run build" first.`);
  const executablePath = findBrowser();
  const root = await serve(folder);
  const sub = await serve(folder, { base: '/courses/deck/' });
  project.provide('slides', await runningOrder(executablePath, root.url));
  const browser = await chromium.launchServer({ executablePath, args: browserArguments() });
  project.provide('browser', browser.wsEndpoint());
  project.provide('atRoot', root.url);
  project.provide('atSubPath', sub.url);
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  await copyFile(join(folder, singleFileName), join(stick, singleFileName));
  project.provide('fromDisk', pathToFileURL(join(stick, singleFileName)).href);
  return async () => {
    await browser.close();
    await root.close();
    await sub.close();
    await rm(stick, { recursive: true });
  };
}
