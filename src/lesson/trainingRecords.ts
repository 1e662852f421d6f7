/** Networks and figures of training runs, as `npm run train` recorded them. */
import * as v from 'valibot';
import type { ActivationName } from '../network/activationFunctions';
import type { Network } from '../network/Network';
import { parseNetwork } from '../network/parseNetwork';
import { below, type Shape, within } from './shapes';

/** A network and how many percent of the 10,000 test digits it gets right. */
export interface MeasuredNetwork {
  readonly network: Network;
  readonly percent: number;
}

/** A network with other hidden layers, trained once by the recipe that all of these share, and what its model card says. */
export interface TrainedSize extends MeasuredNetwork {
  readonly layers: number;
  /** Neurons in each hidden layer. */
  readonly width: number;
  readonly parameters: number;
}

/** The lesson's network after so many epochs of its training. */
export interface TrainingStage extends MeasuredNetwork {
  readonly epoch: number;
}

/** One recipe for both, but for start and rate. */
export interface Twins {
  readonly relu: MeasuredNetwork;
  readonly sigmoid: MeasuredNetwork;
}

export interface DeepTraining {
  readonly recipe: { readonly hiddenLayers: number; readonly width: number; readonly epochs: number; readonly measuresPerEpoch: number };
  readonly starts: readonly DeepStart[];
}

/** Deep networks alike but for the seed and the rate of their training. */
export interface DeepStart {
  readonly name: 'sigmoid-glorot' | 'relu-he' | 'sigmoid-four-glorot';
  readonly activation: ActivationName;
  readonly rates: readonly number[];
  readonly bestRate: number;
  /** Per seed and layer 1, 2, …: root mean square of ∂loss/∂z before training. */
  readonly gradients: readonly (readonly number[])[];
  readonly runs: readonly { readonly rate: number; readonly seed: number; readonly percent: readonly number[] }[];
}

/** What is read of a model card. */
export interface ModelCard {
  readonly test: { readonly percent: number };
  readonly parameters: number;
  readonly epochs: number;
}

/** A record that is not as `npm run train` writes it. */
export class RecordFileError extends Error {
  override readonly name = 'RecordFileError';
}

function record<T>(shape: Shape<T>, file: unknown, what: string): T {
  if (v.is(shape, file)) return file as T;
  throw new RecordFileError(`The ${what} of this lesson cannot be read: its file is damaged.`);
}

const percent = within(0, 100);
const cardShape = v.object({ test: v.object({ percent }), parameters: below(1e9), epochs: below(1e6) });
const stagesShape = v.object({ stages: v.array(v.object({ epoch: below(1e6), test: v.object({ percent }) })) });
const positive = within(Number.MIN_VALUE, 1e6);
const rows = <T>(shape: Shape<T>) => v.pipe(v.array(shape), v.nonEmpty());
const deepShape: Shape<DeepTraining> = v.object({
  recipe: v.object({ hiddenLayers: below(100), width: below(1e4), epochs: below(1e4), measuresPerEpoch: below(1e4) }),
  starts: rows(
    v.object({
      name: v.picklist(['sigmoid-glorot', 'relu-he', 'sigmoid-four-glorot']),
      activation: v.picklist(['sigmoid', 'relu']),
      rates: rows(positive),
      bestRate: positive,
      gradients: rows(rows(within(0, 1e6))),
      runs: rows(v.object({ rate: positive, seed: below(1e9), percent: rows(percent) })),
    }),
  ),
});

/** Throws a RecordFileError, as all that read a record do. */
export const modelCard = (file: unknown): ModelCard => record(cardShape, file, 'model card');

export const deepTraining = (file: unknown): DeepTraining => record(deepShape, file, 'record of deep networks');

/** The stages of a file, and the finished network as the last. */
export function trainingStages(file: unknown, finished: Network, { epochs, test }: ModelCard): TrainingStage[] {
  const { stages } = record(stagesShape, file, 'record of the training');
  const before = stages.map((stage) => ({ epoch: stage.epoch, network: parseNetwork(stage), percent: stage.test.percent }));
  return [...before, { epoch: epochs, network: finished, percent: test.percent }];
}

export function withAccuracy(file: unknown, card: unknown): MeasuredNetwork {
  return { network: parseNetwork(file), percent: modelCard(card).test.percent };
}
