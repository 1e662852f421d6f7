/** Figures measured on the shipped networks and the genuine MNIST images, each once for all who ask. */
import { readFileSync } from 'node:fs';
import { side } from '../../src/digits/pixels';
import type { Network } from '../../src/network/Network';
import { parseNetwork } from '../../src/network/parseNetwork';
import { Random } from '../../src/network/Random';
import { type Start, untrained } from '../../src/network/TrainedLayer';
import { type Images, inputOf, pixelsOf, testImages } from '../mnist';

/** What one of the networks in assets/ says of every test image: its answer, and how bright that output is. */
interface Answers {
  readonly best: readonly number[];
  readonly brightness: readonly number[];
}

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const tests = once(testImages);

export function shipped(name: string): Network {
  return parseNetwork(JSON.parse(readFileSync(`assets/networks/${name}.json`, 'utf8')));
}

const answersOnce = new Map<string, Answers>();

/** Of the 10,000 test digits. */
function answersOf(name: string): Answers {
  let answers = answersOnce.get(name);
  if (!answers) {
    answers = answersTo(shipped(name), tests());
    answersOnce.set(name, answers);
  }
  return answers;
}

function answersTo(network: Network, images: Images): Answers {
  const best: number[] = [];
  const brightness: number[] = [];
  for (let i = 0; i < images.count; i++) {
    const pass = network.forward(inputOf(pixelsOf(images, i)));
    best.push(pass.best);
    brightness.push(pass.outputs[pass.best] as number);
  }
  return { best, brightness };
}

const isRight = ({ best }: Answers, i: number): boolean => best[i] === tests().labels[i];

/** Percent of the test digits that it reads right. */
export function percentRight(name: string): number {
  const answers = answersOf(name);
  return (100 * answers.best.filter((_, i) => isRight(answers, i)).length) / answers.best.length;
}

/** The longer side of the largest ink among the images, in pixels. */
export function longestSide(images: Images): number {
  let longest = 0;
  for (let i = 0; i < images.count; i++) {
    const inked = Array.from(pixelsOf(images, i)).flatMap((value, at) => (value > 0 ? [at] : []));
    const spanOf = (places: readonly number[]) => Math.max(...places) - Math.min(...places) + 1;
    longest = Math.max(longest, spanOf(inked.map((at) => at % side)), spanOf(inked.map((at) => Math.floor(at / side))));
  }
  return longest;
}

/** How the recorded deep networks were trained. */
export const deepRecipe = once(
  (): { readonly trainedOn: number; readonly epochs: number } => JSON.parse(readFileSync('assets/training/deep.json', 'utf8')).recipe,
);

/** How many times as large the weights of the larger start are as those of the usual one, drawn from the same dice. */
export function largerStart(): number {
  const sizeOf = (start: Start) => {
    const { weights } = untrained(16, 16, 'sigmoid', start, 'descent', new Random(1));
    return weights.values.reduce((sum, weight) => sum + Math.abs(weight), 0);
  };
  return sizeOf('four-glorot') / sizeOf('glorot');
}
