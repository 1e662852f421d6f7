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

/** A value inside a circle: 0.76 of its radius, as in 11.6 at radius 15.3. */
export const valueInCircle = 0.76;
