/** Training beside the page: the same as in Node to the last bit, and nothing lost or left when it is stopped, begun anew or fails. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trainingDigits } from '../../src/assets';
import { LiveTraining } from '../../src/training/LiveTraining';
import type { Entrant } from '../../src/training/messages';
import { unpackedDigits } from '../../src/training/packedDigits';
import { type Snapshot, type TrainingRecipe, TrainingRun } from '../../src/training/TrainingRun';
import { until, WorkerHere } from './workerHere';

const packed = new Uint8Array(readFileSync(trainingDigits));
const recipe: TrainingRecipe = { sizes: [784, 4, 10], activation: 'sigmoid', start: 'glorot', seed: 1, rate: 1, batch: 200, epochs: 0.5 };
const start: Entrant = { recipe };

const made = () =>
  new LiveTraining(
    async () => packed,
    () => new WorkerHere(),
  );

/** The same training, without messages. */
function plainly(of: TrainingRecipe): Snapshot[] {
  const { toLearn, toJudge } = unpackedDigits(packed);
  const run = new TrainingRun(of, toLearn, toJudge);
  const looks = [run.look()];
  while (!run.isDone) {
    run.learn();
    if (run.isLookDue) looks.push(run.look());
  }
  return looks as Snapshot[];
}

describe('live training', () => {
  test('is the same as without a worker, bit for bit, also of two that learn side by side', async () => {
    const training = made();
    const other: Entrant = { recipe: { ...recipe, activation: 'relu', start: 'he', seed: 2, rate: 0.1 } };
    await training.begin([start, other]);
    await until(() => training.state.value === 'done');
    expect(training.ways.value.map(({ snapshots }) => snapshots)).toEqual([plainly(recipe), plainly(other.recipe)]);
    // A mini-batch is from one look at the clock to the next.
    expect(training.ways.value.map(({ milliseconds }) => milliseconds)).toEqual([20, 20]);
    expect(WorkerHere.alive).toBe(0);
  });

  test('pauses, goes on one mini-batch at a time, and ends where it would have ended', async () => {
    const training = made();
    await training.begin([start], 'one');
    const looks = () => training.ways.value[0]?.snapshots ?? [];
    await until(() => looks().length === 2);
    expect([training.state.value, looks().map(({ batches }) => batches)]).toEqual(['paused', [0, 1]]);
    training.one();
    await until(() => looks().length === 3);
    expect(looks().at(-1)?.batches).toBe(2);
    training.go();
    await until(() => looks().length > 3);
    training.pause();
    for (let i = 0; i < 50; i++) await new Promise(setImmediate);
    const paused = looks().length;
    for (let i = 0; i < 50; i++) await new Promise(setImmediate);
    expect(looks().length).toBe(paused);
    training.go();
    await until(() => training.state.value === 'done');
    expect(looks().at(-1)?.layers).toEqual(plainly(recipe).at(-1)?.layers);
  });

  test('begun twenty times and forgotten leaves no worker, and what an earlier one still says is not heard', async () => {
    const training = made();
    for (let i = 0; i < 20; i++) {
      await training.begin([{ recipe: { ...recipe, seed: i } }]);
      await until(() => (training.ways.value[0]?.snapshots.length ?? 0) > i % 3);
    }
    expect(WorkerHere.alive).toBe(1);
    expect(training.ways.value[0]?.start.recipe.seed).toBe(19);
    training.forget();
    expect([WorkerHere.alive, training.state.value, training.ways.value]).toEqual([0, 'none', []]);
  });

  test('one trains at a time: whoever begins lets the other pause', async () => {
    const [one, other] = [made(), made()];
    await one.begin([start]);
    await other.begin([start]);
    expect([one.state.value, other.state.value]).toEqual(['paused', 'going']);
    one.forget();
    other.forget();
  });

  test('says why when the digits do not come, are damaged, or there is no worker; and can be begun again', async () => {
    const without = new LiveTraining(
      () => Promise.reject(new Error('Data of this lesson could not be loaded.')),
      () => new WorkerHere(),
    );
    await without.begin([start]);
    expect([without.state.value, without.failure.value]).toEqual(['failed', 'Data of this lesson could not be loaded.']);
    const damaged = new LiveTraining(
      async () => packed.subarray(0, 5000),
      () => new WorkerHere(),
    );
    await damaged.begin([start]);
    await until(() => damaged.state.value === 'failed');
    expect(damaged.failure.value).toContain('damaged');
    const noWorkers = new LiveTraining(
      async () => packed,
      () => {
        throw new ReferenceError('Worker is not defined');
      },
    );
    await noWorkers.begin([start]);
    expect(noWorkers.failure.value).toContain('no workers');
    expect(WorkerHere.alive).toBe(0);
  });

  test('whose cost runs away stops, and says after how many mini-batches', async () => {
    const training = made();
    await training.begin([{ recipe: { ...recipe, activation: 'relu', rate: 1e9 } }]);
    await until(() => training.state.value === 'done');
    expect(training.ways.value[0]?.awayAfter).toBe(1);
    expect(training.ways.value[0]?.snapshots).toHaveLength(1);
  });

  test('keeps the layers of the last look alone where that is asked for, and all of its figures', async () => {
    const training = new LiveTraining(
      async () => packed,
      () => new WorkerHere(),
      'last',
    );
    await training.begin([start]);
    await until(() => training.state.value === 'done');
    const looks = training.ways.value[0]?.snapshots ?? [];
    const all = plainly(recipe);
    expect(looks.at(-1)).toEqual(all.at(-1));
    expect(looks.slice(0, -1)).toEqual(all.slice(0, -1).map((look) => ({ ...look, layers: [] })));
  });

  test('hears of another rate in the middle', async () => {
    const training = made();
    await training.begin([start], 'one');
    training.tune(0, 200);
    await until(() => training.ways.value[0]?.snapshots.length === 2);
    training.one();
    await until(() => training.ways.value[0]?.snapshots.length === 3);
    const [, before, after] = training.ways.value[0]?.snapshots ?? [];
    expect(after?.layers).toEqual(before?.layers);
    training.forget();
  });
});
