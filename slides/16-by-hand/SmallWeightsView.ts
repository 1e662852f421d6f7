/** The 25 weights of a small neuron as a picture, the ink of a picture over them; and beside every row and column its sum and a lamp. */
import { palette } from '../../src/theme/colours';
import { short } from '../../src/theme/numbers';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';
import { paintCells, paintInkOver } from './cells';
import type { HandPlaces } from './places';

/** What the neuron makes of a bar. */
interface EdgeState {
  readonly sum: number;
  readonly activation: number;
}

export class SmallWeightsView extends viewOf({
  values: {
    weights: Array(25).fill(0) as readonly number[],
    /** A weight of this size is in full colour. */
    most: 3,
    picture: [] as ArrayLike<number>,
    /** Cells that are turned together, ringed. */
    together: [] as readonly number[],
    columns: [] as readonly EdgeState[],
    rows: [] as readonly EdgeState[],
    /** What all weights add up to. */
    total: 0,
  },
  amounts: {
    drawn: 0,
    inked: 0,
    lamps: 0,
    sums: 0,
  },
}) {
  private readonly places: HandPlaces;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    return this.places.weights;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, y, width } = this.places.weights;
    const cell = width / 5;
    const at = { x, y, cell };
    paintCells(
      ink,
      at,
      this.weights.map((weight) => weight / this.most),
      { meaning: 'signed', drawn: this.drawn },
    );
    if (this.inked > 0 && this.picture.length > 0) paintInkOver(ink, at, this.picture, this.inked * this.drawn);
    for (const i of this.together) {
      const [left, top] = [x + (i % 5) * cell, y + Math.floor(i / 5) * cell];
      ink.box(left + 1, top + 1, cell - 2, cell - 2, { stroke: palette.attentionOnFace, strokeWidth: 2, radius: 3, alpha: this.drawn });
    }
    this.paintEdges(ink);
  }

  private paintEdges(ink: Ink): void {
    if (this.lamps <= 0) return;
    const { weights: at, edge } = this.places;
    const cell = at.width / 5;
    const [right, bottom] = [at.x + at.width + edge.away, at.y + at.height + edge.away];
    const places = [
      ...this.columns.map((state, i) => ({ ...state, name: `column ${i + 1}`, x: at.x + (i + 0.5) * cell, y: bottom, isColumn: true })),
      ...this.rows.map((state, i) => ({ ...state, name: `row ${i + 1}`, x: right, y: at.y + (i + 0.5) * cell, isColumn: false })),
    ];
    for (const { x, y, activation } of places) paintGlow(ink, x, y, activation, { radius: edge.lamp, drawn: this.lamps, lit: 1 });
    for (const { x, y, activation } of places) paintLamp(ink, x, y, activation, { radius: edge.lamp, drawn: this.lamps, lit: 1 });
    if (this.sums <= 0) return;
    const style = { size: edge.sum, weight: 600, colour: palette.weightedSum, alpha: this.sums } as const;
    for (const { x, y, sum, name, isColumn } of places) {
      if (isColumn) ink.number(`${name}: sum of weights`, short(sum), sum, x, y + edge.lamp + edge.sum + 3, { ...style, align: 'center' });
      else ink.number(`${name}: sum of weights`, short(sum), sum, x + edge.lamp + 6, y + edge.sum * 0.36, style);
    }
    const { equal, size, compact } = this.places;
    ['columns', 'rows'].forEach((lines, i) => {
      const all: Word = { name: `all ${lines}`, text: short(this.total), value: this.total };
      writeWords(ink, equal.x, equal.y + i * 30, [compact ? `all ${lines}: ` : `the ${lines} add up to `, all], {
        size: compact ? 16 : size,
        colour: palette.secondary,
        alpha: this.sums,
      });
    });
  }
}
