/** What the comparison pages show: the starting digit, 18 of its inputs, the deck's network and its pass, in about the same places. */
import type { Pixels } from '../../../src/digits/pixels';
import { parseSamples } from '../../../src/digits/samples';
import { informativeInputs } from '../../../src/lesson/shownInputs';
import type { ForwardPass } from '../../../src/network/ForwardPass';
import type { Network } from '../../../src/network/Network';
import { parseNetwork } from '../../../src/network/parseNetwork';

export interface Content {
  network: Network;
  picture: Pixels;
  lamps: Lamp[];
  connections: Connection[];
}

interface Lamp {
  layer: number;
  neuron: number;
  x: number;
  y: number;
}

interface Connection {
  from: Lamp;
  to: Lamp;
  weight: number;
}

export const digit = { x: 40, y: 190, cell: 11 };
export const lampRadius = 12;

const load = async (file: URL): Promise<unknown> => (await fetch(file)).json();

export async function loadContent(): Promise<Content> {
  const [network, threes] = await Promise.all([
    load(new URL('../../../assets/networks/star.json', import.meta.url)).then(parseNetwork),
    load(new URL('../../../assets/digits/threes.json', import.meta.url)).then(parseSamples),
  ]);
  const picture = threes[0]?.pixels ?? new Float64Array(784);
  const columns = network.sizes.map((size, layer) =>
    layer === 0 ? informativeInputs(picture) : Array.from({ length: size }, (_, i) => i),
  );
  const lampsOf = columns.map((neurons, layer) =>
    neurons.map((neuron, i): Lamp => ({ layer, neuron, x: 480 + layer * 220, y: 360 + (i - (neurons.length - 1) / 2) * 34 })),
  );
  const connections = lampsOf
    .slice(1)
    .flatMap((targets, layer) =>
      targets.flatMap((to) =>
        (lampsOf[layer] ?? []).map((from): Connection => ({ from, to, weight: network.weight(layer + 1, to.neuron, from.neuron) })),
      ),
    );
  return { network, picture, lamps: lampsOf.flat(), connections };
}

export const activationOf = (pass: ForwardPass, { layer, neuron }: Lamp): number => pass.activation(layer, neuron);

/** Grey by brightness, 0xrrggbb. */
export function grey(value: number): number {
  const level = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return (level << 16) | (level << 8) | level;
}

export const connectionColour = (weight: number): number => (weight < 0 ? 0xff6b6b : 0x58a6ff);
