/**
 * A number as it is shown: rounded to `digits` places, with a leading zero and a real minus sign; never "−0.00".
 * The rounding is that of the value itself, so what is read back differs from it by at most half a unit of the last place.
 */
export function written(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  const isZero = Number(text) === 0;
  return isZero ? text.replace('-', '') : text.replace('-', '−');
}

/** The number that a reader sees in such a text. */
export function read(text: string): number {
  return Number(text.replace('−', '-').replace(/,/g, ''));
}

/** A count, with a comma at the thousands: 13,002. */
export function counted(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
