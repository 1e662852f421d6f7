/** What stands over the bars beside the last hidden layer, and what they come to. */
import type { Lead } from '../../src/network/leads';

/** What stands over the bars of either sign. */
export interface LeadHeads {
  readonly negative: string;
  readonly positive: string;
}

/** What the bars add up to, biases and all. */
export interface BarTotal {
  readonly words: string;
  readonly value: number;
  readonly name: string;
}

export const argueHeads = ({ ahead, behind }: Lead, compact: boolean): LeadHeads => ({
  negative: compact ? String(behind) : `for ${behind}`,
  positive: compact ? String(ahead) : `for ${ahead}`,
});

export const leadTotal = ({ ahead, lead }: Lead): BarTotal => ({
  words: `lead of the ${ahead} `,
  value: lead,
  name: 'miss: lead',
});

export const pushHeads = (digit: number, compact: boolean): LeadHeads => ({
  negative: compact ? '−' : `not ${digit}`,
  positive: compact ? '+' : `for ${digit}`,
});

export const pushTotal = (digit: number, sum: number): BarTotal => ({
  words: `sum of the ${digit} `,
  value: sum,
  name: `z[3][${digit}]`,
});
