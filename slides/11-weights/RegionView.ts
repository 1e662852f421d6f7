/** A small box of pixels that a neuron is asked to answer to, outlined on the digit and on the picture of weights. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { dashedLine } from '../../src/views/dashed';
import type { Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';

export interface Cells {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box of cells lies on a picture of 28 × 28. */
export function onPicture({ x, y, width, height }: Cells, picture: Place): Place {
  const cell = picture.width / 28;
  return { x: picture.x + x * cell, y: picture.y + y * cell, width: width * cell, height: height * cell };
}

/** On a dark edge, so that it is seen on white pixels too. */
export function paintDashedBox(ink: Ink, { x, y, width, height }: Place, alpha: number): void {
  if (alpha <= unseen) return;
  ink.box(x, y, width, height, { stroke: palette.lampOff, strokeWidth: 4, alpha: alpha * 0.8 });
  const style = { colour: palette.lampOn, width: 1.8, alpha };
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  corners.forEach((corner, i) => {
    dashedLine(ink, corner, corners[(i + 1) % 4] as Place, 1, style);
  });
}

export class RegionView extends viewOf({
  values: {
    region: { x: 0, y: 0, width: 1, height: 1 } as Cells,
    /** Where the digit stands that the network receives. */
    digit: unset<Place>(),
  },
  amounts: {
    drawn: 0,
    /** On the picture of weights, too. */
    onWeights: 0,
    handle: 0,
  },
}) {
  private readonly picture: Place;

  constructor(digit: Place, picture: Place) {
    super();
    this.picture = picture;
    this.digit = digit;
  }

  override get area() {
    return onPicture(this.region, this.digit);
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    paintDashedBox(ink, this.area, this.drawn);
    paintDashedBox(ink, onPicture(this.region, this.picture), this.drawn * this.onWeights);
    if (this.handle <= 0) return;
    const { x, y, width, height } = this.area;
    const [right, bottom] = [x + width, y + height];
    ink.circle(right, bottom, 6, {
      fill: palette.lampOn,
      stroke: palette.lampOff,
      strokeWidth: 2,
      alpha: this.handle * this.drawn,
    });
  }
}
