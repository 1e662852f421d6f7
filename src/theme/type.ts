/**
 * Typefaces, and sizes in logical pixels. From six picture heights away 18 of 720 lines are read at ease: what a step is about is
 * never smaller, nothing else is under 14. On a phone, 16 and 11. `test/typeSizes.test.ts` holds it.
 */

/** Where Inter is refused or late, a face that is no wider stands in for it, so that every place holds. */
export const fontFamily =
  '"Inter Variable", "Inter", -apple-system, "Segoe UI", Roboto, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif';

/** For programs: whatever this machine writes programs with. */
export const monoFamily = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

export const typeSize = { sentence: 26, numeral: 25, total: 44, head: 20, label: 18, value: 20, tick: 14, small: 14, formula: 24 } as const;

/** Large words are one step up: 14 → 16, 18 → 21, 20 → 23. What is large in itself is read as it is. */
const step = 1.15;
const largeInItself = 30;
let growth = 1;

/** Part of the look in force. Scenes that are built already are to be built anew. */
export function useType(type: 'normal' | 'large'): void {
  growth = type === 'large' ? step : 1;
}

/** The size that words are drawn in; those that keep it stand in a place that has no more room. */
export const drawnSize = ({ size, keepsSize }: { size: number; keepsSize?: boolean | undefined }): number =>
  keepsSize ? size : Math.max(size, Math.min(size * growth, largeInItself));

/** A value inside a circle: 0.76 of its radius, as in 11.6 at radius 15.3. */
export const valueInCircle = 0.76;
