/** Sixteen closed lids, one for each neuron of a layer: nothing is known of what lies beneath but how brightly it lights. */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { count, writeWords } from '../../src/views/words';
import { paintLid } from '../shared/walls/lid';

interface LidsPlace {
  readonly size: number;
  readonly pitch: number;
}

const across = 4;

export class ClosedLidsView extends viewOf({
  values: {
    activations: [] as ArrayLike<number>,
    /** The one that has a ring. */
    ringed: 0,
  },
  amounts: {
    drawn: 0,
    lit: 0,
    /** They roll up, one after the other. */
    lifted: 0,
  },
}) {
  private readonly place: LidsPlace;

  constructor(place: LidsPlace) {
    super();
    this.place = place;
  }

  override get area() {
    const { size, pitch } = this.place;
    const side = (across - 1) * pitch + size;
    return { x: 0, y: 0, width: side, height: side };
  }

  override get presence(): number {
    return this.lifted < 1 ? this.drawn : 0;
  }

  protected override paint(ink: Ink): void {
    const { size, pitch } = this.place;
    const { length } = this.activations;
    for (let i = 0; i < length; i++) {
      const closed = 1 - clamp(this.lifted * 1.7 - (i / length) * 0.7);
      const [x, y] = [(i % across) * pitch, Math.floor(i / across) * pitch];
      this.paintLid(ink, i, x, y, size, closed);
    }
    const style = { size: typeSize.label, colour: palette.secondary, alpha: this.drawn * this.lit * (1 - this.lifted) };
    writeWords(ink, 0, this.area.height + 30, ['with the ring: our neuron, ', count('our neuron', this.ringed)], style);
  }

  private paintLid(ink: Ink, i: number, x: number, y: number, size: number, closed: number): void {
    const sign = { at: 0.28, size: 26 };
    const there = paintLid(ink, { x, y, size, sign, closed, alpha: this.drawn, isRinged: i === this.ringed });
    if (there <= unseen) return;
    const lamp = { radius: 15, drawn: there, lit: this.lit, readout: `a[1][${i}]` };
    const activation = this.activations[i] as number;
    for (const paintOne of [paintGlow, paintLamp]) paintOne(ink, x + size / 2, y + size * 0.7, activation, lamp);
  }
}
