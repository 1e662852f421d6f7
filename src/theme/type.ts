/** Typefaces, and sizes in logical pixels. */

/** Where Inter is refused or late, a face that is no wider stands in for it, so that every place holds. */
export const fontFamily =
  '"Inter Variable", "Inter", -apple-system, "Segoe UI", Roboto, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif';

/** For programs: whatever this machine writes programs with. */
export const monoFamily = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

export const typeSize = { sentence: 26, numeral: 25, total: 44, head: 17, label: 15, value: 16, tick: 13, small: 13, formula: 24 } as const;

/** A value inside a circle: 0.76 of its radius, as in 11.6 at radius 15.3. */
export const valueInCircle = 0.76;
