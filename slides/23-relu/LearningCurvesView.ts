/** How several kinds of networks learned: percent right over epochs, every run thin and their mean bold, read off at one epoch. */

import { clamp, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { overlapping } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import { plotScale } from '../shared/curves/plotScale';
import { besideLines } from './besideLines';

interface Racer {
  readonly name: string;
  readonly colour: number;
  /** One list per run, at equal distances from epoch 0 on. */
  readonly runs: readonly (readonly number[])[];
  /** At the handle; nothing where its line has ended. */
  readonly percent: number | undefined;
  /** Where its name stands that has no room over the end of its line, percent. */
  readonly nameAt?: number;
  readonly ranAway?: boolean;
}

/** From this share of the width on, names stand, with the widest numbers. */
const namesFrom = 0.4;

type RacerAmounts = { drawn: number };

export class LearningCurvesView extends viewOf({
  values: {
    racers: [] as readonly Racer[],
    epochs: 10,
    perEpoch: 2,
    /** Where it is read off. */
    epoch: 10,
    title: '',
    /** How many digits they are judged by, and while they learn before our eyes, how many they learn from. */
    unseen: 10_000,
    learning: undefined as number | undefined,
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
      if (this.learning) return;
      const { nameAt } = racer;
      this.paintName(ink, racer, nameAt === undefined ? this.overEnd(mean) : this.scaling.y(nameAt), clamp(drawn * 4 - 3));
    });
    if (this.learning) this.paintNamesBeside(ink);
  }

  private overEnd(mean: readonly number[]): number {
    return this.scaling.y(mean.at(-1) ?? 0) - 10;
  }

  /** Lines that grow may go anywhere: the names keep off them all. */
  private paintNamesBeside(ink: Ink): void {
    const { compact, place } = this;
    const named = this.racers
      .map((racer, i) => ({ racer, alpha: clamp((this.parts[i]?.drawn ?? 0) * 4 - 3) }))
      .filter(({ racer, alpha }) => alpha > unseen && (racer.ranAway || racer.percent !== undefined));
    const heights = besideLines({
      lines: named.map(({ racer }) => this.bandOf(meanOf(racer.runs))),
      over: compact ? 15 : 22,
      under: compact ? 5 : 8,
      from: place.y + (compact ? 2 : -4),
      to: place.y + place.height - 6,
    });
    named.forEach(({ racer, alpha }, i) => {
      this.paintName(ink, racer, heights[i] as number, alpha);
    });
  }

  /** How high and how low a line is where the names stand; before it has come there, its end. */
  private bandOf(mean: readonly number[]): readonly [number, number] {
    const there = [...mean.slice(Math.round(namesFrom * this.epochs * this.perEpoch)), mean.at(-1) ?? 0].map(this.scaling.y);
    return [Math.min(...there), Math.max(...there)];
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
    this.paintHeads(ink, words, below + 22);
  }

  private paintHeads(ink: Ink, words: TextStyle, below: number): void {
    const { place, compact, learning, epoch } = this;
    const head = { ...words, size: compact ? 13 : typeSize.label, keepsSize: compact };
    const top = place.y - (compact ? 8 : 18);
    const of = counted(this.unseen);
    const now = (x: number, y: number, style: TextStyle) =>
      ink.number('epochs so far', written(epoch, 1), epoch, x, y, { ...style, weight: 600, colour: palette.text });
    if (compact) {
      const width = ink.text(place.x, top, learning ? `of ${of}, epoch ` : `right of ${of}, by epoch`, head);
      if (learning) now(place.x + width, top, head);
      return;
    }
    const right = { ...words, align: 'right' } as const;
    const end = place.x + place.width;
    const width = ink.text(
      end,
      below,
      learning ? ` times through all ${counted(learning)} examples` : 'times through all the examples',
      right,
    );
    if (learning) now(end - width, below, right);
    ink.text(place.x, top, `right, of ${of} unseen digits`, head);
    ink.text(place.x, top - 28, this.title, { ...head, size: 20, weight: 600, colour: palette.text });
  }

  private paintLine(ink: Ink, run: readonly number[], drawn: number, style: { colour: number; width: number; alpha: number }): void {
    const scale = this.scaling;
    const last = run.length - 1;
    const point = (at: number) => {
      const [k, between] = [Math.min(last, Math.floor(at)), at - Math.floor(at)];
      const value = (run[k] as number) + between * ((run[Math.min(last, k + 1)] as number) - (run[k] as number));
      return { x: scale.x(at / this.perEpoch), y: scale.y(value) };
    };
    for (let k = 0; k < last * drawn; k++) {
      ink.line(...overlapping(point(k), point(Math.min(k + 1, last * drawn))), {
        ...style,
        colour: mix(palette.background, style.colour, style.alpha),
        alpha: 1,
      });
    }
  }

  /** On this base line. */
  private paintName(ink: Ink, { name, colour, percent, ranAway }: Racer, y: number, alpha: number): void {
    if (alpha <= unseen) return;
    const { place, compact, epoch } = this;
    const scale = this.scaling;
    const style = { size: compact ? 16 : 22, weight: 600, colour, alpha } as const;
    // Clear of the line over the handle, which begins at the end.
    const right = place.x + place.width - 9;
    if (percent === undefined) {
      if (ranAway) ink.text(right, y, `${name} ran away`, { ...style, weight: 500, align: 'right' });
      return;
    }
    const left = right - ink.text(right, y, ' %', { ...style, align: 'right' });
    const before = left - ink.number(`${name}, percent right`, written(percent, 1), percent, left, y, { ...style, align: 'right' });
    ink.text(before - 8, y, name, { ...style, weight: 500, align: 'right' });
    ink.circle(scale.x(epoch), scale.y(percent), compact ? 4 : 5.5, { fill: colour, stroke: palette.background, strokeWidth: 2, alpha });
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
