/** A window on the picture, seen so close that its pixels are numbers. */
import { between } from '../theme/amounts';
import { inkOnLamp, palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { Place } from '../theme/places';
import { cellColour } from './GridMesh';
import { halfCap, type Ink } from './Ink';
import { asShown, paintGlow, paintLamp } from './lamp';
import { unset, viewOf } from './View';

const side = 28;

export class LensView extends viewOf({
  values: {
    values: new Float64Array(side * side) as ArrayLike<number>,
    /** The pixel in its middle, as far as the edge allows. */
    pixel: 0,
    /** Where the picture stands that is looked at, before and after it has moved. */
    picture: unset<Place>(),
    pictureMoved: unset<Place>(),
  },
  amounts: {
    opened: 0,
    moved: 0,
  },
}) {
  private readonly place: Place;
  /** So many pixels a side. */
  readonly cells: number;
  /** Its pixels as neurons: lamps, the one in the middle ringed. */
  private readonly round: boolean;
  private readonly numeral: number;

  constructor(place: Place, cells: number, round = false) {
    super();
    this.place = place;
    this.cells = cells;
    this.round = round;
    this.numeral = cells === 1 ? place.width / 4 : (place.width / cells) * (round ? 0.3 : 0.36);
    this.picture = place;
    this.pictureMoved = place;
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return this.opened;
  }

  /** Row and column of the upper left pixel in the window. */
  get corner(): { row: number; column: number } {
    const first = (middle: number) => Math.min(side - this.cells, Math.max(0, middle - Math.floor(this.cells / 2)));
    return { row: first(Math.floor(this.pixel / side)), column: first(this.pixel % side) };
  }

  /** Where the pixel stands in it, fully opened. */
  get seat(): Place {
    const { row, column } = this.corner;
    const cell = this.place.width / this.cells;
    const [down, across] = [Math.floor(this.pixel / side) - row, (this.pixel % side) - column];
    return { x: this.place.x + across * cell, y: this.place.y + down * cell, width: cell, height: cell };
  }

  private windowInPicture(): Place {
    const at = (key: 'x' | 'y' | 'width') => between(this.picture[key], this.pictureMoved[key], this.moved);
    const cell = at('width') / side;
    const { row, column } = this.corner;
    const reach = cell * this.cells;
    return { x: at('x') + column * cell, y: at('y') + row * cell, width: reach, height: reach };
  }

  protected override paint(ink: Ink): void {
    const { place, opened } = this;
    if (opened <= 0) return;
    const from = this.windowInPicture();
    // Lamps come up where they stand: among them one is waiting there already.
    const opening = (a: number, b: number) => (this.round ? b : between(a, b, opened));
    const now = {
      x: opening(from.x, place.x),
      y: opening(from.y, place.y),
      width: opening(from.width, place.width),
    };
    ink.box(from.x - 0.5, from.y - 0.5, from.width + 1, from.width + 1, { stroke: palette.lampOff, strokeWidth: 4, alpha: opened });
    ink.box(from.x - 0.5, from.y - 0.5, from.width + 1, from.width + 1, { stroke: palette.attentionOnFace, strokeWidth: 2, alpha: opened });
    const isBelow = place.y > from.y + from.width && place.x < this.picture.x + this.picture.width;
    for (const k of [0, 1]) {
      const style = { colour: palette.attention, width: 1, alpha: opened * 0.5 };
      if (isBelow) ink.line(from.x + k * from.width, from.y + from.width, now.x + k * now.width, now.y, style);
      else ink.line(from.x + from.width, from.y + k * from.width, now.x, now.y + k * now.width, style);
    }
    ink.box(now.x, now.y, now.width, now.width, { fill: palette.lampOff, alpha: opened });
    this.paintCells(ink, now);
    ink.box(now.x - 0.5, now.y - 0.5, now.width + 1, now.width + 1, { stroke: palette.hairline, alpha: opened });
  }

  private paintCells(ink: Ink, { x, y, width }: { x: number; y: number; width: number }): void {
    const { row, column } = this.corner;
    const cell = width / this.cells;
    const shown = Math.max(0, this.opened * 2 - 1);
    const each = (paint: (index: number, middleX: number, middleY: number) => void) => {
      for (let r = 0; r < this.cells; r++) {
        for (let c = 0; c < this.cells; c++) paint((row + r) * side + column + c, x + (c + 0.5) * cell, y + (r + 0.5) * cell);
      }
    };
    if (this.round) this.paintLamps(ink, cell, each);
    else each((index, middleX, middleY) => this.paintCell(ink, middleX - cell / 2, middleY - cell / 2, cell, index));
    if (shown <= 0) return;
    each((index, middleX, middleY) => {
      const value = this.values[index] as number;
      const style = {
        size: this.numeral,
        colour: inkOnLamp(asShown(value)),
        weight: 500,
        align: 'center',
        alpha: shown,
        keepsSize: true,
      } as const;
      ink.number(`a[0][${index}]`, written(value), value, middleX, middleY + this.numeral * halfCap, style);
    });
  }

  private paintCell(ink: Ink, x: number, y: number, cell: number, index: number): void {
    const gap = this.cells > 1 ? 1 : 0;
    ink.box(x, y, cell - gap, cell - gap, { fill: cellColour(asShown(this.values[index] as number)), alpha: this.opened });
  }

  private paintLamps(ink: Ink, cell: number, each: (paint: (index: number, x: number, y: number) => void) => void): void {
    const style = { radius: cell * 0.44, drawn: this.opened, lit: 1 };
    const glow = { ...style, radius: cell * 0.3 };
    each((index, x, y) => paintGlow(ink, x, y, this.values[index] as number, glow));
    each((index, x, y) => {
      paintLamp(ink, x, y, this.values[index] as number, style);
      if (index !== this.pixel) return;
      ink.circle(x, y, style.radius + 1.5, { stroke: palette.attentionOnFace, strokeWidth: 2.5, alpha: this.opened });
    });
  }
}
