/** The lesson as plain JSON, so that a reload keeps it: what differs from the trained networks, and all that is the learner's own. */
import * as v from 'valibot';
import { Drawing, type DrawingJSON } from '../digits/Drawing';
import { pixelCount } from '../digits/pixels';
import { largestParameter } from '../network/indices';
import type { Layer } from '../network/Layer';
import { Network } from '../network/Network';
import { type Answer, type Guess, guessShape, type Hands, handsShape, signatureOf } from './guesses';
import { below, type Shape, within } from './shapes';
import { informativeInputs, shownCount } from './shownInputs';

/** The parameter of the page's address that holds work which somebody has sent. */
export const workParameter = 'lesson-work';

/** Of the form that `toJSON` writes: for whoever has to tell it from a later one. What is read is taken piece by piece, whatever stands here. */
export const savedVersion = 2;

/** Changed numbers of one layer: [index, value] each. */
interface LayerChanges {
  weights: [number, number][];
  biases: [number, number][];
}

export interface SavedLesson {
  version: typeof savedVersion;
  drawing: DrawingJSON;
  centring: boolean;
  /** None in the middle of the first stroke, which is to choose them. */
  shownInputs?: number[];
  networks: Record<string, LayerChanges[]>;
  locals: Record<string, unknown>;
  guesses: Record<string, Guess>;
  hands: Record<string, Hands>;
}

/** What could be taken of a saved lesson. */
export interface TakenUp {
  readonly drawing: Drawing | undefined;
  readonly centring: boolean;
  readonly shownInputs: readonly number[];
  /** Those that were changed. */
  readonly networks: Readonly<Record<string, Network>>;
  /** As they stand there: each is examined when its slide asks for it. */
  readonly locals: Readonly<Record<string, unknown>>;
  readonly guesses: Readonly<Record<string, Guess>>;
  readonly hands: Readonly<Record<string, Hands>>;
  /** Nothing had to be left out. */
  readonly isWhole: boolean;
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

const shownShape = v.pipe(
  v.array(below(pixelCount)),
  v.length(shownCount),
  v.check((shown) => shown.every((index, i) => i === 0 || index > (shown[i - 1] as number)), 'ascending'),
);

/** Takes pieces, each for itself, and remembers whether one did not fit. What is not there at all is no fault: an older version had not got it. */
class Sieve {
  isWhole = true;

  take<T>(shape: Shape<T>, value: unknown): T | undefined {
    if (value === undefined || v.is(shape, value)) return value as T | undefined;
    this.isWhole = false;
    return undefined;
  }

  entries(value: unknown): [string, unknown][] {
    const all = this.take<Record<string, unknown>>(v.record(v.string(), v.unknown()), value);
    return Object.entries(all ?? {}).filter(([, each]) => each !== undefined);
  }

  list(value: unknown): readonly unknown[] {
    return this.take<readonly unknown[]>(v.array(v.unknown()), value) ?? [];
  }

  record<T>(shape: Shape<T>, value: unknown): Record<string, T> {
    const fitting = this.entries(value).flatMap(([name, each]) => {
      const taken = this.take(shape, each);
      return taken === undefined ? [] : [[name, taken] as const];
    });
    return Object.fromEntries(fitting);
  }

  drawing(value: unknown): Drawing | undefined {
    if (value === undefined) return undefined;
    try {
      return Drawing.fromJSON(value);
    } catch {
      this.isWhole = false;
      return undefined;
    }
  }

  /** A copy with the changes made that can be made. */
  network(trained: Network, saved: unknown): Network {
    const changes = this.list(saved);
    if (changes.length > trained.layers.length) this.isWhole = false;
    const layers = trained.layers.map((layer, at) => {
      const { weights, biases } = Object.fromEntries(this.entries(changes[at]));
      return { ...layer, weights: this.patched(layer.weights, weights), biases: this.patched(layer.biases, biases) };
    });
    return new Network(layers);
  }

  private patched(values: Float64Array, saved: unknown): Float64Array {
    const shape = v.tuple([below(values.length), within(-largestParameter, largestParameter)]);
    const changes = this.list(saved);
    if (changes.length === 0) return values;
    const copy = values.slice();
    for (const change of changes) {
      const [index, value] = this.take(shape, change) ?? [];
      if (index !== undefined && value !== undefined) copy[index] = value;
    }
    return copy;
  }
}

/** What fits of anything that may have been saved, by whatever version of this, and for whichever networks there are now. */
export function takenUp(saved: unknown, trained: Readonly<Record<string, Network>>): TakenUp {
  const sieve = new Sieve();
  const parts = Object.fromEntries(sieve.entries(saved)) as Partial<Record<keyof SavedLesson, unknown>>;
  const drawing = sieve.drawing(parts.drawing);
  const centring = sieve.take(v.boolean(), parts.centring) ?? true;
  const shown = sieve.take(shownShape, parts.shownInputs);
  const chosen = () => informativeInputs(drawing && centring ? drawing.received() : (drawing?.pixels ?? new Float64Array(pixelCount)));
  const networks = sieve.entries(parts.networks).flatMap(([name, changes]) => {
    const before = Object.hasOwn(trained, name) ? trained[name] : undefined;
    if (!before) sieve.isWhole = false;
    return before ? [[name, sieve.network(before, changes)] as const] : [];
  });
  return {
    drawing,
    centring,
    shownInputs: shown ?? chosen(),
    networks: Object.fromEntries(networks),
    locals: Object.fromEntries(sieve.entries(parts.locals)),
    guesses: sieve.record(guessShape, parts.guesses),
    hands: sieve.record(handsShape, parts.hands),
    // Read last: every piece above may change it.
    isWhole: sieve.isWhole,
  };
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
