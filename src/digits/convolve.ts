// A small filter that slides over a picture, and the one that finds edges.

/** A square grey picture of any size: values 0…1, row by row. */
export interface Picture {
  readonly side: number;
  readonly values: ArrayLike<number>;
}

/** Nine weights, row by row. */
export type Filter = Float64Array;

const reach = [-1, 0, 1] as const;

/** The nine pixels under a filter that is centred on one. Beyond its border a picture goes on as it ends there, so a border is no edge. */
export function underFilter({ side, values }: Picture, index: number): Float64Array {
  const [column, row] = [index % side, Math.floor(index / side)];
  const inside = (place: number) => Math.min(Math.max(place, 0), side - 1);
  return Float64Array.from(reach.flatMap((dy) => reach.map((dx) => values[inside(row + dy) * side + inside(column + dx)]!)));
}

/** The filter's answer at every pixel: nine products, added up. As in all network software, the filter is not mirrored first. */
export function convolve(picture: Picture, filter: Filter): Float64Array {
  return Float64Array.from({ length: picture.side ** 2 }, (_, index) =>
    underFilter(picture, index).reduce((sum, value, i) => sum + value * filter[i]!, 0),
  );
}

/** Adds three pixels on one side, subtracts the three opposite: at 0° it adds on its left, at 45° upper left, at 90° above, and so on. */
export function edgeFilter(degrees: number): Filter {
  const angle = (degrees * Math.PI) / 180;
  const towards = (dx: number, dy: number) => -dx * Math.cos(angle) - dy * Math.sin(angle);
  return Float64Array.from(reach.flatMap((dy) => reach.map((dx) => Math.sign(Math.round(towards(dx, dy) * 1e6)) + 0)));
}
