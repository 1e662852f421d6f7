/** Five small neurons, one for each column, and the one that they lead to, for one picture. */
import { palette } from '../../src/theme/colours';
import type { Ink } from '../../src/views/Ink';
import { asShown, paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { paintCells, paintInkOver } from './cells';
import type { HandPlaces } from './places';

export class FiveNeuronsView extends viewOf({
  values: {
    /** 25 for each of the five. */
    weights: [] as readonly ArrayLike<number>[],
    /** A weight of this size is in full colour. */
    most: 1,
    picture: [] as ArrayLike<number>,
    activations: [] as ArrayLike<number>,
    /** From each of the five to the last, −1…1. */
    onwards: 0,
    output: 0.5,
  },
  amounts: {
    drawn: 0,
    lit: 0,
  },
}) {
  private readonly places: HandPlaces;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    const { five, weights } = this.places;
    return { x: five.x, y: weights.y, width: five.outX + 2 * five.radius - five.x, height: 5 * five.pitch };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { five, weights } = this.places;
    const rowAt = (i: number) => weights.y + (i + 0.5) * five.pitch;
    const [outX, outY] = [five.outX, rowAt(2)];
    const outRadius = five.radius * 1.5;
    this.weights.forEach((each, i) => {
      const alpha = staggered(this.drawn, i, 5);
      const [top, y] = [rowAt(i) - 2.5 * five.cell, rowAt(i)];
      paintCells(
        ink,
        { x: five.x, y: top, cell: five.cell },
        Array.from(each, (weight) => weight / this.most),
        { meaning: 'signed', alpha },
      );
      paintInkOver(ink, { x: five.x, y: top, cell: five.cell }, this.picture, alpha * this.lit);
      const grey = { colour: palette.hairline, width: 1.2, alpha };
      ink.line(five.x + 5 * five.cell + 5, y, five.lampX - five.radius - 3, y, grey);
      const activation = asShown(this.activations[i] as number) * this.lit;
      const colour = this.onwards === 0 ? palette.hairline : this.onwards < 0 ? palette.negative : palette.positive;
      const strength = (0.15 + 0.85 * activation) * Math.min(1, 0.2 + Math.abs(this.onwards));
      const length = Math.hypot(outX - five.lampX, outY - y);
      const [dx, dy] = [(outX - five.lampX) / length, (outY - y) / length];
      ink.line(five.lampX + dx * five.radius, y + dy * five.radius, outX - dx * outRadius, outY - dy * outRadius, {
        colour,
        width: 2,
        alpha: alpha * strength * palette.connection,
      });
    });
    const lamps = [
      ...Array.from(this.activations, (activation, i) => ({
        x: five.lampX,
        y: rowAt(i),
        activation,
        radius: five.radius,
        i,
        name: `column neuron ${i + 1}`,
      })),
      { x: outX, y: outY, activation: this.output, radius: outRadius, i: 4, name: 'last neuron' },
    ];
    for (const paintOne of [paintGlow, paintLamp])
      for (const { x, y, activation, radius, i, name } of lamps)
        paintOne(ink, x, y, activation, { radius, drawn: staggered(this.drawn, i, 5), lit: this.lit, readout: name });
  }
}
