/** The terms of a sum as blocks end to end: the positive ones to the right, then the negative ones back to the left. */

import type { Terms } from '../../src/network/terms';
import { clamp } from '../../src/theme/amounts';

export interface TermBlock {
  /** The source whose product it is. */
  readonly index: number;
  readonly sign: 1 | -1;
  /** Its place in the row of its sign, 0…count − 1. */
  readonly rank: number;
  readonly of: number;
  /** From the lower to the higher end, in units of the sum. */
  readonly from: number;
  readonly to: number;
}

/** The blocks of the `count` largest terms. */
export function blocksOf({ products, order }: Terms, count: number): TermBlock[] {
  const counted = order.slice(0, count);
  const row = (sign: 1 | -1) => counted.filter((i) => Math.sign(products[i] as number) === sign);
  const blocks: TermBlock[] = [];
  let end = 0;
  for (const sign of [1, -1] as const) {
    const indices = row(sign);
    indices.forEach((index, rank) => {
      const next = end + (products[index] as number);
      blocks.push({ index, sign, rank, of: indices.length, from: Math.min(end, next), to: Math.max(end, next) });
      end = next;
    });
  }
  return blocks;
}

/** How far block `rank` of `of` is on its way, 0…1, when they set out one after the other. */
export function progressOf({ rank, of }: TermBlock, amount: number): number {
  const spread = 1.6;
  const lag = of > 1 ? rank / (of - 1) : 0;
  return clamp(amount * (1 + spread) - lag * spread);
}
