/** Nine lines that slide over a picture, beside the lines into one neuron of a network: one for every pixel, each in its place for good. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { viewOf } from '../../src/views/View';
import type { FilterPlaces } from './places';

const side = 28;

export class NailedView extends viewOf({
  values: {
    /** Cells along an edge of the picture that the nine lines slide over. */
    across: 1,
    /** What the network receives. */
    input: new Float64Array(side * side) as ArrayLike<number>,
    /** The neuron of hidden layer 1 that their lines lead to, and what it makes of them. */
    neuron: { index: 0, activation: 0 },
  },
  amounts: {
    drawn: 0,
    /** How far the nine have slid. */
    slid: 0,
  },
}) {
  private readonly picture: Place;
  private readonly at: FilterPlaces['nailed'];
  private readonly compact: boolean;
  private mesh: PicturesMesh | undefined;

  constructor({ picture, nailed, compact }: FilterPlaces) {
    super();
    this.compact = compact;
    this.picture = picture;
    this.at = nailed;
  }

  override get area() {
    const { grid, neuron, radius } = this.at;
    if (this.compact) return { x: grid.x, y: grid.y, width: grid.width, height: neuron.y + radius - grid.y };
    return { x: grid.x, y: grid.y, width: neuron.x + radius - grid.x, height: grid.height };
  }

  /** Where lines meet a circle: from the left, or on a phone from above. */
  private entryOf({ x, y }: At): At {
    const { radius } = this.at;
    return this.compact ? { x, y: y - radius } : { x: x - radius, y };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const { grid } = this.at;
    if (this.mesh) this.mesh.set([this.input]);
    else this.mesh = this.addChildAt(new PicturesMesh([this.input]), 0);
    this.mesh.place([{ x: grid.x, y: grid.y, size: grid.width, shade: this.drawn }]);
  }

  protected override paint(ink: Ink): void {
    this.paintSliding(ink);
    this.paintNailed(ink);
  }

  private paintSliding(ink: Ink): void {
    const { picture, drawn } = this;
    const { unit, radius, small, words } = this.at;
    const cell = picture.width / this.across;
    // Drawn at least so large that nine lines can be told apart.
    const step = Math.max(cell, small);
    const centre = {
      x: picture.x + picture.width * between(0.2, 0.72, this.slid),
      y: picture.y + picture.height * between(0.24, 0.6, this.slid),
    };
    const style = { colour: palette.attentionOnFace, width: 1.3, alpha: drawn };
    const to = this.entryOf(unit);
    for (let i = 0; i < 9; i++) {
      const from = { x: centre.x + ((i % 3) - 1) * step, y: centre.y + (Math.floor(i / 3) - 1) * step };
      ink.line(from.x, from.y, to.x, to.y, { ...style, colour: palette.attention });
      ink.box(from.x - step / 2, from.y - step / 2, step, step, { stroke: palette.attentionOnFace, strokeWidth: 1.5, alpha: drawn });
    }
    ink.circle(unit.x, unit.y, radius, { fill: palette.lampOff, stroke: palette.lampRing, strokeWidth: 1.5, alpha: drawn });
    const text = { size: words, colour: palette.text, align: 'center', weight: 600, alpha: drawn } as const;
    ink.text(unit.x, unit.y + radius + words + 6, '9 lines,', text);
    ink.text(unit.x, unit.y + radius + 2 * words + 10, 'sliding', text);
  }

  private paintNailed(ink: Ink): void {
    const { grid, neuron, radius } = this.at;
    const { input, drawn } = this;
    const cell = grid.width / side;
    ink.box(grid.x - 0.5, grid.y - 0.5, grid.width + 1, grid.width + 1, { stroke: palette.hairline, alpha: drawn });
    const to = this.entryOf(neuron);
    for (let i = 0; i < input.length; i++) {
      const [x, y] = [grid.x + ((i % side) + 0.5) * cell, grid.y + (Math.floor(i / side) + 0.5) * cell];
      const lit = (input[i] as number) > 0;
      ink.line(x, y, to.x, to.y, {
        colour: lit ? palette.text : palette.secondary,
        width: 0.6,
        alpha: drawn * (lit ? 0.3 : 0.12),
      });
    }
    const { index, activation } = this.neuron;
    for (const paintOne of [paintGlow, paintLamp])
      paintOne(ink, neuron.x, neuron.y, activation, { radius, drawn, lit: drawn, readout: `a[1][${index}]` });
    this.paintNailedWords(ink);
  }

  /** Under grid and neuron: one line, or on a phone three. */
  private paintNailedWords(ink: Ink): void {
    const { grid, neuron, radius, words } = this.at;
    const text = { size: words, colour: palette.text, weight: 600, alpha: this.drawn } as const;
    const count = counted(this.input.length);
    const [first, ...others] = this.compact ? [' lines,', 'each nailed', 'to its pixel'] : [' lines, each nailed to its pixel'];
    const middle = this.compact ? neuron.x : (grid.x + neuron.x + radius) / 2;
    const y = (this.compact ? neuron.y + radius : grid.y + grid.height + 10) + words + 6;
    const left = middle - textWidth(`${count}${first}`, words, 600) / 2;
    const width = ink.number('lines into one neuron', count, this.input.length, left, y, text);
    ink.text(left + width, y, first as string, text);
    others.forEach((line, i) => {
      ink.text(middle, y + (i + 1) * (words + 4), line, { ...text, align: 'center' });
    });
  }

  override sketch(ink: Ink): void {
    sketchGrid(ink, this.at.grid, this.input, { alpha: this.drawn });
    this.paint(ink);
  }
}
