/** Neurons made by hand, 784→1, each a network of its own: what a few chosen weights can do before anything is learned. */
import { pixelCount, side } from '../digits/pixels';
import { Network } from '../network/Network';

/** Rows 7–9, columns 10–17: a bar of 24 cells near the top. */
const bar = { top: 7, bottom: 9, left: 10, right: 17 };

const inBar = (row: number, column: number) => row >= bar.top && row <= bar.bottom && column >= bar.left && column <= bar.right;
/** The cells just above and below it: 16. */
const besideBar = (row: number, column: number) =>
  (row === bar.top - 1 || row === bar.bottom + 1) && column >= bar.left && column <= bar.right;

function neuron(weightAt: (row: number, column: number) => number, bias = 0): Network {
  const weights = Float64Array.from({ length: pixelCount }, (_, i) => weightAt(Math.floor(i / side), i % side));
  return new Network([{ sources: pixelCount, neurons: 1, weights, biases: new Float64Array([bias]), activation: 'sigmoid' }]);
}

const barAndSurround = (row: number, column: number) => (inBar(row, column) ? 1 : besideBar(row, column) ? -1 : 0);

export const handMade = {
  /** 24 cells +1, bias 0: its sum is the ink in the bar. */
  region: neuron((row, column) => (inBar(row, column) ? 1 : 0)),
  /** The same, and 16 cells −1 above and below. */
  bar: neuron(barAndSurround),
  /** `bar` with a bias. */
  barBias: neuron(barAndSurround, -10),
};

/** Neurons that have one set of weights: whoever paints one of them paints the other. */
const sameWeights: Readonly<Record<string, string>> = { bar: 'barBias', barBias: 'bar' };

/** An edited network, and the one that shares its weights: both have the new ones. */
export function withTwin(networks: Readonly<Record<string, Network>>, name: string, edited: Network): Record<string, Network> {
  const twin = sameWeights[name];
  const other = twin === undefined ? undefined : networks[twin];
  const isNew = edited.layer(1).weights !== networks[name]?.layer(1).weights;
  return twin !== undefined && other && isNew
    ? { [name]: edited, [twin]: other.withWeightsInto(1, 0, edited.weightsInto(1, 0)) }
    : { [name]: edited };
}
