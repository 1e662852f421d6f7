/** A digit for which an output of the whole network goes up and comes down again while one neuron goes from 0 to 1, and what makes it. */
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { Network } from '../../src/network/Network';
import { trace, turnsBack, ways } from '../../src/network/traces';
import { heroOf } from '../shared/hero/hero';
import { functionLayer } from './state';

/** Going back by less than this is not seen. */
const visibleTurn = 0.02;
/** By this much one can see it from the back row. */
const clearTurn = 0.2;
/** So many digits are searched for any other neuron than the lesson's; one in two has such a curve. */
const searched = 60;

/** "rises, then falls" */
export function wayInWords(curve: Float64Array): string {
  const [first, ...others] = ways(curve, visibleTurn).map((way) => (way > 0 ? 'rises' : 'falls'));
  return first === undefined ? 'hardly moves' : [first, ...others.map((way) => `then ${way}`)].join(', ');
}

/** A neuron of hidden layer 2, and how much more or less than at first it gives to the output. */
interface Push {
  readonly neuron: number;
  readonly curve: Float64Array;
}

export interface Turning {
  readonly sample: Sample;
  /** The neuron of hidden layer 1 that goes from 0 to 1; the output, and what it does. */
  readonly input: number;
  readonly output: number;
  readonly curve: Float64Array;
  /** What pushes the output up most, and what pulls it down most. */
  readonly up: Push;
  readonly down: Push;
}

const found = new WeakMap<Network, Map<number, Turning | undefined>>();

/** Searched once for a network and a neuron; nothing before the digits have arrived, or where there is none. */
export function turningExhibit(lesson: Lesson): Turning | undefined {
  const network = lesson.network();
  const hero = heroOf(lesson).value;
  const fair = lesson.samples('fair');
  if (fair.length === 0) return undefined;
  const known = found.get(network) ?? new Map<number, Turning | undefined>();
  found.set(network, known);
  if (!known.has(hero)) known.set(hero, search(network, fair, [hero]) ?? search(network, fair.slice(0, searched)));
  return known.get(hero);
}

function search(network: Network, samples: readonly Sample[], inputs?: readonly number[]): Turning | undefined {
  const later = new Network(network.layers.slice(functionLayer - 1));
  for (const sample of samples) {
    const activations = network.forward(sample.pixels).activations(functionLayer - 1);
    for (const input of inputs ?? activations.keys()) {
      const varied = activations.slice();
      const curves = trace((t) => {
        varied[input] = t;
        return later.forward(varied).outputs;
      });
      const output = curves.findIndex((curve) => turnsBack(curve) > clearTurn);
      if (output >= 0)
        return { sample, input, output, curve: curves[output] as Float64Array, ...pushes(later, activations, input, output) };
    }
  }
  return undefined;
}

/** Of the neurons between, the one whose share in the output's sum rises most on the way, and the one whose falls most. */
function pushes(later: Network, activations: Float64Array, input: number, output: number): Pick<Turning, 'up' | 'down'> {
  const varied = activations.slice();
  const between = trace((t) => {
    varied[input] = t;
    return later.forward(varied).activations(1);
  });
  const shares = between.map((curve, neuron): Push => {
    const weight = later.weight(2, output, neuron);
    return { neuron, curve: curve.map((value) => weight * (value - (curve[0] as number))) };
  });
  const end = ({ curve }: Push) => curve.at(-1) as number;
  const sorted = [...shares].sort((one, other) => end(other) - end(one));
  return { up: sorted[0] as Push, down: sorted.at(-1) as Push };
}
