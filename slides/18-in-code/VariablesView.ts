/** Chips that say what the variables of a program hold at this moment: a number, some words, lamps, or how many of them are known. */

import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';
import type { ChipsPlace } from './places';

export interface Variable {
  readonly name: string;
  /** Left out while there is no such variable. */
  readonly words?: readonly Word[];
  readonly lamps?: ArrayLike<number>;
  /** So many of so many are written down. */
  readonly filled?: { readonly count: number; readonly of: number };
  /** It is not there yet, but will be: it keeps its seat. */
  readonly isAwaited?: boolean;
}

const isThere = ({ words, lamps, filled }: Variable) => words !== undefined || lamps !== undefined || filled !== undefined;

export class VariablesView extends viewOf({
  values: {
    /** What they hold when the program has run so far, 0…1. */
    variables: (() => []) as (at: number) => readonly Variable[],
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    at: 0,
    /** The last one, a counter, comes later than the others. */
    counter: 0,
  },
}) {
  private readonly place: ChipsPlace;

  constructor(place: ChipsPlace) {
    super();
    this.place = place;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Those that have a seat: they are there, or awaited. The counter is there once it is shown. */
  get seated(): number[] {
    const variables = this.variables(this.at);
    return variables.flatMap((variable, i) => {
      const isHidden = i === variables.length - 1 && this.counter === 0;
      return (isThere(variable) || variable.isAwaited) && !isHidden ? [i] : [];
    });
  }

  /** Where a chip stands; nothing for a variable without a seat: those below it in its column move up. */
  placeOf(i: number): Place | undefined {
    const { pitch, gap, columns } = this.place;
    const column = i % columns.length;
    const row = this.seated.filter((k) => k % columns.length === column).indexOf(i);
    if (row < 0) return undefined;
    const { x, width } = columns[column] as (typeof columns)[number];
    return { x, y: row * pitch, width, height: pitch - gap };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const variables = this.variables(this.at);
    variables.forEach((variable, i) => {
      const place = this.placeOf(i);
      const alpha = this.drawn * (i === variables.length - 1 ? this.counter : 1);
      if (place && alpha > 0) this.paintOne(ink, variable, i, place, alpha);
    });
  }

  private paintOne(ink: Ink, variable: Variable, i: number, { x, y, width, height }: Place, alpha: number): void {
    const { name, words, lamps, filled } = variable;
    const { size, columns } = this.place;
    const { value } = columns[i % columns.length] as (typeof columns)[number];
    const isPointed = i === this.pointed;
    const pad = size * 0.6;
    const edge = isPointed ? { stroke: palette.attention, strokeWidth: 1.5 } : { stroke: palette.hairline };
    const present = alpha * (isThere(variable) ? 1 : 0.55);
    ink.box(x, y, width, height, { fill: palette.panel, ...edge, radius: 6, alpha: isPointed ? alpha : present });
    const base = y + height / 2 + size * halfCap;
    ink.text(x + pad, base, name, {
      size,
      mono: true,
      colour: isThere(variable) ? palette.text : palette.faint,
      alpha: present,
      keepsSize: true,
    });
    if (words) writeWords(ink, x + value, base, words, { size, colour: palette.secondary, alpha });
    // Sixteen of them fit.
    const radius = Math.min(size * 0.31, (width - value - pad) / 36);
    const at = (k: number) => [x + value + radius + k * radius * 2.25, y + height / 2] as const;
    for (let k = 0; k < (lamps?.length ?? 0); k++) paintLamp(ink, ...at(k), lamps?.[k] as number, { radius, drawn: alpha, lit: 1 });
    for (let k = 0; k < (filled?.of ?? 0); k++) {
      const isFilled = k < (filled?.count ?? 0);
      const style = isFilled ? { fill: palette.weightedSum } : { stroke: palette.faint, strokeWidth: 1 };
      ink.circle(...at(k), radius * 0.9, { ...style, alpha: alpha * (isFilled ? 1 : 0.7) });
    }
  }
}
