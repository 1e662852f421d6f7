/** What does not come is asked for again. */
import { MissingFile } from '../lesson/MissingFile';

/** Milliseconds before it is asked for again: the first time, and at most. */
const [first, longest] = [1000, 15_000];

interface Patience {
  /** Asked before every try: whoever has gone elsewhere waits no longer. */
  isWanted?(): boolean;
  /** Told of every try that failed. */
  failed?(error: MissingFile): void;
}

/** Until the file has come, more and more rarely, and at once when the network is back; undefined when it is no longer wanted. */
export async function patiently<T>(ask: () => Promise<T>, { isWanted, failed }: Patience = {}): Promise<T | undefined> {
  for (let pause = first; isWanted?.() ?? true; pause = Math.min(longest, pause * 2)) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof MissingFile)) throw error;
      failed?.(error);
    }
    await aWhile(pause);
  }
  return undefined;
}

function aWhile(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      done();
    };
    const timer = setTimeout(over, milliseconds);
    window.addEventListener('online', over);
  });
}
