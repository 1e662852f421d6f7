/** A dial for a number of either sign: its arc grows from the top to the right for more, to the left for less. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { halfCap, type Ink } from '../../src/views/Ink';

interface SmallDial {
  x: number;
  y: number;
  radius: number;
  /** −1…1 of the arc to either side. */
  share: number;
  colour: number;
  /** Its number, with its name. */
  name: string;
  text: string;
  value: number;
  /** How much of it is turned up from 0. */
  turned: number;
  /** The two chevrons that say it can be turned. */
  handle: number;
  alpha: number;
}

const reach = (135 * Math.PI) / 180;
const pieces = 28;

export function paintSmallDial(ink: Ink, dial: SmallDial): void {
  const { x, y, radius, colour, alpha } = dial;
  if (alpha <= unseen) return;
  const at = (share: number, r: number) => [x + r * Math.sin(share * reach), y - r * Math.cos(share * reach)] as const;
  const arc = (from: number, to: number, style: { colour: number; width: number; alpha: number }) => {
    const count = Math.ceil(pieces * Math.abs(to - from));
    for (let i = 0; i < count; i++) {
      const [a, b] = [at(from + ((to - from) * i) / count, radius), at(from + ((to - from) * (i + 1.12)) / count, radius)];
      ink.line(...a, ...b, style);
    }
  };
  const thick = radius * 0.2;
  arc(-1, 1, { colour: palette.hairline, width: thick, alpha });
  const share = dial.share * dial.turned;
  arc(0, share, { colour, width: thick, alpha });
  const [tip, root] = [at(share, radius + thick * 0.9), at(share, radius - thick * 1.1)];
  ink.line(...root, ...tip, { colour: share === 0 ? palette.secondary : colour, width: Math.max(1.6, radius * 0.1), alpha });
  if (radius < 12) return;
  const size = radius * 0.56;
  ink.number(dial.name, dial.text, dial.value, x, y + size * halfCap, { size, weight: 600, colour: palette.text, align: 'center', alpha });
  for (const side of [-1, 1]) {
    // Between the ends of the arc, pointing outwards.
    const [cx, cy] = [x + side * radius * 0.36, y + radius * 0.9];
    const style = { colour: palette.secondary, width: 1.6, alpha: alpha * dial.handle };
    ink.line(cx - side * 2, cy - 3.5, cx + side * 2, cy, style);
    ink.line(cx + side * 2, cy, cx - side * 2, cy + 3.5, style);
  }
}
