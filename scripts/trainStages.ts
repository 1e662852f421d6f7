/**
 * Stages of the star's training: `npm run train -- star-stages`. Its first epochs are run again with its own recipe and seed, so these are
 * the networks it came by; its last stage is the star itself, which is not stored twice.
 */

import type { Layer } from '../src/network/Layer';
import type { Network } from '../src/network/Network';
import { checkOf, parseNetwork } from '../src/network/parseNetwork';
import { countCorrect, type Score, score } from './evaluate';
import type { Images } from './mnist';
import { Progress } from './progress';
import { type Plan, plans } from './recipes';
import { jsonText, readCard, trainingPath, writeAtomically } from './trainFiles';
import { trainingEpochs } from './trainNetwork';

export interface StagesFile {
  readonly of: string;
  /** The file of the network they are stages of, as its card has it. */
  readonly network: string;
  readonly seed: number;
  readonly note: string;
  readonly stages: readonly { readonly epoch: number; readonly test: Score; readonly layers: unknown }[];
}

export const stageEpochs: readonly number[] = [0, 1, 3, 10];

const note =
  'The networks after these epochs of the same run, rounded to 16 bits and then measured. Since it trained on all 60,000 training images ' +
  'there is no validation figure; no choice was made by the test figures.';

export function trainStages(images: Images, unseen: Images): void {
  const plan = plans.star as Plan;
  const progress = new Progress('star-stages');
  const stages = firstStages(plan, images, (done) => progress.show(done, '')).map(({ epoch, layers }) => {
    const test = score(countCorrect(parseNetwork({ layers }), unseen), unseen.count);
    console.log(`star after ${epoch} epochs: test ${test.percent} %`);
    return { epoch, test, layers };
  });
  const network = readCard('star')?.testFiguresSeen.at(-1)?.network ?? '';
  writeAtomically(trainingPath('star-stages'), jsonText({ of: 'star', network, seed: plan.seed, note, stages } satisfies StagesFile));
}

/** The layers of each stage, as they are written. */
export function firstStages({ recipe, seed }: Pick<Plan, 'recipe' | 'seed'>, images: Images, show: (done: number) => void = () => {}) {
  const last = Math.max(...stageEpochs);
  const stages: { epoch: number; layers: ReturnType<typeof shortLayers> }[] = [];
  for (const { epoch, training } of trainingEpochs(recipe, seed, images)) {
    if (stageEpochs.includes(epoch)) stages.push({ epoch, layers: shortLayers(training.network()) });
    show(epoch / last);
    if (epoch === last) break;
  }
  return stages;
}

/** Each layer's weights and biases as 16-bit integers, counted in steps of its own. */
export function shortLayers(network: Network) {
  return network.layers.map(({ sources, neurons, activation, weights, biases }: Layer) => {
    const reach = Math.max(...weights.map(Math.abs), ...biases.map(Math.abs));
    const step = Number((reach / 32_000).toPrecision(6));
    const written = { sources, neurons, activation, step, weights: inSteps(weights, step), biases: inSteps(biases, step) };
    return { ...written, check: checkOf(written) };
  });
}

function inSteps(values: Float64Array, step: number): string {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => {
    bytes.writeInt16LE(Math.round(value / step), 2 * index);
  });
  return bytes.toString('base64');
}
