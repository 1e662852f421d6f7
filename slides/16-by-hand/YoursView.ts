/** The learner's own drawing in few cells, as the small neuron sees it. */
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { paintBrackets } from '../../src/views/brackets';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { paintCells } from './cells';
import type { HandPlaces } from './places';

export class YoursView extends viewOf({
  values: {
    picture: [] as ArrayLike<number>,
    activation: 0.5,
    /** Nothing is drawn, and nothing painted. */
    isEmpty: false,
    /** The learner has painted its cells: they are no longer those of the drawing. */
    isPainted: false,
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly places: HandPlaces;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    return this.places.yours;
  }

  override get presence(): number {
    return this.drawn;
  }

  private get corner() {
    const { yours, compact } = this.places;
    const inset = compact ? 6 : 12;
    return { x: yours.x + inset, y: yours.y + inset, cell: yours.cell };
  }

  cellAt(i: number): Place {
    const { x, y, cell } = this.corner;
    return { x: x + (i % 5) * cell, y: y + Math.floor(i / 5) * cell, width: cell, height: cell };
  }

  protected override paint(ink: Ink): void {
    this.paintYours(ink, this.drawn);
  }

  private paintYours(ink: Ink, alpha: number): void {
    if (alpha <= 0) return;
    const { yours, size, compact } = this.places;
    if (!compact) ink.box(yours.x, yours.y, yours.width, yours.height, { fill: palette.panel, stroke: palette.hairline, radius: 8, alpha });
    const at = this.corner;
    const edge = 5 * at.cell;
    paintCells(ink, at, this.picture, { meaning: 'activation', alpha });
    paintBrackets(ink, { x: at.x, y: at.y, width: edge, height: edge }, alpha);
    if (this.pointed !== undefined) {
      const { x, y, width } = this.cellAt(this.pointed);
      ink.box(x + 1, y + 1, width - 2, width - 2, { stroke: palette.attentionOnFace, strokeWidth: 2, alpha });
    }
    const [left, words] = [at.x + edge + (compact ? 10 : 20), { size, colour: palette.secondary, alpha, keepsSize: true }];
    const lamp = compact ? { x: left + 22, y: at.y + edge / 2, radius: 17 } : { x: left + 22, y: yours.y + 84, radius: 22 };
    if (compact) ink.text(at.x - 2, at.y + edge + 18, this.isPainted ? 'painted by you' : 'your digit in 5 × 5', { ...words, size: 12 });
    else {
      ink.text(left, yours.y + 30, this.isPainted ? 'your picture' : 'your drawing', words);
      ink.text(left, yours.y + 52, this.isPainted ? 'painted' : 'in 5 × 5', words);
      const verdict = this.isEmpty ? 'empty' : this.activation > 0.5 ? 'lit: ×' : this.activation < 0.5 ? 'dark: +' : 'undecided';
      ink.text(left, yours.y + 136, verdict, { ...words, colour: palette.text, weight: 600 });
    }
    const style = { radius: lamp.radius, drawn: alpha, lit: 1, readout: 'your drawing: lamp' };
    paintGlow(ink, lamp.x, lamp.y, this.activation, style);
    paintLamp(ink, lamp.x, lamp.y, this.activation, style);
  }
}
