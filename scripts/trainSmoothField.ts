import type { Random } from '../src/network/Random';

/** Rows and columns of the field. */
export const fieldSide = 256;

/**
 * One large smooth random field: Gaussian-smoothed with σ = 4 px to unit rms, row-major. A window of 28×28 at a random place is a new
 * displacement field for next to nothing, where smoothing one per image would take longer than training on it.
 */
export function smoothField(random: Random): Float32Array {
  const noise = Float64Array.from({ length: fieldSide * fieldSide }, () => random.normal());
  const smooth = blurredRows(transposed(blurredRows(noise)));
  const rms = Math.sqrt(smooth.reduce((sum, value) => sum + value * value, 0) / smooth.length);
  return Float32Array.from(smooth, (value) => value / rms);
}

/** Along each row, round the edge. */
function blurredRows(values: Float64Array): Float64Array {
  const deviation = 4;
  const reach = 3 * deviation;
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)));
  return values.map((_, i) => {
    const x = i % fieldSide;
    const row = i - x;
    return kernel.reduce((sum, weight, k) => sum + weight * (values[row + ((x + k - reach + fieldSide) % fieldSide)] as number), 0);
  });
}

function transposed(values: Float64Array): Float64Array {
  return values.map((_, i) => values[(i % fieldSide) * fieldSide + Math.floor(i / fieldSide)] as number);
}
