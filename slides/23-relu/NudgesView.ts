/** How much more weakly each layer hears of the error than the last does, on a scale of tens; read off at one layer. */

import { between, clamp, halfway, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { dashedLine } from '../../src/views/dashed';
import { textWidth } from '../../src/views/GlyphAtlas';
import { halfCap, type Ink } from '../../src/views/Ink';
import { overlapping } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import { plotScale } from '../shared/curves/plotScale';
import { inTimes } from './weaker';

interface NudgeLine {
  readonly name: string;
  readonly colour: number;
  /** Per layer 1, 2, …: how many times weaker than in the last; Infinity where nothing arrives. Empty before it is known. */
  readonly weaker: readonly number[];
}

type LineAmounts = { drawn: number };

/** The scale ends at this power of ten. */
const tens = 6;
/** Fewer leave no room over the line of a quarter per layer. */
const fewLayers = 8;
/** And begins with as many that stand for stronger: before training there is next to none. */
const stronger = { atStart: 0.3, learning: 1 };

export class NudgesView extends viewOf({
  values: {
    lines: [] as readonly NudgeLine[],
    layers: 9,
    layer: 1,
    /** While they learn before our eyes: after how many epochs. */
    epoch: undefined as number | undefined,
  },
  amounts: {
    axes: 0,
    /** The line of a quarter per layer. */
    quarter: 0,
    handle: 0,
  },
}) {
  readonly place: Place;
  private readonly compact: boolean;
  readonly parts: readonly [LineAmounts, LineAmounts, LineAmounts];

  constructor(place: Place, compact: boolean) {
    super();
    this.place = place;
    this.compact = compact;
    const line = (i: number): LineAmounts => this.part(`lines.${i}.`, { drawn: 0 });
    this.parts = [line(0), line(1), line(2)];
  }

  override get area(): Place {
    return this.place;
  }

  override get presence(): number {
    return this.axes;
  }

  private get top(): number {
    return this.epoch === undefined ? stronger.atStart : stronger.learning;
  }

  /** Down is weaker. */
  private get scaling() {
    return plotScale(this.place, { x: [1, this.layers], y: [-tens, this.top] });
  }

  protected override paint(ink: Ink): void {
    this.paintAxes(ink);
    if (this.quarter > unseen) this.paintQuarter(ink);
    if (this.handle > unseen) this.paintHandle(ink);
    this.lines.forEach((line, i) => {
      const drawn = this.parts[i]?.drawn ?? 0;
      if (drawn > unseen && line.weaker.length > 0) this.paintLine(ink, line, drawn);
    });
    this.paintReadings(ink);
  }

  private paintAxes(ink: Ink): void {
    const { place, compact, axes: alpha, layers } = this;
    const scale = this.scaling;
    const words = { size: compact ? 12 : typeSize.tick, colour: palette.secondary, alpha };
    for (let k = 0; k <= tens; k += compact ? 2 : 1) {
      const y = scale.y(-k);
      dashedLine(ink, { x: place.x, y }, { x: place.x + place.width, y }, 1, { colour: palette.hairline, alpha });
      const value = 10 ** k;
      ink.number(`tick ${value} times weaker`, counted(value), value, place.x - 10, y + words.size * halfCap, {
        ...words,
        align: 'right',
        keepsSize: compact,
      });
    }
    const bottom = place.y + place.height;
    ink.line(place.x, bottom, place.x + place.width, bottom, { colour: palette.lampRing, alpha });
    const below = bottom + (compact ? 18 : 23);
    for (let layer = 1; layer <= layers; layer++) {
      const x = scale.x(layer);
      ink.line(x, bottom, x, bottom + 5, { colour: palette.lampRing, alpha });
      ink.number(`tick layer ${layer}`, String(layer), layer, x, below, { ...words, align: 'center' });
    }
    const head = { ...words, size: compact ? 16 : typeSize.label };
    if (!compact) ink.text(place.x + place.width, below + 22, 'layer; the last are the outputs', { ...words, align: 'right' });
    const top = place.y - (compact ? 8 : 18);
    const unit = this.epoch === undefined ? 'times weaker, by layer' : 'times weaker';
    ink.text(place.x, top, compact ? unit : 'times weaker than in the last', head);
    if (compact) return;
    const title = { ...head, size: 20, weight: 600, colour: palette.text } as const;
    const width = ink.text(place.x, top - 28, 'What each layer feels', title);
    if (this.epoch === undefined || this.lines.every(({ weaker }) => weaker.length === 0)) return;
    const before = width + ink.text(place.x + width, top - 28, ', after ', title);
    ink.number('epochs felt', written(this.epoch, 1), this.epoch, place.x + before, top - 28, title);
  }

  private paintLine(ink: Ink, { weaker, colour }: NudgeLine, drawn: number): void {
    const { compact, layers } = this;
    const scale = this.scaling;
    const point = (layer: number) => ({ x: scale.x(layer), y: scale.y(clamp(-Math.log10(weaker[layer - 1] as number), -tens, this.top)) });
    const reached = layers - (layers - 1) * drawn;
    for (let layer = layers; layer > 1 && layer > reached; layer--) {
      const [from, to] = [point(layer), point(layer - 1)];
      const part = Math.min(1, layer - reached);
      const end = { x: between(from.x, to.x, part), y: between(from.y, to.y, part) };
      ink.line(...overlapping(from, end), { colour, width: compact ? 2.5 : 3.2 });
    }
    for (let layer = layers; layer >= Math.max(1, reached - 0.01); layer--) {
      const { x, y } = point(layer);
      const isRead = layer === this.layer && this.handle > halfway;
      ink.circle(x, y, (compact ? 3 : 4) + (isRead ? 2 : 0), { fill: colour, stroke: palette.background, strokeWidth: isRead ? 2 : 1.5 });
    }
  }

  private paintQuarter(ink: Ink): void {
    const { quarter: alpha, layers, compact } = this;
    const scale = this.scaling;
    const at = (layer: number) => ({ x: scale.x(layer), y: scale.y((layer - layers) * Math.log10(4)) });
    dashedLine(ink, at(layers), at(1), alpha, { colour: palette.secondary, width: 1.6, alpha });
    const words = { size: compact ? 12 : typeSize.label, colour: palette.secondary, alpha } as const;
    // Where the line is short, under it.
    if (layers < fewLayers) return void ink.text(at(1).x + 14, at(1).y + (compact ? 18 : 30), '¼ per layer', words);
    const middle = at((layers + 1) / 2 - 0.6);
    ink.text(middle.x, middle.y - (compact ? 7 : 11), '¼ per layer', { ...words, align: 'right' });
  }

  /** Beside the handle's line, at the middle of the picture: the names and how much weaker. */
  private paintReadings(ink: Ink): void {
    const { place, compact } = this;
    const style = { size: compact ? 16 : 22, weight: 600 } as const;
    const right = place.x + place.width;
    const pitch = compact ? 20 : 30;
    const shown = this.lines.filter((_, i) => (this.parts[i]?.drawn ?? 0) > unseen);
    shown.forEach(({ name, colour, weaker: layers }, row) => {
      const alpha = clamp((this.parts[this.lines.findIndex((line) => line.name === name)]?.drawn ?? 0) * 3 - 2);
      const weaker = layers[this.layer - 1];
      if (alpha <= unseen || weaker === undefined) return;
      // While they learn, the first has more words, and no room but over a phone's picture.
      const isOver = compact && row === 0 && this.epoch !== undefined;
      const y = isOver ? place.y - 8 : place.y + place.height - (compact ? 8 : 14) - (2 - row) * pitch;
      const { text, value, than } = inTimes(weaker);
      const how = than === 'stronger' ? ' stronger' : '';
      const width = textWidth(text + how, style.size, 600) + 8 + textWidth(name, style.size, 500);
      ink.box(right - width - 4, y - style.size, width + 4, style.size * 1.3, { fill: palette.background, alpha });
      const readout = { ...style, colour, align: 'right', alpha } as const;
      const end = right - (how ? ink.text(right, y, how, { ...readout, weight: 500 }) : 0);
      const left =
        end - (than === 'nothing' ? ink.text(end, y, text, readout) : ink.number(`${name}, times ${than}`, text, value, end, y, readout));
      ink.text(left - 8, y, name, { ...style, weight: 500, colour, align: 'right', alpha });
    });
  }

  private paintHandle(ink: Ink): void {
    const { handle: alpha, layer, compact, place } = this;
    const x = this.scaling.x(layer);
    const bottom = place.y + place.height;
    dashedLine(ink, { x, y: bottom }, { x, y: place.y }, 1, { colour: palette.text, width: 1.2, alpha: alpha * 0.7 });
    ink.circle(x, bottom, compact ? 6 : 7, { fill: palette.text, stroke: palette.background, strokeWidth: 2, alpha });
  }
}
