import { base64Of } from './base64';
import type { Network } from './Network';
import { checkOf } from './parseNetwork';

/** Whether every number is kept as it is, or rounded to 32 bits, which halves the file. */
type Precision = 'exact' | '32 bits';

/** The text of a network's file, as `parseNetwork` reads it. */
export function networkText(name: string, network: Network, precision: Precision = '32 bits'): string {
  const layers = network.layers.map(({ sources, neurons, activation, weights, biases }) => {
    const isDouble = precision === 'exact' && !(isSingle(weights) && isSingle(biases));
    const written = isDouble ? doubles : singles;
    const layer = { sources, neurons, activation, ...(isDouble ? { bits: 64 } : {}), weights: written(weights), biases: written(biases) };
    return { ...layer, check: checkOf(layer) };
  });
  return `${JSON.stringify({ name, layers }, null, 2)}\n`;
}

const isSingle = (values: Float64Array) => values.every((value) => Object.is(Math.fround(value), value));

function singles(values: Float64Array): string {
  return spelled(values, 4, (view, at, value) => view.setFloat32(at, value, true));
}

function doubles(values: Float64Array): string {
  return spelled(values, 8, (view, at, value) => view.setFloat64(at, value, true));
}

function spelled(values: Float64Array, size: number, write: (view: DataView, at: number, value: number) => void): string {
  const bytes = new Uint8Array(size * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    write(view, size * index, value);
  });
  return base64Of(bytes);
}
