/** What a scene shows, as a list of everything that would be drawn: two moments look the same when their lists are equal. */
import type { Container } from 'pixi.js';
import type { Scene } from '../src/scene/Scene';
import { readNumber } from '../src/theme/numbers';
import { atlas } from '../src/views/GlyphAtlas';
import { type Ink, type LineStyle, type Readout, singleLines, type TextStyle } from '../src/views/Ink';
import { View } from '../src/views/View';

class NotingInk implements Ink {
  readonly notes: string[] = [];
  readonly readouts: Readout[] = [];
  private readonly where: string;

  constructor(where: string) {
    this.where = where;
  }

  circle(...what: unknown[]): void {
    this.note('circle', what);
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
}

/** Everything whose opacity, through all it stands in, is above that of a breath. */
export function pictureOf(scene: Scene): Picture {
  const picture: Picture = { notes: [], readouts: [] };
  const visit = (container: Container, outer: number) => {
    const alpha = container.visible ? outer * container.alpha : 0;
    if (alpha <= 0.01) return;
    if (container instanceof View) {
      const { x, y, scale } = container;
      const ink = new NotingInk(`${[x, y, scale.x, scale.y, alpha]}`);
      container.sketch(ink);
      picture.notes.push(...ink.notes);
      picture.readouts.push(...ink.readouts.map((each) => ({ ...each, alpha: each.alpha * alpha })));
    }
    for (const child of container.children) visit(child, alpha);
  };
  visit(scene.root, 1);
  return picture;
}
