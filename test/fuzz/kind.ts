/** One kind of action: what it is given, made at random, and what it does with it. */
import fc from 'fast-check';
import type { FuzzedDeck } from './FuzzedDeck';

export interface Kind<T> {
  /** How often, against the others. */
  readonly weight: number;
  readonly given: fc.Arbitrary<T>;
  perform(deck: FuzzedDeck, given: T): Promise<unknown>;
}

/** What it is given differs from kind to kind. */
// biome-ignore lint/suspicious/noExplicitAny: each `perform` takes what its own `given` makes.
export type AnyKind = Kind<any>;

/** Tells TypeScript what `perform` is given. */
export const kind = <T>(weight: number, given: fc.Arbitrary<T>, perform: Kind<T>['perform']): Kind<T> => ({ weight, given, perform });

/** Of a width, a height, a list. */
export const share = fc.integer({ min: 0, max: 99 }).map((hundredths) => hundredths / 100);
