/** What a view has painted: ink as quads in a typed array, painted anew only when the view has changed. */
import { clamp, unseen } from '../theme/amounts';
import { readNumber } from '../theme/numbers';
import { drawnSize } from '../theme/type';
import { type Extent, emptyExtent } from './extent';
import { atlas, faceOf, type Glyph, lettersWidth } from './GlyphAtlas';
import { drawnBase, type Ink, type LineStyle, leftEnd, type Readout, type ShapeStyle, type TextStyle } from './Ink';
import { kindWord, measureQuads, quadKinds, quadWords, seatWord } from './inkQuads';

/** A quad is larger than its shape by so much on every side. */
const softEdge = 1;

/** Colours of the quad that is written next, as the graphics card reads them: of its fill and of its stroke. */
const tints = new Uint32Array(2);

function tint(which: 0 | 1, colour: number, alpha: number): void {
  tints[which] = ((colour >> 16) & 255) | (colour & 0xff00) | ((colour & 255) << 16) | (Math.round(clamp(alpha) * 255) << 24);
}

/** Where the next letter stands. Numbers handed to a method, or kept in a field, are often put into an object each; here none is. */
const pen = new Float64Array(2);

/** The points of a line. */
const single = new Float64Array(4);

/** Of a number that is painted: left end, base line, width, size and opacity. */
const noteWords = 5;

export class InkSheet implements Ink {
  /** The atlas generation that the glyphs were taken from. */
  generation = -1;
  /** Grows with every painting. */
  version = 0;
  private floats = new Float32Array(quadWords * 8);
  private colours = new Uint32Array(this.floats.buffer);
  private quads = 0;
  private seat = 0;
  private readonly covered = emptyExtent();
  /** The version that was measured. */
  private measured = -1;
  /** The numbers painted, as they come; whoever asks for them gets readouts made of them. */
  private numbers = 0;
  private readonly names: string[] = [];
  private readonly texts: string[] = [];
  private readonly notes: number[] = [];

  /** What the painting covers, in the view's pixels. */
  get extent(): Extent {
    if (this.measured !== this.version) measureQuads(this.floats, this.size, this.covered);
    this.measured = this.version;
    return this.covered;
  }

  get isEmpty(): boolean {
    return this.quads === 0;
  }

  /** Numbers that the painting takes in a buffer. */
  get size(): number {
    return this.quads * quadWords;
  }

  /** Writes the painting into a buffer. Which of a run's places is its view's is noted at every quad. */
  copyTo(data: Float32Array, at: number, seat: number): void {
    if (seat !== this.seat) for (let i = seatWord; i < this.size; i += quadWords) this.floats[i] = seat;
    this.seat = seat;
    data.set(this.floats.subarray(0, this.size), at);
  }

  get readouts(): Readout[] {
    return Array.from({ length: this.numbers }, (_, i) => {
      const [x, base, width, size, alpha] = this.notes.slice(i * noteWords) as [number, number, number, number, number];
      const text = this.texts[i] as string;
      return { name: this.names[i] as string, text, value: readNumber(text), x, y: base - size * 0.76, width, height: size * 0.8, alpha };
    });
  }

  /** Starts a new painting. */
  begin(): void {
    this.quads = 0;
    this.version++;
    this.numbers = 0;
    this.generation = atlas.generation;
  }

  circle(x: number, y: number, radius: number, style: ShapeStyle): void {
    this.shape(x, y, radius, radius, radius, style);
  }

  box(x: number, y: number, width: number, height: number, style: ShapeStyle): void {
    this.shape(x + width / 2, y + height / 2, width / 2, height / 2, style.radius ?? 0, style);
  }

  line(x1: number, y1: number, x2: number, y2: number, style: LineStyle): void {
    single[0] = x1;
    single[1] = y1;
    single[2] = x2;
    single[3] = y2;
    this.path(single, 2, style);
  }

