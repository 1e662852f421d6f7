/** Which digits a network gets right: examined when somebody first asks, and known from then on. */
import type { Sample } from '../digits/samples';
import type { Network } from '../network/Network';

const known = new WeakMap<Network, WeakMap<readonly Sample[], readonly boolean[]>>();

export function rightDigits(network: Network, samples: readonly Sample[]): readonly boolean[] {
  const ofNetwork = known.get(network) ?? new WeakMap<readonly Sample[], readonly boolean[]>();
  known.set(network, ofNetwork);
  const right = ofNetwork.get(samples) ?? samples.map(({ pixels, label }) => network.forward(pixels).best === label);
  ofNetwork.set(samples, right);
  return right;
}
