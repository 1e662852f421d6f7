/** A closer look: a part of the stage, enlarged, in the place of all of it. */
import type { At, Place, Places } from '../theme/places';

/** A point of the stage is seen at `scale` times its place, shifted; all in logical pixels. */
export interface Lens extends At {
  readonly scale: number;
}

/** Nothing is enlarged. */
export const whole: Lens = { scale: 1, x: 0, y: 0 };

const greatest = 4;

/** How much sharper letters are: of three sizes only, so that a movement does not draw them anew all the time. */
export const sharpness = ({ scale }: Lens): number => (scale > 2 ? 4 : scale > 1 ? 2 : 1);

/** Between title and words: what is enlarged keeps to it. */
export function windowOf({ layout, width, height }: Places): Place {
  return layout === 'wide' ? { x: 0, y: 62, width, height: 504 } : { x: 0, y: 46, width, height: height - 260 };
}

/** So far down there may be something on stage, beside the words. */
const footOf = ({ layout, height }: Places) => (layout === 'wide' ? 662 : height - 90);

/** Where a part of the stage is seen. */
export function through({ scale, x, y }: Lens, box: Place): Place {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}

/** The part of the stage that is to be seen. */
export function seenIn(lens: Lens, places: Places): Place {
  if (lens.scale === 1) return { x: 0, y: 0, width: places.width, height: places.height };
  const { scale, x, y } = lens;
  const { x: left, y: top, width, height } = windowOf(places);
  return { x: (left - x) / scale, y: (top - y) / scale, width: width / scale, height: height / scale };
}

/** No less than all of it is seen, no more than four times as large, and nothing beyond its edges. */
function kept({ scale, x, y }: Lens, places: Places): Lens {
  if (scale <= 1) return whole;
  const window = windowOf(places);
  const within = (shift: number, begins: number, length: number, end: number) =>
    Math.min(begins - scale * begins, Math.max(begins + length - scale * end, shift));
  return { scale, x: within(x, window.x, window.width, places.width), y: within(y, window.y, window.height, footOf(places)) };
}

/** So many times as large, with what is seen at a point staying there. */
export function enlarged(lens: Lens, times: number, at: At, places: Places): Lens {
  const scale = Math.min(greatest, Math.max(1, lens.scale * times));
  const grown = scale / lens.scale;
  return kept({ scale, x: at.x - grown * (at.x - lens.x), y: at.y - grown * (at.y - lens.y) }, places);
}

export function moved(lens: Lens, by: At, places: Places): Lens {
  return kept({ ...lens, x: lens.x + by.x, y: lens.y + by.y }, places);
}

/** A part of the way from one to another: a point that both have in the same place keeps it. */
export function partWay(from: Lens, to: Lens, share: number): Lens {
  const between = (a: number, b: number) => a + (b - a) * share;
  return { scale: between(from.scale, to.scale), x: between(from.x, to.x), y: between(from.y, to.y) };
}
