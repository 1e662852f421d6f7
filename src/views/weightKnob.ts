/** A weight as a knob: its needle points up for 0, to the right for plus and to the left for minus. */
import { unseen } from '../theme/amounts';
import { mix, palette } from '../theme/colours';
import type { Ink } from './Ink';

interface Knob {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** −1…1: from one end of its turn to the other. */
  readonly turn: number;
  /** How far it has been turned from rest, 0…1. */
  readonly turned: number;
  /** How far it has taken the colour of its sign, 0…1: as far as it has turned, unless it says otherwise. */
  readonly toned?: number;
  readonly alpha: number;
}

/** Half of the whole turn, radians. */
const reach = (Math.PI * 3) / 4;

export const signColour = (value: number) => (value < 0 ? palette.negative : value > 0 ? palette.positive : palette.secondary);

export function paintKnob(ink: Ink, { x, y, radius, turn, turned, toned = turned, alpha }: Knob): void {
  if (alpha <= unseen) return;
  const colour = mix(palette.secondary, signColour(turn), toned);
  const width = radius > 12 ? 2.5 : 1.6;
  ink.circle(x, y, radius, { fill: palette.panel, stroke: colour, strokeWidth: width, alpha });
  const angle = turn * turned * reach;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  ink.line(x + dx * radius * 0.15, y + dy * radius * 0.15, x + dx * radius * 0.9, y + dy * radius * 0.9, { colour, width, alpha });
}
