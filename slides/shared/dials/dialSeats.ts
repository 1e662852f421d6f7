/** The seats of the dials: which block each neuron fills, and where in it a dial stands. */

import type { DialRef } from '../../../src/network/dials';
import { between } from '../../../src/theme/amounts';
import type { At, Place } from '../../../src/theme/places';
import type { BlockRows, DialWallPlaces } from './dialPlaces';

/** A neuron's weights, and its bias under them. */
export interface DialBlock {
  readonly layer: number;
  readonly neuron: number;
  readonly weights: Place;
  readonly bias: Place;
}

const around = (x: number, y: number, radius: number): Place => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

export function seatOf(rows: BlockRows, layer: number, neuron: number): DialBlock {
  const x = rows.x + (neuron % rows.across) * rows.pitchX;
  const y = rows.y + Math.floor(neuron / rows.across) * rows.pitchY;
  const bias = around(x + rows.edge / 2, y + rows.edge + rows.biasBelow, rows.biasRadius);
  return { layer, neuron, weights: { x, y, width: rows.edge, height: rows.edge }, bias };
}

/** One neuron alone. */
export function aloneSeat({ alone }: DialWallPlaces, layer: number, neuron: number): DialBlock {
  const bias = around(alone.x + alone.width / 2, alone.y + alone.height + alone.biasBelow, alone.biasRadius);
  return { layer, neuron, weights: alone, bias };
}

const placeBetween = (from: Place, to: Place, way: number): Place => ({
  x: between(from.x, to.x, way),
  y: between(from.y, to.y, way),
  width: between(from.width, to.width, way),
  height: between(from.height, to.height, way),
});

/** On its way from one seat to another. */
export function onTheWay(from: DialBlock, to: DialBlock, way: number): DialBlock {
  if (way <= 0) return from;
  return { ...from, weights: placeBetween(from.weights, to.weights, way), bias: placeBetween(from.bias, to.bias, way) };
}

/** Where one dial of a block stands. */
export function placeInBlock({ weights, bias }: DialBlock, side: number, source: number | undefined): Place {
  if (source === undefined) return bias;
  const cell = weights.width / side;
  return { x: weights.x + (source % side) * cell, y: weights.y + Math.floor(source / side) * cell, width: cell, height: cell };
}

const isIn = ({ x, y, width, height }: Place, at: At) => at.x >= x && at.y >= y && at.x < x + width && at.y < y + height;

/** Which dial of a block stands at a point. */
export function dialInBlock(block: DialBlock, side: number, at: At): DialRef | undefined {
  const { layer, neuron, weights, bias } = block;
  if (isIn(bias, at)) return { layer, neuron, source: undefined };
  if (!isIn(weights, at)) return undefined;
  const cell = weights.width / side;
  const [column, row] = [Math.floor((at.x - weights.x) / cell), Math.floor((at.y - weights.y) / cell)];
  return { layer, neuron, source: Math.min(side - 1, row) * side + Math.min(side - 1, column) };
}
