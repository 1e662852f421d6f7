/** The lesson's own drawing as a ladder: pixels, edges, shapes, parts, things, a scene. No computer has looked at it. */
import { bicycle } from '../../src/digits/bicycle';
import { cut, type Ladder, type Rung } from './ladder';

const shape = (text: string, edges: readonly string[]): Rung => ({ text, parts: edges.map((edge) => ({ text: edge })) });
const ring = shape('ring', ['(', ')']);
const star = shape('star', ['/', '\\']);
const wheel: Rung = { text: 'wheel', parts: [ring, star] };
const frame: Rung = { text: 'frame', parts: [shape('triangle', ['/', '\\', '–'])] };
const window: Rung = { text: 'window', parts: [shape('square', ['|', '–', '|', '–'])] };
const bricks: Rung = { text: 'bricks', parts: [shape('grid', ['–', '|', '–'])] };

/** The row of the drawing that goes through both wheels, in shares of its height. */
const row = 0.66;

export const drawnLadder: Ladder = {
  rungNames: ['pixels', 'edges', 'shapes', 'parts', 'things', 'scene'],
  pieces: cut({
    text: 'a bicycle in front of a house',
    parts: [
      { text: 'bicycle', parts: [wheel, frame, wheel] },
      { text: 'house wall', parts: [window, bricks] },
    ],
  }),
  ground: {
    kind: 'pixels',
    at(share) {
      const { side, values } = bicycle();
      return values[Math.floor(row * side) * side + Math.min(side - 1, Math.floor(share * side))] as number;
    },
  },
};
