/** What switching each pixel would do, as a picture; a copy with some of them switched; and how the lead grows, pixel by pixel. */
import { between, clamp } from '../../src/theme/amounts';
import { palette, weightColours } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { paintBrackets } from '../../src/views/brackets';
import { GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { paintRings } from '../../src/views/ring';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { unset, viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';
import type { HandPlaces } from './places';

export class RightingView extends viewOf({
  values: {
    /** What switching each pixel by itself does to the margin. */
    changes: unset<Float64Array>(),
    tried: unset<ArrayLike<number>>(),
    switched: [] as readonly number[],
    /** The margin before, and after each of them. */
    margins: [] as readonly number[],
    truth: 0,
    /** Pixel under the pointer. */
    pointed: undefined as number | undefined,
  },
  amounts: {
    drawn: 0,
    righted: 0,
    climbed: 0,
  },
}) {
  private readonly places: HandPlaces;
  private effectMesh: GridMesh | undefined;
  private triedMesh: GridMesh | undefined;

  constructor(places: HandPlaces) {
    super();
    this.places = places;
    const nothing = new Float64Array(784);
    this.changes = nothing;
    this.tried = nothing;
  }

  override get area(): Place {
    const { effects, tried } = this.places;
    return { ...effects, width: tried.x + tried.width - effects.x };
  }

  override get presence(): number {
    return Math.max(this.drawn, this.righted);
  }

  /** −1…1: the largest effect is in full colour. */
  private scaled(): Float64Array {
    const most = this.changes.reduce((largest, effect) => Math.max(largest, Math.abs(effect)), 1e-9);
    return this.changes.map((effect) => effect / most);
  }

  protected override prepareMeshes(): void {
    const { effects, tried } = this.places;
    const mesh = (at: Place, meaning: 'signed' | 'activation') => {
      const made = this.addChildAt(new GridMesh(28, 28, at.width, at.width, meaning), 0);
      made.position.set(at.x, at.y);
      return made;
    };
    this.effectMesh ??= mesh(effects, 'signed');
    this.triedMesh ??= mesh(tried, 'activation');
    const gap = this.places.compact ? 0.5 : 0.9;
    this.effectMesh.set(this.scaled());
    this.effectMesh.show({ drawn: this.drawn, gap });
    this.triedMesh.set(this.tried);
    this.triedMesh.show({ drawn: this.righted, gap });
    this.effectMesh.visible = this.drawn > 0;
    this.triedMesh.visible = this.righted > 0;
  }

  protected override paint(ink: Ink): void {
    const { effects, tried, captions, size, compact } = this.places;
    const style = { size: compact ? 14 : size, colour: palette.secondary };
    if (this.drawn > 0) {
      frame(ink, effects, this.drawn);
      paintRings(ink, this.switched, effects, this.drawn * this.righted);
      const words = this.reading;
      const left = compact ? effects.x : effects.x + (effects.width - widthOf(words, style)) / 2;
      writeWords(ink, left, captions, words, { ...style, alpha: this.drawn });
    }
    if (this.righted > 0) {
      frame(ink, tried, this.righted);
      paintBrackets(ink, tried, this.righted);
      paintRings(ink, this.pointed === undefined ? this.switched : [...this.switched, this.pointed], tried, this.righted);
      const pixels = count('pixels switched', this.switched.length);
      writeWords(ink, tried.x, captions, compact ? [pixels, ' switched'] : ['with ', pixels, ' switched'], {
        ...style,
        alpha: this.righted,
      });
    }
    if (this.climbed > 0) this.paintStairs(ink);
  }

  /** The effect of the pixel that is pointed at; else what the colours mean. */
  private get reading(): readonly Word[] {
    if (this.pointed === undefined)
      return [this.places.compact ? `${weightColours.positive} helps` : `switching a ${weightColours.positive} pixel helps`];
    const effect = this.changes[this.pointed] as number;
    const moves = { name: 'effect of the pixel pointed at', text: written(effect), value: effect };
    return [`row ${Math.floor(this.pointed / 28)}, column ${this.pointed % 28}: `, moves];
  }

  private paintStairs(ink: Ink): void {
    const { stairs, size, compact } = this.places;
    const { margins, climbed } = this;
    const small = compact ? 12 : typeSize.value;
    const heading = compact ? `lead of ${this.truth}` : `lead of the ${this.truth}, before and after`;
    ink.text(stairs.x, stairs.y + 14, heading, { size: compact ? 12 : size, colour: palette.secondary, alpha: climbed });
    const [least, most] = [Math.min(0, ...margins), Math.max(0, ...margins)];
    const [top, bottom] = [stairs.y + (compact ? 36 : 48), stairs.y + stairs.height - small - 6];
    const yOf = (margin: number) => bottom - ((margin - least) / (most - least || 1)) * (bottom - top);
    const pitch = Math.min(compact ? 60 : 96, stairs.width / margins.length);
    const zero = yOf(0);
    ink.line(stairs.x, zero, stairs.x + pitch * margins.length, zero, { colour: palette.lampRing, width: 1.2, alpha: climbed });
    margins.forEach((margin, k) => {
      const there = clamp(climbed * (margins.length + 0.5) - k);
      if (there <= 0) return;
      const x = stairs.x + (k + 0.5) * pitch;
      const y = between(zero, yOf(margin), there);
      const width = Math.min(30, pitch * 0.5);
      const colour = margin > 0 ? palette.positive : palette.negative;
      ink.box(x - width / 2, Math.min(y, zero), width, Math.max(1, Math.abs(y - zero)), { fill: colour, alpha: there });
      const text = written(margin, pitch < 2.4 * small + 16 ? 1 : 2);
      const base = margin > 0 ? y - 5 : y + small + 2;
      const name = k === 0 ? 'lead before' : `lead after ${k} switched`;
      ink.number(name, text, margin, x, base, { size: small, weight: 600, colour, align: 'center', alpha: there });
    });
  }

  override sketch(ink: Ink): void {
    sketchGrid(ink, this.places.effects, this.scaled(), { meaning: 'signed', alpha: this.drawn });
    sketchGrid(ink, this.places.tried, this.tried, { alpha: this.righted });
    this.paint(ink);
  }
}

const frame = (ink: Ink, { x, y, width }: Place, alpha: number) =>
  ink.box(x - 0.5, y - 0.5, width + 1, width + 1, { stroke: palette.lampRing, alpha });
