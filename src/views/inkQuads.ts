/** How ink lies in its buffer: one quad after the other, and what they cover. */
import { type Extent, emptyExtent, widen } from './extent';

/** Per quad: centre 2, half sizes 2; turn 2 (of a letter its size in the atlas), stroke width, seat; shape 4; fill, stroke. */
export const quadWords = 14;
export const seatWord = 7;
export const kindWord = 11;
export const quadKinds = { shape: 0, letter: 1, glow: 2 };

const nothing = emptyExtent();

/** What the quads in the first so many numbers cover, written into `extent`. */
export function measureQuads(floats: Float32Array, size: number, extent: Extent): void {
  extent.set(nothing);
  for (let i = 0; i < size; i += quadWords) {
    const halfWidth = floats[i + 2] as number;
    const halfHeight = floats[i + 3] as number;
    // A letter is never turned, and has something else in these words.
    const isLetter = floats[i + kindWord] === quadKinds.letter;
    const across = isLetter ? 1 : Math.abs(floats[i + 4] as number);
    const down = isLetter ? 0 : Math.abs(floats[i + 5] as number);
    const reach = across * halfWidth + down * halfHeight;
    widen(extent, floats[i] as number, floats[i + 1] as number, reach, down * halfWidth + across * halfHeight);
  }
}
