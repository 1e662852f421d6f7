/** A network being trained, mini-batch by mini-batch, with a look at it now and then. The same in a worker, in a page and in Node. */
import { type ActivationName, sigmoid } from '../network/activationFunctions';
import { costOf } from '../network/cost';
import { largestParameter } from '../network/indices';
import type { Layer } from '../network/Layer';
import { miniBatches } from '../network/miniBatches';
import { Network } from '../network/Network';
import { Random } from '../network/Random';
import type { Start } from '../network/TrainedLayer';
import { Training } from '../network/Training';
import type { Examples } from './packedDigits';

/** How a network is trained: plain steps down the mean gradient of each mini-batch. */
export interface TrainingRecipe {
  /** Neurons per layer, the input first. */
  readonly sizes: readonly number[];
  /** Of the hidden layers; the outputs are sigmoids. */
  readonly activation: ActivationName;
  readonly start: Start;
  /** Decides the first weights and the order of the examples. */
  readonly seed: number;
  /** How far a step goes: so many times the mean gradient. */
  readonly rate: number;
  /** Examples per mini-batch. */
  readonly batch: number;
  /** Times through all examples. */
  readonly epochs: number;
}

/** What was measured after so many mini-batches. */
export interface Snapshot {
  readonly batches: number;
  /** Times through all examples, with the part of the last one. */
  readonly epochs: number;
  /** Mean over the digits that it is judged by. */
  readonly cost: number;
  /** Of the digits that it is judged by. */
  readonly right: number;
  readonly judged: number;
  /** Per layer 1, 2, …: root mean square of ∂cost/∂z over the examples since the snapshot before. Empty at the start. */
  readonly gradients: readonly number[];
  /** Empty where only the last look's are kept. */
  readonly layers: readonly Layer[];
}

/** A cost so many times what it was at first, after so many mini-batches, is not coming back: the very first steps may overshoot. */
const away = { times: 3, after: 32 };
/** Looks at the first steps, one by one at first, and then so many times each time through the examples. */
const early: readonly number[] = [1, 2, 4, 8, 16, 32];
const looksPerEpoch = 10;

export class TrainingRun {
  readonly recipe: TrainingRecipe;
  private readonly toLearn: Examples;
  private readonly toJudge: Examples;
  private readonly training: Training;
  private readonly order: Iterator<Uint32Array, never>;
  private readonly input: Float64Array;
  private readonly squares: Float64Array;
  private learned = 0;
  private learnedAtLook = 0;
  /** Mini-batches so far. */
  batches = 0;
  private looksDone = 0;
  private firstCost: number | undefined;
  /** What `recipe` says, and may be changed between two mini-batches. */
  rate: number;
  batch: number;
  /** The cost has grown beyond all bounds: no further mini-batch makes sense. */
  ranAway = false;

  /** From random weights, or from those of a network that has the sizes of the recipe. */
  constructor(recipe: TrainingRecipe, toLearn: Examples, toJudge: Examples, from?: Network) {
    this.recipe = recipe;
    this.rate = recipe.rate;
    this.batch = recipe.batch;
    this.toLearn = toLearn;
    this.toJudge = toJudge;
    const random = new Random(recipe.seed);
    this.training = from ? Training.fromNetwork(from, 'descent') : untrainedBy(recipe, random);
    this.order = miniBatches(toLearn.count, () => this.batch, random);
    this.input = new Float64Array(recipe.sizes[0] as number);
    this.squares = new Float64Array(recipe.sizes.length - 1);
  }

  get isDone(): boolean {
    return this.ranAway || this.learned >= this.recipe.epochs * this.toLearn.count;
  }

  /** Whether it is time for a look: known from what was learned alone, never from a clock. */
  get isLookDue(): boolean {
    return this.isDone || early.includes(this.batches) || this.looks > this.looksDone;
  }

  private get looks(): number {
    return Math.floor((this.learned * looksPerEpoch) / this.toLearn.count);
  }

  /** One mini-batch. */
  learn(): void {
    const indices = this.order.next().value;
    for (const index of indices) {
      this.toLearn.read(index, this.input);
      this.training.learn(this.input, this.toLearn.label(index));
      this.training.deltas.forEach((deltas, layer) => {
        let sum = 0;
        for (let j = 0; j < deltas.length; j++) sum += (deltas[j] as number) ** 2;
        this.squares[layer] = (this.squares[layer] as number) + sum / deltas.length;
      });
    }
    this.training.step(this.rate);
    this.learned += indices.length;
    this.batches++;
    if (!Number.isFinite(this.squares[0])) this.ranAway = true;
  }

  /** As it is now, judged by all digits that it does not learn from. Of a network that has run away, nothing. */
  look(): Snapshot | undefined {
    this.looksDone = this.looks;
    const network = this.training.network();
    if (!network.layers.every(({ weights, biases }) => [weights, biases].every(isSound))) this.ranAway = true;
    if (this.ranAway) return undefined;
    const judged = judgedOf(network, this.toJudge);
    this.firstCost ??= judged.cost;
    if (this.batches >= away.after && judged.cost > away.times * this.firstCost) this.ranAway = true;
    const since = this.learned - this.learnedAtLook;
    const gradients = since === 0 ? [] : Array.from(this.squares, (sum) => Math.sqrt(sum / since));
    this.squares.fill(0);
    this.learnedAtLook = this.learned;
    return { ...judged, batches: this.batches, epochs: this.learned / this.toLearn.count, gradients, layers: network.layers };
  }
}

const isSound = (values: Float64Array) => values.every((value) => Math.abs(value) <= largestParameter);

/** The network that such a run begins with. */
export const startOf = (recipe: TrainingRecipe): Network => untrainedBy(recipe, new Random(recipe.seed)).network();

function untrainedBy({ sizes, activation, start }: TrainingRecipe, random: Random): Training {
  const activations = sizes.slice(2).map((): ActivationName => activation);
  return Training.fromRandom(sizes, [...activations, 'sigmoid'], start, random, {}, 'descent');
}

/** Mean cost, and how many it gets right: those whose output is the largest. */
export function judgedOf(network: Network, examples: Examples): Pick<Snapshot, 'cost' | 'right' | 'judged'> {
  const training = Training.fromNetwork(network, 'descent');
  const input = new Float64Array(network.layer(1).sources);
  let [cost, right] = [0, 0];
  for (let index = 0; index < examples.count; index++) {
    examples.read(index, input);
    const z = training.outputSums(input);
    const label = examples.label(index);
    cost += costOf(z, label);
    if (largest(z.map(sigmoid)) === label) right++;
  }
  return { cost: cost / examples.count, right, judged: examples.count };
}

/** The first of equals, as in a forward pass. */
const largest = (values: Float64Array) => values.reduce((best, value, j) => (value > (values[best] as number) ? j : best), 0);

/** The network of a snapshot. */
export const networkOf = ({ layers }: Snapshot): Network => new Network(layers);
