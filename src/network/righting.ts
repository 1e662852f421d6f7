/** Which pixels would change the answer: found greedily, one after the other, each time by trying all of them. */
import { activationFunctions } from './activationFunctions';
import type { ForwardPass } from './ForwardPass';
import { fartherEnd } from './inputEffects';
import type { Layer } from './Layer';
import type { Network } from './Network';

/** How far an output's z is ahead of the largest of the others; negative when it is not the brightest. */
export function marginOf(z: ArrayLike<number>, output: number): number {
  let other = -Infinity;
  for (let i = 0; i < z.length; i++) if (i !== output) other = Math.max(other, z[i] as number);
  return (z[output] as number) - other;
}

export interface Righting {
  /** The pixels to be switched to the farther one of 0 and 1, in the order in which they were found. */
  readonly pixels: readonly number[];
  /** The margin before, and after each of them. */
  readonly margins: readonly number[];
  readonly isRighted: boolean;
  /** Whether fewer pixels cannot do it: all single ones were tried. */
  readonly isSmallest: boolean;
}

/** Switches pixel after pixel, each time the one that helps `output` most, until it is the brightest; `most` at most. */
export function rightedBy(network: Network, pass: ForwardPass, output: number, most: number): Righting {
  const trial = new Trial(network, pass);
  const margins = [trial.margin(output)];
  const pixels: number[] = [];
  while ((margins.at(-1) as number) <= 0 && pixels.length < most) {
    const { index, margin } = trial.best(output, all(pass.input.length), (i) => fartherEnd(trial.input[i] as number));
    trial.set(index, fartherEnd(trial.input[index] as number));
    pixels.push(index);
    margins.push(margin);
  }
  const isRighted = (margins.at(-1) as number) > 0;
  return { pixels, margins, isRighted, isSmallest: isRighted && pixels.length <= 2 };
}

/** By how much the margin of `output` would move, for every pixel switched by itself. */
export function switchEffects(network: Network, pass: ForwardPass, output: number): Float64Array {
  const trial = new Trial(network, pass);
  const before = trial.margin(output);
  return pass.input.map((value, index) => trial.marginWith(output, index, fartherEnd(value)) - before);
}

/**
 * Pixels of the picture that are enough for its answer: given back to an empty grid one after the other, each time the one that
 * helps most, until the same output is the brightest, and brighter than one half if it was.
 */
export function enoughFor(network: Network, pass: ForwardPass): readonly number[] {
  const output = pass.best;
  const trial = new Trial(network, network.forward(new Float64Array(pass.input.length)));
  const left = all(pass.input.length).filter((index) => (pass.input[index] as number) > 0);
  const isBright = pass.zOf(network.layers.length, output) > 0;
  const kept: number[] = [];
  while (left.length > 0 && !(trial.margin(output) > 0 && (!isBright || (trial.z[output] as number) > 0))) {
    const { index } = trial.best(output, left, (i) => pass.input[i] as number);
    trial.set(index, pass.input[index] as number);
    left.splice(left.indexOf(index), 1);
    kept.push(index);
  }
  return kept;
}

const all = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A picture whose pixels can be tried out: only what differs in the first layer is computed anew. */
class Trial {
  readonly input: Float64Array;
  private readonly first: Layer;
  private readonly later: readonly Layer[];
  private readonly sums: Float64Array;
  private readonly changed: Float64Array;
  /** Work space: z and activations of every later layer. */
  private readonly work: readonly Float64Array[];

  constructor(network: Network, pass: ForwardPass) {
    this.input = pass.input.slice();
    this.first = network.layer(1);
    this.later = network.layers.slice(1);
    this.sums = pass.z(1).slice();
    this.changed = new Float64Array(this.sums.length);
    this.work = this.later.map((layer) => new Float64Array(layer.neurons));
  }

  get z(): Float64Array {
    return this.outputsOf(this.sums);
  }

  margin(output: number): number {
    return marginOf(this.z, output);
  }

  marginWith(output: number, index: number, value: number): number {
    const change = value - (this.input[index] as number);
    const { weights, sources } = this.first;
    for (let k = 0; k < this.changed.length; k++) {
      this.changed[k] = (this.sums[k] as number) + change * (weights[k * sources + index] as number);
    }
    return marginOf(this.outputsOf(this.changed), output);
  }

  best(output: number, among: readonly number[], wanted: (index: number) => number): { index: number; margin: number } {
    let best = { index: among[0] as number, margin: -Infinity };
    for (const index of among) {
      const margin = this.marginWith(output, index, wanted(index));
      if (margin > best.margin) best = { index, margin };
    }
    return best;
  }

  set(index: number, value: number): void {
    const change = value - (this.input[index] as number);
    const { weights, sources } = this.first;
    for (let k = 0; k < this.sums.length; k++) {
      this.sums[k] = (this.sums[k] as number) + change * (weights[k * sources + index] as number);
    }
    this.input[index] = value;
  }

  /** z of the last layer, for z of the first. */
  private outputsOf(sums: Float64Array): Float64Array {
    let before = sums;
    let activate = activationFunctions[this.first.activation];
    this.later.forEach(({ neurons, sources, weights, biases, activation }, l) => {
      const z = this.work[l] as Float64Array;
      z.set(biases);
      for (let source = 0; source < sources; source++) {
        const a = activate(before[source] as number);
        for (let neuron = 0; neuron < neurons; neuron++)
          z[neuron] = (z[neuron] as number) + a * (weights[neuron * sources + source] as number);
      }
      before = z;
      activate = activationFunctions[activation];
    });
    return before;
  }
}
