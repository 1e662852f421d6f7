/** The network beside the formula of one of its neurons. */

import type { PickControl } from '../../src/scene/Control';
import type { Places } from '../../src/theme/places';
import type { NetworkView } from '../../src/views/NetworkView';

/** To the edge of the stage: a window may cut off as much of it. */
const margin = 16;

/** Of the network that has moved, what stands on the stage can be pointed at. */
export const upToEdge = ({ width }: Places, control: PickControl): PickControl => ({
  ...control,
  where() {
    const at = control.where();
    return at && { ...at, width: Math.min(at.width, width - margin - at.x) };
  },
});

/** The network stands ready, so far right that the formula has room beside it: the pixels, and our neuron alone. */
export function beginWithFirst(network: NetworkView, shift: number): void {
  const { layers, gaps } = network;
  network.x = shift;
  network.alpha = 0;
  Object.assign(network, { barcode: 1, fan: 1, pointing: 1, alone: 1 });
  for (const l of [2, 3] as const) Object.assign(layers[l], { emphasis: 0 });
  for (const l of [0, 1] as const) Object.assign(layers[l], { drawn: 1, lit: 1 });
  Object.assign(gaps[0], { drawn: 1, flow: 1 });
}
