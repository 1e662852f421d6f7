/**
 * Why deep sigmoid networks stalled, measured: `npm run train -- deep`. Eight hidden layers trained from three kinds of start by plain
 * steps of constant size, each at several rates and seeds.
 */
import type { ActivationName } from '../src/network/activationFunctions';
import { miniBatches } from '../src/network/miniBatches';
import { Random } from '../src/network/Random';
import type { Start } from '../src/network/TrainedLayer';
import { Training } from '../src/network/Training';
import { countCorrect } from './evaluate';
import { type Images, inputOf, part, pixelsOf } from './mnist';
import { Progress } from './progress';
import { jsonText, trainingPath, writeAtomically } from './trainFiles';

export interface DeepRecipe {
  readonly hiddenLayers: number;
  readonly width: number;
  readonly optimizer: 'descent';
  readonly batch: number;
  readonly epochs: number;
  /** How often in each epoch the accuracy is measured. */
  readonly measuresPerEpoch: number;
  /** The first images of the training file. */
  readonly trainedOn: number;
  /** The last images of the training file: the test images are not looked at. */
  readonly judgedBy: number;
  /** Of the images trained on, how many the gradients at the start are measured with. */
  readonly gradientsOf: number;
  readonly seeds: readonly number[];
}

export interface DeepStart {
  readonly name: 'sigmoid-glorot' | 'relu-he' | 'sigmoid-four-glorot';
  readonly activation: ActivationName;
  readonly start: Start;
  readonly rates: readonly number[];
}

export interface DeepRun {
  readonly rate: number;
  readonly seed: number;
  /** Percent of the images it is judged by, the first before training. */
  readonly percent: readonly number[];
}

export interface DeepFile {
  readonly title: string;
  readonly recipe: DeepRecipe;
  readonly choice: string;
  readonly starts: readonly (DeepStart & {
    /** The rate whose runs were best at the end, on average over the seeds. */
    readonly bestRate: number;
    /** Per seed and layer 1, 2, …: root mean square of ∂loss/∂z before training. */
    readonly gradients: readonly (readonly number[])[];
    readonly runs: readonly DeepRun[];
  })[];
}

export const deepRecipe: DeepRecipe = {
  hiddenLayers: 8,
  width: 16,
  optimizer: 'descent',
  batch: 16,
  epochs: 10,
  measuresPerEpoch: 2,
  trainedOn: 10_000,
  judgedBy: 10_000,
  gradientsOf: 1000,
  seeds: [1, 2, 3],
};

export const deepStarts: readonly DeepStart[] = [
  { name: 'sigmoid-glorot', activation: 'sigmoid', start: 'glorot', rates: [0.03, 0.1, 0.3, 1, 3] },
  { name: 'relu-he', activation: 'relu', start: 'he', rates: [0.01, 0.03, 0.1, 0.3] },
  { name: 'sigmoid-four-glorot', activation: 'sigmoid', start: 'four-glorot', rates: [0.1, 0.3, 1] },
];

export function trainDeep(images: Images): void {
  const progress = new Progress('deep');
  const count = deepStarts.reduce((sum, { rates }) => sum + rates.length * deepRecipe.seeds.length, 0);
  let done = 0;
  const starts = deepStarts.map((start) => {
    const runs = start.rates.flatMap((rate) =>
      deepRecipe.seeds.map((seed) => {
        const run = deepRun(deepRecipe, start, rate, seed, images);
        progress.show(++done / count, start.name);
        return run;
      }),
    );
    const gradients = deepRecipe.seeds.map((seed) => gradientsAtStart(deepRecipe, start, seed, images));
    return { ...start, bestRate: bestRate(start, runs), gradients, runs };
  });
  const file: DeepFile = {
    title: 'Eight hidden layers of 16 from three kinds of start',
    recipe: deepRecipe,
    choice: 'Each start is shown at the rate that did best after the last epoch, as the mean of the seeds, on the images it is judged by.',
    starts,
  };
  writeAtomically(trainingPath('deep'), jsonText(file));
  for (const { name, rates, runs } of starts) for (const rate of rates) console.log(name, rate, lastPercents(runs, rate).join(' '));
}

export function deepRun(recipe: DeepRecipe, start: DeepStart, rate: number, seed: number, images: Images): DeepRun {
  const known = part(images, 0, recipe.trainedOn);
  const unseen = part(images, images.count - recipe.judgedBy, images.count);
  const random = new Random(seed);
  const training = untrained(recipe, start, random);
  const batches = miniBatches(known.count, () => recipe.batch, random);
  const perEpoch = Math.ceil(known.count / recipe.batch);
  const stretch = Math.ceil(known.count / recipe.batch / recipe.measuresPerEpoch);
  const percent = [measured()];
  for (let epoch = 1; epoch <= recipe.epochs; epoch++) {
    for (let k = 1; k <= perEpoch; k++) {
      learn(training, known, batches.next().value, rate);
      if (k % stretch === 0 || k === perEpoch) percent.push(measured());
    }
  }
  return { rate, seed, percent };

  function measured(): number {
    return Number(((100 * countCorrect(training.network(), unseen)) / unseen.count).toFixed(1));
  }
}

export function gradientsAtStart(recipe: DeepRecipe, start: DeepStart, seed: number, images: Images): number[] {
  const training = untrained(recipe, start, new Random(seed));
  const squares = new Float64Array(recipe.hiddenLayers + 1);
  for (let index = 0; index < recipe.gradientsOf; index++) {
    training.learn(inputOf(pixelsOf(images, index)), images.labels[index] as number);
    training.deltas.forEach((deltas, layer) => {
      squares[layer] = (squares[layer] as number) + deltas.reduce((sum, delta) => sum + delta * delta, 0) / deltas.length;
    });
  }
  return Array.from(squares, (sum) => Number(Math.sqrt(sum / recipe.gradientsOf).toPrecision(3)));
}

function untrained({ hiddenLayers, width, optimizer }: DeepRecipe, { activation, start }: DeepStart, random: Random): Training {
  const hidden = new Array<number>(hiddenLayers).fill(width);
  return Training.fromRandom([784, ...hidden, 10], [...hidden.map(() => activation), 'sigmoid'], start, random, {}, optimizer);
}

function learn(training: Training, images: Images, batch: Uint32Array, rate: number): void {
  for (const index of batch) training.learn(inputOf(pixelsOf(images, index)), images.labels[index] as number);
  training.step(rate);
}

function bestRate({ rates }: DeepStart, runs: readonly DeepRun[]): number {
  const sums = rates.map((rate) => lastPercents(runs, rate).reduce((sum, percent) => sum + percent, 0));
  return rates[sums.indexOf(Math.max(...sums))] as number;
}

function lastPercents(runs: readonly DeepRun[], rate: number): number[] {
  return runs.filter((run) => run.rate === rate).map(({ percent }) => percent.at(-1) as number);
}
