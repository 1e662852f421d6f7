/** Neurons with three lamps that can be worked out by hand, the same for the same seed. */
import { Random } from '../../src/network/Random';
import { type Three, threeInputs } from '../shared/exercises/threeInputs';

export interface WorkableNeuron {
  readonly lamps: Three;
  readonly weights: Three;
  readonly bias: number;
}

/** With both signs among its products, and no sum so near to another that a mistake could be taken for the truth. */
export function workableNeuron(seed: number): WorkableNeuron {
  const random = new Random(seed);
  for (;;) {
    const three = (draw: () => number): Three => [draw(), draw(), draw()];
    const lamps = three(() => (2 + random.below(9)) / 10);
    const weights = three(() => halves(random));
    const bias = halves(random);
    if (isFair(lamps, weights, bias)) return { lamps, weights, bias };
  }
}

/** −4 … 4 in steps of a half, and not 0. */
const halves = (random: Random) => (1 + random.below(8)) * (random.next() < 0.5 ? -0.5 : 0.5);

function isFair(lamps: Three, weights: Three, bias: number): boolean {
  const { products, sum } = threeInputs(lamps, weights);
  const z = sum + bias;
  const bothSigns = products.some((each) => each > 0) && products.some((each) => each < 0);
  const apart = new Set(lamps).size === 3 && new Set(weights).size === 3;
  return bothSigns && apart && Math.abs(sum) >= 0.4 && Math.abs(z) >= 0.5 && Math.abs(z) <= 3;
}
