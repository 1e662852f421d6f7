/**
 * The input column seen edge-on: 784 values in reading order, averaged into fewer rows of pixels. The average is taken of light
 * (brightness^2.2), or a thin stroke would vanish between two pixels. Written into `out`, if it is given.
 */
export function barcodeRows(values: ArrayLike<number>, rows: number, out = new Float32Array(rows)): Float32Array {
  const step = values.length / rows;
  for (let row = 0; row < rows; row++) {
    const from = row * step;
    const to = from + step;
    let light = 0;
    for (let i = Math.floor(from); i < Math.min(values.length, Math.ceil(to)); i++) {
      const value = values[i] as number;
      // Most are dark, and powers are dear.
      if (value > 0) light += (Math.min(to, i + 1) - Math.max(from, i)) * value ** 2.2;
    }
    out[row] = light > 0 ? (light / step) ** (1 / 2.2) : 0;
  }
  return out;
}
