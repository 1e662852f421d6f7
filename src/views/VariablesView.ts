/** Chips that say what the variables of a program hold at this moment: a number, some words, lamps, or how many of them are known. */

import type { CodePlaces } from '../theme/codePlaces';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import { halfCap, type Ink } from './Ink';
import { paintLamp } from './lamp';
import { View } from './View';
import { type Word, writeWords } from './words';

export interface Variable {
  readonly name: string;
  /** Left out while there is no such variable. */
  readonly words?: readonly Word[];
  readonly lamps?: ArrayLike<number>;
  /** So many of so many are written down. */
  readonly filled?: { readonly count: number; readonly of: number };
}

export class VariablesView extends View {
  private readonly places: CodePlaces;
  /** What they hold when the program has run so far, 0…1. */
  declare variables: (at: number) => readonly Variable[];
  declare pointed: number | undefined;
  declare drawn: number;
  declare at: number;
  /** The last one, a counter, comes later than the others. */
  declare counter: number;

  constructor(places: CodePlaces) {
    super();
    this.places = places;
    this.position.set(places.variables.x, places.variables.y);
    this.hasValues({ variables: () => [], pointed: undefined });
    this.hasAmounts({ drawn: 0, at: 0, counter: 0 });
  }

  override get area() {
    return { x: 0, y: 0, width: this.places.variables.width, height: this.places.variables.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  placeOf(i: number): Place {
    const { pitch, gap, columns } = this.places.variables;
    const { x, width } = columns[i % columns.length] as (typeof columns)[number];
    return { x, y: Math.floor(i / columns.length) * pitch, width, height: pitch - gap };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const variables = this.variables(this.at);
    variables.forEach((variable, i) => {
      this.paintOne(ink, variable, i, this.drawn * (i === variables.length - 1 ? this.counter : 1));
    });
  }

  private paintOne(ink: Ink, variable: Variable, i: number, alpha: number): void {
    if (alpha <= 0) return;
    const { name, words, lamps, filled } = variable;
    const { size, columns } = this.places.variables;
    const { x, y, width, height } = this.placeOf(i);
    const { value } = columns[i % columns.length] as (typeof columns)[number];
    const pad = size * 0.6;
    const isThere = words !== undefined || lamps !== undefined || filled !== undefined;
    const edge = i === this.pointed ? { stroke: palette.attention, strokeWidth: 1.5 } : { stroke: palette.hairline };
    const present = alpha * (isThere ? 1 : 0.55);
    ink.box(x, y, width, height, { fill: palette.panel, ...edge, radius: 6, alpha: i === this.pointed ? alpha : present });
    const base = y + height / 2 + size * halfCap;
    ink.text(x + pad, base, name, { size, mono: true, colour: isThere ? palette.text : palette.faint, alpha: present });
    if (words) writeWords(ink, x + value, base, words, { size, colour: palette.secondary, alpha });
    // Sixteen of them fit.
    const radius = Math.min(4.6, (width - value - pad) / 36);
    const at = (k: number) => [x + value + radius + k * radius * 2.25, y + height / 2] as const;
    for (let k = 0; k < (lamps?.length ?? 0); k++) paintLamp(ink, ...at(k), lamps?.[k] as number, { radius, drawn: alpha, lit: 1 });
    for (let k = 0; k < (filled?.of ?? 0); k++) {
      const isFilled = k < (filled?.count ?? 0);
      const style = isFilled ? { fill: palette.weightedSum } : { stroke: palette.faint, strokeWidth: 1 };
      ink.circle(...at(k), radius * 0.9, { ...style, alpha: alpha * (isFilled ? 1 : 0.7) });
    }
  }
}
