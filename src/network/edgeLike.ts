/** Does a picture of weights look like an edge? A stated test, so that everybody can count alike. */

const directions = 24;
const binsPerPixel = 2;

interface EdgeFound {
  /** The part of all weights, signs left aside, that agrees with the best edge: 0…1. */
  readonly share: number;
  /** The straight line of the edge: (x, y)·(cos angle, sin angle) = offset, in pixels from the middle of the picture. */
  readonly angle: number;
  readonly offset: number;
}

/** At least so much of the weights makes it an edge. */
export const enough = 0.5;

/**
 * Over all straight lines: how much of the weights lies within `deep` pixels of the line with one sign on one side of it and the other
 * sign on the other. `weights` is a square picture, row-major.
 */
export function bestEdge(weights: ArrayLike<number>, deep = 3): EdgeFound {
  const side = Math.sqrt(weights.length);
  const middle = (side - 1) / 2;
  const reach = Math.ceil(middle * Math.SQRT2) + deep + 1;
  const width = deep * binsPerPixel;
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += Math.abs(weights[i] as number);
  let best: EdgeFound = { share: 0, angle: 0, offset: 0 };
  for (let k = 0; k < directions; k++) {
    const angle = (Math.PI * k) / directions;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const bins = new Float64Array(2 * reach * binsPerPixel);
    for (let i = 0; i < weights.length; i++) {
      const along = ((i % side) - middle) * cos + (Math.floor(i / side) - middle) * sin;
      const bin = Math.floor((along + reach) * binsPerPixel);
      bins[bin] = (bins[bin] as number) + (weights[i] as number);
    }
    for (let at = width; at + width <= bins.length; at++) {
      const [before, after] = [sum(bins, at - width, at), sum(bins, at, at + width)];
      const share = before * after < 0 ? Math.abs(after - before) / total : 0;
      if (share > best.share) best = { share, angle, offset: at / binsPerPixel - reach };
    }
  }
  return best;
}

function sum(values: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all += values[i] as number;
  return all;
}
