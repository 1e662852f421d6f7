/** What a curve in its graph shows, and where that stands; `FunctionPlotView` paints it. */
import { between, clamp } from '../../../src/theme/amounts';
import type { Place } from '../../../src/theme/places';
import { viewOf } from '../../../src/views/View';
import type { Word } from '../../../src/views/words';
import { type PlotRange, type PlotScale, plotScale, type Range } from './plotScale';

interface PlotOptions {
  /** What the range is stretched over; ticks and titles stand outside. */
  readonly place: Place;
  /** The colour of the curve, as it is when it is painted. */
  readonly colour: () => number;
  readonly compact?: boolean;
}

export interface PlotPoint {
  readonly x: number;
  /** What is written near the point on the curve: so many rows below it and to the right, or above it (less than 0) and to the left; else where there is room. */
  readonly words?: readonly Word[];
  readonly rows?: number;
  /** Where its words begin, or end if they stand to the left; else at the point. */
  readonly wordsAt?: number;
  /** Its words are what the sentence is about. */
  readonly isMeant?: boolean;
  /** It is a white picture's: a square instead of a dot. */
  readonly isWhite?: boolean;
  /** Where something else begins there, from above: words over the point stand clear of it, and a line leads to them. */
  readonly clearOf?: number;
}

export interface PlotTicks {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Words at the ends of the axes. */
interface PlotTitles {
  readonly x?: string;
  readonly y?: string;
}

type PointAmounts = { risen: number; tangent: number };
type Shown = { shown: number };

export abstract class PlotState extends viewOf({
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
  readonly colour: () => number;
  readonly compact: boolean;
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

  /** On its way to the wider one. */
  get rangeNow(): PlotRange {
    const { range, wider, widened } = this;
    if (!wider || widened === 0) return range;
    const widening = (from: Range, to: Range): Range => [between(from[0], to[0], widened), between(from[1], to[1], widened)];
    return { x: widening(range.x, wider.range.x), y: widening(range.y, wider.range.y) };
  }

  /** The function as it stands now. */
  at(x: number): number {
    return this.f(x - this.shift * this.shifted);
  }

  /** The height of the horizontal axis on the stage: of 0, or of what is nearest to it. */
  get base(): number {
    return this.scaling.y(this.within(0));
  }

  /** Where a point stands: across, on the axis, and as far up to the curve as it has risen. */
  standOf(value: number, risen: number): { left: number; base: number; now: number } {
    const { x, y } = this.scaling;
    const { base } = this;
    return { left: x(value), base, now: between(base, y(this.within(this.at(value))), risen) };
  }

  /** The nearest height that is in the range. */
  within(height: number): number {
    const [low, high] = this.rangeNow.y;
    return clamp(height, low, high);
  }
}
