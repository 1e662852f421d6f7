/** A neuron as a lamp: dark at 0, bright at 1, with its number inside. */
import { clamp } from '../theme/amounts';
import { inkOnLamp, mix, palette } from '../theme/colours';
import { written } from '../theme/numbers';
import { valueInCircle } from '../theme/type';
import { halfCap, type Ink, type TextStyle } from './Ink';

export interface LampStyle {
  radius: number;
  /** 0…1: how much of it is there at all. */
  drawn: number;
  /** 0…1: how much of its activation shows. */
  lit: number;
  /** Name of the number, if one is written into it. */
  readout?: string | undefined;
}

/** The light of a lamp is that of its number as shown, so that the picture changes exactly when the number does. */
export const asShown = (activation: number) => Math.round(clamp(activation) * 100) / 100;

/** From one amount for a column to one per neuron, top to bottom. */
export function staggered(amount: number, i: number, count: number, spread = 0.5): number {
  const start = (i / Math.max(1, count - 1)) * spread;
  return clamp((amount - start) / (1 - spread));
}

/** No lamp below this has a light round it. */
export const faintestGlow = 0.35;

/** The soft light round a bright lamp; painted before all lamps, so that none shines onto its neighbour. */
export function paintGlow(ink: Ink, x: number, y: number, activation: number, { radius, drawn, lit }: LampStyle): void {
  const light = (asShown(activation) - faintestGlow) / (1 - faintestGlow);
  if (light > 0) ink.glow(x, y, radius * 2.4, palette.lampOn, light * lit * drawn * palette.glow);
}

/** Filled in anew for every lamp: ink keeps no style. */
const disc = { fill: 0, stroke: 0, strokeWidth: 1.3, alpha: 1 };
const faintDisc = { fill: 0, alpha: 1 };
const faintRing = { stroke: 0, strokeWidth: 1.3, alpha: 1 };
const figures: TextStyle = { size: 0, colour: 0, weight: 600, align: 'center', alpha: 1, keepsSize: true };

export function paintLamp(ink: Ink, x: number, y: number, activation: number, { radius, drawn, lit, readout }: LampStyle): void {
  const shade = asShown(activation) * lit;
  const ring = mix(palette.lampRing, palette.lampOn, shade > 0.5 ? shade : 0);
  disc.fill = mix(palette.lampOff, palette.lampOn, shade);
  disc.stroke = palette.glow > 0 ? ring : palette.lampRing;
  disc.alpha = drawn;
  if (palette.glow === 0 && drawn < 1) paintFaint(ink, x, y, radius);
  else ink.circle(x, y, radius, disc);
  if (readout === undefined || lit <= 0.01) return;
  const text = written(activation);
  figures.size = radius * valueInCircle;
  figures.colour = inkOnLamp(shade);
  figures.alpha = lit * drawn;
  ink.number(readout, text, activation, x, y + figures.size * halfCap, figures);
}

/** On a light ground a dark disc that has stepped back would pass for a half-lit one: its ring stays, the disc goes sooner. */
function paintFaint(ink: Ink, x: number, y: number, radius: number): void {
  faintDisc.fill = disc.fill;
  faintDisc.alpha = disc.alpha ** 3;
  faintRing.stroke = disc.stroke;
  faintRing.alpha = disc.alpha;
  ink.circle(x, y, radius, faintDisc);
  ink.circle(x, y, radius, faintRing);
}
