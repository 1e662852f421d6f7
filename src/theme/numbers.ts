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

const words = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

/** Small counts as words, as a sentence says them: three, sixteen. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** As a sentence begins. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The zeros of scripts whose digits people write numbers with; nine others follow each. */
const zeros = ['0', '０', '٠', '۰', '०', '০', '๐'].map((zero) => zero.charCodeAt(0));

/** A digit of any of these scripts as 0 to 9; whatever else as it is. */
function plainDigit(sign: string): string {
  const zero = zeros.find((each) => sign.charCodeAt(0) >= each && sign.charCodeAt(0) < each + 10);
  return zero === undefined ? sign : String(sign.charCodeAt(0) - zero);
}

/**
 * A number as people write it: with a comma or a point, any minus, spaces at the thousands and round the sign, and digits of many scripts,
 * full width or not. Nothing where it is none.
 */
export function numberFrom(text: string): number | undefined {
  const plain = [...text]
    .map(plainDigit)
    .join('')
    // Marks of the direction of writing, which keyboards put in unseen.
    .replace(/[\u200b-\u200f\u061c\u2066-\u2069\ufeff]/g, '')
    .replace(/[‐‑‒–—−⁻﹣－➖]/g, '-')
    .replace(/[+＋﹢]/g, '+')
    .replace(/[,.，．٫،。｡·]/g, '.')
    .trim()
    .replace(/^([-+])\s+/, '$1');
  const isNumber = /^[-+]?((\d+|\d{1,3}(\s\d{3})+)\.?\d*|\.\d+)$/.test(plain);
  return isNumber ? Number(plain.replace(/\s/g, '')) : undefined;
}

/** What is said to whoever has written none. */
export const pleaseWriteNumber = 'Please write a number, such as −0.5.';
