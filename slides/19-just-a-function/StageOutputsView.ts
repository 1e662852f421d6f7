/** Stages of a network's training: the scale with a stop for each, the outputs of the one on stage, and how many digits it gets right. */

import type { ForwardPass } from '../../src/network/ForwardPass';
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { NetPlace } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { circleAt } from '../../src/views/netPlaces';
import { paintOutputs } from '../../src/views/outputs';
import { viewOf } from '../../src/views/View';

export interface ShownStage {
  readonly epoch: number;
  /** Of 10,000 unseen digits. */
  readonly percent: number;
  /** Of the fair digits. */
  readonly right: number;
  readonly pass: ForwardPass;
}

interface StagePlaces {
  readonly compact: boolean;
  readonly scale: { readonly from: number; readonly to: number; readonly y: number };
  readonly score: { readonly x: number; readonly y: number; readonly size: number };
}

export class StageOutputsView extends viewOf({
  values: {
    stages: [] as readonly ShownStage[],
    fair: 0,
    chosen: undefined as number | undefined,
    nothingDrawn: false,
  },
  amounts: {
    drawn: 0,
    stage: 0,
  },
}) {
  private readonly net: NetPlace;
  private readonly places: StagePlaces;

  constructor(net: NetPlace, places: StagePlaces) {
    super();
    this.net = net;
    this.places = places;
  }

  override get area() {
    const { columns, box, middle, pitch } = this.net;
    return { x: columns[3] + box.x, y: middle - pitch[3] * 5, width: box.width, height: pitch[3] * 10 };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The stage of training that is shown. */
  get now(): number {
    return this.chosen ?? Math.round(this.stage);
  }

  protected override paint(ink: Ink): void {
    const now = this.stages[this.now];
    if (!now || this.drawn <= unseen) return;
    this.paintLamps(ink, now.pass);
    this.paintScore(ink, now);
    this.paintNames(ink);
    this.stages.forEach((stage, i) => {
      this.paintStop(ink, stage, i);
    });
  }

  private paintLamps(ink: Ink, { outputs, best }: ForwardPass): void {
    const { drawn } = this;
    for (const paintOne of [paintGlow, paintLamp]) {
      outputs.forEach((activation, k) => {
        const { x, y } = circleAt(this.net, 3, k, outputs.length);
        const there = staggered(drawn, k, outputs.length);
        paintOne(ink, x, y, activation, { radius: this.net.radius[3], drawn: there, lit: there });
      });
    }
    paintOutputs(ink, this.net, {
      outputs,
      best,
      drawn,
      lit: drawn,
      emphasis: 1,
      boxed: this.nothingDrawn ? 0 : drawn,
      readout: (k) => `stage output ${k}`,
    });
  }

  private paintScore(ink: Ink, { right, percent }: ShownStage): void {
    const { score, compact } = this.places;
    const alpha = this.drawn;
    const words = { size: compact ? 12 : typeSize.label, colour: palette.secondary, alpha };
    const big = { size: score.size, weight: 600, colour: palette.text, alpha } as const;
    const after = score.x + ink.number('fair digits right', String(right), right, score.x, score.y, big) + 8;
    const of = after + ink.text(after, score.y, 'of ', words);
    const total = of + ink.number('fair digits', String(this.fair), this.fair, of, score.y, words);
    ink.text(total, score.y, ' right', words);
    if (!compact) return;
    // A phone's scale is too short for every percentage.
    const lower = score.y + score.size * 1.35;
    const end = score.x + ink.number('percent right', written(percent, 1), percent, score.x, lower, big);
    ink.text(end + 4, lower, '% of 10,000', words);
  }

  /** What stands over and under the scale. */
  private paintNames(ink: Ink): void {
    const { scale, compact } = this.places;
    const style = { size: compact ? 11 : typeSize.small, colour: palette.secondary, alpha: this.drawn };
    if (compact) {
      ink.text(scale.from - 14, scale.y - 16, 'times through the examples', style);
      return;
    }
    ink.text(scale.from - 30, scale.y - 18, '% right', { ...style, align: 'right' });
    ['times through', 'all examples'].forEach((words, i) => {
      ink.text(scale.from - 30, scale.y + 18 + 17 * i, words, { ...style, align: 'right' });
    });
  }

  /** A stop of the scale: the epoch under it, and how good the network was then. The one on stage stands out. */
  private paintStop(ink: Ink, { epoch, percent }: ShownStage, i: number): void {
    const { scale, compact } = this.places;
    const alpha = clamp(this.drawn * 2 - i / this.stages.length);
    const x = scale.from + ((scale.to - scale.from) * i) / (this.stages.length - 1);
    const isNow = i === this.now;
    ink.line(x, scale.y - 7, x, scale.y + 7, { colour: palette.lampRing, width: 1.4, alpha });
    const tone = { colour: isNow ? palette.text : palette.secondary, weight: isNow ? 700 : 400, align: 'center', alpha } as const;
    ink.number(`epoch of stage ${i}`, counted(epoch), epoch, x, scale.y + (compact ? 24 : 30), {
      ...tone,
      size: compact ? 12 : typeSize.label,
    });
    if (!compact) ink.number(`percent of stage ${i}`, written(percent, 1), percent, x, scale.y - 18, { ...tone, size: typeSize.label });
  }
}
