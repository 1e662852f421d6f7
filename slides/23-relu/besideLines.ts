/** Where names stand beside lines that may go anywhere: near their own, and on none. */

type Band = readonly [top: number, bottom: number];

/** Of lines that end here, in the part of the picture where the names stand: how high and how low each is. Heights go down. */
interface Wanted {
  readonly lines: readonly Band[];
  /** What a name covers, over and under its base line. */
  readonly over: number;
  readonly under: number;
  /** Base lines keep to these. */
  readonly from: number;
  readonly to: number;
}

/** A base line for each name: over its own line where that is free, else the next free place, in the order of the lines. */
export function besideLines(wanted: Wanted): number[] {
  const fromAbove = wanted.lines.map((_, i) => i).sort((one, other) => topOf(wanted, one) - topOf(wanted, other));
  const inOrder = (heights: readonly number[]) =>
    fromAbove.every((at, k) => k === 0 || heightAt(heights, at) > heightAt(heights, fromAbove[k - 1]));
  const first = placed(wanted, fromAbove, 'below');
  // Where the lines lie at the bottom, the lowest has no room left: it comes first there.
  return inOrder(first) ? first : placed(wanted, fromAbove.toReversed(), 'above');
}

const topOf = ({ lines }: Wanted, i: number) => (lines[i] as Band)[0];
const heightAt = (heights: readonly number[], i = 0) => heights[i] as number;
const upwards = (one: number, other: number) => one - other;

/** One name after the other; where its own place is taken, the next one on this side comes first. */
function placed({ lines, over, under, from, to }: Wanted, order: readonly number[], side: 'above' | 'below'): number[] {
  const taken: Band[] = [...lines];
  const isFree = (y: number) => y >= from && y <= to && taken.every(([top, bottom]) => y - over >= bottom || y + under <= top);
  const heights = lines.map(() => to);
  for (const i of order) {
    const [top, bottom] = lines[i] as Band;
    const below = taken.map((band) => band[1] + over).filter((y) => y > bottom);
    const above = taken.map((band) => band[0] - under).filter((y) => y < top);
    const beyond = { below: below.sort(upwards), above: above.sort(upwards).reverse() };
    const y = [top - under, ...beyond[side], ...beyond[side === 'below' ? 'above' : 'below']].find(isFree) ?? to;
    heights[i] = y;
    taken.push([y - over, y + under]);
  }
  return heights;
}
