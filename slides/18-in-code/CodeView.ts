/** A program, with the line that has just run marked. */

import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { letterWidthAt, paintCode } from './codeLine';
import type { CodePlaces } from './places';

/** Letters may stand so much closer than they would; beyond that a row is broken. */
const closest = 0.955;
/** A line as it is shown: broken where there is no room for all of it. */
interface Row {
  readonly line: number;
  readonly text: string;
}

export class CodeView extends viewOf({
  values: {
    source: [] as readonly string[],
    /** The line that has just run, and the one to stop at. */
    line: (() => 0) as (at: number) => number,
    stop: undefined as number | undefined,
    pointed: undefined as number | undefined,
  },
  amounts: {
    /** Line by line, from above. */
    drawn: 0,
    /** How far the program has run, and whether that is marked. */
    at: 0,
    marked: 0,
  },
}) {
  private readonly places: CodePlaces;

  constructor(places: CodePlaces) {
    super();
    this.places = places;
    this.position.set(places.code.x, places.code.y);
  }

  override get area() {
    const { code } = this.places;
    return {
      x: -this.places.gutter,
      y: -code.pitch,
      width: this.places.gutter + code.width + 4,
      height: this.rows.length * code.pitch + 4,
    };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get rows(): Row[] {
    const { code, compact } = this.places;
    const room = compact ? Math.floor(code.width / (closest * this.natural)) : Number.POSITIVE_INFINITY;
    return this.source.flatMap((text, line) => broken(text, room).map((part) => ({ line, text: part })));
  }

  private get natural(): number {
    return letterWidthAt(this.places.code.size);
  }

  /** From one letter to the next: a little less than natural where the longest row needs it, whatever letters this machine has. */
  private get letterWidth(): number {
    const longest = Math.max(1, ...this.rows.map(({ text }) => text.length));
    return Math.min(this.natural, this.places.code.width / longest);
  }

  /** Where a line stands, in the view's own pixels. */
  placeOf(line: number): Place {
    const { code, gutter } = this.places;
    const { rows } = this;
    const first = rows.findIndex((row) => row.line === line);
    const count = rows.filter((row) => row.line === line).length;
    return { x: -gutter, y: (first - 0.73) * code.pitch, width: gutter + code.width + 4, height: count * code.pitch };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0) return;
    const { code } = this.places;
    const marked = this.placeOf(this.line(this.at));
    const band = { fill: palette.attention, radius: 4 };
    ink.box(-4, marked.y, code.width + 8, marked.height, { ...band, alpha: 0.12 * this.marked });
    this.paintArrow(ink, marked);
    if (this.pointed !== undefined) this.paintPointed(ink, this.placeOf(this.pointed));
    if (this.stop !== undefined) this.paintStop(ink, this.placeOf(this.stop));
    const { rows } = this;
    rows.forEach(({ text }, i) => {
      const alpha = Math.min(1, Math.max(0, this.drawn * (rows.length + 3) - i) / 3);
      if (alpha > 0) this.paintLine(ink, i * code.pitch, text, alpha);
    });
  }

  private paintLine(ink: Ink, y: number, text: string, alpha: number): void {
    const { size } = this.places.code;
    const { letterWidth } = this;
    paintCode(ink, 0, y, text, { size, letterWidth, alpha });
  }

  private paintArrow(ink: Ink, { y }: Place): void {
    const { code } = this.places;
    const middle = y + code.pitch * 0.5;
    const reach = code.pitch * 0.24;
    const x = -9;
    const style = { colour: palette.attention, width: 1.8, alpha: this.marked };
    for (const side of [-1, 1]) ink.line(x - reach, middle + side * reach, x, middle, style);
  }

  private paintPointed(ink: Ink, { y, height }: Place): void {
    ink.box(-4, y, this.places.code.width + 8, height, { fill: palette.hairline, alpha: 0.45, radius: 4 });
  }

  private paintStop(ink: Ink, { y }: Place): void {
    const { code, gutter } = this.places;
    ink.circle(4 - gutter, y + code.pitch * 0.5, code.pitch * 0.24, { fill: palette.negative, alpha: this.marked });
  }
}

/** Parts of at most so many letters, broken at spaces; what follows stands further in. */
function broken(text: string, room: number): string[] {
  if (text.length <= room) return [text];
  const indent = text.length - text.trimStart().length;
  const at = text.lastIndexOf(' ', room);
  if (at <= indent) return [text];
  return [text.slice(0, at), ...broken(' '.repeat(indent + 4) + text.slice(at + 1), room)];
}
