/** Checks of indices and values, whose errors name what would have been valid. */

/** A value as a sentence can name it, whatever was handed in: text in quotation marks, an object by its kind. */
export function inSentence(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}

/** Throws a RangeError unless `index` is an integer from `first` to `last`; it names the layer, if one is given. */
export function checkIndex(what: string, index: number, first: number, last: number, layer?: number): void {
  if (Number.isInteger(index) && index >= first && index <= last) return;
  throw new RangeError(
    `${what} ${inSentence(index)}${layer === undefined ? '' : ` of layer ${layer}`} does not exist: valid are ${first} to ${last}.`,
  );
}

/** Throws a RangeError unless `value` is a finite number. */
function checkFinite(what: string, value: number): void {
  if (Number.isFinite(value)) return;
  throw new RangeError(`${what} must be a finite number, not ${inSentence(value)}.`);
}

/** Throws a RangeError naming the first value that is not finite. */
export function checkAllFinite(what: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${what} ${i} must be a finite number, not ${inSentence(values[i])}.`);
  }
}

/** As far as weights and biases reach to either side: far beyond what learning makes, and no sum of them overflows. */
export const largestParameter = 1e6;

/** Throws a RangeError unless `value` can be a weight or a bias. */
export function checkParameter(what: string, value: number): void {
  checkFinite(what, value);
  if (Math.abs(value) <= largestParameter) return;
  throw new RangeError(`${what} must be from -${largestParameter} to ${largestParameter}, not ${value}.`);
}

/** Throws a RangeError unless `length` is the `expected` one. */
export function checkLength(what: string, length: number, expected: number): void {
  if (length === expected) return;
  throw new RangeError(`${what} must hold ${expected} numbers, not ${inSentence(length)}.`);
}
