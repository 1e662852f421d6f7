/** A ladder of speech, or of a picture: every piece stands on the pieces that it is built from. An illustration. */
import { between, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { lightLevel } from '../../src/theme/motion';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import { contains, type Ladder, type LadderPiece } from './ladder';
import { paintGround } from './ladderGround';
import type { LadderPlace } from './places';

const rungs = 6;

export class LadderView extends viewOf({
  values: {
    ladder: unset<Ladder>(),
    /** The piece that is pointed at: it and all it is built from stand out. */
    pointed: undefined as number | undefined,
  },
  amounts: {
    /** From the sound wave or the pixels up to the whole. */
    drawn: 0,
    /** A light that climbs from rung to rung. */
    climbed: 0,
  },
}) {
  private readonly at: LadderPlace;

  constructor(at: LadderPlace, ladder: Ladder) {
    super();
    this.at = at;
    this.ladder = ladder;
  }

  override get area() {
    return this.at.area;
  }

  override get presence(): number {
    return this.drawn;
  }

  /** Where a piece stands. */
  placeOf({ rung, from, to }: LadderPiece): Place {
    const { height } = this.at;
    const [left, right] = [this.across(from), this.across(to)];
    const gap = this.at.compact ? 1 : 2;
    return { x: left + gap, y: (this.at.rungs[rung] as number) - height / 2, width: right - left - 2 * gap, height };
  }

  private across(time: number): number {
    return between(this.at.from, this.at.to, time);
  }

  /** How much of a rung is there; rungs come one after another. */
  private share(rung: number): number {
    return staggered(this.drawn, rung, rungs, 0.8);
  }

  /** How near the climbing light is to a rung. */
  private light(rung: number): number {
    const at = this.climbed * (rungs + 1) - 1;
    return Math.max(0, 1 - Math.abs(at - rung));
  }

  protected override paint(ink: Ink): void {
    const { area, compact } = this.at;
    const { pieces, rungNames } = this.ladder;
    const meant = pieces[this.pointed ?? -1];
    paintGround(ink, { at: this.at, ground: this.ladder.ground, meant, share: this.share(0), light: this.light(0) });
    pieces.forEach((piece, index) => {
      this.paintStem(ink, piece, index);
    });
    pieces.forEach((piece, index) => {
      this.paintPiece(ink, piece, index);
    });
    rungNames.forEach((name, rung) => {
      this.paintName(ink, name, rung);
    });
    const style = { size: compact ? 12 : typeSize.small, colour: palette.secondary, align: 'right', alpha: this.drawn } as const;
    ink.text(area.x + area.width, compact ? area.y + 14 : area.y + 2, 'illustration', style);
  }

  private paintName(ink: Ink, name: string, rung: number): void {
    const { names, rungs: middles, height, compact } = this.at;
    const alpha = this.share(rung);
    const middle = middles[rung] as number;
    const style = {
      size: compact ? 14 : typeSize.value,
      colour: mix(palette.secondary, palette.text, this.light(rung)),
      alpha,
      keepsSize: compact,
    };
    if ('right' in names) {
      ink.text(names.right, middle + style.size * halfCap, name, { ...style, align: 'right' });
      return;
    }
    // Over the stems.
    const y = middle - height / 2 - 6;
    ink.box(names.left - 2, y - style.size + 2, textWidth(name, style.size) + 4, style.size, { fill: palette.background, alpha });
    ink.text(names.left, y, name, style);
  }

  /** What is not part of the piece that is pointed at steps back. */
  private emphasisOf(index: number): number {
    return this.pointed === undefined || contains(this.ladder.pieces, this.pointed, index) ? 1 : lightLevel.rest * 2;
  }

  /** From a piece up to the larger one that it is part of. */
  private paintStem(ink: Ink, piece: LadderPiece, index: number): void {
    const above = this.ladder.pieces[piece.partOf ?? -1];
    if (!above) return;
    const { x, y, width } = this.placeOf(piece);
    const outer = this.placeOf(above);
    const drawn = this.share(above.rung);
    const middle = x + width / 2;
    const from = y - 1;
    const to = outer.y + outer.height + 1;
    // The light passes, and something of it stays.
    const ahead = this.climbed * (rungs + 1) - 1.5 - piece.rung;
    const rising = Math.max(0, 1 - Math.abs(ahead), Math.min(0.45, ahead));
    const meant = this.pointed !== undefined && contains(this.ladder.pieces, this.pointed, piece.partOf as number) ? 1 : 0;
    const colour = mix(palette.hairline, palette.activation, Math.max(rising, meant));
    ink.line(middle, from, middle, between(from, to, drawn), { colour, width: 1.5, alpha: drawn * this.emphasisOf(index) });
  }

  private paintPiece(ink: Ink, piece: LadderPiece, index: number): void {
    const { compact } = this.at;
    const alpha = this.share(piece.rung) * this.emphasisOf(index);
    if (alpha <= unseen) return;
    const { x, y, width, height } = this.placeOf(piece);
    const lit = Math.max(this.light(piece.rung), this.pointed !== undefined && contains(this.ladder.pieces, this.pointed, index) ? 1 : 0);
    const stroke = mix(palette.hairline, palette.activation, lit);
    const radius = piece.rung === rungs - 1 ? height / 2 : compact ? 4 : 7;
    ink.box(x, y, width, height, { fill: palette.panel, stroke, strokeWidth: 1 + 0.6 * lit, radius, alpha });
    const letters = (compact ? [0, 13, 15, 16, 16, 16] : [0, 20, 20, 20, 22, 24])[piece.rung];
    const style = { size: letters as number, colour: palette.text, weight: piece.rung > 3 ? 600 : 500, align: 'center', alpha } as const;
    ink.text(x + width / 2, y + height / 2 + style.size * halfCap, piece.text, style);
  }
}
