/** What the variables of a program hold at this moment: a number, some words, lamps, or how many of them are known. */

import type { CodePlaces } from '../theme/codePlaces';
import { palette } from '../theme/colours';
import type { Place } from '../theme/places';
import type { Ink } from './Ink';
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
    const { width, pitch, across } = this.places.variables;
    const column = width / across;
    return { x: (i % across) * column, y: Math.floor(i / across) * pitch, width: column, height: pitch };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const variables = this.variables(this.at);
    variables.forEach((variable, i) => {
      this.paintOne(ink, variable, i, this.drawn * (i === variables.length - 1 ? this.counter : 1));
    });
  }

  private paintOne(ink: Ink, { name, words, lamps, filled }: Variable, i: number, alpha: number): void {
    if (alpha <= 0) return;
    const { size, value, pitch } = this.places.variables;
    const { x, y, width } = this.placeOf(i);
    const base = y + pitch * 0.68;
    const isThere = words !== undefined || lamps !== undefined || filled !== undefined;
    if (i === this.pointed) ink.box(x - 6, y + 1, width, pitch - 2, { stroke: palette.attention, strokeWidth: 1.5, radius: 5, alpha });
    ink.text(x, base, name, { size, mono: true, colour: isThere ? palette.text : palette.faint, alpha: alpha * (isThere ? 1 : 0.6) });
    const left = x + value;
    if (words) writeWords(ink, left, base, words, { size, colour: palette.secondary, alpha });
    const radius = Math.min(4.6, (width - value) / 38);
    const middle = base - size * 0.36;
    if (lamps) {
      for (let k = 0; k < lamps.length; k++) {
        paintLamp(ink, left + radius + k * radius * 2.25, middle, lamps[k] as number, { radius, drawn: alpha, lit: 1 });
      }
    }
    for (let k = 0; k < (filled?.of ?? 0); k++) {
      const isFilled = k < (filled?.count ?? 0);
      ink.circle(left + radius + k * radius * 2.25, middle, radius * 0.9, {
        ...(isFilled ? { fill: palette.weightedSum } : { stroke: palette.faint, strokeWidth: 1 }),
        alpha: alpha * (isFilled ? 1 : 0.7),
      });
    }
  }
}
