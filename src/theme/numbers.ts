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
export function readNumber(text: string): number {
  return Number(text.replace('−', '-').replace(/,/g, ''));
}

/** A count, with a comma at the thousands: 13,002. */
export function counted(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Whether numbers add up to a total as they are shown, rounded one by one. */
export function addUpAsShown(parts: readonly number[], total: number, digits = 2): boolean {
  const shown = (value: number) => Math.round(readNumber(written(value, digits)) * 10 ** digits);
  return parts.reduce((sum, part) => sum + shown(part), 0) === shown(total);
}

/** A whole number without decimals, any other with two. */
export function short(value: number): string {
  return written(value, Math.abs(value - Math.round(value)) < 0.005 ? 0 : 2);
}

/** With two decimals at most, and none that is 0 at the end: 1.8, −0.45, 3. */
export function trimmed(value: number): string {
  return written(value).replace(/\.?0+$/, '');
}

/** "a 5", "an 8". */
export const aDigit = (digit: number): string => `${digit === 8 ? 'an' : 'a'} ${digit}`;
