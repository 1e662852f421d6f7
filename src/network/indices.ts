/** Checks of indices and values, whose errors name what would have been valid. */

/** Throws a RangeError unless `index` is an integer from `first` to `last`; it names the layer, if one is given. */
export function checkIndex(what: string, index: number, first: number, last: number, layer?: number): void {
  if (Number.isInteger(index) && index >= first && index <= last) return;
  throw new RangeError(`${what} ${index}${layer === undefined ? '' : ` of layer ${layer}`} does not exist: valid are ${first} to ${last}.`);
}

/** Throws a RangeError unless `value` is a finite number. */
export function checkFinite(what: string, value: number): void {
  if (Number.isFinite(value)) return;
  throw new RangeError(`${what} must be a finite number, not ${value}.`);
}

/** Throws a RangeError naming the first value that is not finite. */
export function checkAllFinite(what: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${what} ${i} must be a finite number, not ${values[i]}.`);
  }
}

/** Throws a RangeError unless `length` is the `expected` one. */
export function checkLength(what: string, length: number, expected: number): void {
  if (length === expected) return;
  throw new RangeError(`${what} must hold ${expected} numbers, not ${length}.`);
}
