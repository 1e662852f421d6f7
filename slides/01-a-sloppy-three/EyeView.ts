/**
 * An illustration: an eye that looks at our digit and then at another 3. What each picture lights on its back wall is different, cell for
 * cell; what is thought of both need not be.
 */
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { type Place, shifted } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { cellColour } from '../../src/views/GridMesh';
import { halfCap, type Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { cellsOf, type EyeCell, pupilOf } from './eyeShape';
import type { EyePlaces } from './places';

const side = 28;

export class EyeView extends viewOf({
  values: {
    one: new Float64Array(side * side) as ArrayLike<number>,
    other: new Float64Array(side * side) as ArrayLike<number>,
    /** Whether a cell changes from the one to the other. */
    changes: [] as readonly boolean[],
    /** What is thought of each. */
    thoughts: ['', '3'] as readonly [string, string],
    pointed: false,
  },
  amounts: {
    drawn: 0,
    /** How far the light of either picture has come. */
    sawOne: 0,
    sawOther: 0,
    thought: 0,
    counted: 0,
  },
}) {
  private readonly places: EyePlaces;
  private readonly cells: readonly EyeCell[];

  constructor(places: EyePlaces) {
    super();
    this.places = places;
    this.cells = cellsOf(places.ball);
  }

  override get area() {
    return { ...shifted(this.places.other, this) };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { one, other } = this.places;
    this.paintOther(ink);
    this.paintRays(ink, one, this.drawn * (1 - 0.75 * clamp(2 * this.sawOther)));
    this.paintRays(ink, other, this.drawn * clamp(2 * this.sawOther));
    this.paintBall(ink);
    this.paintCells(ink);
    this.paintFlight(ink, one, this.one, this.sawOne);
    this.paintFlight(ink, other, this.other, this.sawOther);
    this.paintThought(ink);
    this.paintCount(ink);
  }

  /** How far the light from a pixel has come: rows from the top set off first. */
  private arrival(saw: number, index: number): number {
    return clamp(saw * 1.6 - 0.6 * (index / (side * side)));
  }

  private paintOther(ink: Ink): void {
    const { x, y, width } = this.places.other;
    const cell = width / side;
    ink.box(x - 0.5, y - 0.5, width + 1, width + 1, {
      fill: palette.lampOff,
      stroke: this.pointed ? palette.attention : palette.hairline,
      strokeWidth: this.pointed ? 2 : 1,
      alpha: this.drawn,
    });
    for (let i = 0; i < side * side; i++) {
      const value = this.other[i] as number;
      if (value < 0.03) continue;
      const [left, top] = [x + (i % side) * cell, y + Math.floor(i / side) * cell];
      ink.box(left, top, cell - 0.5, cell - 0.5, { fill: cellColour(value), alpha: this.drawn });
    }
  }

  /** From the corners of a picture through the pupil to the cells, where what was above is below. */
  private paintRays(ink: Ink, { x, y, width }: Place, alpha: number): void {
    if (alpha <= unseen) return;
    const pupil = pupilOf(this.places.ball);
    const style = { colour: palette.attention, width: 1.2, alpha: 0.5 * alpha };
    for (const row of [0, 1]) {
      ink.line(x + width + 3, y + row * width, pupil.x, pupil.y, style);
      const end = this.cells[row * (side - 1) * side + side / 2] as EyeCell;
      ink.line(pupil.x, pupil.y, end.x, end.y, { ...style, alpha: 0.28 * alpha });
    }
  }

  private paintBall(ink: Ink): void {
    const { x, y, radius } = this.places.ball;
    const alpha = this.drawn;
    const outline = { stroke: palette.secondary, strokeWidth: 1.6, alpha };
    ink.circle(x - radius * 0.8, y, radius * 0.34, outline);
    ink.circle(x, y, radius, { ...outline, fill: palette.lampOff });
    const lens = radius * 0.3;
    ink.box(x - radius * 0.97 - 5, y - lens, 10, 2 * lens, { fill: palette.lampOff, stroke: palette.secondary, radius: 5, alpha });
    for (const up of [-1, 1]) {
      const from = { x: x - radius * 0.95, y: y + up * lens };
      ink.line(from.x, from.y, x - radius * 0.83, y + up * radius * 0.52, { colour: palette.secondary, width: 4, alpha });
    }
  }

  private paintCells(ink: Ink): void {
    const lands = (saw: number, index: number) => clamp(this.arrival(saw, index) * 5 - 4);
    this.cells.forEach(({ x, y, radius }, i) => {
      const first = (this.one[i] as number) * lands(this.sawOne, i);
      const turned = lands(this.sawOther, i);
      const value = between(first, this.other[i] as number, turned);
      ink.circle(x, y, radius, { fill: cellColour(Math.max(0.1, value)), alpha: this.drawn });
      if (this.changes[i] && turned > 0) {
        const ring = { stroke: palette.attentionOnFace, strokeWidth: Math.max(1, radius * 0.34), alpha: this.drawn * turned };
        ink.circle(x, y, radius, ring);
      }
    });
  }

  /** The light on its way. */
  private paintFlight(ink: Ink, from: Place, pixels: ArrayLike<number>, saw: number): void {
    if (saw <= 0 || saw >= 1) return;
    const pupil = pupilOf(this.places.ball);
    const cell = from.width / side;
    this.cells.forEach((end, i) => {
      const t = this.arrival(saw, i);
      const value = pixels[i] as number;
      if (value < 0.3 || t <= 0 || t >= 1) return;
      const start = { x: from.x + ((i % side) + 0.5) * cell, y: from.y + (Math.floor(i / side) + 0.5) * cell };
      const [a, b, part] = t < 0.5 ? [start, pupil, 2 * t] : [pupil, end, 2 * t - 1];
      ink.circle(between(a.x, b.x, part), between(a.y, b.y, part), 2.4, { fill: palette.lampOn, alpha: this.drawn * value });
    });
  }

  private paintThought(ink: Ink): void {
    const { ball, thought } = this.places;
    const alpha = this.thought * this.drawn;
    if (alpha <= unseen) return;
    const style = { stroke: palette.secondary, strokeWidth: 1.6, alpha };
    const start = { x: ball.x + ball.radius * 0.74, y: ball.y - ball.radius * 0.74 };
    for (const [part, size] of [
      [0.12, 0.07],
      [0.36, 0.11],
    ] as const) {
      ink.circle(between(start.x, thought.x, part), between(start.y, thought.y, part), thought.radius * size * 1.4, style);
    }
    ink.circle(thought.x, thought.y, thought.radius, { ...style, fill: palette.panel });
    const size = thought.radius * 1.15;
    const word = { size, weight: 600, colour: palette.text, align: 'center' } as const;
    const [before, after] = this.thoughts;
    const base = thought.y + size * halfCap;
    const turned = before === after ? 0 : clamp(2 * this.sawOther - 1);
    if (turned < 1) ink.text(thought.x, base, before, { ...word, alpha: alpha * (1 - turned) });
    if (turned > 0) ink.text(thought.x, base, after, { ...word, alpha: alpha * turned });
  }

  private paintCount(ink: Ink): void {
    const { x, y } = this.places.count;
    const alpha = this.counted * this.drawn;
    if (alpha <= unseen) return;
    const compact = this.places.one.width < 150;
    const changing = this.changes.filter(Boolean).length;
    const strong = { size: compact ? 26 : typeSize.total, weight: 600, colour: palette.text, alpha } as const;
    ink.number('cells that change', String(changing), changing, x, y, strong);
    const words = compact ? 'of 784 cells change; illustration' : 'of 784 cells change';
    ink.text(x, y + (compact ? 22 : 30), words, { size: compact ? 16 : 20, colour: palette.secondary, alpha });
    if (!compact)
      ink.text(x, y + 64, 'illustration: an eye has far more', { size: typeSize.label, colour: palette.secondary, alpha, keepsSize: true });
  }
}
