/** Sixteen weight pictures; those in which a test has found an edge can be told from the others, each with the line of its edge. */
import { palette } from '../../src/theme/colours';
import { GalleryView } from '../../src/views/GalleryView';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { OpenedEdge } from '../shared/walls/openedPictures';

interface WeightWallPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly pitch: number;
}

/** Cells of one row that lie side by side. */
export interface CellRun {
  readonly row: number;
  readonly from: number;
  /** Not one of them. */
  readonly to: number;
}

export class WeightWallView extends viewOf(
  {
    values: {
      found: [] as readonly OpenedEdge[],
      /** The one with a ring while none is pointed at, once `exampled` says so. */
      example: 0,
      /** Cells in which no digit has ink. */
      unused: [] as readonly CellRun[],
    },
    amounts: {
      /** All but the found ones step back. */
      tested: 0,
      exampled: 0,
      /** The unused cells step back. */
      dimmed: 0,
    },
  },
  GalleryView,
) {
  constructor({ x, y, size, pitch }: WeightWallPlace) {
    super({ size, pitch, across: 4, meaning: 'signed' });
    this.position.set(x, y);
  }

  protected override paint(ink: Ink): void {
    if (this.dimmed > 0) this.paintUnused(ink);
    if (this.tested > 0) this.paintTest(ink);
    super.paint(ink);
    if (this.pointed !== undefined || this.exampled <= 0) return;
    const { size } = this.options;
    const { x, y } = this.placeOf(this.example);
    const alpha = Math.min(this.exampled, this.drawn);
    // Outside the face: on a dark one a light theme's gold is faint.
    ink.box(x - 1.5, y - 1.5, size + 3, size + 3, { stroke: palette.attention, strokeWidth: 3, alpha });
  }

  private paintUnused(ink: Ink): void {
    const cell = this.options.size / 28;
    const veil = { fill: palette.lampOff, alpha: 0.78 * this.dimmed };
    this.digits.forEach((_, i) => {
      const { x, y } = this.placeOf(i);
      for (const { row, from, to } of this.unused) ink.box(x + from * cell, y + row * cell, (to - from) * cell, cell, veil);
    });
  }

  private paintTest(ink: Ink): void {
    const { size } = this.options;
    this.digits.forEach((_, i) => {
      const { x, y } = this.placeOf(i);
      const edge = this.found.find(({ picture }) => picture === i);
      if (!edge) {
        ink.box(x, y, size, size, { fill: palette.lampOff, alpha: 0.7 * this.tested });
        return;
      }
      const line = acrossSquare(edge.angle, (edge.offset * size) / 28, size / 2 - 3);
      if (!line) return;
      const [middleX, middleY] = [x + size / 2, y + size / 2];
      for (const style of [
        { colour: palette.lampOff, width: 4, alpha: this.tested * 0.7 },
        { colour: palette.attentionOnFace, width: 1.8, alpha: this.tested },
      ]) {
        ink.line(middleX + line[0].x, middleY + line[0].y, middleX + line[1].x, middleY + line[1].y, style);
      }
    });
  }
}

/** Where the line enters and leaves the square from −half to half. */
function acrossSquare(angle: number, offset: number, half: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = [-half, half].flatMap((end) => [
    { x: end, y: (offset - end * cos) / sin },
    { x: (offset - end * sin) / cos, y: end },
  ]);
  const [from, to] = points.filter(({ x, y }) => Math.abs(x) <= half + 1e-6 && Math.abs(y) <= half + 1e-6);
  return from && to ? ([from, to] as const) : undefined;
}
