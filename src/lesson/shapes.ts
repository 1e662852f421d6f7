/** What a value may be that comes from outside: declared once, where the value is, and asked before it is used. */
import * as v from 'valibot';
import { pixelCount } from '../digits/pixels';

/** Anything that examines a value; what it lets through is a `T`. */
export type Shape<T> = v.GenericSchema<unknown, T>;

/** A place in a list of so many: 0, 1, … */
export const below = (count: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(count - 1));

export const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** So many numbers, each within the two. */
export const numbers = (count: number, least: number, most: number) => v.pipe(v.array(within(least, most)), v.length(count));

/** A picture: 784 values 0…1. */
export const pixelsShape = numbers(pixelCount, 0, 1);

export const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** How often something was asked for: another one, a hint. */
export const timesAsked = below(10_000);

/** Remembers for each name the last value that was examined: none is looked at twice. */
export class Examined {
  private readonly last = new Map<string, { value: unknown; fits: boolean }>();

  fits<T>(name: string, value: unknown, shape: Shape<T>): value is T {
    const known = this.last.get(name);
    if (known && Object.is(known.value, value)) return known.fits;
    const fits = v.is(shape, value);
    this.last.set(name, { value, fits });
    return fits;
  }

  /** It was made here, and needs no looking at. */
  trust(name: string, value: unknown): void {
    this.last.set(name, { value, fits: true });
  }

  /** It has been examined, and did not fit. */
  isUnfit(name: string, value: unknown): boolean {
    const known = this.last.get(name);
    return known !== undefined && !known.fits && Object.is(known.value, value);
  }
}
