/** The kinds of pieces to take from; later each of them is parked beside a neuron that is hoped to stand for it. */
import { between, halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { NetPlace, Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { circleAt } from '../../src/views/netPlaces';
import { viewOf } from '../../src/views/View';
import { sketchTinted, type TintedPicture, TintedPicturesMesh } from './TintedPicturesMesh';

interface PalettePlace {
  readonly at: Place;
  readonly tile: number;
  readonly across: number;
  readonly rowPitch: number;
  /** Size of their names. */
  readonly words: number;
}

interface PaletteItem {
  readonly name: string;
  readonly picture: TintedPicture;
}

/** Beside which neurons of a layer the tiles are parked, and their edge there. */
interface Parking {
  readonly net: NetPlace;
  readonly layer: number;
  readonly neurons: readonly number[];
  readonly edge: number;
}

export class PaletteView extends viewOf({
  values: {
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    /** 0: to take from; 1: small, beside the neurons. */
    parked: 0,
  },
}) {
  private readonly place: PalettePlace;
  private readonly items: readonly PaletteItem[];
  private readonly seats: (i: number) => Place;
  private mesh: TintedPicturesMesh | undefined;

  constructor(place: PalettePlace, items: readonly PaletteItem[], parking: Parking) {
    super();
    this.place = place;
    this.items = items;
    this.seats = (i) => {
      const { net, layer, neurons, edge } = parking;
      const { x, y } = circleAt(net, layer, neurons[i] as number, 16);
      return { x: x + (net.radius[layer] as number) + 8, y: y - edge / 2, width: edge, height: edge };
    };
  }

  override get area() {
    const { at } = this.place;
    return this.parked < halfway ? at : undefined;
  }

  override get presence(): number {
    return this.drawn;
  }

  placeOf(i: number): Place {
    const { at, tile, across, rowPitch } = this.place;
    const pitch = (at.width - tile) / (across - 1);
    const [x, y] = [at.x + (i % across) * pitch, at.y + Math.floor(i / across) * rowPitch];
    const seat = this.seats(i);
    const t = this.parked;
    const edge = between(tile, seat.width, t);
    return { x: between(x, seat.x, t), y: between(y, seat.y, t), width: edge, height: edge };
  }

  protected override prepareMeshes(): void {
    this.mesh ??= this.addChildAt(new TintedPicturesMesh(this.items.map(({ picture }) => picture)), 0);
    this.mesh.place(
      this.items.map((_, i) => {
        const { x, y, width } = this.placeOf(i);
        return { x, y, size: width, shade: this.drawn };
      }),
    );
  }

  protected override paint(ink: Ink): void {
    const { words } = this.place;
    this.items.forEach(({ name }, i) => {
      const { x, y, width } = this.placeOf(i);
      const isPointed = this.pointed === i;
      const style = { stroke: isPointed ? palette.attention : palette.hairline, strokeWidth: isPointed ? 2 : 1, alpha: this.drawn };
      ink.box(x - 0.5, y - 0.5, width + 1, width + 1, style);
      const alpha = this.drawn * Math.max(0, 1 - this.parked * 3);
      ink.text(x + width / 2, y + width + words + 3, name, { size: words, colour: palette.secondary, align: 'center', alpha });
    });
  }

  override sketch(ink: Ink): void {
    this.items.forEach(({ picture }, i) => {
      const { x, y, width } = this.placeOf(i);
      sketchTinted(ink, { x, y, size: width, shade: this.drawn }, picture);
    });
    this.paint(ink);
  }
}
