/** An empty picture and the sixteen neurons of hidden layer 1 as large lamps: those that light for nothing are ringed, one after another. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import type { EmptyPlace } from './places';

export class EmptyLampsView extends viewOf({
  values: {
    activations: [] as ArrayLike<number>,
    /** From more than this on a lamp counts as lit. */
    threshold: 0.5,
    pointed: undefined as number | undefined,
  },
  amounts: {
    /** The grid, then lines and lamps, dark and with a question mark. */
    drawn: 0,
    lit: 0,
    /** Rings round the lit ones, with their number in the count. */
    counted: 0,
    /** How many they are. */
    total: 0,
  },
}) {
  private readonly at: EmptyPlace;

  constructor(at: EmptyPlace) {
    super();
    this.at = at;
  }

  override get area() {
    const { grid, middle, pitch, columns, radius } = this.at;
    const top = middle - 8 * pitch * 0.5 - radius;
    return { x: grid.x, y: top, width: columns[1] + radius - grid.x, height: 2 * (middle - top) };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The centre of a lamp: two columns, one half a step lower, so that every line has its way. */
  lampAt(neuron: number): At {
    const { columns, middle, pitch } = this.at;
    const column = neuron % 2;
    return { x: columns[column] as number, y: middle + (Math.floor(neuron / 2) - 3.5 + (column - 0.5) / 2) * pitch };
  }

  get reach(): number {
    return this.at.radius + 3;
  }

  protected override paint(ink: Ink): void {
    this.paintGrid(ink);
    const count = this.activations.length;
    for (let i = 0; i < count; i++) this.paintLine(ink, i, count);
    for (const paintOne of [paintGlow, paintLamp]) {
      for (let i = 0; i < count; i++) {
        const { x, y } = this.lampAt(i);
        paintOne(ink, x, y, this.activations[i] as number, {
          radius: this.at.radius,
          drawn: staggered(this.drawn, i, count),
          lit: staggered(this.lit, i, count),
          readout: `neuron ${i} for an empty picture`,
        });
      }
    }
    for (let i = 0; i < count; i++) this.paintUnknown(ink, i, count);
    this.paintCount(ink);
  }

  private paintGrid(ink: Ink): void {
    const { grid, compact } = this.at;
    const { x, y, width, height } = grid;
    ink.box(x, y, width, height, { fill: palette.lampOff, stroke: palette.lampRing, alpha: this.drawn });
    const cell = width / 28;
    const style = { colour: palette.lampRing, width: 0.5, alpha: this.drawn * 0.22 };
    for (let i = 1; i < 28; i++) {
      ink.line(x + i * cell, y, x + i * cell, y + height, style);
      ink.line(x, y + i * cell, x + width, y + i * cell, style);
    }
    const words = { size: compact ? 16 : 20, colour: palette.secondary, align: 'center', alpha: this.drawn } as const;
    ink.text(x + width / 2, y + height + (compact ? 22 : 30), 'an empty picture', words);
    const { columns, middle, pitch, radius } = this.at;
    const top = middle - 3.75 * pitch - radius;
    ink.text((columns[0] + columns[1]) / 2, top - 12, 'hidden layer 1', words);
  }

  private paintLine(ink: Ink, i: number, count: number): void {
    const { grid, radius } = this.at;
    const { x, y } = this.lampAt(i);
    const from = { x: grid.x + grid.width + 6, y: grid.y + grid.height * ((i + 0.5) / count) };
    const share = staggered(this.drawn, i, count);
    const length = Math.hypot(x - from.x, y - from.y);
    const end = share * (1 - (radius + 4) / length);
    const style = { colour: palette.lampRing, width: 1, alpha: 0.55 * share };
    ink.line(from.x, from.y, between(from.x, x, end), between(from.y, y, end), style);
  }

  /** Before they are lit nobody knows. */
  private paintUnknown(ink: Ink, i: number, count: number): void {
    const { x, y } = this.lampAt(i);
    const size = this.at.radius * 0.8;
    const alpha = staggered(this.drawn, i, count) * (1 - staggered(this.lit, i, count));
    ink.text(x, y + size * halfCap, '?', { size, colour: palette.onDarkLamp, align: 'center', alpha });
    if (this.pointed === i) ink.circle(x, y, this.reach, { stroke: palette.text, strokeWidth: 1.5, alpha: this.drawn });
  }

  private paintCount(ink: Ink): void {
    const { count: place, radius, compact } = this.at;
    const lit = Array.from(this.activations).flatMap((activation, i) => (activation > this.threshold ? [i] : []));
    lit.forEach((neuron, k) => {
      const alpha = staggered(this.counted, k, Math.max(2, lit.length), 0.8);
      const { x, y } = this.lampAt(neuron);
      ink.circle(x, y, this.reach, { stroke: palette.attention, strokeWidth: 2.5, alpha });
      const size = compact ? 12 : 15;
      const at = { x: x + radius * 0.82, y: y - radius * 0.82 };
      ink.circle(at.x, at.y, size * 0.75, { fill: palette.attentionOnFace, alpha });
      const style = { size, weight: 700, colour: palette.onBrightLamp, align: 'center', alpha } as const;
      ink.number(`lit for nothing, number ${k + 1}`, String(k + 1), k + 1, at.x, at.y + size * halfCap, style);
    });
    const { x, y, size } = place;
    const style = { size, weight: 600, colour: palette.attention, alpha: this.total } as const;
    const after = x + ink.number('lit for an empty picture', String(lit.length), lit.length, x, y, style);
    const words = { size: compact ? 20 : 30, colour: palette.secondary, alpha: this.total };
    ink.text(after + size * 0.16, y, `of ${this.activations.length}`, words);
    const legend = { size: compact ? 16 : 20, colour: palette.secondary, alpha: this.drawn };
    const below = y + legend.size * 1.8;
    ink.text(x + ink.text(x, below, 'lit: over ', legend), below, written(this.threshold), legend);
  }
}
