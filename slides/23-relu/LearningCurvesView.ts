/** How several kinds of networks learned: percent right over epochs, every run thin and their mean bold, read off at one epoch. */

import { clamp, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import { halfCap, type Ink } from '../../src/views/Ink';
import { overlapping } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import { plotScale } from '../shared/curves/plotScale';

interface Racer {
  readonly name: string;
  readonly colour: number;
  /** One list per run, at equal distances from epoch 0 to the last. */
  readonly runs: readonly (readonly number[])[];
  /** Which side of its line its name stands on. */
  readonly above: boolean;
}

/** Where a name stands that has no room over its line, percent. */
const roomBelow = 34;

type RacerAmounts = { drawn: number };

export class LearningCurvesView extends viewOf({
  values: {
    racers: [] as readonly Racer[],
    epochs: 10,
    /** Where it is read off. */
    epoch: 10,
  },
  amounts: {
    axes: 0,
    /** The handle on the axis, and the line over it. */
    handle: 0,
  },
}) {
  readonly place: Place;
  private readonly compact: boolean;
  readonly parts: readonly [RacerAmounts, RacerAmounts, RacerAmounts];

  constructor(place: Place, compact: boolean) {
    super();
    this.place = place;
    this.compact = compact;
    const racer = (i: number): RacerAmounts => this.part(`racers.${i}.`, { drawn: 0 });
    this.parts = [racer(0), racer(1), racer(2)];
  }

  override get area(): Place {
    return this.place;
  }

  override get presence(): number {
    return this.axes;
  }

  private get scaling() {
    return plotScale(this.place, { x: [0, this.epochs], y: [0, 100] });
  }

  protected override paint(ink: Ink): void {
    this.paintAxes(ink);
    if (this.handle > unseen) this.paintHandle(ink);
    this.racers.forEach((racer, i) => {
      const drawn = this.parts[i]?.drawn ?? 0;
      if (drawn <= unseen) return;
      for (const run of racer.runs) this.paintLine(ink, run, drawn, { colour: racer.colour, width: 1.2, alpha: 0.4 });
      const mean = meanOf(racer.runs);
      this.paintLine(ink, mean, drawn, { colour: racer.colour, width: this.compact ? 2.5 : 3.2, alpha: 1 });
      this.paintName(ink, racer, mean, clamp(drawn * 4 - 3));
    });
  }

  private paintAxes(ink: Ink): void {
    const { place, compact, axes: alpha } = this;
    const scale = this.scaling;
    const words = { size: compact ? 12 : typeSize.tick, colour: palette.secondary, alpha };
    for (const percent of compact ? [0, 50, 100] : [0, 25, 50, 75, 100]) {
      const y = scale.y(percent);
      if (percent === 0) ink.line(place.x, y, place.x + place.width, y, { colour: palette.lampRing, alpha });
      else dashedLine(ink, { x: place.x, y }, { x: place.x + place.width, y }, 1, { colour: palette.hairline, alpha });
      const text = String(percent);
      const left = place.x - 8 - ink.text(place.x - 8, y + words.size * halfCap, ' %', { ...words, align: 'right' });
      ink.number(`tick ${text} percent`, text, percent, left, y + words.size * halfCap, { ...words, align: 'right' });
    }
    const below = place.y + place.height + (compact ? 18 : 23);
    for (let epoch = 0; epoch <= this.epochs; epoch += 2) {
      const x = scale.x(epoch);
      ink.line(x, scale.y(0), x, scale.y(0) + 5, { colour: palette.lampRing, alpha });
      ink.number(`tick epoch ${epoch}`, String(epoch), epoch, x, below, { ...words, align: 'center' });
    }
    const head = { ...words, size: compact ? 13 : typeSize.label, keepsSize: compact };
    if (!compact) ink.text(place.x + place.width, below + 22, 'times through all the examples', { ...words, align: 'right' });
    const top = place.y - (compact ? 8 : 18);
    ink.text(place.x, top, compact ? 'right of 10,000, by epoch' : 'right, of 10,000 unseen digits', head);
    if (!compact) ink.text(place.x, top - 28, 'Eight hidden layers of 16', { ...head, size: 20, weight: 600, colour: palette.text });
  }

  private paintLine(ink: Ink, run: readonly number[], drawn: number, style: { colour: number; width: number; alpha: number }): void {
    const scale = this.scaling;
    const last = run.length - 1;
    const point = (at: number) => {
      const [k, between] = [Math.min(last, Math.floor(at)), at - Math.floor(at)];
      const value = (run[k] as number) + between * ((run[Math.min(last, k + 1)] as number) - (run[k] as number));
      return { x: scale.x((at / last) * this.epochs), y: scale.y(value) };
    };
    for (let k = 0; k < last * drawn; k++) {
      ink.line(...overlapping(point(k), point(Math.min(k + 1, last * drawn))), {
        ...style,
        colour: mix(palette.background, style.colour, style.alpha),
        alpha: 1,
      });
    }
  }

  private paintName(ink: Ink, { name, colour, above }: Racer, mean: readonly number[], alpha: number): void {
    if (alpha <= unseen) return;
    const { place, compact, epochs, epoch } = this;
    const scale = this.scaling;
    const value = mean[Math.round((epoch / epochs) * (mean.length - 1))] as number;
    const end = mean.at(-1) as number;
    const style = { size: compact ? 16 : 22, weight: 600, colour, alpha } as const;
    const y = above ? scale.y(end) - 10 : scale.y(roomBelow);
    // Clear of the line over the handle, which begins at the end.
    const right = place.x + place.width - 9;
    const left = right - ink.text(right, y, ' %', { ...style, align: 'right' });
    const before = left - ink.number(`${name}, percent right`, written(value, 1), value, left, y, { ...style, align: 'right' });
    ink.text(before - 8, y, name, { ...style, weight: 500, align: 'right' });
    ink.circle(scale.x(epoch), scale.y(value), compact ? 4 : 5.5, { fill: colour, stroke: palette.background, strokeWidth: 2, alpha });
  }

  private paintHandle(ink: Ink): void {
    const { handle: alpha, epoch, compact } = this;
    const scale = this.scaling;
    const x = scale.x(epoch);
    dashedLine(ink, { x, y: scale.y(0) }, { x, y: scale.y(100) }, 1, { colour: palette.text, width: 1.2, alpha: alpha * 0.7 });
    ink.circle(x, scale.y(0), compact ? 6 : 7, { fill: palette.text, stroke: palette.background, strokeWidth: 2, alpha });
  }
}

function meanOf(runs: readonly (readonly number[])[]): number[] {
  return (runs[0] ?? []).map((_, k) => runs.reduce((sum, run) => sum + (run[k] as number), 0) / runs.length);
}
