import type { Random } from './Random';

/**
 * The indices of `count` examples, so many at a time, in a new order each time through all of them (an epoch); without end. The last
 * mini-batch of an epoch may be smaller. Each is a view of one array: not to be kept.
 */
export function* miniBatches(count: number, size: () => number, random: Random): Generator<Uint32Array, never> {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (;;) {
    random.shuffle(order);
    for (let first = 0; first < count; ) {
      const end = Math.min(first + size(), count);
      yield order.subarray(first, end);
      first = end;
    }
  }
}
