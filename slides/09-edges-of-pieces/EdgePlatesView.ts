/** Plates whose pieces come apart into edges: as they do, their ink steps back, and a line stands on each side where dark meets bright. */
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { PlatesView, type PlateWords } from '../../src/views/PlatesView';

/** The middle line of a short stretch of a loop or a line, in cells. */
export interface Stretch {
  readonly middle: readonly At[];
  readonly kind: 'loop' | 'line';
  /** How much of it is there: where nothing is, its place stays marked. */
  readonly there: number;
  readonly isPointed: boolean;
}

interface LineStyle {
  readonly colour: number;
  readonly alpha: number;
}

/** From the middle of a stroke to its side, in cells. */
const half = 1.25;

export class EdgePlatesView extends PlatesView {
  private readonly stretches: readonly ((apart: number) => readonly Stretch[])[];

  /** What of a plate's picture is short stretches, at so much of coming apart; one per plate. */
  constructor(places: readonly Place[], words: readonly PlateWords[], stretches: readonly ((apart: number) => readonly Stretch[])[]) {
    super(places, words, { plus: palette.loopOnFace, minus: palette.lineOnFace });
    this.stretches = stretches;
  }

  protected override paint(ink: Ink): void {
    super.paint(ink);
    this.stretches.forEach((stretchesAt, i) => {
      const { apart = 0 } = this.plates[i] ?? {};
      const place = this.placeOf(i);
      const alpha = this.shade(i) * clamp(apart * 2.5);
      if (!place || alpha <= 0) return;
      for (const { middle, kind, there, isPointed } of stretchesAt(apart)) {
        const own = kind === 'loop' ? palette.loopOnFace : palette.lineOnFace;
        const colour = isPointed ? palette.attention : own;
        for (const side of [-half, half]) {
          if (there < 1)
            paintSide(ink, place, middle, side, { colour: isPointed ? colour : palette.lampRing, alpha: alpha * (1 - there) }, 0.5);
          paintSide(ink, place, middle, side, { colour, alpha: alpha * there }, 1);
        }
      }
    });
  }
}

/** A line beside a stretch, `away` cells to its right, at a share of its usual width. */
function paintSide(ink: Ink, { x, y, width }: Place, middle: readonly At[], away: number, style: LineStyle, share: number): void {
  if (style.alpha <= 0) return;
  const cell = width / 28;
  const points = new Float64Array(middle.length * 2);
  middle.forEach((at, i) => {
    const [before, after] = [middle[Math.max(0, i - 1)] as At, middle[Math.min(middle.length - 1, i + 1)] as At];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    points[2 * i] = x + cell * (at.x - ((after.y - before.y) / length) * away);
    points[2 * i + 1] = y + cell * (at.y + ((after.x - before.x) / length) * away);
  });
  ink.path(points, middle.length, { colour: style.colour, width: Math.max(1.5, cell * 0.35 * share), alpha: style.alpha });
}
