/** Training as the page sees it: networks that learn in a worker, the looks taken at them, and what can be asked of it. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Entrant, FromWorker, ToWorker } from './messages';
import type { LabelledDigit } from './packedDigits';
import type { Snapshot } from './TrainingRun';
import TrainingWorker from './trainingWorker?worker&inline';

/** Where it stands. 'failed' has its sentence in `failure`. */
export type TrainingPhase = 'none' | 'fetching' | 'paused' | 'going' | 'done' | 'failed';

/** As much of a Worker as is needed. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & { onmessage: Worker['onmessage']; onerror: Worker['onerror'] };

/** One network's way: every look at it, from the start on. */
export interface Way {
  readonly start: Entrant;
  readonly snapshots: readonly Snapshot[];
  /** How long it has learned on this machine. */
  readonly milliseconds: number;
  /** After how many mini-batches its cost ran away. */
  readonly awayAfter?: number;
}

/** Milliseconds between two looks at one network, so that they can be watched. */
const usualPace = 80;

/** Only one trains at a time in the page: whoever begins or goes on lets the other pause, which can go on later. */
let going: LiveTraining | undefined;

export class LiveTraining {
  readonly state: ReadonlySignal<TrainingPhase>;
  readonly ways: ReadonlySignal<readonly Way[]>;
  readonly failure: Signal<string> = signal('');
  private readonly now: Signal<TrainingPhase> = signal<TrainingPhase>('none');
  private readonly all: Signal<readonly Way[]> = signal<readonly Way[]>([]);
  private readonly packed: () => Promise<Uint8Array>;
  private readonly makeWorker: () => WorkerLike;
  private readonly keeps: 'all' | 'last';
  private worker: WorkerLike | undefined;
  /** Counts what was begun: what an earlier beginning still brings is not wanted any more. */
  private begun = 0;

  /**
   * `packed` gives the file of digits; it is asked for when something begins. With `keeps` as 'last', only the last look of each way has
   * its layers, 100 kB for the lesson's own shape: the others are figures alone.
   */
  constructor(packed: () => Promise<Uint8Array>, makeWorker: () => WorkerLike = () => new TrainingWorker(), keeps: 'all' | 'last' = 'all') {
    this.packed = packed;
    this.makeWorker = makeWorker;
    this.keeps = keeps;
    this.state = this.now;
    this.ways = this.all;
  }

  /** These networks, from their start, and at once on, or one mini-batch only. What was trained before is let go. */
  async begin(starts: readonly Entrant[], first: 'go' | 'one' = 'go', more: readonly LabelledDigit[] = []): Promise<void> {
    this.end();
    const mine = this.begun;
    this.now.value = 'fetching';
    this.all.value = starts.map((start) => ({ start, snapshots: [], milliseconds: 0 }));
    try {
      const packed = await this.packed();
      if (mine !== this.begun) return;
      this.worker = this.workerOrNot();
      if (!this.worker) return this.fail(noWorkers);
      this.worker.onmessage = ({ data }) => mine === this.begun && this.hear(data);
      this.worker.onerror = () => mine === this.begun && this.fail('Training stopped: the browser ended it. Begin it again.');
      this.tell({ kind: 'begin', packed, starts, more });
      this[first]();
    } catch (error) {
      if (mine === this.begun) this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  private workerOrNot(): WorkerLike | undefined {
    try {
      return this.makeWorker();
    } catch {
      return undefined;
    }
  }

  go(): void {
    if (!this.worker || this.now.peek() === 'done') return;
    if (going !== this) going?.pause();
    going = this;
    this.now.value = 'going';
    this.tell({ kind: 'go', pace: usualPace });
  }

  pause(): void {
    if (this.now.peek() !== 'going') return;
    this.now.value = 'paused';
    this.tell({ kind: 'pause' });
  }

  /** One mini-batch. */
  one(): void {
    if (!this.worker || this.now.peek() === 'done') return;
    this.pause();
    this.now.value = 'paused';
    this.tell({ kind: 'one' });
  }

  tune(rate: number, batch: number): void {
    if (this.worker) this.tell({ kind: 'tune', rate, batch });
  }

  /** Nothing is trained any more, and nothing of it is kept. */
  forget(): void {
    this.end();
    this.now.value = 'none';
    this.all.value = [];
  }

  private end(): void {
    this.begun++;
    this.failure.value = '';
    this.stopWorker();
  }

  private stopWorker(): void {
    this.worker?.terminate();
    this.worker = undefined;
    if (going === this) going = undefined;
  }

  private tell(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'failed') return this.fail(message.sentence);
    if (message.kind === 'done') {
      this.now.value = 'done';
      return this.stopWorker();
    }
    this.all.value = this.all.peek().map((way, k) => {
      if (k !== message.run) return way;
      if (message.kind === 'away') return { ...way, awayAfter: message.batches };
      const before = this.keeps === 'all' ? way.snapshots : way.snapshots.map((look) => ({ ...look, layers: [] }));
      return { ...way, snapshots: [...before, message.snapshot], milliseconds: message.milliseconds };
    });
  }

  private fail(sentence: string): void {
    this.stopWorker();
    this.failure.value = sentence;
    this.now.value = 'failed';
  }
}

const noWorkers = 'This browser has no workers, so nothing can be trained here; what was recorded can be looked at.';
