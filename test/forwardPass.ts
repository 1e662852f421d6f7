/** A forward pass computed apart from the lesson's own, neuron by neuron, and what a shown number must be according to it. */

/** As `window.lesson.network()` gives it: per layer, weights[neuron][source]. */
export type LayersOf = readonly { weights: readonly (readonly number[])[]; biases: readonly number[]; activation: 'sigmoid' | 'relu' }[];

export interface Pass {
  /** z[0] is layer 1. */
  z: number[][];
  /** activations[0] is the input. */
  activations: number[][];
}

export function forwardPass(layers: LayersOf, input: readonly number[]): Pass {
  const pass: Pass = { z: [], activations: [[...input]] };
  for (const { weights, biases, activation } of layers) {
    const before = pass.activations.at(-1) as number[];
    const z = weights.map((row, neuron) => {
      let sum = biases[neuron] as number;
      for (let source = 0; source < row.length; source++) sum += (row[source] as number) * (before[source] as number);
      return sum;
    });
    pass.z.push(z);
    pass.activations.push(z.map((value) => (activation === 'relu' ? Math.max(0, value) : 1 / (1 + Math.exp(-value)))));
  }
  return pass;
}

export interface QuantityName {
  network: string;
  kind: 'a' | 'z' | 'b' | 'w';
  layer: number;
  neuron: number;
  source: number | undefined;
}

/** What a readout's name stands for; nothing for a plain name. */
export function quantityOf(name: string): QuantityName | undefined {
  const parts = /^(?:([A-Za-z0-9_-]+):)?([azbw])\[(\d+)\]\[(\d+)\](?:\[(\d+)\])?$/.exec(name);
  if (!parts) return undefined;
  const [, network = 'lesson', kind, layer, neuron, source] = parts;
  if ((kind === 'w') !== (source !== undefined)) return undefined;
  return {
    network,
    kind: kind as QuantityName['kind'],
    layer: Number(layer),
    neuron: Number(neuron),
    source: source === undefined ? undefined : Number(source),
  };
}

/** The true value of such a quantity, NaN where there is none. */
export function trueValue({ kind, layer, neuron, source }: QuantityName, layers: LayersOf, pass: Pass): number {
  if (kind === 'a') return pass.activations[layer]?.[neuron] ?? Number.NaN;
  if (kind === 'z') return pass.z[layer - 1]?.[neuron] ?? Number.NaN;
  if (kind === 'b') return layers[layer - 1]?.biases[neuron] ?? Number.NaN;
  return layers[layer - 1]?.weights[neuron]?.[source as number] ?? Number.NaN;
}

/** One bare number: a real minus sign, commas only at the thousands, a leading zero, no unit. */
export const bareNumber = /^−?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Half a unit of the last digit shown. */
export function halfUnit(text: string): number {
  const decimals = text.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** The number that a reader sees. */
export const numberIn = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));
