/** Where each neuron of the network stands. */
import type { NetPlace } from '../theme/places';
import type { Edge } from './ConnectionsMesh';

export interface Point {
  x: number;
  y: number;
}

/** The centre of circle `i` of `count` in a column. */
export function circleAt(net: NetPlace, layer: number, i: number, count: number): Point {
  const pitch = net.pitch[layer] as number;
  return { x: net.columns[layer] as number, y: net.middle + (i - (count - 1) / 2) * pitch };
}

/** The height of input neuron `index` in the barcode: 784 stripes in reading order. */
export function stripeAt(net: NetPlace, index: number): number {
  return net.barcode.y + ((index + 0.5) / 784) * net.barcode.height;
}

/** The connections that are drawn: all between circles. Where no input circles are shown (a phone) the chosen stripes stand for them. */
export function drawnEdges(net: NetPlace, sizes: readonly number[], shownInputs: readonly number[]): Edge[] {
  const edges: Edge[] = [];
  for (let gap = 1; gap < sizes.length; gap++) {
    const sources = gap === 1 ? shownInputs : Array.from({ length: sizes[gap - 1] as number }, (_, i) => i);
    sources.forEach((source, i) => {
      const from =
        gap > 1 || net.inputsShown > 0
          ? circleAt(net, gap - 1, i, sources.length)
          : { x: net.barcode.x + net.barcode.width, y: stripeAt(net, source) };
      for (let target = 0; target < (sizes[gap] as number); target++) {
        edges.push({ gap, source, target, from, to: circleAt(net, gap, target, sizes[gap] as number) });
      }
    });
  }
  return edges;
}
