/** How a network learns: percent right and cost, one over the other, look by look; the one on stage is marked and written large. */
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { dashedLine } from '../../src/views/dashed';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { overlapping } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import { plotScale } from '../shared/curves/plotScale';
import type { LearningPlaces } from './places';

/** What was measured at one look. */
interface Look {
  readonly epochs: number;
  readonly right: number;
  readonly judged: number;
  readonly cost: number;
}

/** Both curves. */
interface Curve {
  readonly caption: string;
  readonly isLong?: boolean;
  readonly isLower?: boolean;
  readonly readout: string;
  readonly height: (look: Look) => number;
  readonly text: (look: Look) => string;
  readonly ticks: readonly number[];
  readonly colour: number;
}

export class CostCurvesView extends viewOf({
  values: {
    looks: [] as readonly Look[],
    /** Index of the look on stage. */
    now: 0,
    /** Times through all examples, to the end of the axis. */
    epochs: 10,
    /** How many there are to learn from. */
    examples: 0,
  },
  amounts: {
    axes: 0,
  },
}) {
  private readonly places: Pick<LearningPlaces, 'compact' | 'curves' | 'captions'>;

  constructor(places: Pick<LearningPlaces, 'compact' | 'curves' | 'captions'>) {
    super();
    this.places = places;
  }

  override get area(): Place {
    const [first, second] = this.places.curves;
    return { ...first, height: second.y + second.height - first.y };
  }

  override get presence(): number {
    return this.axes;
  }

  protected override paint(ink: Ink): void {
    const { compact } = this.places;
    const highest = Math.max(8, ...this.looks.map(({ cost }) => cost));
    const judged = this.looks[0]?.judged;
    this.paintCurve(ink, this.places.curves[0], {
      caption: judged === undefined ? 'right' : `right of ${counted(judged)}${compact ? '' : ' others'}`,
      isLong: true,
      readout: 'training, percent right',
      height: ({ right, judged: of }) => (100 * right) / of,
      text: ({ right, judged: of }) => written((100 * right) / of, 1),
      ticks: [0, 50, 100],
      colour: palette.text,
    });
    this.paintCurve(ink, this.places.curves[1], {
      caption: 'cost',
      isLower: true,
      readout: 'training, cost',
      height: ({ cost }) => cost,
      text: ({ cost }) => written(cost),
      ticks: [0, highest <= 8 ? 4 : Math.ceil(highest / 2), highest <= 8 ? 8 : 2 * Math.ceil(highest / 2)],
      colour: palette.attention,
    });
    const { x, y, width, height } = this.places.curves[1];
    const words = { size: compact ? 11 : 14, colour: palette.secondary, alpha: this.axes };
    if (!compact && this.examples > 0)
      ink.text(x + width, y + height + 37, `times through ${counted(this.examples)} digits`, { ...words, align: 'right' });
  }

  private paintCurve(ink: Ink, place: Place, curve: Curve): void {
    const { compact, captions } = this.places;
    const { axes: alpha, epochs } = this;
    const [low, , high] = curve.ticks as [number, number, number];
    const scale = plotScale(place, { x: [0, epochs], y: [low, high] });
    const words = { size: compact ? 11 : 14, colour: palette.secondary, alpha } as const;
    const { x, y, width, height } = place;
    for (const tick of curve.ticks) {
      const at = scale.y(tick);
      if (tick === low) ink.line(x, at, x + width, at, { colour: palette.lampRing, alpha });
      else dashedLine(ink, { x, y: at }, { x: x + width, y: at }, 1, { colour: palette.hairline, alpha });
      ink.number(`${curve.readout}, tick ${tick}`, String(tick), tick, x - 8, at + words.size * halfCap, { ...words, align: 'right' });
    }
    // One axis across serves both.
    for (const tick of curve.isLower ? [0, epochs / 2, epochs] : []) {
      ink.number(`${curve.readout}, tick at ${tick}`, String(tick), tick, scale.x(tick), y + height + (compact ? 13 : 18), {
        ...words,
        align: 'center',
      });
    }
    this.paintHead(ink, place, curve, { ...words, size: captions.small });
    this.looks.forEach((look, i) => {
      const before = this.looks[i - 1];
      if (!before) return;
      const end = (of: Look) => ({ x: scale.x(of.epochs), y: scale.y(Math.min(high, curve.height(of))) });
      ink.line(...overlapping(end(before), end(look)), { colour: curve.colour, width: compact ? 2 : 2.6, alpha });
    });
    const shown = this.looks[this.now];
    if (!shown) return;
    const at = { x: scale.x(shown.epochs), y: scale.y(curve.height(shown)) };
    dashedLine(ink, { x: at.x, y: y + height }, { x: at.x, y }, 1, { colour: palette.text, width: 1.2, alpha: alpha * 0.5 });
    ink.circle(at.x, at.y, compact ? 4 : 5.5, { fill: curve.colour, stroke: palette.background, strokeWidth: 2, alpha });
  }

  /** What the curve is of, and how high it is at the look on stage. */
  private paintHead(ink: Ink, { x, y, width }: Place, { caption, isLong, readout, height, text, colour }: Curve, words: TextStyle): void {
    const { captions } = this.places;
    const base = y - captions.above;
    ink.text(x, base - (isLong ? captions.long : 0), caption, words);
    const shown = this.looks[this.now];
    if (!shown) return;
    const large = { size: captions.size, weight: 600, colour, alpha: this.axes, align: 'right' } as const;
    const sign = readout.includes('percent') ? ink.text(x + width, base, ' %', { ...words, align: 'right' }) : 0;
    ink.number(readout, text(shown), height(shown), x + width - sign, base, large);
  }
}
