// Rules such as "more than so much ink in this box": what a program written by hand can say of a digit.
import { type Pixels, side } from './pixels';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `sense` 1: more ink than the threshold; −1: not more; 0: the rule is off. */
export interface BoxRule extends Box {
  readonly sense: 1 | -1 | 0;
  readonly threshold: number;
}

/** Mean brightness in the box, 0…1. */
export function inkIn(pixels: Pixels, { x, y, width, height }: Box): number {
  let sum = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) sum += pixels[row * side + column] as number;
  }
  return sum / (width * height);
}

export function holds(rule: BoxRule, pixels: Pixels): boolean {
  if (rule.sense === 0) return true;
  return rule.sense > 0 === inkIn(pixels, rule) > rule.threshold;
}

/** A digit passes when every rule holds; without any rule all do. */
export const passes = (rules: readonly BoxRule[], pixels: Pixels): boolean => rules.every((rule) => holds(rule, pixels));

/** Cells along an edge. */
export const smallestBox = 2;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, Math.round(value)));

/** The same box with its upper left corner there, as far as the grid reaches. */
export function withCornerAt<B extends Box>(box: B, x: number, y: number): B {
  return { ...box, x: clamp(x, 0, side - box.width), y: clamp(y, 0, side - box.height) };
}

/** The same box with its lower right corner there. */
export function reaching<B extends Box>(box: B, right: number, bottom: number): B {
  return { ...box, width: clamp(right - box.x, smallestBox, side - box.x), height: clamp(bottom - box.y, smallestBox, side - box.y) };
}

/** How many of the digits that are a 3 are called one, and how many of the others are not. */
export interface YesNoScore {
  readonly hits: number;
  readonly of: number;
  readonly refusals: number;
  readonly others: number;
}

export function score(isThree: readonly boolean[], saysThree: readonly boolean[]): YesNoScore {
  const of = isThree.filter(Boolean).length;
  return {
    hits: isThree.filter((is, i) => is && saysThree[i]).length,
    of,
    refusals: isThree.filter((is, i) => !is && !saysThree[i]).length,
    others: isThree.length - of,
  };
}

/** Percent of all that are right: flattered by whatever is frequent. */
export const plainPercent = ({ hits, of, refusals, others }: YesNoScore): number => (100 * (hits + refusals)) / Math.max(1, of + others);
