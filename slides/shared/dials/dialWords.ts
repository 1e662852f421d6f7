/** How dials are spoken of. */
import { side } from '../../../src/digits/pixels';
import type { DialRef } from '../../../src/network/dials';

const neuronOf = (layer: number, neuron: number) => (layer === 3 ? `output ${neuron}` : `hidden layer ${layer}, neuron ${neuron}`);

/** Over the lens: short. */
export function shortName({ layer, neuron, source }: DialRef): string {
  if (source === undefined) return layer === 3 ? `bias of output ${neuron}` : `bias of neuron ${neuron}, layer ${layer}`;
  if (layer === 1) return `neuron ${neuron} · row ${Math.floor(source / side)}, column ${source % side}`;
  return layer === 2 ? `layer 2, neuron ${neuron} · from ${source}` : `output ${neuron} · from neuron ${source}`;
}

/** For a screen reader. */
export function spokenName({ layer, neuron, source }: DialRef): string {
  const to = neuronOf(layer, neuron);
  if (source === undefined) return `${to}, bias`;
  if (layer === 1) return `${to}, weight of row ${Math.floor(source / side)}, column ${source % side}`;
  return `${to}, weight from neuron ${source}`;
}

/** As its readout is named. */
export const readoutName = ({ layer, neuron, source }: DialRef) =>
  source === undefined ? `b[${layer}][${neuron}]` : `w[${layer}][${neuron}][${source}]`;
