/** What a network of one's own is to be: its hidden layers, their activation, and how far a step of its training goes. */
import * as v from 'valibot';
import type { Shape } from '../../src/lesson/shapes';
import type { ActivationName } from '../../src/network/activationFunctions';
import type { TrainingRecipe } from '../../src/training/TrainingRun';

export interface Design {
  readonly layers: number;
  /** In each of them. */
  readonly neurons: number;
  readonly activation: ActivationName;
  readonly rate: number;
}

/** What can be chosen. */
export const designChoices = {
  layers: [0, 1, 2, 3, 4],
  neurons: [4, 8, 16, 32, 64],
  activation: ['sigmoid', 'relu'],
  rate: [0.01, 0.1, 1, 10, 100],
} as const;

/** As they stand under each other. */
export const designKeys: readonly (keyof Design)[] = ['layers', 'neurons', 'activation', 'rate'];

/** That of the lesson's own network. */
export const firstDesign: Design = { layers: 2, neurons: 16, activation: 'sigmoid', rate: 1 };

export const designShape: Shape<Design> = v.object({
  layers: v.picklist(designChoices.layers),
  neurons: v.picklist(designChoices.neurons),
  activation: v.picklist(designChoices.activation),
  rate: v.picklist(designChoices.rate),
});

/** Examples per mini-batch, and times through all of them: some seconds on a laptop. */
const practice = { batch: 16, epochs: 6 } as const;

export const timesThrough = practice.epochs;

const hiddenSizes = ({ layers, neurons }: Design): number[] => Array<number>(layers).fill(neurons);

/** `seed` decides the first weights and the order of the examples. */
export function recipeOf(design: Design, seed: number): TrainingRecipe {
  const { activation, rate } = design;
  return { sizes: [784, ...hiddenSizes(design), 10], activation, start: activation === 'relu' ? 'he' : 'glorot', seed, rate, ...practice };
}

/** Without hidden layers there is nothing that could be a ReLU, nor any number of neurons. */
export const isSameDesign = (one: Design, other: Design): boolean =>
  one.layers === other.layers &&
  one.rate === other.rate &&
  (one.layers === 0 || (one.neurons === other.neurons && one.activation === other.activation));

export const activationWord = (activation: ActivationName): string => (activation === 'relu' ? 'ReLU' : activation);

/** "2 × 16 sigmoid", "no hidden layer". */
export function designName({ layers, neurons, activation }: Design): string {
  return layers === 0 ? 'no hidden layer' : `${layers} × ${neurons} ${activationWord(activation)}`;
}
