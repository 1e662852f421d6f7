/** Figures measured on the shipped networks and the genuine MNIST images, each once for all who ask. */
import { readFileSync } from 'node:fs';
import type { Network } from '../../src/network/Network';
import { parseNetwork } from '../../src/network/parseNetwork';
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
export function answersOf(name: string): Answers {
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

/** How many answers at least as bright as `from`, and less than `to`, there are, and how many of them are wrong. */
export function between(name: string, from: number, to = Number.POSITIVE_INFINITY): { count: number; wrong: number } {
  const answers = answersOf(name);
  const those = answers.brightness.flatMap((value, i) => (value >= from && value < to ? [i] : []));
  return { count: those.length, wrong: those.filter((i) => !isRight(answers, i)).length };
}

/** Percent of the digits of one kind that are called that, percent of all others that are not, and the mean of both. */
export function ratesOf(name: string, kind: number): { found: number; refused: number; mean: number } {
  const { best } = answersOf(name);
  const { labels } = tests();
  const share = (all: readonly boolean[]) => (100 * all.filter(Boolean).length) / all.length;
  const found = share(best.filter((_, i) => labels[i] === kind).map((answer) => answer === kind));
  const refused = share(best.filter((_, i) => labels[i] !== kind).map((answer) => answer !== kind));
  return { found, refused, mean: (found + refused) / 2 };
}

/** As a model card or a training record states it: what training wrote, which cannot be had again without training. */
export function recorded<Record>(path: string): Record {
  return JSON.parse(readFileSync(`assets/${path}.json`, 'utf8')) as Record;
}
