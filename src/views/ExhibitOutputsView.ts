/** The ten outputs for a slide's own picture, where the network's outputs always stand. Its numbers have plain names. */
import type { ForwardPass } from '../network/ForwardPass';
import type { NetPlace } from '../theme/places';
import type { Ink } from './Ink';
import { paintGlow, paintLamp, staggered } from './lamp';
import { circleAt } from './netPlaces';
import { paintOutputs } from './outputs';
import { unset, viewOf } from './View';

/** What is shown of a pass; it may be computed only when it is looked at. */
export type ShownOutputs = Pick<ForwardPass, 'outputs' | 'best'> & { readonly isOfNothing?: boolean };

export class ExhibitOutputsView extends viewOf({
  values: {
    pass: unset<ShownOutputs>(),
    /** Then no choice is framed. */
    nothingDrawn: false,
  },
  amounts: {
    drawn: 0,
    lit: 0,
    boxed: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly what: string;

  /** `what` names the picture: "composite" makes numbers called "composite output 4". */
  constructor(net: NetPlace, what: string) {
    super();
    this.net = net;
    this.what = what;
  }

  override get area() {
    const { columns, box, middle, pitch } = this.net;
    const height = pitch[3] * 10;
    return { x: columns[3] + box.x, y: middle - height / 2, width: box.width, height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { outputs, best } = this.pass;
    const { drawn, lit, boxed, nothingDrawn } = this;
    for (const paintOne of [paintGlow, paintLamp]) {
      outputs.forEach((activation, digit) => {
        const { x, y } = circleAt(this.net, 3, digit, outputs.length);
        paintOne(ink, x, y, activation, {
          radius: this.net.radius[3],
          drawn: staggered(drawn, digit, outputs.length),
          lit: staggered(lit, digit, outputs.length),
        });
      });
    }
    const readout = (digit: number) => `${this.what} output ${digit}`;
    paintOutputs(ink, this.net, {
      outputs,
      best,
      drawn,
      lit,
      emphasis: 1,
      boxed: nothingDrawn || this.pass.isOfNothing ? 0 : boxed,
      readout,
    });
  }
}
