/** The lesson as plain JSON, so that a reload keeps it: what differs from the trained networks, and all that is the learner's own. */
import type { DrawingJSON } from '../digits/Drawing';
import { checkFinite, checkIndex } from '../network/indices';
import type { Layer } from '../network/Layer';
import { Network } from '../network/Network';
import { type Answer, type Guess, type Hands, signatureOf } from './guesses';

/** Changed numbers of one layer: [index, value] each. */
interface LayerChanges {
  weights: [number, number][];
  biases: [number, number][];
}

export interface SavedLesson {
  drawing: DrawingJSON;
  centring: boolean;
  shownInputs: number[];
  networks: Record<string, LayerChanges[]>;
  locals: Record<string, unknown>;
  guesses: Record<string, Guess>;
  hands: Record<string, Hands>;
}

function changed(now: Float64Array, before: Float64Array): [number, number][] {
  const changes: [number, number][] = [];
  now.forEach((value, index) => {
    if (value !== before[index]) changes.push([index, value]);
  });
  return changes;
}

/** Only of networks of one shape. */
export function changesOf(network: Network, trained: Network): LayerChanges[] {
  return network.layers.map(({ weights, biases }, index) => {
    const before = trained.layers[index] as Layer;
    return { weights: changed(weights, before.weights), biases: changed(biases, before.biases) };
  });
}

/** Of those that differ from what was trained. */
export function changesOfAll(
  networks: Readonly<Record<string, Network>>,
  trained: Readonly<Record<string, Network>>,
): SavedLesson['networks'] {
  const edited = Object.entries(networks).filter(([name, network]) => network !== trained[name]);
  return Object.fromEntries(edited.map(([name, network]) => [name, changesOf(network, trained[name] as Network)]));
}

/** A copy with the changes made. RangeError for an index or a value that cannot be. */
export function withChanges(trained: Network, changes: readonly LayerChanges[]): Network {
  const layers = trained.layers.map((layer, at) => ({
    ...layer,
    weights: patched(layer.weights, changes[at]?.weights ?? []),
    biases: patched(layer.biases, changes[at]?.biases ?? []),
  }));
  return new Network(layers);
}

function patched(values: Float64Array, changes: readonly [number, number][]): Float64Array {
  if (changes.length === 0) return values;
  const copy = values.slice();
  for (const [index, value] of changes) {
    checkIndex('A saved change', index, 0, values.length - 1);
    checkFinite('A saved change', value);
    copy[index] = value;
  }
  return copy;
}

/** Values that come back from JSON as they went in; a slide's other values begin anew. */
export function plainOnes(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPlain(value)));
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** What a guess was made for may be anything; its signature will do. */
export function plainGuesses<T extends { readonly answer: Answer }>(guesses: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(guesses).map(([slide, guess]) => [slide, { ...guess, answer: { ...guess.answer, key: signatureOf(guess.answer.key) } }]),
  );
}
