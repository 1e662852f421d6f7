/** What a ladder stands on: a sound wave, or a row of pixels. It arrives from left to right. */
import { between, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { lightLevel } from '../../src/theme/motion';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import type { Ladder, LadderPiece } from './ladder';
import type { LadderPlace } from './places';

interface Ground {
  readonly at: LadderPlace;
  readonly ground: Ladder['ground'];
  /** The piece that is pointed at. */
  readonly meant: LadderPiece | undefined;
  /** How much of it is there, and how near the climbing light is. */
  readonly share: number;
  readonly light: number;
}

const pixels = 70;
/** How far it has arrived at a share of the width. */
const arrived = (share: number, time: number) => Math.min(1, Math.max(0, share * 1.15 - time) / 0.15);

export function paintGround(ink: Ink, all: Ground): void {
  if (all.ground.kind === 'wave') paintWave(ink, all);
  else paintPixels(ink, all);
}

function paintWave(ink: Ink, { at: { from, to, rungs, height, compact }, ground, meant, share, light }: Ground): void {
  const bars = compact ? 90 : 180;
  const middle = rungs[0] as number;
  for (let i = 0; i < bars; i++) {
    const time = (i + 0.5) / bars;
    const alpha = arrived(share, time);
    if (alpha <= unseen) continue;
    const isMeant = !meant || (time >= meant.from && time < meant.to);
    const reach = Math.max(0.8, (ground.at(time) * height) / 2);
    const x = between(from, to, time);
    const colour = mix(palette.secondary, palette.activation, Math.max(light, meant && isMeant ? 1 : 0));
    const style = { colour, width: compact ? 2 : 2.4, alpha: alpha * (isMeant ? 1 : lightLevel.rest * 2) };
    ink.line(x, middle - reach, x, middle + reach, style);
  }
}

/** Pixels keep their brightness, whatever is pointed at: a frame says which are meant. */
function paintPixels(ink: Ink, { at: { from, to, rungs, height }, ground, meant, share, light }: Ground): void {
  const [width, tall] = [(to - from) / pixels, height * 0.6];
  const top = (rungs[0] as number) - tall / 2;
  for (let i = 0; i < pixels; i++) {
    const time = (i + 0.5) / pixels;
    const alpha = arrived(share, time);
    if (alpha > unseen) ink.box(from + i * width, top, width, tall, { fill: cellColour(ground.at(time)), stroke: palette.hairline, alpha });
  }
  const framed = meant ?? { from: 0, to: 1 };
  const style = { stroke: palette.activation, strokeWidth: 1.6, alpha: meant ? share : share * light };
  if (style.alpha > unseen) ink.box(from + framed.from * (to - from), top, (framed.to - framed.from) * (to - from), tall, style);
}
