/** One dial seen closely: 0 on top, minus to the left, plus to the right, with its number in the middle. */
import { unseen } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import { halfCap, type Ink } from '../../../src/views/Ink';

export interface RoundDial {
  readonly name: string;
  readonly value: number;
  /** As a share of a full turn, −1…1; beyond, it stands at its stop. */
  readonly swing: number;
  readonly isBias: boolean;
}

const reach = Math.PI * 0.75;
const pieces = 28;

/** A direction on the dial, clockwise from the top. */
const direction = (swing: number) => [Math.sin(swing * reach), -Math.cos(swing * reach)] as const;

function arc(
  ink: Ink,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  style: { colour: number; width: number; alpha: number },
) {
  const count = Math.ceil((pieces * Math.abs(to - from)) / 2);
  for (let i = 0; i < count; i++) {
    const [ax, ay] = direction(from + ((to - from) * i) / count);
    const [bx, by] = direction(from + ((to - from) * Math.min(count, i + 1.12)) / count);
    ink.line(x + radius * ax, y + radius * ay, x + radius * bx, y + radius * by, style);
  }
}

/** Seen on a dark face. */
export function paintRoundDial(ink: Ink, dial: RoundDial, at: { x: number; y: number; radius: number; alpha: number; held: number }): void {
  const { x, y, radius, alpha, held } = at;
  if (alpha <= unseen) return;
  const swing = Math.max(-1, Math.min(1, dial.swing));
  const rim = radius - 2;
  const colour = dial.isBias ? palette.lampOn : swing < 0 ? palette.negativeOnFace : palette.positiveOnFace;
  arc(ink, x, y, rim, -1, 1, { colour: mix(palette.lampOff, palette.lampRing, 0.35), width: 4, alpha });
  arc(ink, x, y, rim, 0, swing, { colour, width: 4, alpha });
  const [dx, dy] = direction(swing);
  ink.line(x + dx * (rim - 5), y + dy * (rim - 5), x + dx * (rim + 3), y + dy * (rim + 3), { colour, width: 2.4, alpha });
  if (held > 0) paintHold(ink, x, y, radius, alpha * held);
  const size = radius * 0.58;
  const style = { size, colour: palette.lampOn, weight: 600, align: 'center', alpha } as const;
  ink.number(dial.name, written(dial.value), dial.value, x, y + size * halfCap, style);
}

/** A ring, and two chevrons in the gap below: it can be turned. */
function paintHold(ink: Ink, x: number, y: number, radius: number, alpha: number): void {
  ink.circle(x, y, radius + 2.5, { stroke: palette.attentionOnFace, strokeWidth: 1.6, alpha });
  for (const side of [-1, 1]) {
    const [tip, base] = [x + side * 8, x + side * 4];
    for (const up of [-1, 1])
      ink.line(base, y + radius - 5 + up * 3.5, tip, y + radius - 5, { colour: palette.attentionOnFace, width: 1.6, alpha });
  }
}
