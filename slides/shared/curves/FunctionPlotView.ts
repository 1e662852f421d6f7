/** A function of one number as a curve, with points that rise from their number to the curve, and tangents there. */
import { between, clamp, unseen } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import { short } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import { typeSize } from '../../../src/theme/type';
import { dashedLine } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';
import { overlapping, straightened } from '../../../src/views/polyline';
import { viewOf } from '../../../src/views/View';
import { type Word, widthOf, writeWords } from '../../../src/views/words';
import { type PlotRange, type PlotScale, plotScale, type Range } from './plotScale';

interface PlotOptions {
  /** What the range is stretched over; ticks and titles stand outside. */
  readonly place: Place;
  /** The colour of the curve, as it is when it is painted. */
  readonly colour: () => number;
  readonly compact?: boolean;
}

interface PlotPoint {
  readonly x: number;
  /** What is written near the point on the curve: so many rows below it and to the right, or above it (less than 0) and to the left; else where there is room. */
  readonly words?: readonly Word[];
  readonly rows?: number;
  /** It is a white picture's: a square instead of a dot. */
  readonly isWhite?: boolean;
  /** Where something else begins there, from above: words over the point stand clear of it, and a line leads to them. */
  readonly clearOf?: number;
}

interface PlotTicks {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Words at the ends of the axes. */
interface PlotTitles {
  readonly x?: string;
  readonly y?: string;
}

type PointAmounts = { risen: number; tangent: number };
/** `strength` is of its colour on the background; unlike with opacity, no joint shows. */
type CurveStyle = { width: number; alpha: number; strength?: number };
type Shown = { shown: number };

const pieces = 200;

export class FunctionPlotView extends viewOf({
  values: {
    f: ((x: number) => x) as (x: number) => number,
    range: { x: [-1, 1], y: [0, 1] } as PlotRange,
    ticks: { x: [], y: [] } as PlotTicks,
    /** Another range and its ticks, for when it is wholly `widened`. */
    wider: undefined as { readonly range: PlotRange; readonly ticks: PlotTicks } | undefined,
    titles: {} as PlotTitles,
    /** How far the curve moves to the right, in units of x, when it is wholly `shifted`. */
    shift: 0,
    points: [] as readonly PlotPoint[],
    /** Stretches of x that may be brought out. */
    stretches: [] as readonly (readonly [number, number])[],
    /** A mark on the y axis, and a line from there. */
    level: undefined as number | undefined,
    /** It can be dragged along the axis. */
    levelMoves: false,
    /** A level that was guessed, for when the outcome stands beside it. */
    guess: undefined as number | undefined,
  },
  amounts: {
    /** Axes, ticks and titles. */
    axes: 0,
    /** The curve, from left to right. */
    drawn: 0,
    shifted: 0,
    widened: 0,
    /** Of the curve and its points. */
    emphasis: 1,
    levelled: 0,
    guessed: 0,
  },
}) {
  readonly place: Place;
  private readonly colour: () => number;
  private readonly compact: boolean;
  readonly pointParts: readonly [PointAmounts, PointAmounts];
  readonly stretchParts: readonly [Shown, Shown, Shown];

  constructor({ place, colour, compact = false }: PlotOptions) {
    super();
    this.place = place;
    this.colour = colour;
    this.compact = compact;
    const point = (i: number): PointAmounts => this.part(`points.${i}.`, { risen: 0, tangent: 0 });
    const stretch = (i: number): Shown => this.part(`stretches.${i}.`, { shown: 0 });
    this.pointParts = [point(0), point(1)];
    this.stretchParts = [stretch(0), stretch(1), stretch(2)];
  }

  override get area(): Place {
    return this.place;
  }

  override get presence(): number {
    return Math.max(this.axes, this.drawn);
  }

  get scaling(): PlotScale {
    return plotScale(this.place, this.rangeNow);
  }

  private get rangeNow(): PlotRange {
    const { range, wider, widened } = this;
    if (!wider || widened === 0) return range;
    const widening = (from: Range, to: Range): Range => [between(from[0], to[0], widened), between(from[1], to[1], widened)];
    return { x: widening(range.x, wider.range.x), y: widening(range.y, wider.range.y) };
  }

  /** The function as it stands now. */
  at(x: number): number {
    return this.f(x - this.shift * this.shifted);
  }

  protected override paint(ink: Ink): void {
    const scale = this.scaling;
    if (this.axes > unseen) this.paintAxes(ink, scale);
    this.paintTicks(ink, scale, this.ticks, this.axes * (this.wider ? 1 - this.widened : 1));
    if (this.wider) this.paintTicks(ink, scale, this.wider.ticks, this.axes * this.widened);
    if (this.levelled > unseen && this.level !== undefined) this.paintLevel(ink, scale, this.level, this.levelled, this.levelMoves);
    if (this.guessed > unseen && this.guess !== undefined) this.paintGuess(ink, scale, this.guess);
    this.stretches.forEach((stretch, i) => {
      const shown = this.stretchParts[i]?.shown ?? 0;
      if (shown > unseen)
        this.paintCurve(ink, scale, stretch, { width: this.compact ? 9 : 14, alpha: Math.min(1, shown * 4), strength: shown * 0.4 });
    });
    this.paintCurve(ink, scale, this.rangeNow.x, { width: this.compact ? 2.5 : 3, alpha: this.emphasis });
    this.points.forEach((point, i) => {
      const { risen = 0, tangent = 0 } = this.pointParts[i] ?? {};
      if (tangent > unseen) this.paintTangent(ink, scale, point.x, tangent);
      if (risen > unseen) this.paintPoint(ink, scale, point, risen);
    });
    // Over the lines of all points.
    this.points.forEach((point, i) => {
      const { risen = 0 } = this.pointParts[i] ?? {};
      if (point.words && risen >= 0.6) this.paintWords(ink, scale, point, point.words, risen);
    });
  }

  private paintAxes(ink: Ink, scale: PlotScale): void {
    const { place, titles, axes: alpha } = this;
    const { x } = this.rangeNow;
    const base = this.base(scale);
    const bottom = place.y + place.height;
    if (x[0] < 0 && x[1] > 0) ink.line(scale.x(0), place.y, scale.x(0), bottom, { colour: palette.hairline, alpha });
    ink.line(place.x, base, place.x + place.width, base, { colour: palette.lampRing, alpha });
    const title = { size: this.compact ? 12 : typeSize.label, colour: palette.secondary, alpha };
    const below = bottom + (this.compact ? 36 : 42);
    if (titles.x) ink.text(place.x + place.width, below, titles.x, { ...title, align: 'right' });
    if (titles.y) ink.text(place.x, place.y - 12, titles.y, title);
  }

  /** The height of the horizontal axis. */
  private base(scale: PlotScale): number {
    const { y } = this.rangeNow;
    return scale.y(Math.min(y[1], Math.max(y[0], 0)));
  }

  private paintTicks(ink: Ink, scale: PlotScale, ticks: PlotTicks, alpha: number): void {
    if (alpha <= unseen) return;
    const { place } = this;
    const base = this.base(scale);
    const words = { size: this.compact ? 12 : typeSize.tick, colour: palette.secondary, alpha };
    for (const value of ticks.y) {
      const y = scale.y(value);
      if (y < place.y - 1) continue;
      if (Math.abs(y - base) > 1) {
        dashedLine(ink, { x: place.x, y }, { x: place.x + place.width, y }, 1, { colour: palette.hairline, alpha });
      }
      const text = short(value);
      ink.number(`level ${text}`, text, value, place.x - 10, y + words.size * 0.36, { ...words, align: 'right' });
    }
    for (const value of ticks.x) {
      const x = scale.x(value);
      ink.line(x, base, x, base + 5, { colour: palette.lampRing, alpha });
      const text = short(value);
      ink.number(`tick ${text}`, text, value, x, place.y + place.height + words.size + 8, { ...words, align: 'center' });
    }
  }

  /** Where it leaves the range it is cut off. */
  private paintCurve(ink: Ink, scale: PlotScale, [from, to]: Range, { width, alpha, strength = 1 }: CurveStyle): void {
    if (this.drawn <= unseen || alpha <= unseen) return;
    const [low, high] = this.rangeNow.y;
    const count = Math.ceil(pieces * this.drawn);
    const points = Array.from({ length: count + 1 }, (_, k) => {
      const x = from + ((to - from) * this.drawn * k) / count;
      const value = this.at(x);
      return { x: scale.x(x), y: scale.y(Math.min(high, Math.max(low, value))), isIn: value >= low && value <= high };
    });
    const style = { colour: mix(palette.background, this.colour(), strength), width, alpha };
    for (const [a, b] of straightened(points)) if (a.isIn || b.isIn) ink.line(...overlapping(a, b), style);
  }

  private paintTangent(ink: Ink, { x, y }: PlotScale, at: number, shown: number): void {
    const step = (this.rangeNow.x[1] - this.rangeNow.x[0]) * 1e-4;
    const slope = (this.at(at + step) - this.at(at - step)) / (2 * step);
    const rise = y(slope) - y(0);
    const run = x(1) - x(0);
    const reach = ((this.compact ? 34 : 64) * shown) / Math.hypot(run, rise);
    const [cx, cy] = [x(at), y(this.at(at))];
    const { x: left, y: top, width, height } = this.place;
    /** How far it may go along (dx, dy) without leaving the plot. */
    const free = (dx: number, dy: number) => {
      const across = (dx > 0 ? left + width - cx : cx - left) / Math.abs(dx || 1e-9);
      const along = (dy > 0 ? top + height - cy : cy - top) / Math.abs(dy);
      return Math.max(0, Math.min(reach, across, Math.abs(dy) < 0.01 ? reach : along));
    };
    const [back, on] = [free(-run, -rise), free(run, rise)];
    const style = { colour: palette.text, width: 2, alpha: shown };
    ink.line(cx - run * back, cy - rise * back, cx + run * on, cy + rise * on, style);
  }

  /** Where a point stands: across, on the axis, and as far up to the curve as it has risen. */
  private standOf({ x, y }: PlotScale, value: number, risen: number): { left: number; base: number; now: number } {
    const [low, high] = this.rangeNow.y;
    const base = y(Math.min(high, Math.max(low, 0)));
    const top = y(Math.min(high, Math.max(low, this.at(value))));
    return { left: x(value), base, now: between(base, top, risen) };
  }

  private paintPoint(ink: Ink, scale: PlotScale, { x: value, isWhite, clearOf }: PlotPoint, risen: number): void {
    const { left, base, now } = this.standOf(scale, value, risen);
    const alpha = clamp(risen * 4) * this.emphasis;
    const radius = this.compact ? 5 : 6.5;
    dashedLine(ink, { x: left, y: base }, { x: left, y: now }, 1, { colour: palette.weightedSum, width: 1.5, alpha });
    // On bricks, a rim keeps it apart from them.
    if (clearOf !== undefined && clearOf < now) ink.circle(left, now, radius + 4, { fill: palette.lampOff, alpha });
    ink.circle(left, now, radius + 1, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
    if (isWhite) ink.box(left - 7, base - 7, 14, 14, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
    else ink.circle(left, base, radius, { fill: palette.weightedSum, stroke: palette.background, strokeWidth: 2, alpha });
  }

  private paintWords(
    ink: Ink,
    scale: PlotScale,
    { x: value, rows: wanted, clearOf }: PlotPoint,
    words: readonly Word[],
    risen: number,
  ): void {
    const { left, now } = this.standOf(scale, value, risen);
    const rows = wanted ?? (now < this.place.y + this.place.height / 2 ? 1 : -1);
    const style = { size: this.compact ? 13 : typeSize.label, colour: palette.secondary, alpha: clamp(risen * 2.5 - 1.5) * this.emphasis };
    const width = widthOf(words, style);
    const { x: from, width: room } = this.place;
    const beside = clearOf === undefined ? 0 : 7;
    const pen = rows > 0 ? Math.min(left + beside, from + room - width) : Math.max(left - width - beside, from + 12);
    const line = rows > 0 ? now + rows * (style.size + 9) + 12 : Math.min(now + rows * (style.size + 9), (clearOf ?? Infinity) - 10);
    if (rows < 0 && clearOf !== undefined && clearOf < now)
      dashedLine(ink, { x: left, y: now - 11 }, { x: left, y: line - style.size }, 1, {
        colour: palette.weightedSum,
        width: 1.2,
        alpha: style.alpha,
      });
    ink.box(pen - 4, line - style.size - 1, width + 8, style.size + 8, { fill: palette.background, radius: 4, alpha: style.alpha * 0.85 });
    writeWords(ink, pen, line, words, style);
  }

  private paintLevel(ink: Ink, { y }: PlotScale, value: number, alpha: number, moves: boolean): void {
    const { x, width } = this.place;
    const style = { colour: palette.attention, width: 1.5, alpha };
    dashedLine(ink, { x, y: y(value) }, { x: x + width, y: y(value) }, 1, style);
    ink.circle(x, y(value), this.compact ? 5 : 6.5, {
      fill: palette.attention,
      stroke: palette.background,
      strokeWidth: 2,
      alpha,
    });
    if (!moves) return;
    for (const side of [-1, 1]) {
      const tip = y(value) + side * (this.compact ? 13 : 17);
      for (const along of [-5, 5]) ink.line(x, tip, x + along, tip - side * 5, { ...style, width: 2 });
    }
  }

  /** Named on the side where no point has its words. */
  private paintGuess(ink: Ink, scale: PlotScale, value: number): void {
    const { x, width } = this.place;
    this.paintLevel(ink, scale, value, this.guessed, false);
    const isRight = (this.points[0]?.x ?? 0) < 0;
    const y = scale.y(value) + (value > 0.5 ? 18 : -8);
    const style = { size: this.compact ? 12 : typeSize.tick, colour: palette.attention, alpha: this.guessed };
    ink.text(isRight ? x + width : x + 10, y, 'your guess', { ...style, align: isRight ? 'right' : 'left' });
  }
}
