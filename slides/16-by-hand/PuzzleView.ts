/** The test pictures of a small network, each with its lamp; the sum of the one that is pointed at; and how many come out right. */

import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { addUpAsShown, written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { asShown, paintGlow, paintLamp, staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { paintCells } from './cells';
import type { HandPlaces, TestsPlace } from './places';

interface TestState {
  readonly picture: ArrayLike<number>;
  readonly activation: number;
  readonly isRight: boolean;
}

/** What goes into the lamp of the picture on stage. */
interface SmallSum {
  readonly weightedSum: number;
  readonly bias: number;
  readonly z: number;
  readonly activation: number;
}

export class PuzzleView extends viewOf({
  values: {
    /** Those that should light, then those that should stay dark. */
    sets: [] as readonly { head: string; tests: readonly TestState[] }[],
    shown: 0,
    isPointed: false,
    sum: undefined as SmallSum | undefined,
    /** Whose score it is: "your dials". */
    whose: '',
  },
  amounts: {
    drawn: 0,
    lit: 0,
    summed: 0,
    scored: 0,
  },
}) {
  private readonly at: TestsPlace;
  private readonly places: HandPlaces;
  /** Before the names of its numbers: "small neuron". */
  private readonly what: string;

  constructor(at: TestsPlace, places: HandPlaces, what: string, whose: string) {
    super();
    this.at = at;
    this.places = places;
    this.what = what;
    this.whose = whose;
  }

  override get presence(): number {
    return this.drawn;
  }

  override get area() {
    const last = this.placeOf(this.sets.reduce((count, { tests }) => count + tests.length, 0) - 1);
    const { x, y, pitch, across, inset } = this.at;
    return { x: x - inset, y: y - 20, width: pitch * across, height: last ? last.y + last.height - y + 20 : 20 };
  }

  /** A plate: a picture with its lamp. */
  placeOf(index: number): { x: number; y: number; width: number; height: number } | undefined {
    const picture = this.pictureAt(index);
    if (!picture) return undefined;
    const { cell, lamp, beside, inset } = this.at;
    const width = 5 * cell + beside + lamp + 2 * inset;
    return { x: picture.x - inset, y: picture.y - inset, width, height: 5 * cell + 2 * inset };
  }

  private pictureAt(index: number): At | undefined {
    const { x, y, pitch, rowPitch, across, head } = this.at;
    let before = 0;
    let top = y;
    for (const { tests } of this.sets) {
      const i = index - before;
      if (i < tests.length) {
        if (i < 0) return undefined;
        return { x: x + (i % across) * pitch, y: top + Math.floor(i / across) * rowPitch };
      }
      before += tests.length;
      top += Math.ceil(tests.length / across) * rowPitch + head + 11;
    }
    return undefined;
  }

  protected override paint(ink: Ink): void {
    const { head: size } = this.at;
    const count = this.sets.reduce((sum, { tests }) => sum + tests.length, 0);
    let index = 0;
    for (const { head, tests } of this.sets) {
      const first = this.placeOf(index);
      const alpha = staggered(this.drawn, index, count);
      if (first) ink.text(first.x, first.y - size * 0.5, head, { size, colour: palette.secondary, alpha });
      for (const test of tests) {
        this.paintTest(ink, test, index, staggered(this.drawn, index, count));
        index++;
      }
    }
    if (this.sum && this.summed > 0) this.paintSum(ink, this.sum, this.summed * this.drawn);
    if (this.scored > 0) this.paintScore(ink, count, this.scored * this.drawn);
  }

  /** A bright picture comes out right, a dark one does not. */
  private paintTest(ink: Ink, { picture, activation, isRight }: TestState, index: number, alpha: number): void {
    const at = this.pictureAt(index);
    const plate = this.placeOf(index);
    if (!at || !plate || alpha <= 0) return;
    const { cell, lamp, beside } = this.at;
    const isShown = index === this.shown && (this.summed > halfway || this.isPointed);
    const frame = isShown ? { stroke: palette.attention, strokeWidth: 2 } : { stroke: palette.hairline };
    ink.box(plate.x, plate.y, plate.width, plate.height, { fill: palette.panel, radius: this.places.compact ? 3 : 6, alpha, ...frame });
    const bright = isRight ? 1 : 1 - 0.66 * this.lit;
    const shown = Array.from(picture, (value) => value * bright);
    paintCells(ink, { x: at.x, y: at.y, cell }, shown, { meaning: 'activation', alpha });
    const [x, y] = [at.x + 5 * cell + beside, at.y + 2.5 * cell];
    const style = { radius: lamp, drawn: alpha, lit: this.lit };
    paintGlow(ink, x, y, activation, style);
    paintLamp(ink, x, y, activation, style);
  }

  private paintSum(ink: Ink, { weightedSum, bias, z, activation }: SmallSum, alpha: number): void {
    if (alpha <= 0) return;
    const { sum, lamp, size, compact } = this.places;
    const right = sum.x + sum.width;
    const isExact = addUpAsShown([weightedSum, bias], z);
    const rows = [
      ['weighted sum', weightedSum, palette.text],
      ['bias', bias, palette.bias],
      ['z', z, palette.weightedSum],
      ...(compact ? ([['lamp', asShown(activation), palette.activation]] as const) : []),
    ] as const;
    rows.forEach(([name, value, colour], i) => {
      const y = sum.y + i * sum.pitch + 4;
      ink.text(sum.x, y, compact && i === 0 ? 'sum' : name, { size, colour: palette.secondary, alpha, keepsSize: true });
      const width = ink.number(`${this.what}: ${name}`, written(value), value, right, y, {
        size: size + 2,
        weight: 600,
        colour,
        align: 'right',
        alpha,
      });
      if (i === 2 && !isExact) ink.text(right - width - 6, y, '≈', { size, colour: palette.secondary, align: 'right', alpha });
    });
    const line = sum.y + sum.pitch * 1.32 + 2;
    ink.line(sum.x, line, right, line, { colour: palette.hairline, width: 1.2, alpha });
    if (compact) return;
    const style = { radius: lamp.radius, drawn: alpha, lit: this.lit, readout: `${this.what}: lamp` };
    paintGlow(ink, lamp.x, lamp.y, activation, style);
    paintLamp(ink, lamp.x, lamp.y, activation, style);
  }

  private paintScore(ink: Ink, count: number, alpha: number): void {
    const { compact, score } = this.places;
    const { x, y, size } = score;
    const right = this.sets.reduce((sum, { tests }) => sum + tests.filter(({ isRight }) => isRight).length, 0);
    const colour = right === count ? palette.attention : palette.text;
    const words = { size: compact ? 13 : typeSize.value, colour: palette.secondary, align: 'right', alpha, keepsSize: compact } as const;
    const width = ink.text(x, y, ` of ${count} right`, words);
    ink.number(`${this.what}: tests right`, String(right), right, x - width - 4, y, {
      size,
      weight: 700,
      colour,
      align: 'right',
      alpha,
      keepsSize: compact,
    });
    ink.text(x, y - size * 0.95, this.whose, { ...words, size: this.places.size });
  }
}
