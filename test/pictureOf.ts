/** What a scene shows, as a list of everything that would be drawn: two moments look the same when their lists are equal. */
import type { Container } from 'pixi.js';
import type { Scene } from '../src/scene/Scene';
import { placedOnStage, type StageBox } from '../src/stage/readouts';
import { readNumber } from '../src/theme/numbers';
import { drawnSize } from '../src/theme/type';
import { faceOf, lettersWidth } from '../src/views/GlyphAtlas';
import { drawnBase, halfCap, type Ink, type LineStyle, leftEnd, type Readout, singleLines, type TextStyle } from '../src/views/Ink';
import { View } from '../src/views/View';

/** What is written: how large and how strong it is on the stage, and who writes it. */
export interface Word {
  readonly text: string;
  readonly size: number;
  readonly alpha: number;
  readonly view: string;
  /** It stands inside one of the lamps of a whole layer. */
  readonly isInLayer: boolean;
  /** Or in any circle. */
  readonly isInCircle: boolean;
  /** From its capitals' tops to its base line, on the stage. */
  readonly box: StageBox;
  /** The smallest box of its view that holds it. */
  readonly within: StageBox | undefined;
}

/** So many circles of one size are a whole layer. */
const wholeLayer = 8;

/** The height of a capital, in sizes. */
const capitals = 2 * halfCap;

const holds = (outer: StageBox, inner: StageBox): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

class NotingInk implements Ink {
  readonly notes: string[] = [];
  readonly readouts: Readout[] = [];
  private readonly written: { x: number; y: number; text: string; style: TextStyle; width: number }[] = [];
  private readonly boxes: StageBox[] = [];
  private readonly circles: { x: number; y: number; radius: number }[] = [];
  private readonly where: string | undefined;

  /** Without a place it notes words and numbers only. */
  constructor(where: string | undefined) {
    this.where = where;
  }

  /** Its words, in this view, which is drawn with this scale and opacity. */
  words(view: View, scale: number, alpha: number): Word[] {
    const { toStage } = placedOnStage(view);
    const perRadius = new Map<number, number>();
    for (const { radius } of this.circles) perRadius.set(radius, (perRadius.get(radius) ?? 0) + 1);
    const layers = this.circles.filter(({ radius }) => (perRadius.get(radius) ?? 0) >= wholeLayer);
    const boxes = this.boxes.map(toStage).sort((one, other) => one.width * one.height - other.width * other.height);
    return this.written.map(({ x, y, text, style, width }) => {
      const size = drawnSize(style);
      const base = drawnBase(y, style.size, size);
      const isAround = (lamp: { x: number; y: number; radius: number }) =>
        style.align === 'center' && Math.hypot(lamp.x - x, lamp.y - base + size * halfCap) < lamp.radius / 2;
      const box = toStage({ x: leftEnd(x, width, style), y: base - size * capitals, width, height: size * capitals });
      return {
        text,
        size: size * scale,
        alpha: alpha * (style.alpha ?? 1),
        view: view.constructor.name,
        isInLayer: layers.some(isAround),
        isInCircle: this.circles.some(isAround),
        box,
        within: boxes.find((each) => holds(each, box)),
      };
    });
  }

  circle(x: number, y: number, radius: number, ...style: unknown[]): void {
    this.circles.push({ x, y, radius });
    this.note('circle', [x, y, radius, ...style]);
  }
  box(x: number, y: number, width: number, height: number, ...style: unknown[]): void {
    this.boxes.push({ x, y, width, height });
    this.note('box', [x, y, width, height, ...style]);
  }
  line(...what: unknown[]): void {
    this.note('line', what);
  }
  path(points: Float64Array, count: number, style: LineStyle): void {
    if (this.where) singleLines(this, points, count, style);
  }
  glow(...what: unknown[]): void {
    this.note('glow', what);
  }

  text(x: number, y: number, text: string, style: TextStyle): number {
    const { keepsSize: _, ...noted } = style;
    this.note('text', [x, y, text, noted]);
    const width = lettersWidth(text, drawnSize(style), faceOf(style));
    this.written.push({ x, y, text, style: { ...style }, width });
    return width;
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    this.readouts.push({ name, text, value: readNumber(text), x, y, width, height: style.size, alpha: style.alpha ?? 1 });
    return width;
  }

  private note(kind: string, what: unknown[]): void {
    if (this.where) this.notes.push(`${this.where} ${kind} ${JSON.stringify(what)}`);
  }
}

interface Picture {
  notes: string[];
  readouts: Readout[];
  words: Word[];
}

/** Everything whose opacity, through all it stands in, is above that of a breath; without notes, words and numbers only. */
export function pictureOf(scene: Scene, { notes = true } = {}): Picture {
  const picture: Picture = { notes: [], readouts: [], words: [] };
  const visit = (container: Container, outer: number, outerScale: number) => {
    const alpha = container.visible ? outer * container.alpha : 0;
    if (alpha <= 0.01) return;
    const { scale } = container;
    const size = outerScale * scale.x;
    if (container instanceof View) {
      const { x, y } = container;
      const ink = new NotingInk(notes ? `${[x, y, scale.x, scale.y, alpha]}` : undefined);
      container.sketch(ink);
      picture.notes.push(...ink.notes);
      picture.words.push(...ink.words(container, size, alpha));
      picture.readouts.push(...ink.readouts.map((each) => ({ ...each, alpha: each.alpha * alpha })));
    }
    for (const child of container.children) visit(child, alpha, size);
  };
  visit(scene.root, 1, 1);
  return picture;
}
