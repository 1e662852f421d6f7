/** How much of the error arrives in a layer, against the last one, as it is written. */
import { counted, written } from '../../src/theme/numbers';

interface Times {
  readonly than: 'weaker' | 'stronger' | 'nothing';
  /** So many times; as text with two digits. */
  readonly value: number;
  readonly text: string;
}

/** What would be written as 1.0 is no stronger. */
const alike = 0.95;

/** Infinitely many times weaker: nothing arrives, as behind ReLUs that are all off. */
export function inTimes(weaker: number): Times {
  if (!Number.isFinite(weaker)) return { than: 'nothing', value: 0, text: 'nothing' };
  const than = weaker < alike ? 'stronger' : 'weaker';
  const value = than === 'stronger' ? 1 / weaker : weaker;
  return { than, value, text: value < 10 ? written(value, 1) : counted(Number(value.toPrecision(2))) };
}
