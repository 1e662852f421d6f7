import { brushes, cover, inked } from './brush';
import { centredInk } from './centring';
import { blank, checkPixel, checkPixelIndex, checkPixels, isBlank, type Pixels, pixelList, side } from './pixels';
import { checkPoint, type Pen, type Point, type Stroke, strokesOf, type Trail } from './strokes';

export type { Pen, Point } from './strokes';

/** Either what was drawn on an empty grid, stroke by stroke ([x, y, x, y, …]), or the pixels as they are. */
export type DrawingJSON = { strokes: { pen: Pen; points: number[] }[] } | { pixels: number[] };

/** Nobody draws so many: what says so would keep the page busy. */
const mostStrokes = 5000;

/** The stroke the pen is on: the grid before it, and how much of it the stroke has covered. */
interface OpenStroke {
  readonly pen: Pen;
  readonly before: Pixels;
  readonly coverage: Pixels;
}

/** What the learner has drawn. Immutable: every change gives a new drawing that shares its past with the old one. */
export class Drawing {
  static readonly empty = new Drawing(blank(), true);

  /** What is seen on the grid, exactly where it was drawn. */
  readonly pixels: Pixels;
  /** Begun on an empty grid (as every empty one is): the network receives it centred and scaled. */
  readonly centred: boolean;
  readonly #trail: Trail | undefined;
  readonly #open: OpenStroke | undefined;
  #received: Pixels | undefined;

  private constructor(pixels: Pixels, centred: boolean, trail?: Trail, open?: OpenStroke) {
    this.pixels = pixels;
    this.centred = centred || isBlank(pixels);
    this.#trail = trail;
    this.#open = open;
  }

  /** A sample or set values, taken as they are. RangeError if they are no 784 numbers from 0 to 1. */
  static ofPixels(pixels: ArrayLike<number>): Drawing {
    const checked = checkPixels(pixels);
    return isBlank(checked) ? Drawing.empty : new Drawing(checked, false);
  }

  get isEmpty(): boolean {
    return isBlank(this.pixels);
  }

  /** A new stroke. On an empty grid 'draw' begins a new drawing, and what once was there is forgotten. RangeError unless finite. */
  begin(pen: Pen, at: Point): Drawing {
    const before = this.centred && !this.isEmpty ? this.#trail : undefined;
    return this.#goOn({ point: checkPoint(at), pen, begins: true, before }, { pen, before: this.pixels, coverage: blank() });
  }

  /** The stroke goes on in a straight line, however far away and outside the grid too. RangeError unless finite. */
  extend(to: Point): Drawing {
    if (!this.#open || !this.#trail) throw new Error('No stroke to extend: begin one first.');
    const point = checkPoint(to);
    const { point: last, pen } = this.#trail;
    if (point.x === last.x && point.y === last.y) return this;
    return this.#goOn({ point, pen, begins: false, before: this.#trail }, this.#open);
  }

  #goOn(trail: Trail, { pen, before, coverage: soFar }: OpenStroke): Drawing {
    const coverage = soFar.slice();
    const pixels = this.pixels.slice();
    const from = trail.begins ? trail.point : trail.before!.point;
    const { left, right, top, bottom } = cover(coverage, brushes[pen], from, trail.point);
    for (let row = top; row < bottom; row++) {
      for (let index = row * side + left; index < row * side + right; index++) {
        pixels[index] = inked(pen, before[index]!, coverage[index]!);
      }
    }
    return new Drawing(pixels, this.centred, trail, { pen, before, coverage });
  }

  /** One pixel by hand. The grid as it is seen is taken as it is from now on; whoever wants what was received starts from that. */
  setPixel(index: number, value: number): Drawing {
    return Drawing.ofPixels(this.pixels.with(checkPixelIndex(index), checkPixel(value, index)));
  }

  /** What the network receives when centring is on. */
  received(): Pixels {
    this.#received ??= this.centred && !this.isEmpty ? centredInk(strokesOf(this.#trail), this.pixels) : this.pixels;
    return this.#received;
  }

  /** How it was drawn since the grid was last empty; of pixels that were set, none. */
  get strokes(): readonly Stroke[] {
    return this.centred ? strokesOf(this.#trail) : [];
  }

  toJSON(): DrawingJSON {
    if (!this.centred) return { pixels: pixelList(this.pixels) };
    return { strokes: this.strokes.map(({ pen, points }) => ({ pen, points: points.flatMap(({ x, y }) => [x, y]) })) };
  }

  /** RangeError with a sentence if this is no drawing. */
  static fromJSON(value: unknown): Drawing {
    const { strokes, pixels } = Object(value) as Record<string, unknown>;
    if (Array.isArray(strokes) && strokes.length > mostStrokes) throw new RangeError(`A saved drawing has at most ${mostStrokes} strokes.`);
    if (Array.isArray(strokes)) return strokes.map(readStroke).reduce(drawn, Drawing.empty);
    if (Array.isArray(pixels)) return Drawing.ofPixels(pixels);
    throw new RangeError('A saved drawing has either strokes or pixels; this one has neither.');
  }
}

function drawn(drawing: Drawing, { pen, points: [first, ...rest] }: Stroke): Drawing {
  return rest.reduce((soFar, point) => soFar.extend(point), drawing.begin(pen, first!));
}

function readStroke(value: unknown, index: number): Stroke {
  const { pen, points } = Object(value) as Record<string, unknown>;
  if (pen !== 'draw' && pen !== 'erase') throw new RangeError(`Stroke ${index} must have the pen "draw" or "erase".`);
  if (!Array.isArray(points) || points.length < 2 || points.length % 2 === 1 || !points.every(Number.isFinite)) {
    throw new RangeError(`The points of stroke ${index} must be pairs of numbers: x, y, x, y, …`);
  }
  return { pen, points: Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i], y: points[2 * i + 1] })) };
}
