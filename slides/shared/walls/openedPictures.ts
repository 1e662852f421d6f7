/** The weight pictures of a network's first layer, and those among them that a test takes for edges: a strict one, and two less strict. */
import { bestEdge, enough } from '../../../src/network/edgeLike';
import type { Network } from '../../../src/network/Network';
import { oncePer } from '../../../src/network/oncePer';
import { clamp } from '../../../src/theme/amounts';

/** How deep the two sides of an edge may be, pixels, from the strictest to the most generous. Nothing says which of them is right. */
export const depths = [2, 3, 4] as const;

export interface OpenedEdge {
  readonly picture: number;
  /** A straight line through the picture: (x, y)·(cos angle, sin angle) = offset, in cells from its middle. */
  readonly angle: number;
  readonly offset: number;
  /** How many of the depths find it. */
  readonly times: number;
}

interface Opened {
  /** −1…1: full colour from the largest thirtieth of each on. */
  readonly pictures: readonly Float64Array[];
  /** Those that the most generous test takes for an edge. */
  readonly found: readonly OpenedEdge[];
  /** How many are found at each depth. */
  readonly counts: readonly number[];
}

export const openedPictures = oncePer((network: Network): Opened => {
  const weights = Array.from({ length: network.layer(1).neurons }, (_, neuron) => network.weightsInto(1, neuron));
  const edges = weights.map((values) => depths.map((deep) => bestEdge(values, deep)));
  const passes = edges.map((each) => each.map(({ share }) => share >= enough));
  return {
    pictures: weights.map((values) => {
      const full = values.map(Math.abs).sort()[Math.floor(values.length * 0.97)] || 1;
      return values.map((value) => clamp(value / full, -1));
    }),
    found: edges.flatMap((each, picture) => {
      const times = passes[picture]?.filter(Boolean).length ?? 0;
      const widest = each.findLast((_, k) => passes[picture]?.[k]);
      return widest ? [{ picture, angle: widest.angle, offset: widest.offset, times }] : [];
    }),
    counts: depths.map((_, k) => passes.filter((each) => each[k]).length),
  };
});
