/** The open arc of a dial, from 0 at the lower left over the top to 1 at the lower right, with its handle. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Ink } from '../../src/views/Ink';

export interface Dial {
  x: number;
  y: number;
  radius: number;
  value: number;
  /** How much of the arc is there, from 0 on. */
  drawn: number;
  handle: number;
  /** The stops at both ends. */
  stops: number;
  alpha: number;
}

/** Where a value stands on the arc, as an angle; screens count it clockwise. */
const dialAngle = (value: number) => ((135 + 270 * value) * Math.PI) / 180;

const pieces = 96;
const handleRadius = 14;

export function paintDial(ink: Ink, dial: Dial): void {
  const { x, y, radius, value, drawn, handle, stops, alpha } = dial;
  if (drawn * alpha <= unseen) return;
  arc(ink, dial, 0, drawn, { colour: palette.hairline, width: 3, alpha });
  arc(ink, dial, 0, Math.min(value, drawn), { colour: palette.activation, width: 3 + 2 * stops, alpha: alpha * handle });
  for (const end of [0, 1]) {
    const [cos, sin] = [Math.cos(dialAngle(end)), Math.sin(dialAngle(end))];
    const style = { colour: palette.attention, width: 4, alpha: stops * alpha };
    const reach = 13;
    if (stops > unseen)
      ink.line(x + (radius - reach) * cos, y + (radius - reach) * sin, x + (radius + reach) * cos, y + (radius + reach) * sin, style);
  }
  if (handle * alpha <= unseen) return;
  const [cos, sin] = [Math.cos(dialAngle(value)), Math.sin(dialAngle(value))];
  const [hx, hy] = [x + radius * cos, y + radius * sin];
  ink.circle(hx, hy, handleRadius, { fill: palette.activation, stroke: palette.background, strokeWidth: 2.5, alpha: handle * alpha });
  for (const side of [-1, 1]) paintChevron(ink, dial, side);
}

/** A small arrow head in the handle, along the way it can go; none where it cannot. */
function paintChevron(ink: Ink, { x, y, radius, value, handle, alpha }: Dial, side: number): void {
  const isAtStop = side < 0 ? value <= 0.005 : value >= 0.995;
  if (isAtStop) return;
  const at = (ahead: number, out: number) => {
    const angle = dialAngle(value) + (side * ahead) / radius;
    return [x + (radius + out) * Math.cos(angle), y + (radius + out) * Math.sin(angle)] as const;
  };
  const tip = at(8.5, 0);
  for (const out of [-4.5, 4.5]) {
    const [ex, ey] = at(4, out);
    ink.line(tip[0], tip[1], ex, ey, { colour: palette.background, width: 2, alpha: handle * alpha });
  }
}

function arc(ink: Ink, { x, y, radius }: Dial, from: number, to: number, style: { colour: number; width: number; alpha: number }): void {
  const count = Math.ceil(pieces * (to - from));
  if (count <= 0 || style.alpha <= unseen) return;
  for (let i = 0; i < count; i++) {
    const [a, b] = [dialAngle(from + ((to - from) * i) / count), dialAngle(from + ((to - from) * (i + 1.15)) / count)];
    ink.line(x + radius * Math.cos(a), y + radius * Math.sin(a), x + radius * Math.cos(b), y + radius * Math.sin(b), style);
  }
}
