/** The neurons of two hidden layers as small lamps, with marks on some of them. */
import { clamp, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { asShown, staggered } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';
import { type Word, widthOf, writeWords } from '../../src/views/words';
import type { LampsPlace } from './places';

/** A bar through it, or a ring or a square round it. */
export interface Mark {
  readonly kind: 'bar' | 'ring' | 'square';
  readonly colour: number;
}

/** What has been counted of them, in words; a mark stands there as it stands on the lamps. */
interface Counted {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly size: number;
  readonly align?: 'right';
  readonly words: readonly (Word | Mark)[];
}

/** Layer from 1, and neuron. */
export interface HiddenNeuron {
  readonly layer: number;
  readonly neuron: number;
}

export class MarkedLampsView extends viewOf({
  values: {
    /** Per layer; what is above 1 shines like 1. */
    activations: [] as readonly ArrayLike<number>[],
    marks: [] as readonly (readonly (Mark | undefined)[])[],
    counted: undefined as Counted | undefined,
    /** The same neurons as dots elsewhere, layer 1 and then layer 2. */
    dots: [] as readonly At[],
    title: '',
    /** The one with a ring, and another that has it while it is pointed at. */
    selected: undefined as HiddenNeuron | undefined,
    pointed: undefined as HiddenNeuron | undefined,
  },
  amounts: {
    drawn: 0,
    lit: 0,
    dotted: 0,
    marked: 0,
  },
}) {
  private readonly place: LampsPlace;

  constructor(place: LampsPlace) {
    super();
    this.place = place;
  }

  override get area(): Place {
    const [first, last] = [this.spot(1, 0), this.spot(this.activations.length || 2, 15)];
    const reach = this.place.radius + 3;
    return { x: first.x - reach, y: first.y - reach, width: last.x - first.x + 2 * reach, height: last.y - first.y + 2 * reach };
  }

  override get presence(): number {
    return this.drawn;
  }

  private spot(layer: number, neuron: number): At {
    const { x, y, step, across } = this.place;
    return { x: x + neuron * step.x + (layer - 1) * across.x, y: y + neuron * step.y + (layer - 1) * across.y };
  }

  /** `index` goes through layer 1, then layer 2. */
  at(index: number): HiddenNeuron {
    const first = this.activations[0]?.length ?? 16;
    return index < first ? { layer: 1, neuron: index } : { layer: 2, neuron: index - first };
  }

  get count(): number {
    return this.activations.reduce((sum, layer) => sum + layer.length, 0);
  }

  placeOf(index: number): Place {
    const { layer, neuron } = this.at(index);
    const { x, y } = this.spot(layer, neuron);
    const { step, across } = this.place;
    const [half, high] = [(step.x || across.x) / 2, (step.y || across.y) / 2];
    return { x: x - half, y: y - high, width: 2 * half, height: 2 * high };
  }

  protected override paint(ink: Ink): void {
    this.activations.forEach((layer, l) => {
      for (let n = 0; n < layer.length; n++) this.paintOne(ink, l + 1, n, layer[n] as number, layer.length);
      this.paintEnd(ink, l + 1, layer.length);
    });
    if (this.dotted > unseen) this.paintDots(ink);
    if (this.counted) this.paintCounted(ink, this.counted, clamp(this.marked * 2 - 1));
    const { title } = this.place;
    if (title)
      ink.text(title.x, title.y, this.title, {
        size: typeSize.small,
        colour: palette.secondary,
        align: title.align,
        alpha: this.drawn,
        keepsSize: true,
      });
  }

  private paintOne(ink: Ink, layer: number, neuron: number, activation: number, count: number): void {
    const { x, y } = this.spot(layer, neuron);
    const { radius } = this.place;
    const alpha = staggered(this.drawn, neuron, count);
    const shade = asShown(activation) * staggered(this.lit, neuron, count);
    ink.circle(x, y, radius, { fill: mix(palette.lampOff, palette.lampOn, shade), stroke: palette.lampRing, strokeWidth: 1.2, alpha });
    const mark = this.marks[layer - 1]?.[neuron];
    const marked = alpha * staggered(this.marked, neuron, count);
    if (mark && marked > unseen) this.paintMark(ink, mark, { x, y, radius }, marked);
    if (!this.isRinged(layer, neuron)) return;
    ink.circle(x, y, radius + 3, { stroke: palette.attention, strokeWidth: 2, alpha });
  }

  private isRinged(layer: number, neuron: number): boolean {
    const ringed = this.pointed ?? this.selected;
    return ringed?.layer === layer && ringed.neuron === neuron;
  }

  private paintMark(ink: Ink, { kind, colour }: Mark, { x, y, radius }: { x: number; y: number; radius: number }, alpha: number): void {
    if (kind === 'ring') return ink.circle(x, y, radius, { stroke: colour, strokeWidth: 2.6, alpha });
    if (kind === 'square') {
      return ink.box(x - radius, y - radius, 2 * radius, 2 * radius, { stroke: colour, strokeWidth: 2.4, radius: 2, alpha });
    }
    const reach = radius + (radius > 6 ? 3 : 0.8);
    const [width, edge] = radius > 6 ? [3, 2] : [2, 1.2];
    // Across the row or the column, so that those of neighbours stay apart.
    const [dx, dy] = this.place.step.x > 0 ? [0, reach] : [reach, 0];
    // On a lamp as bright as itself a mark would be lost without an edge.
    for (const style of [
      { colour: palette.background, width: width + edge, alpha },
      { colour, width, alpha },
    ]) {
      ink.line(x - dx, y - dy, x + dx, y + dy, style);
    }
  }

  private paintDots(ink: Ink): void {
    const radius = this.place.radius > 6 ? 5.5 : 3;
    this.dots.forEach(({ x, y }, i) => {
      const { layer, neuron } = this.at(i);
      const alpha = staggered(this.dotted, i, this.dots.length);
      const lit = mix(palette.lampOff, palette.lampOn, asShown(this.activations[layer - 1]?.[neuron] ?? 0));
      // Those with a mark turn grey.
      const fill = this.marks[layer - 1]?.[neuron] ? mix(lit, palette.faint, staggered(this.marked, i, this.dots.length)) : lit;
      ink.circle(x, y, radius, { fill, stroke: palette.lampRing, strokeWidth: 1.2, alpha });
      if (this.isRinged(layer, neuron)) ink.circle(x, y, radius + 2.5, { stroke: palette.attention, strokeWidth: 2.2, alpha });
    });
  }

  private paintCounted(ink: Ink, { x, y, size, align, words }: Counted, alpha: number): void {
    if (alpha <= unseen) return;
    const style = { size, colour: palette.secondary, alpha };
    const radius = size * 0.42;
    const room = 2 * radius + 11;
    const width = words.reduce((sum, word) => sum + (isMark(word) ? room : widthOf([word], style)), 0);
    let pen = align === 'right' ? x - width : x;
    for (const word of words) {
      if (isMark(word)) this.paintMark(ink, word, { x: pen + radius + 3, y: y - size * halfCap, radius }, alpha);
      pen += isMark(word) ? room : writeWords(ink, pen, y, [word], style);
    }
  }

  /** The layer's number, where its row or column ends. */
  private paintEnd(ink: Ink, layer: number, count: number): void {
    const { x, y } = this.spot(layer, count - 1);
    const { dx, dy } = this.place.ends;
    if (dx > 0) return;
    ink.text(x + dx, y + dy, String(layer), { size: typeSize.small, colour: palette.secondary, align: 'center', alpha: this.drawn });
  }
}

const isMark = (word: Word | Mark): word is Mark => typeof word === 'object' && 'kind' in word;
