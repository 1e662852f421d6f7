/** The walk: a seed's actions one after the other, and after every fifth what must be true. What fails is cut down to its shortest. */
import type { Browser } from 'playwright-core';
import { type Action, perform } from './actions';
import { FuzzedDeck } from './FuzzedDeck';
import { undoIsExact, work, wrongIn } from './truths';

export interface Walked {
  /** How many numbers were compared. */
  numbers: number;
  /** What was wrong, after how many actions; nothing, if all was well. */
  failure?: { wrong: string[]; after: number };
}

interface WalkOptions {
  /** After how many actions it looks again. */
  every?: number;
  onProgress?(done: number, numbers: number): void;
}

/** Does these actions in a page of their own. */
export async function walk(browser: Browser, url: string, actions: readonly Action[], options: WalkOptions = {}): Promise<Walked> {
  const { every = 5, onProgress } = options;
  const deck = await FuzzedDeck.open(browser, url);
  let numbers = 0;
  /** Looks; also whether it comes to rest, now and then. */
  const look = async (resting: boolean): Promise<string[]> => {
    const rests = !resting || (await deck.rest());
    const seen = await wrongIn(deck);
    numbers += seen.numbers;
    return rests ? seen.wrong : [...seen.wrong, 'it does not come to rest'];
  };
  try {
    const start = await work(deck);
    for (const [i, action] of actions.entries()) {
      await perform(deck, action);
      const after = i + 1;
      if (after % every > 0 && after < actions.length) continue;
      onProgress?.(after, numbers);
      const wrong = await look(after % (5 * every) === 0 || after === actions.length);
      if (wrong.length > 0) return { numbers, failure: { wrong, after } };
    }
    const wrong = [...(await undoIsExact(deck, start, actions.length)), ...(await look(true))];
    return wrong.length > 0 ? { numbers, failure: { wrong, after: actions.length } } : { numbers };
  } finally {
    await deck.close();
  }
}
