/** What a scene shows, as a list of everything that would be drawn: two moments look the same when their lists are equal. */
import type { Container } from 'pixi.js';
import type { Scene } from '../src/scene/Scene';
import { readNumber } from '../src/theme/numbers';
import { atlas } from '../src/views/GlyphAtlas';
import { halfCap, type Ink, type LineStyle, type Readout, singleLines, type TextStyle } from '../src/views/Ink';
import { View } from '../src/views/View';

/** What is written: how large and how strong it is on the stage, and who writes it. */
export interface Word {
  readonly text: string;
  readonly size: number;
  readonly alpha: number;
  readonly view: string;
  /** It stands inside one of the lamps of a whole layer. */
  readonly isInLayer: boolean;
}

/** So many circles of one size are a whole layer. */
const wholeLayer = 8;

class NotingInk implements Ink {
  readonly notes: string[] = [];
  readonly readouts: Readout[] = [];
  private readonly written: { x: number; y: number; text: string; style: TextStyle }[] = [];
  private readonly circles: { x: number; y: number; radius: number }[] = [];
  private readonly where: string;

  constructor(where: string) {
    this.where = where;
  }

  /** Its words, in a view of this name that is drawn with this scale and opacity. */
  words(view: string, scale: number, alpha: number): Word[] {
    const perRadius = new Map<number, number>();
    for (const { radius } of this.circles) perRadius.set(radius, (perRadius.get(radius) ?? 0) + 1);
    const layers = this.circles.filter(({ radius }) => (perRadius.get(radius) ?? 0) >= wholeLayer);
    return this.written.map(({ x, y, text, style }) => ({
      text,
      size: style.size * scale,
      alpha: alpha * (style.alpha ?? 1),
      view,
      isInLayer:
        style.align === 'center' && layers.some((lamp) => Math.hypot(lamp.x - x, lamp.y - y + style.size * halfCap) < lamp.radius / 2),
    }));
  }

  circle(x: number, y: number, radius: number, ...style: unknown[]): void {
    this.circles.push({ x, y, radius });
    this.note('circle', [x, y, radius, ...style]);
  }
  box(...what: unknown[]): void {
    this.note('box', what);
  }
  line(...what: unknown[]): void {
    this.note('line', what);
  }
  path(points: Float64Array, count: number, style: LineStyle): void {
    singleLines(this, points, count, style);
  }
  glow(...what: unknown[]): void {
    this.note('glow', what);
  }

  text(x: number, y: number, text: string, style: TextStyle): number {
    this.note('text', [x, y, text, style]);
    this.written.push({ x, y, text, style: { ...style } });
    const letters = [...text];
    return letters.reduce((width, letter, i) => width + atlas.advance(letter, letters[i + 1] ?? '', style.weight ?? 400) * style.size, 0);
  }

  number(name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    const width = this.text(x, y, text, style);
    this.readouts.push({ name, text, value: readNumber(text), x, y, width, height: style.size, alpha: style.alpha ?? 1 });
    return width;
  }

  private note(kind: string, what: unknown[]): void {
    this.notes.push(`${this.where} ${kind} ${JSON.stringify(what)}`);
  }
}

interface Picture {
  notes: string[];
  readouts: Readout[];
  words: Word[];
}

/** Everything whose opacity, through all it stands in, is above that of a breath. */
export function pictureOf(scene: Scene): Picture {
  const picture: Picture = { notes: [], readouts: [], words: [] };
  const visit = (container: Container, outer: number, outerScale: number) => {
    const alpha = container.visible ? outer * container.alpha : 0;
    if (alpha <= 0.01) return;
    const { scale } = container;
    const size = outerScale * scale.x;
    if (container instanceof View) {
      const { x, y } = container;
      const ink = new NotingInk(`${[x, y, scale.x, scale.y, alpha]}`);
      container.sketch(ink);
      picture.notes.push(...ink.notes);
      picture.words.push(...ink.words(container.constructor.name, size, alpha));
      picture.readouts.push(...ink.readouts.map((each) => ({ ...each, alpha: each.alpha * alpha })));
    }
    for (const child of container.children) visit(child, alpha, size);
  };
  visit(scene.root, 1, 1);
  return picture;
}
