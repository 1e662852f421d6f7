/** What can be done with an amount, the share of something that is shown, and from where on it counts. */

/** An amount up to this is not to be seen. */
export const unseen = 0.002;

/** From more than this on, something counts as being there: it can be pointed at, and its controls answer. */
export const halfway = 0.5;

/** The nearest value from `least` to `most`; for amounts, from 0 to 1. */
export const clamp = (value: number, least = 0, most = 1): number => Math.min(most, Math.max(least, value));

/** The number that is so far on the way: 0 gives `from`, 1 gives `to`. */
export const between = (from: number, to: number, amount: number): number => from + (to - from) * amount;
