/** Several networks that learn side by side, as messages ask for it: what the worker does, and what a test does without one. */
import { Network } from '../network/Network';
import type { Entrant, FromWorker, ToWorker } from './messages';
import { type LabelledDigit, unpackedDigits, withMore } from './packedDigits';
import { TrainingRun } from './TrainingRun';

/** A drawn digit counts as many times as these among eight thousand: once would drown. */
export const copiesOfDrawn = 40;

/** Milliseconds of learning after which other messages are heard. */
const patience = 30;

interface Surroundings {
  tell(message: FromWorker): void;
  /** Resolves after so many milliseconds, when other messages have been heard. */
  pause(milliseconds: number): Promise<void>;
  now(): number;
}

export class Trainees {
  private readonly around: Surroundings;
  private runs: readonly TrainingRun[] = [];
  /** Milliseconds that each has learned; waiting and looking take time of their own. */
  private spent: number[] = [];
  private pace = 0;
  private isGoing = false;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Resolves when what was asked for is done, or was stopped. What fails is told. */
  async hear(message: ToWorker): Promise<void> {
    try {
      await this.follow(message);
    } catch (error) {
      this.isGoing = false;
      this.around.tell({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) });
    }
  }

  private follow(message: ToWorker): void | Promise<void> {
    if (message.kind === 'begin') return this.begin(message.packed, message.starts, message.more);
    if (message.kind === 'go') return this.go(message.pace);
    if (message.kind === 'tune') for (const run of this.runs) Object.assign(run, { rate: message.rate, batch: message.batch });
    if (message.kind === 'pause') this.isGoing = false;
    if (message.kind === 'one') {
      this.runs.forEach((run, k) => {
        if (run.isDone) return;
        this.learn(run, k);
        this.look(run, k);
      });
      this.endIfDone();
    }
  }

  private begin(packed: Uint8Array, starts: readonly Entrant[], more: readonly LabelledDigit[]): void {
    const { toLearn, toJudge } = unpackedDigits(packed);
    const all = withMore(toLearn, more, copiesOfDrawn);
    this.runs = starts.map(({ recipe, from }) => new TrainingRun(recipe, all, toJudge, from && new Network(from)));
    this.spent = starts.map(() => 0);
    this.runs.forEach((run, k) => {
      this.look(run, k);
    });
  }

  /** One mini-batch each in turn, and a look at each now and then: no more than one every `pace` milliseconds. */
  private async go(pace: number): Promise<void> {
    this.pace = pace;
    if (this.isGoing) return;
    this.isGoing = true;
    let [heard, looked] = [this.around.now(), this.around.now()];
    while (this.isGoing && !this.endIfDone()) {
      const k = this.next;
      const run = this.runs[k] as TrainingRun;
      this.learn(run, k);
      if (run.isLookDue) {
        this.look(run, k);
        await this.around.pause(Math.max(0, looked + this.pace / this.runs.length - this.around.now()));
        heard = looked = this.around.now();
      } else if (this.around.now() - heard > patience) {
        await this.around.pause(0);
        heard = this.around.now();
      }
    }
  }

  /** Who has learned least. */
  private get next(): number {
    const open = this.runs.flatMap((run, k) => (run.isDone ? [] : [k]));
    return open.reduce((least, k) => ((this.runs[k]?.batches ?? 0) < (this.runs[least]?.batches ?? 0) ? k : least), open[0] ?? 0);
  }

  private endIfDone(): boolean {
    if (!this.runs.every(({ isDone }) => isDone)) return false;
    this.isGoing = false;
    this.around.tell({ kind: 'done' });
    return true;
  }

  private learn(run: TrainingRun, k: number): void {
    const before = this.around.now();
    run.learn();
    this.spent[k] = (this.spent[k] as number) + this.around.now() - before;
  }

  private look(run: TrainingRun, k: number): void {
    const snapshot = run.look();
    if (snapshot) this.around.tell({ kind: 'snapshot', run: k, snapshot, milliseconds: this.spent[k] as number });
    if (run.ranAway) this.around.tell({ kind: 'away', run: k, batches: run.batches });
  }
}
