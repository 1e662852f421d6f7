/** Networks that the learner trains here, one after the other, and those that are trained: they go on while the lesson is elsewhere. */
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core';
import { Network } from '../../src/network/Network';
import type { LiveTraining, Way } from '../../src/training/LiveTraining';
import type { LabelledDigit } from '../../src/training/packedDigits';
import { type Snapshot, startOf } from '../../src/training/TrainingRun';
import { type Design, isSameDesign, recipeOf } from './design';

/** What is to be trained. */
interface Order {
  readonly id: number;
  readonly design: Design;
  readonly seed: number;
  /** Digits of the learner's own that it learns from, too. */
  readonly taught: readonly LabelledDigit[];
}

type Look = Pick<Snapshot, 'batches' | 'epochs' | 'cost' | 'right' | 'judged'>;

export interface OwnRun extends Order {
  readonly looks: readonly Look[];
  /** As it is now. */
  readonly network: Network;
  /** How long it has learned on this machine. */
  readonly milliseconds: number;
  /** After how many mini-batches its cost ran away. */
  readonly awayAfter?: number | undefined;
  readonly isDone: boolean;
}

/** So many stand side by side. */
const mostRuns = 4;
/** As good as guessing: of ten digits one, and a little luck. */
const luck = 0.15;

export const lastLook = (run: OwnRun | undefined): Look | undefined => run?.looks.at(-1);

/** It has learned to the end, and nothing has come of it. */
export function cameToNothing(run: OwnRun): boolean {
  const { right, judged } = lastLook(run) ?? { right: 0, judged: 1 };
  return run.isDone && run.awayAfter === undefined && right / judged < luck;
}

export class OwnRuns {
  readonly finished: Signal<readonly OwnRun[]> = signal([]);
  /** The one that is being trained. */
  readonly current: ReadonlySignal<OwnRun | undefined>;
  readonly all: ReadonlySignal<readonly OwnRun[]>;
  private readonly live: LiveTraining;
  private readonly order: Signal<Order | undefined> = signal(undefined);
  private waiting: readonly Order[] = [];
  private ids = 0;

  constructor(live: LiveTraining) {
    this.live = live;
    const started = computed(() => {
      const order = this.order.value;
      return order && startOf(recipeOf(order.design, order.seed));
    });
    this.current = computed(() => {
      const [order, start, way] = [this.order.value, started.value, live.ways.value[0]];
      return order && start ? runOf(order, start, way) : undefined;
    });
    this.all = computed(() => [...this.finished.value, ...(this.current.value ? [this.current.value] : [])]);
    effect(() => {
      const state = live.state.value;
      if (state === 'done') untracked(() => this.keep());
      if (state === 'failed') untracked(() => this.drop());
    });
  }

  get state(): 'idle' | 'fetching' | 'going' | 'paused' | 'failed' {
    const now = this.live.state.value;
    return now === 'none' || now === 'done' ? 'idle' : now;
  }

  /** One sentence, where the last one could not be trained. */
  get failure(): string {
    return this.live.failure.value;
  }

  get isFull(): boolean {
    return this.all.value.length >= mostRuns;
  }

  /** Trains such a network from random weights, from others each time; gives its id. Nothing where there is no room or one is trained. */
  train(design: Design): number | undefined {
    if (this.order.peek() || this.isFull) return undefined;
    return this.start([{ id: ++this.ids, design, seed: this.freshSeed(design), taught: [] }]);
  }

  /** Whether such a network can be trained with somebody's digits, and without them if it was not yet. */
  hasRoomToTeach(design: Design): boolean {
    return this.all.value.length + (this.without(design) ? 1 : 2) <= mostRuns;
  }

  /** The same network without these digits, unless there is one, and with them; gives the id of the one with them. */
  teach(design: Design, taught: readonly LabelledDigit[]): number | undefined {
    if (this.order.peek() || !untracked(() => this.hasRoomToTeach(design))) return undefined;
    const without = untracked(() => this.without(design));
    const seed = without?.seed ?? 1;
    const first = without ? [] : [{ id: ++this.ids, design, seed, taught: [] }];
    const last = { id: ++this.ids, design, seed, taught };
    this.start([...first, last]);
    return last.id;
  }

  private without(design: Design): OwnRun | undefined {
    return this.all.value.find((run) => run.taught.length === 0 && isSameDesign(run.design, design));
  }

  private freshSeed(design: Design): number {
    const seeds = this.all.peek().flatMap((run) => (isSameDesign(run.design, design) ? [run.seed] : []));
    return 1 + Math.max(0, ...seeds);
  }

  private start([first, ...later]: readonly Order[]): number | undefined {
    if (!first) return undefined;
    this.waiting = later;
    this.order.value = first;
    void this.live.begin([{ recipe: recipeOf(first.design, first.seed) }], 'go', first.taught);
    return first.id;
  }

  go(): void {
    this.live.go();
  }

  pause(): void {
    this.live.pause();
  }

  /** The one that is being trained is given up. */
  giveUp(): void {
    this.drop();
    this.live.forget();
  }

  remove(id: number): void {
    if (this.order.peek()?.id === id) this.giveUp();
    this.finished.value = this.finished.peek().filter((run) => run.id !== id);
  }

  private keep(): void {
    const run = this.current.peek();
    this.order.value = undefined;
    // What was measured is kept; of the networks on its way, each as large as the last, none.
    const looks = run?.looks.map(({ batches, epochs, cost, right, judged }) => ({ batches, epochs, cost, right, judged }));
    if (run && looks) this.finished.value = [...this.finished.peek(), { ...run, looks, isDone: true }];
    this.live.forget();
    this.start(this.waiting);
  }

  private drop(): void {
    this.waiting = [];
    this.order.value = undefined;
  }
}

function runOf(order: Order, start: Network, way: Way | undefined): OwnRun {
  const { snapshots = [], milliseconds = 0, awayAfter } = way ?? {};
  const last = snapshots.at(-1);
  return { ...order, looks: snapshots, network: last ? new Network(last.layers) : start, milliseconds, awayAfter, isDone: false };
}
