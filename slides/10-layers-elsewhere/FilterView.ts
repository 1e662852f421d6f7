/** The nine numbers of a filter, on a ring that it is turned by. They are grey, so that it looks like the edge that it looks for. */
import { unseen } from '../../src/theme/amounts';
import { inkOnLamp, mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

/** Room round the ring for its handle. */
const margin = 8;

export class FilterView extends viewOf({
  values: {
    weights: new Float64Array(9) as ArrayLike<number>,
    degrees: 0,
  },
  amounts: {
    drawn: 0,
    /** Ring and handle. */
    turnable: 0,
    /** "made by hand". */
    labelled: 0,
  },
}) {
  private readonly place: Place;
  private readonly cell: number;
  private readonly captionAt: number;

  /** `place` is a square; `captionAt` a base line of the stage. */
  constructor(place: Place, { cell, captionAt }: { cell: number; captionAt: number }) {
    super();
    this.place = place;
    this.cell = cell;
    this.captionAt = captionAt - place.y;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const middle = this.place.width / 2;
    for (let i = 0; i < 9; i++) this.paintCell(ink, i, middle);
    const edge = 3 * this.cell;
    ink.box(middle - edge / 2 - 2, middle - edge / 2 - 2, edge + 4, edge + 4, {
      stroke: palette.attention,
      strokeWidth: 2,
      radius: 3,
      alpha: this.drawn,
    });
    if (this.turnable > unseen) this.paintRing(ink, middle);
    const caption = { size: this.cell < 28 ? 16 : typeSize.value, align: 'center' } as const;
    ink.text(middle, this.captionAt, 'filter, made by hand', {
      ...caption,
      colour: palette.text,
      weight: 600,
      alpha: this.drawn * this.labelled,
    });
    ink.text(middle, this.captionAt, 'filter', { ...caption, colour: palette.secondary, alpha: this.drawn * (1 - this.labelled) });
  }

  private paintCell(ink: Ink, i: number, middle: number): void {
    const weight = this.weights[i] as number;
    const { cell, drawn } = this;
    const shade = (weight + 1) / 2;
    const [x, y] = [middle + ((i % 3) - 1) * cell, middle + (Math.floor(i / 3) - 1) * cell];
    ink.box(x - cell / 2, y - cell / 2, cell - 0.75, cell - 0.75, { fill: mix(palette.lampOff, palette.lampOn, shade), alpha: drawn });
    const numeral = cell * 0.52;
    const style = { size: numeral, colour: inkOnLamp(shade), weight: 600, align: 'center', alpha: drawn } as const;
    ink.number(`filter weight ${i + 1}`, written(weight, 0), weight, x, y + numeral * halfCap, style);
  }

  /** The handle stands on the side that is added. */
  private paintRing(ink: Ink, middle: number): void {
    const radius = middle - margin;
    const alpha = this.drawn * this.turnable;
    ink.circle(middle, middle, radius, { stroke: palette.hairline, strokeWidth: 3, alpha });
    const angle = Math.PI + (this.degrees * Math.PI) / 180;
    const at = (ahead: number, out: number) => {
      const turned = angle + ahead / radius;
      return [middle + (radius + out) * Math.cos(turned), middle + (radius + out) * Math.sin(turned)] as const;
    };
    const [x, y] = at(0, 0);
    ink.circle(x, y, 8, { fill: palette.text, stroke: palette.background, strokeWidth: 2, alpha });
    for (const side of [-1, 1]) {
      const tip = at(side * 18, 0);
      for (const out of [-4, 4]) ink.line(...tip, ...at(side * 14, out), { colour: palette.text, width: 2, alpha });
    }
  }
}
