/** What stands over the bars beside the last hidden layer, and what they come to. */
import type { Lead } from '../../src/network/leads';

/** A heading for all bars, and one for those of either sign. */
export interface LeadHeads {
  readonly all: string;
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
  all: 'each lamp argues',
  negative: compact ? String(behind) : `for ${behind}`,
  positive: compact ? String(ahead) : `for ${ahead}`,
});

export const leadTotal = ({ ahead, behind, lead }: Lead, compact: boolean): BarTotal => ({
  words: compact ? `lead of the ${ahead} ` : `lead of the ${ahead} over the ${behind}, biases and all, before squishing `,
  value: lead,
  name: 'miss: lead',
});

export const pushHeads = (digit: number, compact: boolean): LeadHeads => ({
  all: 'each lamp’s push',
  negative: compact ? '−' : 'against',
  positive: compact ? '+' : `for ${digit}`,
});

export const pushTotal = (digit: number, sum: number, compact: boolean): BarTotal => ({
  words: compact ? `sum of the ${digit} ` : `all together, bias too, before squishing: `,
  value: sum,
  name: `z[3][${digit}]`,
});
