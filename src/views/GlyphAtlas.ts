/** All letters and digits of the stage in one texture, each drawn once per size and weight at the stage's resolution. */
import { Texture, type TextureSource } from 'pixi.js';
import { drawnSize, fontFamily, monoFamily } from '../theme/type';

export interface Glyph {
  /** Its corner in the atlas, and its size there, in pixels of the atlas. */
  atlasX: number;
  atlasY: number;
  across: number;
  down: number;
  /** Where the picture stands relative to the pen on the base line, logical pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
}

const margin = 2;
/** A face is a weight; those of equally wide letters are counted from here. */
const mono = 10_000;
export const faceOf = ({ weight = 400, mono: isMono }: { weight?: number; mono?: boolean }) => weight + (isMono ? mono : 0);
const fontOf = (face: number, size: number) => `${face % mono} ${size}px ${face >= mono ? monoFamily : fontFamily}`;
const context = (canvas: HTMLCanvasElement) => canvas.getContext('2d', { willReadFrequently: false });

/** Device pixels to a logical one; larger letters would not find room. */
const sharpest = 6;

/** How wide the texture is: no larger than a stage of this sharpness needs. */
const pageFor = (resolution: number) => (resolution > 4 ? 4096 : resolution > 1.6 ? 2048 : 1024);

class GlyphAtlas {
  private canvas: HTMLCanvasElement | undefined;
  private pen: CanvasRenderingContext2D | null | undefined;
  private ruler: CanvasRenderingContext2D | null | undefined;
  private glyphs = new Map<number, Map<string, Glyph>>();
  /** The letters that were asked for last: the next one is mostly of the same size. */
  private readonly last = { size: 0.5, weight: 0, alike: new Map<string, Glyph>() };
  private advances = new Map<number, Map<string, Map<string, number>>>();
  private penX = margin;
  private penY = margin;
  private rowHeight = 0;
  private resolution = 1;
  /** Width of the texture, and its greatest height. */
  private page = 1024;
  /** Its height as yet: all of it is sent whenever a letter is new, so it grows with what is on it. */
  private rows = 0;
  private source: TextureSource | undefined;
  private stale = false;
  /** Grows whenever glyphs drawn before are no longer where they were. */
  generation = 0;

  get texture(): TextureSource {
    if (!this.source) {
      this.page = pageFor(this.resolution);
      this.rows = this.page / 4;
      this.canvas = document.createElement('canvas');
      this.canvas.width = this.page;
      this.canvas.height = this.rows;
      this.pen = context(this.canvas);
      this.source = Texture.from(this.canvas).source;
      this.source.scaleMode = 'linear';
    }
    return this.source;
  }

  /** Sends what was drawn since the last call to the graphics card. */
  upload(): void {
    if (!this.stale) return;
    this.stale = false;
    this.source?.update();
  }

  useResolution(wished: number): void {
    const resolution = Math.min(sharpest, wished);
    if (resolution === this.resolution) return;
    this.resolution = resolution;
    this.clear();
    if (!this.source || pageFor(resolution) <= this.page) return;
    this.page = pageFor(resolution);
    this.rows = this.page / 4;
    this.source.resize(this.page, this.rows);
  }

  /** Forgets all glyphs, for another resolution or when the fonts have arrived. */
  clear(): void {
    this.glyphs.clear();
    this.last.size = 0;
    this.advances.clear();
    this.pen?.clearRect(0, 0, this.page, this.page);
    this.penX = margin;
    this.penY = margin;
    this.rowHeight = 0;
    this.generation++;
  }

  /** A height on a whole pixel, so that letters that stand still are sharp. */
  snapped(y: number): number {
    return Math.round(y * this.resolution) / this.resolution;
  }

  /** How far the pen moves for a letter followed by another, in ems. All digits are equally wide, so that numbers do not jump. */
  advance(letter: string, next: string, weight: number): number {
    const pairs = within(within(this.advances, weight), letter);
    let advance = pairs.get(next);
    if (advance === undefined) {
      advance = this.measured(letter, next, weight);
      pairs.set(next, advance);
    }
    return advance;
  }

