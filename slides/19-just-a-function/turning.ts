/** Outputs of the whole network against one input of a neuron: which says most, and a digit for which one turns back. */
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { Network } from '../../src/network/Network';
import { heightOfCurve, trace, turnsBack, ways } from '../../src/network/traces';
import { functionLayer } from './state';

/** Going back by less than this is not seen. */
export const visibleTurn = 0.02;
/** By this much one can see it from the back row. */
const clearTurn = 0.2;
/** So many digits are searched; one in two has such a curve. */
const searched = 60;

/** The curve that turns back most, or else the one that goes farthest. */
export function mostTelling(curves: readonly Float64Array[]): number {
  const turns = curves.map(turnsBack);
  const most = Math.max(...turns);
  if (most > visibleTurn) return turns.indexOf(most);
  const reaches = curves.map(heightOfCurve);
  return reaches.indexOf(Math.max(...reaches));
}

/** "rises, then falls" */
export function wayInWords(curve: Float64Array): string {
  const [first, ...others] = ways(curve, visibleTurn).map((way) => (way > 0 ? 'rises' : 'falls'));
  return first === undefined ? 'hardly moves' : [first, ...others.map((way) => `then ${way}`)].join(', ');
}

export interface Turning {
  readonly sample: Sample;
  readonly input: number;
  /** Of all outputs, and which of them turns back. */
  readonly curves: readonly Float64Array[];
  readonly output: number;
}

const found = new WeakMap<Network, Turning | undefined>();

/** Searched once per network; nothing before the digits have arrived, or where there is none. */
export function turningExhibit(lesson: Lesson): Turning | undefined {
  const network = lesson.network();
  const fair = lesson.samples('fair');
  if (fair.length === 0) return undefined;
  if (!found.has(network)) found.set(network, search(network, fair.slice(0, searched)));
  return found.get(network);
}

function search(network: Network, samples: readonly Sample[]): Turning | undefined {
  const later = new Network(network.layers.slice(functionLayer - 1));
  for (const sample of samples) {
    const inputs = network.forward(sample.pixels).activations(functionLayer - 1);
    for (let input = 0; input < inputs.length; input++) {
      const varied = inputs.slice();
      const curves = trace((t) => {
        varied[input] = t;
        return later.forward(varied).outputs;
      });
      const output = curves.findIndex((curve) => turnsBack(curve) > clearTurn);
      if (output >= 0) return { sample, input, output, curves };
    }
  }
  return undefined;
}
