/** In the middle of the loop the lamp that is hoped for it: lit as long as the ring is closed. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { paintHopedLamp } from '../shared/pieces/hopedLamp';

interface LampPlace extends At {
  readonly radius: number;
  /** Base line of its name, below its middle; and the size. */
  readonly below: number;
  readonly size: number;
}

export class LoopLampView extends viewOf({
  values: {
    isLit: true,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly place: LampPlace;

  constructor(place: LampPlace) {
    super();
    this.place = place;
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, y, radius, below, size } = this.place;
    if (this.drawn <= unseen) return;
    // A plate is dark in every theme.
    paintHopedLamp(ink, { x, y }, radius, 'loopOnFace', this.drawn, Number(this.isLit));
    ink.text(x, y + below, 'loop', { size, colour: palette.onDarkLamp, align: 'center', alpha: this.drawn });
  }
}
