/** Sixteen neurons as pictures of their weights, or the lids over them. */
import type { Network } from '../../src/network/Network';
import { oncePer } from '../../src/network/oncePer';
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { paintLid } from '../shared/walls/lid';

const across = 4;
const side = 28;
/** Cells between two pictures. */
const gap = 3;
const pitch = side + gap;
const cells = across * pitch - gap;
const blank = new Float64Array(cells * cells);
/** The strength that about one weight in 25 reaches is drawn in full. */
const share = 0.96;

export class SixteenPicturesView extends viewOf({
  values: {
    network: undefined as Network | undefined,
    /** Whether lids stay on them, whatever is drawn. */
    covered: false,
  },
  amounts: {
    drawn: 0,
    /** Lids, before anything is drawn. */
    lidded: 0,
  },
}) {
  private readonly place: Place & { readonly cell: number };
  private mesh: GridMesh | undefined;

  constructor(place: Place & { readonly cell: number }) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return Math.max(this.drawn, this.lidded);
  }

  /** How much of the pictures is seen. */
  private get open(): number {
    return this.covered ? 0 : this.drawn;
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(cells, cells, this.place.width, this.place.height, 'signed'));
    this.mesh.set(this.cells());
    this.mesh.show({ drawn: this.open });
  }

  private cells(): Float64Array {
    return this.network && this.open > 0 ? pictureOf(this.network) : blank;
  }

  protected override paint(ink: Ink): void {
    this.paintGaps(ink);
    this.paintLids(ink);
  }

  /** Between the pictures is the page. */
  private paintGaps(ink: Ink): void {
    const { cell, width } = this.place;
    const style = { fill: palette.background, alpha: Math.min(1, this.open * 4) };
    if (style.alpha <= unseen) return;
    for (let k = 1; k < across; k++) {
      const at = (k * pitch - gap) * cell;
      ink.box(at, 0, gap * cell, width, style);
      ink.box(0, at, width, gap * cell, style);
    }
  }

  private paintLids(ink: Ink): void {
    const { cell } = this.place;
    const alpha = Math.max(this.lidded, this.covered ? this.drawn : 0);
    const sign = { at: 0.5, size: side * cell * 0.3 };
    for (let i = 0; i < across * across; i++) {
      const [x, y] = [(i % across) * pitch * cell, Math.floor(i / across) * pitch * cell];
      paintLid(ink, { x, y, size: side * cell, sign, closed: 1, alpha });
    }
  }

  override sketch(ink: Ink): void {
    const alpha = this.open;
    if (alpha > unseen) {
      ink.box(0, 0, this.place.width, this.place.height, { fill: palette.lampOff, alpha });
      const { cell } = this.place;
      this.cells().forEach((value, i) => {
        if (Math.abs(value) < 0.15) return;
        ink.box((i % cells) * cell, Math.floor(i / cells) * cell, cell, cell, { fill: cellColour(value, 'signed'), alpha });
      });
    }
    this.paint(ink);
  }
}

/** All weights of the first layer, four pictures by four, each network in its own scale. */
const pictureOf = oncePer((network: Network): Float64Array => {
  const { weights, neurons } = network.layer(1);
  const strengths = weights.map(Math.abs).sort();
  const scale = Math.max(1e-9, strengths[Math.floor(strengths.length * share)] as number);
  const picture = new Float64Array(cells * cells);
  for (let neuron = 0; neuron < Math.min(neurons, across * across); neuron++) {
    const corner = Math.floor(neuron / across) * pitch * cells + (neuron % across) * pitch;
    network.weightsInto(1, neuron).forEach((weight, i) => {
      picture[corner + Math.floor(i / side) * cells + (i % side)] = Math.max(-1, Math.min(1, weight / scale));
    });
  }
  return picture;
});