  path(points: Float64Array, count: number, style: LineStyle): void {
    const halfWidth = (style.width ?? 1) / 2;
    tint(0, style.colour, style.alpha ?? 1);
    tints[1] = 0;
    for (let i = 2; i < 2 * count; i += 2) {
      const x = points[i - 2] as number;
      const y = points[i - 1] as number;
      const toX = points[i] as number;
      const toY = points[i + 1] as number;
      const across = toX - x;
      const down = toY - y;
      const length = Math.max(Math.sqrt(across * across + down * down), 1e-6);
      const at = this.reserve();
      const { floats } = this;
      floats[at] = (x + toX) / 2;
      floats[at + 1] = (y + toY) / 2;
      floats[at + 2] = length / 2 + softEdge;
      floats[at + 3] = halfWidth + softEdge;
      floats[at + 4] = across / length;
      floats[at + 5] = down / length;
      floats[at + 6] = 0;
      floats[at + 8] = length / 2;
      floats[at + 9] = halfWidth;
      floats[at + 10] = 0;
      this.finish(at, quadKinds.shape);
    }
  }

  glow(x: number, y: number, radius: number, colour: number, alpha: number): void {
    if (alpha <= 0.004) return;
    tint(0, colour, alpha);
    tints[1] = 0;
    const at = this.reserve();
    const { floats } = this;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = floats[at + 3] = radius;
    floats[at + 4] = 1;
    floats[at + 5] = floats[at + 6] = 0;
    floats[at + 8] = floats[at + 9] = floats[at + 10] = radius;
    this.finish(at, quadKinds.glow);
  }

  text(x: number, y: number, text: string, style: TextStyle): number {
    const size = drawnSize(style);
    const face = faceOf(style);
    const width = lettersWidth(text, size, face);
    tint(0, style.colour, style.alpha ?? 1);
    tints[1] = 0;
    pen[0] = leftEnd(x, width, style);
    pen[1] = atlas.snapped(drawnBase(y, style.size, size));
    for (let i = 0; i < text.length; i++) {
      const letter = text[i] as string;
      if (letter !== ' ') this.letter(atlas.glyph(letter, size, face));
      pen[0] += atlas.advance(letter, text[i + 1] ?? '', face) * size;
    }
    return width;
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    const { notes } = this;
    const size = drawnSize(style);
    const i = this.numbers++;
    this.names[i] = name;
    this.texts[i] = text;
    notes[i * noteWords] = leftEnd(x, width, style);
    notes[i * noteWords + 1] = drawnBase(y, style.size, size);
    notes[i * noteWords + 2] = width;
    notes[i * noteWords + 3] = size;
    notes[i * noteWords + 4] = style.alpha ?? 1;
    return width;
  }

  /** A letter's picture, where the pen is. */
  private letter({ left, top, width, height, atlasX, atlasY, across, down }: Glyph): void {
    if (this.generation !== atlas.generation) this.generation = -1; // the atlas was cleared in between: paint once more
    const i = this.reserve();
    const { floats } = this;
    floats[i] = (pen[0] as number) + left + width / 2;
    floats[i + 1] = (pen[1] as number) + top + height / 2;
    floats[i + 2] = width / 2;
    floats[i + 3] = height / 2;
    floats[i + 4] = across;
    floats[i + 5] = down;
    floats[i + 6] = 0;
    floats[i + 8] = atlasX;
    floats[i + 9] = atlasY;
    floats[i + 10] = 0;
    this.finish(i, quadKinds.letter);
  }

  private shape(x: number, y: number, halfWidth: number, halfHeight: number, radius: number, style: ShapeStyle): void {
    const alpha = style.alpha ?? 1;
    if (alpha <= unseen) return;
    const strokeWidth = style.stroke === undefined ? 0 : (style.strokeWidth ?? 1);
    const turn = style.turn ?? 0;
    tints[0] = tints[1] = 0;
    if (style.fill !== undefined) tint(0, style.fill, alpha);
    if (style.stroke !== undefined) tint(1, style.stroke, alpha);
    const at = this.reserve();
    const { floats } = this;
    const room = strokeWidth / 2 + softEdge;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = halfWidth + room;
    floats[at + 3] = halfHeight + room;
    floats[at + 4] = Math.cos(turn);
    floats[at + 5] = Math.sin(turn);
    floats[at + 6] = strokeWidth;
    floats[at + 8] = halfWidth;
    floats[at + 9] = halfHeight;
    floats[at + 10] = radius;
    this.finish(at, quadKinds.shape);
  }

  /** What a quad needs besides numbers with fractions: its kind, colours and seat. */
  private finish(i: number, kind: number): void {
    this.floats[i + seatWord] = this.seat;
    this.floats[i + kindWord] = kind;
    this.colours[i + 12] = tints[0] as number;
    this.colours[i + 13] = tints[1] as number;
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
