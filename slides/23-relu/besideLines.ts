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

const upwards = (one: number, other: number) => one - other;

/** A base line for each name, the highest line's first: over its own line where that is free, else the next free place under it. */
export function besideLines({ lines, over, under, from, to }: Wanted): number[] {
  const taken: Band[] = [...lines];
  const covers = (y: number): Band => [y - over, y + under];
  const isFree = (y: number) => y >= from && y <= to && taken.every(([top, bottom]) => y - over >= bottom || y + under <= top);
  const order = lines.map((_, i) => i).sort((one, other) => (lines[one] as Band)[0] - (lines[other] as Band)[0]);
  const heights = lines.map(() => to);
  for (const i of order) {
    const [top, bottom] = lines[i] as Band;
    const below = taken.map((band) => band[1] + over).filter((y) => y > bottom);
    const above = taken.map((band) => band[0] - under).filter((y) => y < top);
    const y = [top - under, ...below.sort(upwards), ...above.sort(upwards).reverse()].find(isFree) ?? to;
    heights[i] = y;
    taken.push(covers(y));
  }
  return heights;
}
