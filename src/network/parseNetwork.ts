import { type ActivationName, activationFunctions } from './activationFunctions';
import { bytesOfBase64 } from './base64';
import { inSentence, largestParameter } from './indices';
import type { Layer } from './Layer';
import { Network } from './Network';

/** A file that is not a network; the message says which layer is wrong and what was expected. */
export class NetworkFileError extends Error {
  override name = 'NetworkFileError';
}

interface Reading {
  /** Somebody may have written it: there need be no check, and numbers may stand there as plain lists. */
  readonly byHand?: boolean;
}

/**
 * Reads the parsed JSON of a network file: `{ name, layers: [{ sources, neurons, activation, weights, biases }] }`, where weights
 * (row-major, neuron·sources + source) and biases are base64 of little-endian 32-bit floats; of 64-bit ones in a layer with
 * `"bits": 64`; in a layer with a `step` they are 16-bit integers, each that many steps. Each layer has a `check` of all this, so that
 * no changed letter passes. Throws a NetworkFileError.
 */
export function parseNetwork(file: unknown, reading: Reading = {}): Network {
  const { layers } = object(file, 'The file');
  if (!Array.isArray(layers) || layers.length === 0) throw new NetworkFileError('"layers" must be a list of at least one layer.');
  const parsed: Layer[] = [];
  layers.forEach((layer: unknown, index) => {
    parsed.push(parseLayer(layer, `Layer ${index + 1}`, parsed[index - 1]?.neurons, reading));
  });
  return new Network(parsed);
}

function parseLayer(layer: unknown, name: string, neuronsBefore: number | undefined, { byHand = false }: Reading): Layer {
  const file = object(layer, name);
  const sources = count(file.sources, `${name}: "sources"`);
  const neurons = count(file.neurons, `${name}: "neurons"`);
  if (neuronsBefore !== undefined && sources !== neuronsBefore) {
    throw new NetworkFileError(`${name}: "sources" is ${sources}, but the layer before has ${neuronsBefore} neurons.`);
  }
  const encoding = encodingOf(file, name);
  const read = (value: unknown, rows: number, across: number, what: string) =>
    byHand && Array.isArray(value) ? listed(value, rows, across, what) : numbers(value, rows * across, encoding, what);
  const parsed = {
    sources,
    neurons,
    activation: activationName(file.activation, name),
    weights: read(file.weights, neurons, sources, `${name}: "weights"`),
    biases: read(file.biases, neurons, 1, `${name}: "biases"`),
  };
  if (byHand && file.check === undefined) return parsed;
  if (file.check !== checkOf(file)) {
    throw new NetworkFileError(
      `${name} is damaged: its "check" does not fit what stands in it.${byHand ? ' Whoever has changed it on purpose takes the line with "check" out.' : ''}`,
    );
  }
  return parsed;
}

/** Eight letters that change with any one letter of what a file says of a layer (FNV-1a). */
export function checkOf({ sources, neurons, activation, step, bits, weights, biases }: Readonly<Record<string, unknown>>): string {
  const text = [sources, neurons, activation, step ?? '', weights, biases, ...(bits === undefined ? [] : [bits])].join(' ');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** How one number is written. */
interface Encoding {
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => number;
}

const floats: Encoding = { bytes: 4, read: (view, at) => view.getFloat32(at, true) };
const doubles: Encoding = { bytes: 8, read: (view, at) => view.getFloat64(at, true) };

function encodingOf({ step, bits }: Record<string, unknown>, layer: string): Encoding {
  if (step !== undefined) return steps(step, `${layer}: "step"`);
  if (bits === undefined || bits === 32) return floats;
  if (bits === 64) return doubles;
  throw new NetworkFileError(`${layer}: "bits" must be 32 or 64, not ${inSentence(bits)}.`);
}

function steps(step: unknown, what: string): Encoding {
  if (typeof step !== 'number' || !(step > 0 && step < 1)) {
    throw new NetworkFileError(`${what} must be a number between 0 and 1, not ${inSentence(step)}.`);
  }
  return { bytes: 2, read: (view, at) => step * view.getInt16(at, true) };
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new NetworkFileError(`${what} must be a JSON object.`);
}

function count(value: unknown, what: string): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new NetworkFileError(`${what} must be a whole number above 0, not ${inSentence(value)}.`);
}

function activationName(value: unknown, layer: string): ActivationName {
  if (typeof value === 'string' && Object.hasOwn(activationFunctions, value)) return value as ActivationName;
  const known = Object.keys(activationFunctions).map((name) => `"${name}"`);
  throw new NetworkFileError(`${layer}: "activation" must be ${known.join(' or ')}, not ${inSentence(value)}.`);
}

function numbers(value: unknown, expected: number, encoding: Encoding, what: string): Float64Array {
  const bytes = decode(value, what);
  const size = encoding.bytes * expected;
  if (bytes.length !== size)
    throw new NetworkFileError(`${what} must hold ${expected} numbers (${size} bytes), not ${bytes.length} bytes.`);
  const view = new DataView(bytes.buffer);
  const numbers = new Float64Array(expected);
  for (let i = 0; i < expected; i++) numbers[i] = parameter(encoding.read(view, encoding.bytes * i), i, what);
  return numbers;
}

/** A list of all numbers, or of a list for each neuron. */
function listed(list: readonly unknown[], rows: number, across: number, what: string): Float64Array {
  const flat = list.length === rows && list.every(Array.isArray) ? list.flatMap((row) => sized(row, across, `${what}: each list`)) : list;
  return Float64Array.from(sized(flat, rows * across, what), (number, i) => parameter(number, i, what));
}

function sized(list: readonly unknown[], expected: number, what: string): readonly unknown[] {
  if (list.length === expected) return list;
  throw new NetworkFileError(`${what} must hold ${expected} numbers, not ${list.length}.`);
}

function parameter(number: unknown, index: number, what: string): number {
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new NetworkFileError(`${what} must be finite numbers, but number ${index} is ${inSentence(number)}.`);
  }
  if (Math.abs(number) > largestParameter) throw new NetworkFileError(`${what} has a number beyond ${largestParameter}: ${number}.`);
  return number;
}

function decode(value: unknown, what: string): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'string') throw new NetworkFileError(`${what} must be base64 text.`);
  const bytes = bytesOfBase64(value);
  if (!bytes) throw new NetworkFileError(`${what} is damaged or cut off: it is not whole base64 text.`);
  return bytes;
}