  private measured(letter: string, next: string, weight: number): number {
    if (/\d/.test(letter)) return this.width('0', weight);
    return next && !/\d/.test(next) ? this.width(letter + next, weight) - this.width(next, weight) : this.width(letter, weight);
  }

  private width(text: string, weight: number): number {
    if (this.ruler === undefined) this.ruler = typeof document === 'undefined' ? null : context(document.createElement('canvas'));
    // Without a page: about as wide as the deck's letters are.
    if (!this.ruler) return [...text].reduce((sum, letter) => sum + (/[ijlt.,:;'| ]/.test(letter) ? 0.29 : 0.6), 0);
    this.ruler.font = fontOf(weight, 100);
    return this.ruler.measureText(text).width / 100;
  }

  glyph(letter: string, size: number, weight: number): Glyph {
    if (size !== this.last.size || weight !== this.last.weight) {
      this.last.size = size;
      this.last.weight = weight;
      this.last.alike = within(this.glyphs, size * 100_000 + weight);
    }
    const { alike } = this.last;
    let glyph = alike.get(letter);
    if (!glyph) {
      glyph = this.drawn(letter, size, weight);
      // Not `alike`: drawing it may have cleared all.
      within(this.glyphs, size * 100_000 + weight).set(letter, glyph);
    }
    return glyph;
  }

  private drawn(letter: string, size: number, weight: number): Glyph {
    void this.texture;
    const { pen, resolution } = this;
    if (!pen) throw new Error('This browser gives no 2D canvas to draw letters with.');
    const scaled = size * resolution;
    pen.font = fontOf(weight, scaled);
    const box = pen.measureText(letter);
    const left = Math.floor(-box.actualBoundingBoxLeft) - 1;
    const top = Math.floor(-box.actualBoundingBoxAscent) - 1;
    const width = Math.ceil(box.actualBoundingBoxRight) + 1 - left;
    const height = Math.ceil(box.actualBoundingBoxDescent) + 1 - top;
    this.makeRoom(width, height);
    const x = this.penX;
    const y = this.penY;
    // Only now: a page that grows forgets how its pen was set.
    pen.font = fontOf(weight, scaled);
    pen.fillStyle = 'white';
    pen.textBaseline = 'alphabetic';
    pen.fillText(letter, x - left, y - top);
    this.penX += width + margin;
    this.rowHeight = Math.max(this.rowHeight, height);
    this.stale = true;
    // A digit narrower than the common width stands in the middle of it.
    const indent = /\d/.test(letter) ? ((this.width('0', weight) - this.width(letter, weight)) / 2) * size : 0;
    return {
      atlasX: x,
      atlasY: y,
      across: width,
      down: height,
      left: left / resolution + indent,
      top: top / resolution,
      width: width / resolution,
      height: height / resolution,
    };
  }

  private makeRoom(width: number, height: number): void {
    if (this.penX + width > this.page - margin) {
      this.penX = margin;
      this.penY += this.rowHeight + margin;
      this.rowHeight = 0;
    }
    if (this.penY + height <= this.rows - margin) return;
    if (this.rows < this.page) this.grow();
    else this.clear();
  }

  /** Twice as high; the letters stay where they are. */
  private grow(): void {
    const { canvas, pen, source, page } = this;
    if (!canvas || !pen || !source) return;
    const copy = document.createElement('canvas');
    copy.width = page;
    copy.height = this.rows;
    context(copy)?.drawImage(canvas, 0, 0);
    this.rows *= 2;
    source.resize(page, this.rows); // also the canvas, which is empty then
    pen.drawImage(copy, 0, 0);
  }
}

/** The map inside a map, made on first use. */
function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

/** The one atlas of the page. */
export const atlas = new GlyphAtlas();

/** How wide a text is that is written in this size, as large as the look in force makes it; logical pixels. */
export const textWidth = (text: string, size: number, weight = 400): number => lettersWidth(text, drawnSize({ size }), weight);

/** How wide letters of just this size are. */
export function lettersWidth(text: string, size: number, weight = 400): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += atlas.advance(text[i] as string, text[i + 1] ?? '', weight) * size;
  return width;
}
