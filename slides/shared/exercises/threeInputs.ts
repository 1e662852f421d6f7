/** A neuron with three inputs, small enough to be worked out by hand: its lamps are pixels of the digit, rounded to one decimal. */
import { side } from '../../../src/digits/pixels';
import { Network } from '../../../src/network/Network';

export type Three = readonly [number, number, number];

/** What is to be worked out. */
export interface ThreeInputs {
  /** The pixels that the lamps are; none where the digit has no fitting ones, and made-up lamps stand in. */
  readonly pixels: Three | undefined;
  readonly lamps: Three;
  readonly weights: Three;
  readonly products: Three;
  /** Σ w·a. */
  readonly sum: number;
}

/** One decimal less is what a hand can multiply. */
export const rounded = (value: number) => Math.round(value * 10) / 10;

export function threeInputs(lamps: Three, weights: Three, pixels?: Three): ThreeInputs {
  const layer = {
    sources: 3,
    neurons: 1,
    weights: Float64Array.from(weights),
    biases: new Float64Array(1),
    activation: 'sigmoid',
  } as const;
  const sum = new Network([layer]).forward(lamps).weightedSum(1, 0);
  const products = weights.map((weight, i) => weight * (lamps[i] as number)) as unknown as Three;
  return { pixels, lamps, weights, products, sum };
}

/** For the worked line: a bright lamp, a grey and a dark one. */
export const workedWeights: Three = [2, -1, 3];
export const workedLamps: Three = [0.9, 0.4, 0];

/** For the line with a blank: three lamps that are not dark; one set of weights after the other. */
export const fadedSets: readonly { readonly weights: Three; readonly lamps: Three }[] = [
  { weights: [-2, 1.5, 4], lamps: [0.5, 1, 0.2] },
  { weights: [3, -1, 2], lamps: [0.3, 0.8, 0.6] },
  { weights: [1, -2.5, -4], lamps: [0.9, 0.4, 0.5] },
  { weights: [-1.5, 2, 3], lamps: [0.6, 0.2, 0.9] },
];

const isBright = (value: number) => value > 0.8;
const isGrey = (value: number) => value >= 0.3 && value <= 0.7;
const isDim = (value: number) => value >= 0.15 && value < 0.8;

/** Three different pixels, one for each demand; none where a demand cannot be met. `turn` gives other ones. */
function pixelsFor(
  input: ArrayLike<number>,
  demands: readonly ((value: number, index: number) => boolean)[],
  turn: number,
): Three | undefined {
  const taken: number[] = [];
  for (const [k, fits] of demands.entries()) {
    const found = Array.from({ length: input.length }, (_, i) => i).filter(
      (i) => fits(input[i] as number, i) && !taken.some((t) => near(t, i)),
    );
    const at = found[Math.floor(found.length * ((0.4 + 0.23 * k + 0.37 * turn) % 1))];
    if (at === undefined) return undefined;
    taken.push(at);
  }
  return taken as unknown as Three;
}

/** So near that their letters would lie on each other. */
function near(i: number, k: number): boolean {
  return Math.abs(Math.floor(i / side) - Math.floor(k / side)) < 3 && Math.abs((i % side) - (k % side)) < 4;
}

const isInside = (index: number) => {
  const [row, column] = [Math.floor(index / side), index % side];
  return row > 4 && row < 23 && column > 4 && column < 23;
};

export const workedPixels = (input: ArrayLike<number>) =>
  pixelsFor(input, [isBright, isGrey, (value, index) => value === 0 && isInside(index)], 0);

export const fadedPixels = (input: ArrayLike<number>, turn: number) => pixelsFor(input, [isGrey, isBright, isDim], turn);

/** Where somebody may begin who chooses the three pixels: whatever is drawn, there are some. */
export const ownPixels = (input: ArrayLike<number>): Three =>
  pixelsFor(input, [isBright, isBright, isGrey], 1) ?? pixelsFor(input, [isBright, isBright, isBright], 1) ?? [262, 351, 490];
