/** What every neuron of a layer does for every digit: a row beside each lamp, a column per digit, as bright as the mean activation. */
import { halfway } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { Place } from '../../../src/theme/places';
import { cellColour, GridMesh } from '../../../src/views/GridMesh';
import { halfCap, type Ink } from '../../../src/views/Ink';
import { asShown } from '../../../src/views/lamp';
import { unset, viewOf } from '../../../src/views/View';

interface TableSize {
  readonly neurons: number;
  readonly classes: number;
}

export class ClassTableView extends viewOf({
  values: {
    /** Row-major, a row per neuron. */
    means: unset<ArrayLike<number>>(),
    heading: '',
    /** The row that the search has found, and the columns it was made for. */
    row: undefined as number | undefined,
    columns: [] as readonly number[],
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    marked: 0,
  },
}) {
  private readonly place: Place;
  private readonly counts: TableSize;
  private mesh: GridMesh | undefined;

  constructor(place: Place, counts: TableSize) {
    super();
    this.place = place;
    this.counts = counts;
    this.means = new Float64Array(counts.neurons * counts.classes);
  }

  override get area() {
    return this.place;
  }

  override get presence(): number {
    return this.drawn;
  }

  placeOf(index: number): Place {
    const { x, y, width, height } = this.place;
    const { neurons, classes } = this.counts;
    const [w, h] = [width / classes, height / neurons];
    return { x: x + (index % classes) * w, y: y + Math.floor(index / classes) * h, width: w, height: h };
  }

  protected override prepareMeshes(): void {
    const { x, y, width, height } = this.place;
    if (!this.mesh) {
      this.mesh = this.addChildAt(new GridMesh(this.counts.classes, this.counts.neurons, width, height, 'activation'), 0);
      this.mesh.position.set(x, y);
    }
    this.mesh.set(Float64Array.from(this.means, asShown));
    this.mesh.show({ drawn: this.drawn, gap: 1 });
  }

  protected override paint(ink: Ink): void {
    const { drawn, marked, place } = this;
    const { neurons, classes } = this.counts;
    const compact = place.width < 200;
    const size = compact ? 12 : 15;
    for (let digit = 0; digit < classes; digit++) {
      const { x, width } = this.placeOf(digit);
      const meant = this.columns.includes(digit) && marked > halfway;
      const style = { size, weight: meant ? 700 : 400, colour: meant ? palette.text : palette.secondary, align: 'center' } as const;
      ink.text(x + width / 2, place.y - 8, String(digit), { ...style, alpha: drawn });
    }
    for (let neuron = 0; neuron < neurons; neuron++) {
      const { x, y, height } = this.placeOf(neuron * classes);
      const meant = neuron === this.row && marked > halfway;
      const style = { size: compact ? 12 : 13, weight: meant ? 700 : 400, colour: meant ? palette.text : palette.faint } as const;
      ink.text(x - 8, y + height / 2 + style.size * halfCap, String(neuron), { ...style, align: 'right', alpha: drawn });
    }
    if (!compact) ink.text(place.x, place.y - 30, this.heading, { size: 13, colour: palette.secondary, alpha: drawn });
    ink.box(place.x - 0.5, place.y - 0.5, place.width + 1, place.height + 1, { stroke: palette.hairline, alpha: drawn });
    this.paintMarks(ink);
  }

  private paintMarks(ink: Ink): void {
    const { place, drawn, marked } = this;
    const { classes } = this.counts;
    if (this.row !== undefined && marked > 0) {
      const { y, height } = this.placeOf(this.row * classes);
      ink.box(place.x - 2, y - 1, place.width + 4, height + 2, {
        stroke: palette.attention,
        strokeWidth: 2,
        radius: 3,
        alpha: drawn * marked,
      });
    }
    if (this.pointed !== undefined) {
      const { x, y, width, height } = this.placeOf(this.pointed);
      ink.box(x, y, width, height, { stroke: palette.lampOff, strokeWidth: 4, alpha: drawn });
      ink.box(x, y, width, height, { stroke: palette.attentionOnFace, strokeWidth: 2, alpha: drawn });
    }
  }

  override sketch(ink: Ink): void {
    Array.from(this.means).forEach((mean, i) => {
      const { x, y, width, height } = this.placeOf(i);
      ink.box(x, y, width - 1, height - 1, { fill: cellColour(asShown(mean)), alpha: this.drawn });
    });
    this.paint(ink);
  }
}
