/** Stands in for the worker that trains: `vi.mock('…/src/training/trainingWorker?worker&inline', () => import('…/ScriptedWorker'))`. */
import type { WorkerLike } from '../../src/training/LiveTraining';
import type { FromWorker, ToWorker } from '../../src/training/messages';

/** A worker that says what a test lets it say. */
export default class ScriptedWorker implements WorkerLike {
  static readonly alive = new Set<ScriptedWorker>();
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly heard: ToWorker[] = [];

  constructor() {
    ScriptedWorker.alive.add(this);
  }

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    ScriptedWorker.alive.delete(this);
  }

  say(message: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, { data: message } as MessageEvent);
  }
}
