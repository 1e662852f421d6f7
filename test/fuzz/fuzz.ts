/** A seed walked, and what is said when it fails: what was wrong, and the shortest sequence that leads there. */
import type { Browser } from 'playwright-core';
import { type Action, actionsOf } from './actions';
import { shortest } from './shortest';
import { type Walked, walk } from './walk';

interface Fuzzing {
  /** How long the search for the shortest sequence may take. */
  seconds: number;
  onProgress?(done: number, numbers: number): void;
}

export type Fuzzed = Walked & { report?: string };

export const fuzz = (browser: Browser, url: string, seed: number, count: number, options: Fuzzing): Promise<Fuzzed> =>
  fuzzThrough(browser, url, actionsOf(seed, count), `Seed ${seed}`, options);

/** Walks these actions; where that fails, the report says so in words that can be pasted. */
export async function fuzzThrough(
  browser: Browser,
  url: string,
  actions: readonly Action[],
  title: string,
  { seconds, onProgress }: Fuzzing,
): Promise<Fuzzed> {
  const walked = await walk(browser, url, actions, onProgress ? { onProgress } : {});
  if (!walked.failure) return walked;
  const { wrong, after } = walked.failure;
  const sort = sortOf(wrong);
  const until = Date.now() + seconds * 1000;
  const short = await shortest(
    actions.slice(0, after),
    async (part) => {
      const { failure } = await walk(browser, url, part, { every: 1 });
      return failure !== undefined && sortOf(failure.wrong) === sort;
    },
    () => Date.now() < until,
  );
  const head = `${title}, after ${after} of ${actions.length} actions: ${wrong.slice(0, 5).join('; ')}.`;
  const report = [head, `The shortest sequence has ${short.length}:`, `npm run fuzz -- --replay '${quoted(JSON.stringify(short))}'`].join(
    '\n',
  );
  return { ...walked, report };
}

/** Failures of one sort read alike but for their numbers. */
const sortOf = ([first = '']: readonly string[]): string =>
  first
    .split('\n')[0]
    ?.replace(/[\d.,−-]+/g, '#')
    .slice(0, 60) ?? '';

/** For a shell. */
const quoted = (text: string): string => text.replaceAll("'", "'\\''");
