/** The weight pictures of a network's first layer, and those among them that a test takes for edges. */
import { bestEdge, enough } from '../../../src/network/edgeLike';
import type { Network } from '../../../src/network/Network';
import { oncePer } from '../../../src/network/oncePer';
import { clamp } from '../../../src/theme/amounts';

interface Opened {
  /** −1…1: full colour from the largest thirtieth of each on. */
  readonly pictures: readonly Float64Array[];
  readonly found: readonly { picture: number; angle: number; offset: number }[];
}

export const openedPictures = oncePer((network: Network): Opened => {
  const weights = Array.from({ length: network.layer(1).neurons }, (_, neuron) => network.weightsInto(1, neuron));
  return {
    pictures: weights.map((values) => {
      const full = values.map(Math.abs).sort()[Math.floor(values.length * 0.97)] || 1;
      return values.map((value) => clamp(value / full, -1));
    }),
    found: weights.flatMap((values, picture) => {
      const { share, angle, offset } = bestEdge(values);
      return share >= enough ? [{ picture, angle, offset }] : [];
    }),
  };
});
