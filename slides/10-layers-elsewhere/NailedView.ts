/** Nine lines that slide over a picture, beside the lines into one neuron of a network: one for every pixel, each in its place for good. */
import { between } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { viewOf } from '../../src/views/View';
import type { FilterPlaces } from './places';

const side = 28;
/** Smaller pictures are a phone's. */
const narrow = 150;

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
  private mesh: PicturesMesh | undefined;

  constructor({ picture, nailed }: FilterPlaces) {
    super();
    this.picture = picture;
    this.at = nailed;
  }

  override get area() {
    const { grid, neuron, radius } = this.at;
    return { x: grid.x, y: grid.y, width: neuron.x + radius - grid.x, height: grid.height };
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
    for (let i = 0; i < 9; i++) {
      const from = { x: centre.x + ((i % 3) - 1) * step, y: centre.y + (Math.floor(i / 3) - 1) * step };
      ink.line(from.x, from.y, unit.x - radius, unit.y, { ...style, colour: palette.attention });
      ink.box(from.x - step / 2, from.y - step / 2, step, step, { stroke: palette.attentionOnFace, strokeWidth: 1.5, alpha: drawn });
    }
    ink.circle(unit.x, unit.y, radius, { fill: palette.lampOff, stroke: palette.lampRing, strokeWidth: 1.5, alpha: drawn });
    const text = { size: words, colour: palette.text, align: 'center', weight: 600, alpha: drawn } as const;
    ink.text(unit.x, unit.y + radius + words + 6, '9 lines,', text);
    ink.text(unit.x, unit.y + radius + 2 * words + 10, 'sliding', text);
  }

  private paintNailed(ink: Ink): void {
    const { grid, neuron, radius, words } = this.at;
    const { input, drawn } = this;
    const cell = grid.width / side;
    ink.box(grid.x - 0.5, grid.y - 0.5, grid.width + 1, grid.width + 1, { stroke: palette.hairline, alpha: drawn });
    for (let i = 0; i < input.length; i++) {
      const [x, y] = [grid.x + ((i % side) + 0.5) * cell, grid.y + (Math.floor(i / side) + 0.5) * cell];
      const lit = (input[i] as number) > 0;
      ink.line(x, y, neuron.x - radius, neuron.y, {
        colour: lit ? palette.text : palette.secondary,
        width: 0.6,
        alpha: drawn * (lit ? 0.3 : 0.12),
      });
    }
    const { index, activation } = this.neuron;
    for (const paintOne of [paintGlow, paintLamp])
      paintOne(ink, neuron.x, neuron.y, activation, { radius, drawn, lit: drawn, readout: `a[1][${index}]` });
    const text = { size: words, colour: palette.text, weight: 600, alpha: drawn } as const;
    const y = grid.y + grid.height + words + 10;
    const count = counted(input.length);
    const [right, pitch] = [neuron.x + radius, words + 4];
    // Where one line would not fit there are two, which end with the picture of the neuron.
    const isNarrow = grid.width < narrow;
    const left = isNarrow ? right - textWidth(`${count} lines,`, words, 600) : (grid.x + right) / 2 - this.at.half;
    const width = ink.number('lines into one neuron', count, input.length, left, y, text);
    ink.text(left + width, y, isNarrow ? ' lines,' : ' lines, each nailed to its pixel', text);
    if (isNarrow) ink.text(right, y + pitch, 'each nailed to its pixel', { ...text, align: 'right' });
  }

  override sketch(ink: Ink): void {
    sketchGrid(ink, this.at.grid, this.input, { alpha: this.drawn });
    this.paint(ink);
  }
}
