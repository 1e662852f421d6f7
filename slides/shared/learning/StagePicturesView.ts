/** Sixteen neurons as pictures of their weights, at several stages of their training. */
import type { Network } from '../../../src/network/Network';
import { oncePer } from '../../../src/network/oncePer';
import { palette } from '../../../src/theme/colours';
import type { Place } from '../../../src/theme/places';
import { cellColour, GridMesh } from '../../../src/views/GridMesh';
import type { Ink } from '../../../src/views/Ink';
import { viewOf } from '../../../src/views/View';

const across = 4;
const side = 28;
/** Cells between two pictures. */
const gap = 3;
const cells = across * (side + gap) - gap;
/** The strength that about one weight in 25 reaches is drawn in full. */
const share = 0.96;

export class StagePicturesView extends viewOf({
  values: {
    networks: [] as readonly Network[],
    /** The stage that the learner has chosen. */
    chosen: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    /** Which stage, by its place in the list; in between, one melts into the next. */
    stage: 0,
  },
}) {
  private readonly place: Place & { readonly cell: number };
  private mesh: GridMesh | undefined;
  private readonly shown = new Float64Array(cells * cells);
  private pictures: { of: readonly Network[]; each: Float64Array[] } = { of: [], each: [] };

  constructor(place: Place & { readonly cell: number }) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChild(new GridMesh(cells, cells, this.place.width, this.place.height, 'signed'));
    this.mesh.set(this.cells());
    this.mesh.show({ drawn: this.drawn });
  }

  private cells(): Float64Array {
    if (this.pictures.of !== this.networks) this.pictures = { of: this.networks, each: this.networks.map((network) => pictureOf(network)) };
    const { each } = this.pictures;
    const stage = this.chosen ?? this.stage;
    const [before, after] = [each[Math.floor(stage)], each[Math.ceil(stage)]];
    if (!before || !after) return this.shown.fill(0);
    const way = stage - Math.floor(stage);
    for (let i = 0; i < this.shown.length; i++) this.shown[i] = (before[i] as number) * (1 - way) + (after[i] as number) * way;
    return this.shown;
  }

  /** Between the pictures is the page. */
  protected override paint(ink: Ink): void {
    const { cell, width } = this.place;
    const style = { fill: palette.background, alpha: Math.min(1, this.drawn * 4) };
    for (let k = 1; k < across; k++) {
      const at = (k * (side + gap) - gap) * cell;
      ink.box(at, 0, gap * cell, width, style);
      ink.box(0, at, width, gap * cell, style);
    }
  }

  override sketch(ink: Ink): void {
    ink.box(0, 0, this.place.width, this.place.height, { fill: palette.lampOff, alpha: this.drawn });
    const { cell } = this.place;
    this.cells().forEach((value, i) => {
      if (Math.abs(value) < 0.15) return;
      const fill = cellColour(value, 'signed');
      ink.box((i % cells) * cell, Math.floor(i / cells) * cell, cell, cell, { fill, alpha: this.drawn });
    });
    this.paint(ink);
  }
}

/** All weights of the first layer, four pictures by four, each stage in its own scale. */
const pictureOf = oncePer((network: Network): Float64Array => {
  const { weights, neurons } = network.layer(1);
  const strengths = weights.map(Math.abs).sort();
  const scale = Math.max(1e-9, strengths[Math.floor(strengths.length * share)] as number);
  const picture = new Float64Array(cells * cells);
  for (let neuron = 0; neuron < Math.min(neurons, across * across); neuron++) {
    const corner = Math.floor(neuron / across) * (side + gap) * cells + (neuron % across) * (side + gap);
    network.weightsInto(1, neuron).forEach((weight, i) => {
      picture[corner + Math.floor(i / side) * cells + (i % side)] = Math.max(-1, Math.min(1, weight / scale));
    });
  }
  return picture;
});
