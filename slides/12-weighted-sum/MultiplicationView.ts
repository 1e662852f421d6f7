/** What stands round three pictures that are multiplied: signs, words, frames, the weights' outline, and one pixel's readings. */

import type { Terms } from '../../src/network/terms';
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { paintBrackets } from '../../src/views/brackets';
import { halfCap, type Ink, type TextStyle } from '../../src/views/Ink';
import { paintRings } from '../../src/views/ring';
import { viewOf } from '../../src/views/View';
import { type OutlineEdge, outlineOf, paintOutline } from '../../src/views/weightOutline';
import type { MultiplicationPlaces } from './places';
import { countedTerms } from './termCursor';

/** A neuron that may be on stage. */
interface Multiplied {
  /** The network's name. */
  readonly name: string;
  readonly weights: ArrayLike<number>;
  readonly terms: Terms;
}

export class MultiplicationView extends viewOf({
  values: {
    neurons: [] as readonly Multiplied[],
    activations: new Float64Array(784) as ArrayLike<number>,
    /** What the network receives differs from the drawing, and stands beside it. */
    receivesOther: false,
    /** The pixel that is pointed at. */
    pixel: undefined as number | undefined,
    scrub: 1,
  },
  amounts: {
    /** Frame and words of the weights, and of the products. */
    second: 0,
    third: 0,
    signs: 0,
    /** Weights and products are still to come: nothing is read in their frames. */
    unfilled: 0,
    /** The words under the pictures. */
    captioned: 1,
    /** The weights' outline on the digit. */
    outlined: 0,
    swept: 1,
    scrubbing: 0,
  },
}) {
  readonly places: MultiplicationPlaces;
  private outlines: { of: readonly Multiplied[]; edges: OutlineEdge[][] } = { of: [], edges: [] };
  /** How much of each neuron's numbers and outline is there. */
  readonly shares: readonly [{ shown: number }, { shown: number }];

  constructor(places: MultiplicationPlaces) {
    super();
    this.places = places;
    this.shares = [this.part('neurons.0.', { shown: 1 }), this.part('neurons.1.', { shown: 0 })];
  }

  private share(i: number): number {
    return this.shares[i]?.shown ?? 0;
  }

  protected override paint(ink: Ink): void {
    this.paintFrames(ink);
    this.paintSigns(ink);
    this.paintWords(ink);
    if (this.outlined > 0 && !this.receivesOther) this.paintOutlines(ink);
    const last = this.lastCounted();
    if (this.scrubbing > 0) this.paintCount(ink);
    const pixel = this.pixel ?? last;
    if (pixel === undefined) return;
    this.paintRings(ink, pixel);
    this.paintReadings(ink, pixel, this.pixel === undefined ? this.scrubbing : 1);
  }

  private paintFrames(ink: Ink): void {
    const { second, third } = this.places;
    const frame = ({ x, y, width, height }: Place, alpha: number) =>
      ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha });
    frame(second, this.second);
    if (this.second > unseen) paintBrackets(ink, second, this.second);
    frame(third, this.third);
  }

  private paintSigns(ink: Ink): void {
    const { times, timesReceived, equals, signSize } = this.places;
    const style: TextStyle = { size: signSize, colour: palette.secondary, align: 'center', alpha: this.signs };
    const at = this.receivesOther ? timesReceived : times;
    ink.text(at.x, at.y + signSize * halfCap, '×', style);
    ink.text(equals.x, equals.y + signSize * halfCap, '=', style);
  }

  private paintWords(ink: Ink): void {
    const { second, third, homeCaption, captions, compact } = this.places;
    const word = (x: number, y: number, text: string, alpha: number) =>
      ink.text(x, y, text, {
        size: compact ? 16 : typeSize.value,
        colour: palette.secondary,
        align: 'center',
        alpha: alpha * this.captioned,
      });
    if (homeCaption) word(homeCaption.x, homeCaption.y, 'activations', this.second);
    word(second.x + second.width / 2, captions, 'weights', this.second);
    word(third.x + third.width / 2, captions, 'products', this.third * (1 - this.scrubbing));
  }

  private paintOutlines(ink: Ink): void {
    if (this.outlines.of !== this.neurons) {
      this.outlines = { of: this.neurons, edges: this.neurons.map(({ weights }) => outlineOf(weights)) };
    }
    this.outlines.edges.forEach((edges, i) => {
      if (this.share(i) > 0) paintOutline(ink, edges, this.places.home, this.outlined * this.share(i));
    });
  }

  /** While terms are gone through: the cell of the one counted last, unless that was the last of all. */
  private lastCounted(): number | undefined {
    const { terms } = this.neurons.at(-1) ?? {};
    if (!terms || this.scrubbing <= unseen) return undefined;
    const count = countedTerms(this, terms.order.length);
    return count < terms.order.length ? terms.order[count - 1] : undefined;
  }

  /** "the 12 largest of 784 terms; 742 are 0" */
  private paintCount(ink: Ink): void {
    const { terms } = this.neurons.at(-1) ?? {};
    if (!terms) return;
    const { third, captions, compact } = this.places;
    const alpha = this.scrubbing * this.captioned * this.third;
    const text: TextStyle = { size: compact ? 14 : typeSize.label, colour: palette.secondary, alpha };
    const strong: TextStyle = { ...text, colour: palette.text, weight: 600 };
    const count = countedTerms(this, terms.order.length);
    let x = third.x;
    const write = (part: string) => {
      x += ink.text(x, captions, part, text);
    };
    const number = (name: string, value: number) => {
      if (alpha > unseen) x += ink.number(name, String(value), value, x, captions, strong);
    };
    if (!compact) write('the ');
    number('terms counted', count);
    write(' largest of ');
    number('terms', terms.products.length);
    if (compact) return;
    write(' terms; ');
    number('terms that are 0', terms.products.length - terms.order.length);
    write(' are 0');
  }

  private paintRings(ink: Ink, pixel: number): void {
    const { home, second, third } = this.places;
    const pictures: [Place, number][] = [
      [second, this.second],
      [third, this.third],
    ];
    // Over the outline; the digit's own ring lies under it.
    if (!this.receivesOther) pictures.push([home, this.pixel === undefined ? this.scrubbing : this.second]);
    for (const [place, alpha] of pictures) paintRings(ink, [pixel], place, alpha);
  }

  private paintReadings(ink: Ink, pixel: number, alpha: number): void {
    const { readings, home, second, third } = this.places;
    const activation = this.activations[pixel] as number;
    const filled = alpha * (1 - this.unfilled);
    const rows = [
      {
        word: 'activation',
        place: home,
        alpha: this.second * alpha,
        paint: this.reading(ink, `a[0][${pixel}]`, activation, palette.activation),
      },
      { word: 'weight', place: second, alpha: this.second * filled, paint: this.perNeuron(ink, 'weight', pixel) },
      { word: 'product', place: third, alpha: this.third * filled, paint: this.perNeuron(ink, 'product', pixel) },
    ];
    const list = 'list' in readings ? readings.list : undefined;
    const name: TextStyle = { size: list ? 14 : typeSize.label, colour: palette.attention, alpha: this.second * alpha };
    const [nameX, nameY] = list ? [list.x, list.y + 12] : [home.x, 'over' in readings ? readings.over : 0];
    const width = ink.text(nameX, nameY, 'pixel ', name);
    if (this.second * alpha > unseen) ink.number('pixel', String(pixel), pixel, nameX + width, nameY, name);
    rows.forEach((row, i) => {
      const y = list ? list.y + 38 + i * 24 : nameY;
      if (list) ink.text(list.x, y, row.word, { size: 14, colour: palette.secondary, alpha: row.alpha });
      row.paint(list ? list.x + list.width : row.place.x + row.place.width, y, row.alpha);
    });
  }

  private reading(ink: Ink, name: string, value: number, colour: number) {
    const large = this.places.compact ? 16 : 20;
    return (x: number, y: number, alpha: number) => {
      if (alpha > unseen) ink.number(name, written(value), value, x, y, { size: large, weight: 600, colour, align: 'right', alpha });
    };
  }

  /** A pixel's weight or product, of each neuron as far as it is there. */
  private perNeuron(ink: Ink, what: 'weight' | 'product', pixel: number) {
    return (x: number, y: number, alpha: number) => {
      this.neurons.forEach(({ name, weights, terms }, i) => {
        const value = (what === 'weight' ? weights : terms.products)[pixel] as number;
        const colour = value < 0 ? palette.negative : value > 0 ? palette.positive : palette.secondary;
        this.reading(ink, what === 'weight' ? `${name}:w[1][0][${pixel}]` : 'product', value, colour)(x, y, alpha * this.share(i));
      });
    };
  }
}
