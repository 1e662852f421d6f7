/** The worker that trains, without a thread of its own. */
import type { WorkerLike } from '../../src/training/LiveTraining';
import type { FromWorker, ToWorker } from '../../src/training/messages';
import { Trainees } from '../../src/training/Trainees';

/** A worker in this thread: every message is copied, as between threads, and every pause lets the others speak. */
export class WorkerHere implements WorkerLike {
  static alive = 0;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  private isAlive = true;
  private readonly trainees = new Trainees({
    tell: (message) => this.answer(message),
    pause: () => new Promise((done) => setImmediate(() => this.isAlive && done())),
    now: () => this.time++,
  });
  /** Each look at the clock takes a millisecond. */
  private time = 0;

  constructor() {
    WorkerHere.alive++;
  }

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    setImmediate(() => this.isAlive && void this.trainees.hear(copy));
  }

  terminate(): void {
    if (this.isAlive) WorkerHere.alive--;
    this.isAlive = false;
  }

  private answer(message: FromWorker): void {
    const copy = structuredClone(message);
    if (this.isAlive) setImmediate(() => this.isAlive && this.onmessage?.call(this as unknown as Worker, { data: copy } as MessageEvent));
  }
}

/** Resolves when it is so. */
export const until = async (wanted: () => boolean) => {
  while (!wanted()) await new Promise(setImmediate);
};
