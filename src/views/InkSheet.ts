/** What a view has painted: ink as quads in a typed array, painted anew only when the view has changed. */
import { read } from '../theme/numbers';
import { atlas, faceOf, textWidth } from './GlyphAtlas';
import type { Ink, Readout, ShapeStyle, TextStyle } from './Ink';

/** Per corner: position 2, local 2, shape 4, stroke width 1, fill 1, stroke 1, seat 1. */
export const inkWords = 12;
const quadWords = inkWords * 4;

const rgba = (colour: number, alpha: number) =>
  (((colour >> 16) & 255) | (colour & 0xff00) | ((colour & 255) << 16) | (Math.round(Math.min(1, Math.max(0, alpha)) * 255) << 24)) >>> 0;

export class InkSheet implements Ink {
  readonly readouts: Readout[] = [];
  /** The atlas generation that the glyphs were taken from. */
  generation = -1;
  /** Grows with every painting. */
  version = 0;
  private floats = new Float32Array(quadWords * 8);
  private colours = new Uint32Array(this.floats.buffer);
  private quads = 0;
  private seat = 0;

  get isEmpty(): boolean {
    return this.quads === 0;
  }

  /** Numbers that the painting takes in a buffer. */
  get size(): number {
    return this.quads * quadWords;
  }

  /** Writes the painting into a buffer. Which of a run's places is its view's is noted at every corner. */
  copyTo(data: Float32Array, at: number, seat: number): void {
    if (seat !== this.seat) for (let i = inkWords - 1; i < this.size; i += inkWords) this.floats[i] = seat;
    this.seat = seat;
    data.set(this.floats.subarray(0, this.size), at);
  }

  /** Starts a new painting. */
  begin(): void {
    this.quads = 0;
    this.version++;
    this.readouts.length = 0;
    this.generation = atlas.generation;
  }

  circle(x: number, y: number, radius: number, style: ShapeStyle): void {
    this.shape(x, y, radius, radius, radius, style);
  }

  box(x: number, y: number, width: number, height: number, style: ShapeStyle): void {
    this.shape(x + width / 2, y + height / 2, width / 2, height / 2, style.radius ?? 0, style);
  }

  line(x1: number, y1: number, x2: number, y2: number, style: { colour: number; width?: number; alpha?: number }): void {
    const half = (style.width ?? 1) / 2;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1e-6;
    this.quad(
      (x1 + x2) / 2,
      (y1 + y2) / 2,
      length / 2,
      half,
      0,
      1,
      (x2 - x1) / length,
      (y2 - y1) / length,
      0,
      rgba(style.colour, style.alpha ?? 1),
      0,
      0,
    );
  }

  glow(x: number, y: number, radius: number, colour: number, alpha: number): void {
    if (alpha > 0.004) this.quad(x, y, radius, radius, radius, 0, 1, 0, 2, rgba(colour, alpha), 0, 0);
  }

  text(x: number, y: number, text: string, style: TextStyle): number {
    const weight = faceOf(style);
    const width = textWidth(text, style.size, weight);
    let pen = style.align === 'right' ? x - width : style.align === 'center' ? x - width / 2 : x;
    const colour = rgba(style.colour, style.alpha ?? 1);
    const base = atlas.snapped(y);
    for (let i = 0; i < text.length; i++) {
      const letter = text[i] as string;
      if (letter !== ' ') this.letter(letter, pen, base, style.size, weight, colour);
      pen += atlas.advance(letter, text[i + 1] ?? '', weight) * style.size;
    }
    return width;
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    const left = style.align === 'right' ? x - width : style.align === 'center' ? x - width / 2 : x;
    this.readouts.push({
      name,
      text,
      value: read(text),
      x: left,
      y: y - style.size * 0.76,
      width,
      height: style.size * 0.8,
      alpha: style.alpha ?? 1,
    });
    return width;
  }

  private letter(letter: string, x: number, y: number, size: number, weight: number, colour: number): void {
    const glyph = atlas.glyph(letter, size, weight);
    if (this.generation !== atlas.generation) this.generation = -1; // the atlas was cleared in between: paint once more
    const left = x + glyph.left;
    const top = y + glyph.top;
    const i = this.reserve();
    const { atlasX, atlasY, across, down, width, height } = glyph;
    this.corner(i, left, top, 0, 0, atlasX, atlasY, 0, 1, 0, colour, 0);
    this.corner(i + inkWords, left + width, top, across, 0, atlasX, atlasY, 0, 1, 0, colour, 0);
    this.corner(i + 2 * inkWords, left + width, top + height, across, down, atlasX, atlasY, 0, 1, 0, colour, 0);
    this.corner(i + 3 * inkWords, left, top + height, 0, down, atlasX, atlasY, 0, 1, 0, colour, 0);
  }

  private shape(x: number, y: number, halfWidth: number, halfHeight: number, radius: number, style: ShapeStyle): void {
    const alpha = style.alpha ?? 1;
    if (alpha <= 0.002) return;
    const strokeWidth = style.stroke === undefined ? 0 : (style.strokeWidth ?? 1);
    const fill = style.fill === undefined ? 0 : rgba(style.fill, alpha);
    const stroke = style.stroke === undefined ? 0 : rgba(style.stroke, alpha);
    const turn = style.turn ?? 0;
    this.quad(x, y, halfWidth, halfHeight, radius, strokeWidth / 2 + 1, Math.cos(turn), Math.sin(turn), 0, fill, stroke, strokeWidth);
  }

  /** A box of half sizes round a centre, turned to the direction (cos, sin), with room round it for stroke and soft edge. */
  private quad(
    x: number,
    y: number,
    hw: number,
    hh: number,
    radius: number,
    room: number,
    cos: number,
    sin: number,
    kind: number,
    fill: number,
    stroke: number,
    strokeWidth: number,
  ): void {
    const w = hw + room;
    const h = hh + room;
    const i = this.reserve();
    for (let k = 0; k < 4; k++) {
      const lx = k === 0 || k === 3 ? -w : w;
      const ly = k < 2 ? -h : h;
      this.corner(
        i + k * inkWords,
        x + lx * cos - ly * sin,
        y + lx * sin + ly * cos,
        lx,
        ly,
        hw,
        hh,
        radius,
        kind,
        strokeWidth,
        fill,
        stroke,
      );
    }
  }

  private corner(
    i: number,
    x: number,
    y: number,
    u: number,
    v: number,
    s0: number,
    s1: number,
    s2: number,
    kind: number,
    strokeWidth: number,
    fill: number,
    stroke: number,
  ): void {
    const { floats } = this;
    floats[i] = x;
    floats[i + 1] = y;
    floats[i + 2] = u;
    floats[i + 3] = v;
    floats[i + 4] = s0;
    floats[i + 5] = s1;
    floats[i + 6] = s2;
    floats[i + 7] = kind;
    floats[i + 8] = strokeWidth;
    this.colours[i + 9] = fill;
    this.colours[i + 10] = stroke;
    floats[i + 11] = this.seat;
  }

  /** The place of the next quad, with more room made when there is none. */
  private reserve(): number {
    const i = this.quads++ * quadWords;
    if (i + quadWords > this.floats.length) {
      const larger = new Float32Array(this.floats.length * 2);
      larger.set(this.floats);
      this.floats = larger;
      this.colours = new Uint32Array(larger.buffer);
    }
    return i;
  }
}
