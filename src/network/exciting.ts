/** The picture that excites one output: found by climbing from an empty grid, each step a little further up the slope. */
import type { ForwardPass } from './ForwardPass';
import type { Network } from './Network';

const steps = 160;
/** How far the steepest input moves in the first step; less and less after it. */
const firstStride = 0.15;

/** Values 0…1, one per input. For networks of sigmoids. The best that was met on the way; not proven to be the best there is. */
export function excitingInput(network: Network, output: number): Float64Array {
  let input = new Float64Array(network.layer(1).sources);
  let pass = network.forward(input);
  let best = { input, z: zOf(pass) };
  for (let step = 0; step < steps; step++) {
    const slope = slopeOf(network, pass, output);
    const steepest = slope.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (steepest < 1e-300) break;
    const stride = (firstStride * (1 - step / steps)) / steepest;
    input = input.map((value, i) => Math.min(1, Math.max(0, value + stride * (slope[i] as number))));
    pass = network.forward(input);
    if (zOf(pass) > best.z) best = { input, z: zOf(pass) };
  }
  return best.input;

  function zOf(of: ForwardPass): number {
    return of.zOf(network.layers.length, output);
  }
}

/** By how much the output's z rises with each input. */
function slopeOf(network: Network, pass: ForwardPass, output: number): Float64Array {
  let slope = network.weightsInto(network.layers.length, output).slice();
  for (let layer = network.layers.length - 1; layer >= 1; layer--) {
    const { sources, neurons, weights } = network.layer(layer);
    const activations = pass.activations(layer);
    const before = new Float64Array(sources);
    for (let neuron = 0; neuron < neurons; neuron++) {
      const a = activations[neuron] as number;
      const through = (slope[neuron] as number) * a * (1 - a);
      for (let i = 0; i < sources; i++) before[i] = (before[i] as number) + through * (weights[neuron * sources + i] as number);
    }
    slope = before;
  }
  return slope;
}
