// Centres and scales a drawing as MNIST's digits were: first the longer side of the ink to 20 pixels, then the centre of
// mass to pixel index (14, 14). Lines are drawn anew, so that they come out as thick as MNIST's at any scale.
import { brushes, reach } from './brush';
import { centreOfMass, type InkBox, inkBox, longerSide } from './inkBox';
import { type Pixels, side } from './pixels';
import { type Line, lineOnce, replay, replayLast, type StrokePlacement } from './replay';
import type { Stroke } from './strokes';
import { resample } from './transforms';

/** From edge to edge where the ink is half dark: 20 pixels in MNIST, whose edges are a little crisper. Covers 20 or 21 here. */
const wantedSide = 19.5;
/** A zero-based pixel index, across and down. The middle of the grid is half a pixel before it. */
const wantedCentre = 14;
/** What is smaller than about 3 cells is a blot, and stays one. */
const largestScale = 6;
const rounds = 5;

const lineWidth = 2 * brushes.draw.radius;
const softEdge = reach(brushes.draw) - brushes.draw.radius;

/** `seen` is how the strokes look on the grid; it is scaled as a picture if at the new size the eraser leaves nothing. */
export function centredInk(strokes: readonly Stroke[], seen: Pixels): Pixels {
  const lines = strokes.map(lineOnce);
  const pixels = centre(lines, fit(lines));
  return inkBox(pixels) ? pixels : centredPicture(seen);
}

interface Placed {
  readonly placement: StrokePlacement;
  readonly pixels: Pixels;
}

/** The longer side of the ink as wanted, in the middle. What an eraser left has to be measured, and again at its new size. */
function fit(lines: readonly Line[]): Placed {
  let placement = placeInMiddle(pathBox(lines), 0, { scale: 1, dx: 0, dy: 0 });
  let pixels = replayLast(lines, placement);
  if (!lines.some(({ pen }) => pen === 'erase')) return { placement, pixels };
  for (let round = 1; round < rounds; round++) {
    const box = inkBox(pixels);
    if (!box || Math.abs(longerSide(box) - wantedSide) < 0.1) break;
    placement = placeInMiddle(box, lineWidth, placement);
    pixels = replay(lines, placement);
  }
  return { placement, pixels };
}

/** Scales what `now` put into `box` about its middle; of the box so much is the width of the line, which does not grow. */
function placeInMiddle(box: InkBox, fixed: number, now: StrokePlacement): StrokePlacement {
  const growth = (wantedSide - lineWidth) / Math.max(longerSide(box) - fixed, 0.01);
  const scale = Math.min(now.scale * growth, largestScale);
  const factor = scale / now.scale;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { scale, dx: side / 2 - (x - now.dx) * factor, dy: side / 2 - (y - now.dy) * factor };
}

function centre(lines: readonly Line[], { placement, pixels: fitted }: Placed): Pixels {
  let { scale, dx, dy } = placement;
  let pixels = fitted;
  for (let round = 1; round < rounds; round++) {
    const [mass, box] = [centreOfMass(pixels), inkBox(pixels)];
    if (!mass || !box) break;
    const [right, down] = [inside(wantedCentre - mass.x, box.left, box.right), inside(wantedCentre - mass.y, box.top, box.bottom)];
    if (Math.hypot(right, down) < 0.01) break;
    [dx, dy] = [dx + right, dy + down];
    pixels = replay(lines, { scale, dx, dy });
  }
  return pixels;
}

/** As much of a move as leaves the ink on the grid. */
function inside(move: number, from: number, to: number): number {
  return Math.min(Math.max(move, softEdge - from), side - softEdge - to);
}

/** A picture of which only the pixels are known: its ink to the same size, its centre of mass to the same place; scaled, so a little softer. */
export function centredPicture(seen: Pixels): Pixels {
  const [mass, box] = [centreOfMass(seen), inkBox(seen)];
  if (!mass || !box) return seen;
  const scale = Math.min(wantedSide / longerSide(box), largestScale);
  return resample(seen, (column, row) => [(column - wantedCentre) / scale + mass.x, (row - wantedCentre) / scale + mass.y]);
}

/** The box about all that was drawn, without the width of the line. */
function pathBox(lines: readonly Line[]): InkBox {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { pen, segments } of lines) {
    if (pen !== 'draw') continue;
    for (const segment of segments) {
      for (const { x, y } of segment) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
    }
  }
  return box;
}
