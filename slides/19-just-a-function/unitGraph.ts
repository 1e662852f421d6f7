/** A graph of what goes from 0 to 1 over what goes from 0 to 1: its axes with their ends, its curves, and a point on one of them. */
import { between, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { overlapping, straightened } from '../../src/views/polyline';
import { type Word, widthOf, writeWords } from '../../src/views/words';

/** A value for each of some places that are equally far from each other. */
export type UnitCurve = ArrayLike<number>;

/** A number that stands beside its axis. */
export interface Axis {
  readonly word: string;
  readonly name: string;
  readonly value: number;
}

/** Narrower ones are a phone's. */
const narrow = 200;

export const axisWords = ({ word, name, value }: Axis): Word[] => [`${word} `, { name, text: written(value), value }];

export function pointIn({ x, y, width, height }: Place, along: number, value: number): At {
  return { x: x + along * width, y: y + (1 - value) * height };
}

function valueAt(curve: UnitCurve, along: number): number {
  const k = along * (curve.length - 1);
  const before = curve[Math.floor(k)] as number;
  return between(before, curve[Math.ceil(k)] as number, k - Math.floor(k));
}

/** Both axes with 0 and 1 at their ends, named for `of`; under the lower one, what goes in. */
export function paintAxes(ink: Ink, place: Place, of: string, below: readonly Word[], drawn: number): void {
  const { x, y, width, height } = place;
  const bottom = y + height;
  ink.line(x, bottom, x, bottom - height * drawn, { colour: palette.lampRing, alpha: drawn });
  ink.line(x, bottom, x + width * drawn, bottom, { colour: palette.lampRing, alpha: drawn });
  ink.line(x, y, x + width * drawn, y, { colour: palette.hairline, alpha: drawn });
  const isNarrow = width < narrow;
  const style = { size: isNarrow ? typeSize.small : typeSize.label, colour: palette.secondary, alpha: drawn };
  const tick = { ...style, size: isNarrow ? 16 : typeSize.label };
  const under = bottom + (isNarrow ? 26 : 34);
  for (const end of [0, 1]) {
    const at = pointIn(place, end, end);
    ink.number(`${of}, end ${end} of its output`, String(end), end, x - 14, at.y + tick.size * halfCap, { ...tick, align: 'right' });
    ink.number(`${of}, end ${end} of its input`, String(end), end, at.x, under, { ...tick, align: 'center' });
  }
  const across = widthOf(below, style);
  // Where it would meet the ends it goes below them.
  const line = across + 24 > width ? under + style.size + 3 : under;
  writeWords(ink, x + (width - across) / 2, line, below, style);
}

/** From the left, as far as it is `shown`. */
export function paintCurve(
  ink: Ink,
  place: Place,
  curve: UnitCurve,
  style: { colour: number; width: number; alpha: number },
  shown: number,
): void {
  if (style.alpha <= unseen) return;
  const pieces = curve.length - 1;
  const count = Math.ceil(pieces * shown);
  const points = Array.from({ length: count + 1 }, (_, k) => {
    const along = Math.min(k / pieces, shown);
    return pointIn(place, along, valueAt(curve, along));
  });
  for (const [from, to] of straightened(points)) ink.line(...overlapping(from, to), style);
}

/** A dot on the curve, over its place on the axis. */
export function paintPointOn(ink: Ink, place: Place, curve: UnitCurve, along: number, alpha: number): void {
  if (alpha <= unseen) return;
  const { x, y } = pointIn(place, along, valueAt(curve, along));
  ink.line(x, place.y + place.height, x, y, { colour: palette.secondary, alpha: alpha * 0.8 });
  const radius = place.width < narrow ? 5.5 : 7;
  ink.circle(x, y, radius, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.5, alpha });
}
