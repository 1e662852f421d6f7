/** Where each neuron of the network stands. */

import { between } from '../theme/amounts';
import type { At, NetPlace } from '../theme/places';
import type { DrawnConnection } from './ConnectionsMesh';

/** The centre of circle `i` of `count` in a column. */
export function circleAt(net: NetPlace, layer: number, i: number, count: number): At {
  return { x: net.columns[layer] as number, y: circleHeight(net, layer, i, count) };
}

/** The same, only how far down. */
export function circleHeight(net: NetPlace, layer: number, i: number, count: number): number {
  return net.middle + (i - (count - 1) / 2) * (net.pitch[layer] as number);
}

/** The height of input neuron `index` in the barcode: 784 stripes in reading order. */
export function stripeAt(net: NetPlace, index: number): number {
  return net.barcode.y + ((index + 0.5) / 784) * net.barcode.height;
}

/** The connections that are drawn: all between circles. The source of one from the inputs is the place of its circle. */
export function drawnEdges(net: NetPlace, sizes: readonly number[], circles: number): DrawnConnection[] {
  const edges: DrawnConnection[] = [];
  for (let gap = 1; gap < sizes.length; gap++) {
    const sources = gap === 1 ? circles : (sizes[gap - 1] as number);
    for (let source = 0; source < sources; source++) {
      const from = circleAt(net, gap - 1, source, sources);
      for (let target = 0; target < (sizes[gap] as number); target++) {
        const to = circleAt(net, gap, target, sizes[gap] as number);
        const before = net.radius[gap - 1] as number;
        edges.push({ gap, source, target, from: towards(from, to, before), to: towards(to, from, net.radius[gap] as number) });
      }
    }
  }
  return edges;
}

/** The point `distance` away from `from` on the way to `to`: where a connection leaves a circle. */
export function towards(from: At, to: At, distance: number): At {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y);
  return { x: between(from.x, to.x, share), y: between(from.y, to.y, share) };
}
