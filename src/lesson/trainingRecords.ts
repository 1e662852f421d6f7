/** Networks and figures of training runs, as `npm run train` recorded them. */
import type { ActivationName } from '../network/activationFunctions';
import type { Network } from '../network/Network';
import { parseNetwork } from '../network/parseNetwork';

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

/** The stages of a file, and the finished network as the last. */
export function trainingStages(file: unknown, finished: Network, { epochs, test }: ModelCard): TrainingStage[] {
  const { stages } = file as { stages: { epoch: number; test: { percent: number } }[] };
  const before = stages.map((stage) => ({ epoch: stage.epoch, network: parseNetwork(stage), percent: stage.test.percent }));
  return [...before, { epoch: epochs, network: finished, percent: test.percent }];
}

export function withAccuracy(file: unknown, card: unknown): MeasuredNetwork {
  return { network: parseNetwork(file), percent: (card as ModelCard).test.percent };
}
