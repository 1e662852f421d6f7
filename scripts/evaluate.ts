/** What a model card states about a network, measured; training writes it and the tests measure it again. */
import type { Network } from '../src/network/Network';
import { Random } from '../src/network/Random';
import { type Images, inputOf, pixelsOf } from './mnist';

export interface Evaluation {
  /** Weights and biases. */
  readonly parameters: number;
  readonly test: Score;
  /** counts[digit][answer] on the test images. */
  readonly confusion: number[][];
  readonly noise: NoiseAnswers;
  readonly blank: BlankAnswer;
}

export interface Score {
  readonly correct: number;
  readonly of: number;
  readonly percent: number;
}

/** What the network says about images whose 784 values are uniform random numbers. */
interface NoiseAnswers {
  readonly images: number;
  readonly seed: number;
  /** How many of the images got each answer, 0 to 9. */
  readonly answers: number[];
  /** The largest output, averaged over the images; 4 decimals. */
  readonly meanTopOutput: number;
}

/** What the network says about an image of zeros; 6 decimals. */
interface BlankAnswer {
  readonly answer: number;
  /** Per layer 1, 2, … */
  readonly activations: number[][];
}

export function evaluate(network: Network, test: Images): Evaluation {
  const counts = confusion(network, test);
  const correct = counts.reduce((sum, row, digit) => sum + (row[digit] as number), 0);
  return {
    parameters: network.parameterCount,
    test: score(correct, test.count),
    confusion: counts,
    noise: onNoise(network, 1000, 1),
    blank: onBlank(network),
  };
}

/** How many of the images the network reads right. */
export function countCorrect(network: Network, images: Images): number {
  let correct = 0;
  for (let index = 0; index < images.count; index++) {
    if (network.forward(inputOf(pixelsOf(images, index))).best === images.labels[index]) correct++;
  }
  return correct;
}

export function score(correct: number, of: number): Score {
  return { correct, of, percent: rounded((100 * correct) / of, 2) };
}

function confusion(network: Network, images: Images): number[][] {
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  for (let index = 0; index < images.count; index++) {
    const row = counts[images.labels[index] as number] as number[];
    const { best } = network.forward(inputOf(pixelsOf(images, index)));
    row[best] = (row[best] as number) + 1;
  }
  return counts;
}

function onNoise(network: Network, images: number, seed: number): NoiseAnswers {
  const random = new Random(seed);
  const answers = new Array<number>(10).fill(0);
  let sum = 0;
  for (let image = 0; image < images; image++) {
    const { best, outputs } = network.forward(Float64Array.from({ length: 784 }, () => random.next()));
    answers[best] = (answers[best] as number) + 1;
    sum += outputs[best] as number;
  }
  return { images, seed, answers, meanTopOutput: rounded(sum / images, 4) };
}

function onBlank(network: Network): BlankAnswer {
  const pass = network.forward(new Float64Array(784));
  const activations = network.layers.map((_, index) => Array.from(pass.activations(index + 1), (a) => rounded(a, 6)));
  return { answer: pass.best, activations };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
