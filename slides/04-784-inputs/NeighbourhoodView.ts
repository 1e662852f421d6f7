/** Five by five pixels, enlarged, each with its place in the column: what touches in the picture, and how far apart it is in the list. */
import { unseen } from '../../src/theme/amounts';
import { inkOnLamp, palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { asShown } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import type { NearPlace } from './places';

const side = 28;
const across = 5;

export class NeighbourhoodView extends viewOf({
  values: {
    input: new Float64Array(side * side) as ArrayLike<number>,
    /** The pixel whose place is told from the start, and the one below it. */
    upper: 0,
    /** Where the picture stands from which this is taken. */
    picture: unset<Place>(),
  },
  amounts: {
    drawn: 0,
    /** The places of all, not only those beside the upper one. */
    told: 0,
  },
}) {
  private readonly at: NearPlace;

  constructor(at: NearPlace, picture: Place) {
    super();
    this.at = at;
    this.picture = picture;
  }

  override get area(): Place {
    const { x, y, cell } = this.at;
    return { x, y, width: across * cell, height: across * cell };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Row and column of its upper left pixel: the pair in its middle, as far as the picture's edges let it be. */
  private get corner(): { row: number; column: number } {
    const within = (first: number) => Math.min(side - across, Math.max(0, first));
    return { row: within(Math.floor(this.upper / side) - 1), column: within((this.upper % side) - 2) };
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha, at } = this;
    if (alpha <= unseen) return;
    const { row, column } = this.corner;
    this.paintFrame(ink, row, column);
    const edge = across * at.cell;
    const words = at.beside ? 'enlarged, each with its place in the column' : 'enlarged: places in the column';
    ink.text(at.x, at.head, words, { size: at.beside ? 20 : 13, colour: palette.secondary, alpha });
    ink.box(at.x - 1, at.y - 1, edge + 2, edge + 2, { fill: palette.lampOff, stroke: palette.lampRing, alpha });
    for (let i = 0; i < across * across; i++) this.paintCell(ink, (row + Math.floor(i / across)) * side + column + (i % across), i);
    for (const index of [this.upper, this.upper + side]) {
      const { x, y } = this.cellAt(index);
      ink.box(x + 1, y + 1, at.cell - 2, at.cell - 2, { stroke: palette.attentionOnFace, strokeWidth: 3, radius: 4, alpha });
    }
    this.paintStep(ink);
  }

  private cellAt(index: number): At {
    const { row, column } = this.corner;
    const { x, y, cell } = this.at;
    return { x: x + ((index % side) - column) * cell, y: y + (Math.floor(index / side) - row) * cell };
  }

  private paintCell(ink: Ink, index: number, i: number): void {
    const { cell, size } = this.at;
    const { x, y } = this.cellAt(index);
    const value = this.input[index] as number;
    ink.box(x + 1, y + 1, cell - 2, cell - 2, { fill: cellColour(value), radius: 3, alpha: this.drawn });
    const isBeside = Math.floor(index / side) === Math.floor(this.upper / side);
    const isMeant = index === this.upper || index === this.upper + side;
    const style: TextStyle = { size, weight: isMeant ? 700 : 400, colour: inkOnLamp(asShown(value)), align: 'center' };
    const middle = [x + cell / 2, y + cell / 2 + size * halfCap] as const;
    const alpha = this.drawn * (isBeside ? 1 : this.told);
    if (alpha > unseen) ink.number(`enlarged pixel ${i}`, String(index), index, ...middle, { ...style, alpha });
    if (index === this.upper + side && this.told < 1) ink.text(...middle, '?', { ...style, alpha: this.drawn * (1 - this.told) });
  }

  /** One down in the picture, and what that is in the list. */
  private paintStep(ink: Ink): void {
    const { x, cell, size, beside } = this.at;
    const alpha = this.told * this.drawn;
    if (!beside || alpha <= unseen) return;
    const from = this.cellAt(this.upper).y + cell / 2;
    const right = x + across * cell;
    const line = { colour: palette.attention, width: 2, alpha };
    const turn = right + beside - 18;
    ink.line(right + 8, from, turn, from, line);
    ink.line(turn, from, turn, from + cell, line);
    ink.line(turn, from + cell, right + 8, from + cell, line);
    for (const up of [-5, 5]) ink.line(right + 8, from + cell, right + 14, from + cell + up, line);
    const base = from + cell / 2 + size * halfCap;
    const sign = ink.text(right + beside, base, '+ ', { size, colour: palette.text, alpha });
    ink.number('places from the upper to the lower pixel', String(side), side, right + beside + sign, base, {
      size,
      weight: 600,
      colour: palette.text,
      alpha,
    });
  }

  /** Where in the picture it is taken from. */
  private paintFrame(ink: Ink, row: number, column: number): void {
    const { x, y, width } = this.picture;
    const cell = width / side;
    const edge = across * cell;
    ink.box(x + column * cell, y + row * cell, edge, edge, { stroke: palette.attentionOnFace, strokeWidth: 1.2, alpha: this.drawn });
  }
}
