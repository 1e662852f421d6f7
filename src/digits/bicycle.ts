// A picture of our own: a bicycle against a wall. Drawn by code, so that it is as small as its description.
import type { Picture } from './convolve';

const side = 70;
/** Every pixel is the mean of so many points across and down. */
const fineness = 3;

interface Shape {
  readonly tone: number;
  readonly covers: (x: number, y: number) => boolean;
}

const box = (tone: number, left: number, top: number, right: number, bottom: number): Shape => ({
  tone,
  covers: (x, y) => x >= left && x < right && y >= top && y < bottom,
});

const disc = (tone: number, cx: number, cy: number, rx: number, ry = rx): Shape => ({
  tone,
  covers: (x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1,
});

const ring = (tone: number, cx: number, cy: number, radius: number, width: number): Shape => ({
  tone,
  covers: (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - radius) < width / 2,
});

function bar(tone: number, width: number, x1: number, y1: number, x2: number, y2: number): Shape {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const covers = (x: number, y: number) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) < width / 2;
  };
  return { tone, covers };
}

const wall = 0.62;
const white = 0.97;
const black = 0.03;
const ground = 59;
const axle = ground - 12.5;
const [rear, front] = [18.5, 53];

/** Joints between bricks: so faint that only a low threshold finds them. */
const bricks: Shape[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((course) => {
  const y = 3.5 + course * 7;
  const joints = [0, 1, 2, 3, 4].map((k) => box(0.5, 5 + k * 15 + (course % 2) * 7.5, y, 6 + k * 15 + (course % 2) * 7.5, y + 7));
  return [box(0.5, 0, y, side, y + 1), ...joints];
});

const window: Shape[] = [
  box(white, 6, 4, 26, 23),
  ...[8, 17].flatMap((left) => [6, 14.5].map((top) => box(0.1, left, top, left + 7, top + 6.5))),
  box(white, 4, 23, 28, 25.5),
];

const wheel = (x: number): Shape[] => [
  ...[0, 1, 2, 3].map((k) => {
    const [cos, sin] = [Math.cos((k * Math.PI) / 4 + 0.3), Math.sin((k * Math.PI) / 4 + 0.3)];
    return bar(0.42, 0.7, x - 10 * cos, axle - 10 * sin, x + 10 * cos, axle + 10 * sin);
  }),
  ring(black, x, axle, 11, 2.6),
  disc(black, x, axle, 1.7),
];

const frame: Shape[] = [
  bar(black, 1.6, rear, axle, 33.5, axle + 0.5),
  bar(black, 1.6, rear, axle, 29.5, 32),
  bar(black, 2.4, 33.5, axle + 0.5, 28, 27.5),
  bar(black, 2.4, 29.8, 33.5, 47, 31),
  bar(black, 2.4, 33.5, axle + 0.5, 47.5, 34),
  bar(black, 2, front, axle, 45.8, 25.5),
  bar(black, 1.8, 45.8, 25.5, 41.5, 24),
  bar(black, 2.8, 24.5, 26.6, 31, 26.2),
  disc(black, 33.5, axle + 0.5, 3.2),
  bar(black, 1.4, 33.5, axle + 0.5, 37, axle + 6.5),
  bar(black, 2, 35.5, axle + 6.8, 39, axle + 6.8),
];

const basket: Shape[] = [box(white, 48.5, 20.5, 62, 30), box(black, 47.5, 19.5, 63, 21.5)];

/** Later ones cover earlier ones. */
const shapes: readonly Shape[] = [
  box(wall, 0, 0, side, ground),
  ...bricks,
  ...window,
  box(0.26, 0, ground, side, side),
  box(white, 0, ground, side, ground + 1.5),
  disc(0.12, (rear + front) / 2 + 1, ground + 4.2, 31, 1.7),
  ...wheel(rear),
  ...wheel(front),
  ...basket,
  ...frame,
];

function tone(x: number, y: number): number {
  return shapes.findLast(({ covers }) => covers(x, y))?.tone ?? 0;
}

function drawn(): Picture {
  const values = Float64Array.from({ length: side * side }, (_, index) => {
    let sum = 0;
    for (let k = 0; k < fineness ** 2; k++) {
      sum += tone(
        (index % side) + ((k % fineness) + 0.5) / fineness,
        Math.floor(index / side) + (Math.floor(k / fineness) + 0.5) / fineness,
      );
    }
    return sum / fineness ** 2;
  });
  return { side, values };
}

let made: Picture | undefined;

/** Drawn when first asked for. */
export function bicycle(): Picture {
  made ??= drawn();
  return made;
}
