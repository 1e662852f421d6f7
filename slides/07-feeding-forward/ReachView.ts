/**
 * A large map of all pixels: how far each one alone could move the brightest output, with its scale; and for one of them the change itself,
 * a hair on the scale from 0 to 1, magnified until it can be seen. Shades go by the square root, so that weak ones are seen at all.
 */
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, short, written } from '../../src/theme/numbers';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import { halfCap, type Ink } from '../../src/views/Ink';
import { paintRings } from '../../src/views/ring';
import { unset, viewOf } from '../../src/views/View';
import { type Word, writeWords } from '../../src/views/words';
import type { ReachPlace } from './places';

/** What a pixel could do if it were turned to the other end. */
export interface Voice {
  readonly index: number;
  readonly value: number;
  readonly turnedTo: 0 | 1;
  /** The brightest output, before and afterwards. */
  readonly best: number;
  readonly before: number;
  readonly after: number;
  /** The brightest one afterwards. */
  readonly bestAfter: number;
}

/** Shades of the scale. */
const shadesShown = 48;

export class ReachView extends viewOf({
  values: {
    /** By how much the output would move, for each pixel. Both are asked only while they are to be seen: they run the network again. */
    moves: unset<() => Float64Array>(),
    voice: unset<() => Voice>(),
  },
  amounts: {
    drawn: 0,
    magnified: 0,
  },
}) {
  private readonly at: ReachPlace;
  private mesh: GridMesh | undefined;

  constructor(at: ReachPlace) {
    super();
    this.at = at;
  }

  override get area() {
    const { map, bar } = this.at;
    return { x: map.x, y: map.y, width: bar.x + bar.width - map.x, height: map.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get strongest(): number {
    return this.moves().reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  }

  private get shades(): Float64Array {
    const most = this.strongest || 1;
    return this.moves().map((effect) => Math.sqrt(Math.abs(effect) / most));
  }

  protected override prepareMeshes(): void {
    const { x, y, width } = this.at.map;
    this.mesh ??= this.addChildAt(new GridMesh(28, 28, width, width, 'activation'), 0);
    this.mesh.position.set(x, y);
    this.mesh.set(this.shades);
    this.mesh.show({ drawn: this.drawn });
  }

  protected override paint(ink: Ink): void {
    const { drawn: alpha } = this;
    if (alpha <= unseen) return;
    this.paintMap(ink, alpha);
    this.paintChange(ink, alpha);
  }

  private paintMap(ink: Ink, alpha: number): void {
    const { map, text, small, scaleWidth } = this.at;
    const voice = this.voice();
    ink.box(map.x - 0.5, map.y - 0.5, map.width + 1, map.width + 1, { stroke: palette.hairline, alpha });
    paintRings(ink, [voice.index], map, alpha);
    const head: Word[] = [
      'how far each pixel moves output ',
      { name: 'output that would move', text: String(voice.best), value: voice.best },
    ];
    writeWords(ink, map.x, map.y - 12, head, { size: small, colour: palette.secondary, alpha });
    const x = map.x + map.width + 12;
    const step = map.width / shadesShown;
    for (let i = 0; i < shadesShown; i++) {
      ink.box(x, map.y + map.width - (i + 1) * step, scaleWidth, step + 0.3, { fill: cellColour((i + 0.5) / shadesShown), alpha });
    }
    ink.box(x - 0.5, map.y - 0.5, scaleWidth + 1, map.width + 1, { stroke: palette.hairline, alpha });
    const style = { size: text, colour: palette.text, weight: 600, alpha } as const;
    const beside = x + scaleWidth + 8;
    const most = this.strongest;
    ink.number('strongest reach of one pixel', written(most, 4), most, beside, map.y + text * 0.75, style);
    ink.number('no reach', '0', 0, beside, map.y + map.width, { ...style, colour: palette.secondary });
  }

  /** The stretch of the scale that is magnified: three times the change, within 0…1. */
  private get stretch(): { from: number; wide: number } {
    const { before, after } = this.voice();
    const wide = clamp(3 * Math.abs(after - before), 1e-4, 1);
    return { from: clamp((before + after - wide) / 2, 0, 1 - wide), wide };
  }

  private paintChange(ink: Ink, alpha: number): void {
    const { bar, lens, pixel, text, number, small } = this.at;
    const voice = this.voice();
    const style = { size: text, colour: palette.secondary, alpha };
    const turned: Word[] = [
      { name: 'the ringed pixel', text: written(voice.value), value: voice.value },
      ' → ',
      { name: 'where it is turned', text: short(voice.turnedTo), value: voice.turnedTo },
    ];
    if (pixel.isNarrow) {
      ink.text(pixel.x, pixel.y, 'the ringed pixel:', style);
      writeWords(ink, pixel.x, pixel.y + 1.4 * text, turned, style);
    } else writeWords(ink, pixel.x, pixel.y, ['the ringed pixel: ', ...turned], style);
    writeWords(
      ink,
      bar.x,
      bar.y - 1.3 * text,
      ['output ', { name: 'brightest output', text: String(voice.best), value: voice.best }, ', from 0 to 1:'],
      style,
    );
    ink.box(bar.x, bar.y, bar.width, bar.height, { fill: palette.panel, stroke: palette.hairline, alpha });
    const x = (value: number) => bar.x + clamp(value) * bar.width;
    for (const value of [voice.before, voice.after])
      ink.line(x(value), bar.y - 4, x(value), bar.y + bar.height + 4, { colour: palette.attention, width: 1.5, alpha });
    this.paintLens(ink, x, alpha * this.magnified);
    const there = alpha * this.magnified;
    const times = counted(1 / this.stretch.wide);
    writeWords(
      ink,
      lens.x,
      lens.y + lens.height + number * 1.4 + small * 2,
      ['magnified × ', { name: 'magnified', text: times, value: Math.round(1 / this.stretch.wide) }],
      { size: small, colour: palette.secondary, alpha: there },
    );
  }

  private paintLens(ink: Ink, x: (value: number) => number, alpha: number): void {
    if (alpha <= unseen) return;
    const { bar, lens, number } = this.at;
    const { before, after } = this.voice();
    const { from, wide } = this.stretch;
    const thin = { colour: palette.hairline, width: 1.4, alpha };
    ink.line(x(from), bar.y + bar.height + 4, lens.x, lens.y, thin);
    ink.line(x(from + wide), bar.y + bar.height + 4, lens.x + lens.width, lens.y, thin);
    ink.box(lens.x, lens.y, lens.width, lens.height, { fill: palette.panel, stroke: palette.hairline, alpha });
    const inside = (value: number) => lens.x + ((value - from) / wide) * lens.width;
    const [left, right] = [Math.min(before, after), Math.max(before, after)];
    ink.box(inside(left), lens.y + 1, inside(right) - inside(left), lens.height - 2, { fill: palette.attention, alpha: 0.35 * alpha });
    for (const [name, value] of [
      ['the output before', before],
      ['the output afterwards', after],
    ] as const) {
      ink.line(inside(value), lens.y - 3, inside(value), lens.y + lens.height + 3, { colour: palette.attention, width: 2, alpha });
      const isLeft = value === left && before !== after;
      const at = clamp(inside(value), lens.x, lens.x + lens.width);
      const style = { size: number, weight: 600, colour: palette.text, align: isLeft ? 'right' : 'left', alpha } as const;
      ink.number(name, written(value, 4), value, at + (isLeft ? 10 : -10), lens.y + lens.height + number * (1 + halfCap), style);
    }
  }

  override sketch(ink: Ink): void {
    const { x, y, width } = this.at.map;
    const cell = width / 28;
    ink.box(x, y, width, width, { fill: palette.lampOff, alpha: this.drawn });
    this.shades.forEach((shade, i) => {
      if (shade <= 0.05) return;
      ink.box(x + (i % 28) * cell, y + Math.floor(i / 28) * cell, cell, cell, { fill: cellColour(shade), alpha: this.drawn });
    });
    this.paint(ink);
  }
}
