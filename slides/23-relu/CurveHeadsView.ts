/** The z of both curves; over each its name, what it makes of z, and below that its slope and how far a step takes it. Words on its parts. */

import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { type PlotRange, plotScale } from '../shared/curves/plotScale';
import type { ReluPlaces } from './places';

export interface CurveHead {
  readonly name: string;
  readonly formula: string;
  readonly colour: number;
  readonly activation: { readonly name: string; readonly value: number };
  readonly slope: number;
  /** How far it goes up when z goes up by 1. */
  readonly move: number;
}

type HeadAmounts = { drawn: number; valued: number; sloped: number };

export class CurveHeadsView extends viewOf({
  values: {
    /** Whose z it is, and how it is called. */
    z: { of: '', name: '', value: 0 },
    curves: [] as readonly CurveHead[],
    range: { x: [-6, 6], y: [0, 6] } as PlotRange,
  },
  amounts: {
    given: 0,
    /** Words along the two halves of the second curve. */
    halves: 0,
    /** Words at the ends of the first one, on its own scale. */
    ends: 0,
  },
}) {
  private readonly places: ReluPlaces;
  readonly heads: readonly [HeadAmounts, HeadAmounts];

  constructor(places: ReluPlaces) {
    super();
    this.places = places;
    const head = (i: number) => this.part(`heads.${i}.`, { drawn: 0, valued: 0, sloped: 0 });
    this.heads = [head(0), head(1)];
  }

  override get area() {
    const [first, second] = this.places.plots;
    const top = this.places.heads.rows[0] - 18;
    return { x: first.x, y: top, width: second.x + second.width - first.x, height: first.y - top };
  }

  override get presence(): number {
    return Math.max(this.given, this.heads[0].drawn, this.heads[1].drawn);
  }

  protected override paint(ink: Ink): void {
    this.curves.forEach((curve, i) => {
      const amounts = this.heads[i];
      if (amounts && amounts.drawn > unseen) this.paintHead(ink, curve, i, amounts);
    });
    if (this.given > unseen) this.paintGiven(ink, this.given);
    if (this.ends > unseen) this.paintEnds(ink, this.ends * this.heads[0].drawn);
    if (this.halves > unseen) this.paintHalves(ink, this.halves * this.heads[1].drawn);
  }

  private paintGiven(ink: Ink, alpha: number): void {
    const { x, y, small, size, line } = this.places.given;
    const { of, name, value } = this.z;
    ink.text(x, y, of, { size: small, colour: palette.secondary, alpha });
    ink.number(name, written(value), value, x, y + line, { size, weight: 600, colour: palette.weightedSum, alpha });
  }

  private paintHead(ink: Ink, { name, formula, colour, activation, slope, move }: CurveHead, i: number, amounts: HeadAmounts): void {
    const { compact, heads, plots } = this.places;
    const plot = plots[i] ?? plots[0];
    const [left, right] = [plot.x + heads.left, plot.x + plot.width];
    const [first, second] = heads.rows;
    const alpha = amounts.drawn;
    const words = { size: heads.small, colour: palette.secondary };
    const after = left + ink.text(left, first, name, { size: heads.name, weight: 600, colour, alpha }) + 10;
    const valued = alpha * amounts.valued;
    if (!compact && alpha > valued) ink.text(after, first, formula, { ...words, alpha: alpha - valued });
    if (valued > unseen) {
      const number = { size: heads.value, weight: 600, colour, align: 'right', alpha: valued } as const;
      ink.number(activation.name, written(activation.value), activation.value, right, first, number);
    }
    const sloped = alpha * amounts.sloped;
    if (sloped <= unseen) return;
    const number = { size: compact ? 16 : 20, weight: 600, colour: palette.text, alpha: sloped } as const;
    const from = left + ink.text(left, second, 'slope ', { ...words, alpha: sloped });
    ink.number(`slope of ${name}`, written(slope), slope, from, second, { ...number, size: words.size });
    const to = right - ink.number(`move of ${name}`, written(move), move, right, second, { ...number, align: 'right' });
    ink.text(to, second, compact ? '+1: ' : 'one more adds ', { ...words, keepsSize: true, align: 'right', alpha: sloped });
  }

  private paintEnds(ink: Ink, alpha: number): void {
    const { compact, plots } = this.places;
    const { x, y, width, height } = plots[0];
    const style = { size: compact ? 16 : 20, colour: palette.text, alpha };
    ink.text(x + width * 0.08, y + height - (compact ? 10 : 18), 'off', style);
    ink.text(x + width * 0.92, y + (compact ? 22 : 40), 'on', { ...style, align: 'right' });
  }

  private paintHalves(ink: Ink, alpha: number): void {
    const { compact, plots } = this.places;
    const scale = plotScale(plots[1], this.range);
    const reach = this.range.x[1];
    const style = { size: compact ? 13 : 20, colour: palette.secondary, alpha };
    ink.text(scale.x(-reach / 2), scale.y(0) - (compact ? 10 : 14), 'inactive', { ...style, align: 'center' });
    const middle = scale.y(reach / 2) + style.size * halfCap;
    ink.text(scale.x(reach / 2) - (compact ? 8 : 14), middle - (compact ? 6 : 10), 'just z', { ...style, align: 'right' });
  }
}
