import { activationsOf } from '../network/misfit';
import type { Network } from '../network/Network';

const called = { sigmoid: 'sigmoid', relu: 'ReLU' } as const;

/** "784-30-10, sigmoid": sizes from the input on, and what its hidden layers are. */
export function shapeWords(network: Network): string {
  const all = activationsOf(network);
  const hidden = new Set(all.length > 1 ? all.slice(0, -1) : all);
  return `${network.sizes.join('-')}, ${[...hidden].map((each) => called[each]).join(' and ')}`;
}
