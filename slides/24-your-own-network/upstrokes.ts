/** Ones as half of Europe writes them: up first, and then down. Drawn with the lesson's own pen, and received as any drawing is. */
import { Drawing } from '../../src/digits/Drawing';
import type { Pixels } from '../../src/digits/pixels';
import { Random } from '../../src/network/Random';

/** Cells. */
interface Upstroke {
  /** How far left of its top the upstroke begins, and how far below. */
  readonly across: number;
  readonly down: number;
  /** How far the top leans to the right. */
  readonly lean: number;
}

const [middle, top, foot] = [16, 4, 24];

function oneWith({ across, down, lean }: Upstroke): Pixels {
  const tip = { x: middle + lean, y: top };
  return Drawing.empty
    .begin('draw', { x: tip.x - across, y: tip.y + down })
    .extend(tip)
    .extend({ x: middle - lean, y: foot })
    .received();
}

/** What the question may be about. */
export const askedUpstrokes = [
  { name: 'short', pixels: oneWith({ across: 3, down: 5, lean: 1 }) },
  { name: 'long', pixels: oneWith({ across: 7, down: 5, lean: 1 }) },
  { name: 'steep', pixels: oneWith({ across: 6, down: 9, lean: 0 }) },
] as const;

/** The one that it is about at first. */
export const firstAsked = 1;

/** Long ones, no two alike; the same ones for the same seed. */
export function variedOnes(seed: number, count: number): Pixels[] {
  const random = new Random(seed);
  const between = (least: number, most: number) => least + (most - least) * random.next();
  return Array.from({ length: count }, () => oneWith({ across: between(6, 8), down: between(4, 8), lean: between(0, 2) }));
}

/** No network has learned from these: what it makes of them it has not by heart. */
const examSeed = 999;
export const unseenOnes: readonly Pixels[] = variedOnes(examSeed, 20);
