/** Training in the page: its gradients, its reproducibility, what it is judged by, and how it ends. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainingDigits } from '../../src/assets';
import type { ActivationName } from '../../src/network/activationFunctions';
import { costOf } from '../../src/network/cost';
import { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';
import { Training } from '../../src/network/Training';
import { DigitsFileError, type Examples, judgedBy, trainedOn, unpackedDigits, withMore } from '../../src/training/packedDigits';
import { judgedOf, networkOf, type Snapshot, startOf, type TrainingRecipe, TrainingRun } from '../../src/training/TrainingRun';

const packed = new Uint8Array(readFileSync(trainingDigits));
const { toLearn, toJudge } = unpackedDigits(packed);
const some = (examples: Examples, count: number): Examples => ({ ...examples, count });
const recipe: TrainingRecipe = {
  sizes: [784, 16, 16, 10],
  activation: 'sigmoid',
  start: 'glorot',
  seed: 1,
  rate: 0.5,
  batch: 16,
  epochs: 1,
};

function train(run: TrainingRun): Snapshot[] {
  const looks: (Snapshot | undefined)[] = [run.look()];
  while (!run.isDone) {
    run.learn();
    if (run.isLookDue) looks.push(run.look());
  }
  return looks.filter((look) => look !== undefined);
}

describe('gradients', () => {
  const input = [0.9, 0, 0.4, 0.7];
  const label = 1;
  const cost = (network: Network) => costOf(network.forward(input).z(network.layers.length), label);

  it.each<[ActivationName, number[]]>([
    ['sigmoid', [4, 3, 2]],
    ['relu', [4, 3, 2]],
    ['sigmoid', [4, 5, 4, 3, 5, 2]],
    ['relu', [4, 5, 4, 3, 5, 2]],
  ])('of every layer of %s %s are those that finite differences give', (activation, sizes) => {
    for (const seed of [1, 2, 3]) {
      const names = [...sizes.slice(2).map(() => activation), 'sigmoid' as const];
      const start = Training.fromRandom(sizes, names, 'four-glorot', new Random(seed), {}, 'descent').network();
      // Biases at random, too: at 0 a ReLU may stand on its kink.
      const random = new Random(seed + 100);
      const before = new Network(
        start.layers.map((layer) => ({ ...layer, biases: layer.biases.map(() => Math.fround(random.around(0.5))) })),
      );
      const training = Training.fromNetwork(before, 'descent');
      training.learn(input, label);
      training.step(1);
      const after = training.network();
      before.layers.forEach(({ neurons, sources }, at) => {
        const layer = at + 1;
        for (let neuron = 0; neuron < neurons; neuron++) {
          const bias = before.bias(layer, neuron);
          const slope = (cost(before.withBias(layer, neuron, bias + 1e-5)) - cost(before.withBias(layer, neuron, bias - 1e-5))) / 2e-5;
          expect(bias - after.bias(layer, neuron)).toBeCloseTo(slope, 5);
          for (let source = 0; source < sources; source++) {
            const w = before.weight(layer, neuron, source);
            const moved = (by: number) => cost(before.withWeight(layer, neuron, source, w + by));
            expect(w - after.weight(layer, neuron, source)).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 5);
          }
        }
      });
    }
  });
});

describe('the digits', () => {
  it('are 8,000 to learn and 2,000 others, about as many of each, in 64 shades', () => {
    expect([toLearn.count, toJudge.count]).toEqual([trainedOn, judgedBy]);
    for (const examples of [toLearn, toJudge]) {
      const counts = Array.from({ length: examples.count }, (_, i) => examples.label(i)).reduce<number[]>((all, label) => {
        all[label] = (all[label] ?? 0) + 1;
        return all;
      }, []);
      expect(Math.min(...counts)).toBeGreaterThan(examples.count * 0.08);
      expect(Math.max(...counts)).toBeLessThan(examples.count * 0.12);
    }
    expect(packed.length).toBeLessThan(1_500_000);
  });

  it('damaged, are refused in one sentence', () => {
    for (const bad of [
      new Uint8Array(),
      packed.subarray(0, 1000),
      packed.slice(1),
      Uint8Array.from(packed, (byte, i) => byte ^ (i === 5e5 ? 255 : 0)),
    ]) {
      expect(() => unpackedDigits(bad)).toThrow(DigitsFileError);
    }
  });

  it('of the learner’s own come after them, as often as is asked', () => {
    const own = { pixels: new Float64Array(784).fill(0.5), label: 7 };
    const all = withMore(toJudge, [own], 3);
    expect(all.count).toBe(judgedBy + 3);
    const read = new Float64Array(784);
    for (const index of [judgedBy, judgedBy + 2]) {
      all.read(index, read);
      expect([all.label(index), read[0]]).toEqual([7, 0.5]);
    }
    expect(all.label(judgedBy - 1)).toBe(toJudge.label(judgedBy - 1));
  });
});

describe('a run', () => {
  it('gets more than 8 in 10 right after one time through, and its last look is of the network it has', () => {
    const looks = train(new TrainingRun(recipe, toLearn, toJudge));
    expect(looks[0]?.batches).toBe(0);
    expect(looks[0]?.right).toBeLessThan(500);
    const last = looks.at(-1) as Snapshot;
    expect(last.right / last.judged).toBeGreaterThan(0.8);
    expect(last.cost).toBeLessThan((looks[0]?.cost ?? 0) / 3);
    expect(last.epochs).toBe(1);
    // Counted once more, the plain way.
    const network = networkOf(last);
    const input = new Float64Array(784);
    let [right, cost] = [0, 0];
    for (let i = 0; i < toJudge.count; i++) {
      toJudge.read(i, input);
      const pass = network.forward(input);
      if (pass.best === toJudge.label(i)) right++;
      cost += costOf(pass.z(3), toJudge.label(i));
    }
    expect(right).toBe(last.right);
    expect(last.cost).toBeCloseTo(cost / toJudge.count, 9);
  });

  it('twice from the same seed is the same to the last bit, and from another one another', () => {
    const bits = (seed: number) => train(new TrainingRun({ ...recipe, seed }, some(toLearn, 800), some(toJudge, 100)));
    expect(bits(1)).toEqual(bits(1));
    expect(bits(1)).not.toEqual(bits(2));
  });

  it('begins with the weights it is given', () => {
    const given = startOf({ ...recipe, seed: 5 }).withBias(1, 3, 7);
    const run = new TrainingRun({ ...recipe, epochs: 0 }, toLearn, some(toJudge, 100), given);
    expect(networkOf(run.look() as Snapshot)).toEqual(given);
    expect(run.isDone).toBe(true);
  });

  it('measures what reaches each layer: the root mean square over the examples', () => {
    const run = new TrainingRun({ ...recipe, batch: 1 }, some(toLearn, 10), some(toJudge, 10));
    const before = networkOf(run.look() as Snapshot);
    run.learn();
    const { gradients } = run.look() as Snapshot;
    expect(gradients).toHaveLength(3);
    // The outputs' is activation − wanted, of whichever of the ten came first.
    const input = new Float64Array(784);
    const outputs = Array.from({ length: 10 }, (_, i) => {
      toLearn.read(i, input);
      const errors = before.forward(input).outputs.map((a, j) => a - (j === toLearn.label(i) ? 1 : 0));
      return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / 10);
    });
    expect(outputs.some((each) => Math.abs(each - (gradients[2] as number)) < 1e-6)).toBe(true);
  });

  it('whose rate is far too high stops, and hands out nothing that is no number', () => {
    for (const [activation, rate, isAway] of [
      ['sigmoid', 100, true],
      ['relu', 30, false],
      ['relu', 1e9, true],
    ] as const) {
      const run = new TrainingRun({ ...recipe, activation, rate }, toLearn, some(toJudge, 200));
      const looks = train(run);
      expect(run.ranAway).toBe(isAway);
      if (isAway) expect(run.batches).toBeLessThan(100);
      for (const { cost, layers } of looks) {
        expect(Number.isFinite(cost)).toBe(true);
        expect(layers.every(({ weights }) => weights.every(Number.isFinite))).toBe(true);
      }
    }
  });
});

describe('the race: eight hidden layers', () => {
  function percentAfterwards(activation: ActivationName, start: TrainingRecipe['start'], seed: number, rate: number): number {
    const sizes = [784, ...Array<number>(8).fill(16), 10];
    const run = new TrainingRun({ ...recipe, sizes, activation, start, seed, rate, epochs: 4 }, toLearn, some(toJudge, 500));
    while (!run.isDone) run.learn();
    return (100 * (run.look()?.right ?? 0)) / 500;
  }

  it.each([1, 2, 3, 4, 5])('from seed %i ReLU learns, the sigmoid stalls, and a larger start lets it learn', (seed) => {
    expect(percentAfterwards('relu', 'he', seed, 0.03)).toBeGreaterThan(60);
    expect(percentAfterwards('sigmoid', 'glorot', seed, 0.3)).toBeLessThan(15);
    expect(percentAfterwards('sigmoid', 'four-glorot', seed, 0.3)).toBeGreaterThan(40);
  });
});

it('judges as it is, whichever way it was made', () => {
  const network = startOf(recipe);
  expect(judgedOf(network, some(toJudge, 50)).judged).toBe(50);
});
