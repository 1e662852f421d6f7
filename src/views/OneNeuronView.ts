/** One neuron with all that leads into it: eighteen connections as lines with knobs, then all 784, then these as a picture. */
import type { ForwardPass } from '../network/ForwardPass';
import { palette } from '../theme/colours';
import { written } from '../theme/numbers';
import type { Place } from '../theme/places';
import { size } from '../theme/type';
import type { WeightsPlaces } from '../theme/weightsPlaces';
import { cellColour } from './GridMesh';
import type { Ink } from './Ink';
import { type LampStyle, paintGlow, paintLamp } from './lamp';
import { circleAt, type Point, stripeAt } from './netPlaces';
import { paintRings } from './ring';
import { type ThreadAmounts, ThreadsMesh } from './ThreadsMesh';
import { View } from './View';
import { paintKnob, signColour } from './weightKnob';
import { paintLegend } from './weightLegend';
import { type Strengths, weightStrengths } from './weightStrengths';

/** Where on its line a connection's knob sits, and the large one of the connection that is spelled out. */
const knobAt = 0.24;
const pinnedAt = 0.62;
/** What a needle's whole turn to one side stands for. */
export const fullTurn = 3;

const turnOf = (weight: number) => Math.max(-1, Math.min(1, weight / fullTurn));
const along = (from: Point, to: Point, t: number): Point => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });

export class OneNeuronView extends View {
  private readonly places: WeightsPlaces;
  private mesh: ThreadsMesh | undefined;
  private sent: { weights?: ArrayLike<number>; pass?: ForwardPass; shown?: readonly number[] } = {};
  private made: { of?: ArrayLike<number>; strengths: Strengths } = { strengths: { values: new Float32Array(784), full: 1 } };
  declare pass: ForwardPass;
  declare neuron: number;
  declare weights: ArrayLike<number>;
  /** The inputs drawn as circles. */
  declare shown: readonly number[];
  /** The connection that is spelled out, by its input. */
  declare pinned: number;
  /** Where the digit stands that the network receives. */
  declare digit: Place;
  declare drawn: number;
  /** From its seat in the network to its own place. */
  declare glided: number;
  /** The lines from the circles, their knobs, the turn of these from rest, and their numbers. */
  declare some: number;
  declare knobs: number;
  declare toned: number;
  declare numbers: number;
  /** The connection that is spelled out: its rings, and its own line with a large knob. */
  declare ringed: number;
  declare spelled: number;
  /** How much the lines of either sign are meant, and what the signs mean in words. */
  declare plus: number;
  declare minus: number;
  declare signs: number;
  /** All 784 lines; how much only lit ones are to be seen; how much all lines are meant. */
  declare all: number;
  declare heard: number;
  declare quiet: number;
  /** From lines (0) to a picture (1), with its scale of colours. */
  declare morph: number;
  declare legend: number;

  constructor(places: WeightsPlaces) {
    super();
    this.places = places;
    this.hasValues({ pass: undefined, neuron: 0, weights: new Float64Array(784), shown: [], pinned: 0, digit: places.home });
    this.hasAmounts({ drawn: 0, glided: 0, some: 0, knobs: 0, toned: 0, numbers: 0, ringed: 0, spelled: 0 });
    this.hasAmounts({ plus: 1, minus: 1, signs: 0, all: 0, heard: 0, quiet: 1, morph: 0, legend: 0 });
  }

  override get area() {
    const { barcode } = this.places.net;
    const { x, radius } = this.places.lamp;
    return { x: barcode.x, y: barcode.y, width: x + radius - barcode.x, height: barcode.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  /** The neuron on its way from its seat to its own place. */
  get lamp(): Point & { radius: number } {
    const { net, lamp } = this.places;
    const seat = circleAt(net, 1, this.neuron, this.pass.activations(1).length);
    const t = this.glided;
    return { ...along(seat, lamp, t), radius: net.radius[1] + (lamp.radius - net.radius[1]) * t };
  }

  /** The large knob of the connection that is spelled out. */
  get knob(): Place {
    const reach = this.places.compact ? 22 : 28;
    const { x, y } = along(this.sourceOf(this.pinned), this.lamp, pinnedAt);
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  }

  private get strengths(): Strengths {
    if (this.made.of !== this.weights) this.made = { of: this.weights, strengths: weightStrengths(this.weights) };
    return this.made.strengths;
  }

  /** Where the line of an input begins: at its circle, at its stripe, or in its cell. */
  private sourceOf(index: number): Point {
    const { net, picture } = this.places;
    const place = this.shown.indexOf(index);
    const stripe = { x: net.barcode.x + net.barcode.width + 1, y: stripeAt(net, index) };
    const circle = place < 0 ? stripe : circleAt(net, 0, place, this.shown.length);
    const rim = place < 0 ? circle : { x: circle.x + net.radius[0], y: circle.y };
    const cell = picture.width / 28;
    const seat = { x: picture.x + ((index % 28) + 0.5) * cell, y: picture.y + (Math.floor(index / 28) + 0.5) * cell };
    return along(along(rim, stripe, Math.min(1, this.all * 3)), seat, this.morph);
  }

  private get threads(): ThreadAmounts {
    const { some, all, morph, toned, heard, plus, minus, quiet } = this;
    return { some, all, morph, toned, heard, plus, minus, quiet };
  }

  protected override prepareMeshes(): void {
    const { net, picture } = this.places;
    const { barcode } = net;
    if (!this.mesh) {
      const column = [barcode.x + barcode.width + 1, barcode.y, barcode.height, net.columns[0] + net.radius[0]] as const;
      this.mesh = this.addChildAt(new ThreadsMesh({ column, picture: [picture.x, picture.y, picture.width] }), 0);
    }
    if (this.sent.shown !== this.shown) {
      this.mesh.bake(new Map(this.shown.map((index, i) => [index, circleAt(net, 0, i, this.shown.length).y])));
    }
    if (this.sent.weights !== this.weights || this.sent.pass !== this.pass) this.mesh.set(this.strengths.values, this.pass.input);
    this.sent = { weights: this.weights, pass: this.pass, shown: this.shown };
    const { x, y, radius } = this.lamp;
    this.mesh.show([x, y, radius], this.threads);
    this.mesh.alpha = this.drawn;
    this.mesh.visible = Math.max(this.some, this.all) > 0;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= 0.002) return;
    this.paintKnobs(ink);
    this.paintPicture(ink);
    this.paintSigns(ink);
    this.paintPinned(ink);
    this.paintNeuron(ink);
  }

  private paintKnobs(ink: Ink): void {
    const alpha = this.knobs * this.drawn;
    if (alpha <= 0.002) return;
    const { compact } = this.places;
    const radius = compact ? 4 : 6.5;
    for (const index of this.shown) {
      // The one that is spelled out has a large knob of its own.
      const small = index === this.pinned ? 1 - this.spelled : 1;
      const weight = this.weights[index] as number;
      const meant = small * (weight < 0 ? this.minus : this.plus);
      const { x, y } = along(this.sourceOf(index), this.lamp, knobAt);
      paintKnob(ink, { x, y, radius, turn: turnOf(weight), turned: this.toned, alpha: alpha * meant });
      if (compact || this.numbers * alpha <= 0.002) continue;
      const text = written(weight);
      const style = { size: 13, weight: 600 as const, colour: signColour(Number(weight.toFixed(2))), alpha: this.numbers * alpha * meant };
      ink.box(x + radius + 4, y - 7.5, 43, 15, { fill: palette.background, radius: 4, alpha: style.alpha * 0.85 });
      ink.number(`w[1][${this.neuron}][${index}]`, text, weight, x + radius + 45, y + 4.7, { ...style, align: 'right' });
    }
  }

  /** Frame and scale of the picture. */
  private paintPicture(ink: Ink): void {
    const { picture, legend, compact } = this.places;
    const { x, y, width, height } = picture;
    ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha: this.morph * this.drawn });
    const alpha = this.legend * this.drawn;
    if (alpha <= 0.002) return;
    paintLegend(ink, { x, y: legend, width, full: this.strengths.full, compact, alpha });
  }

  private paintSigns(ink: Ink): void {
    const alpha = this.signs * this.drawn;
    const [first, second] = this.places.signs;
    const style = { size: this.places.compact ? 12 : size.label, weight: 500 as const, align: 'right' as const, alpha };
    if (alpha <= 0.002) return;
    ink.text(first.x, first.y, '+ its light pushes this neuron up', { ...style, colour: palette.positive });
    ink.text(second.x, second.y, '− its light holds it down', { ...style, colour: palette.negative });
  }

  private paintPinned(ink: Ink): void {
    const { picture, compact } = this.places;
    paintRings(ink, [this.pinned], this.digit, this.ringed * this.drawn);
    paintRings(ink, [this.pinned], picture, this.ringed * this.drawn * Math.max(0, this.morph * 3 - 2));
    const alpha = this.spelled * this.drawn;
    if (alpha <= 0.002) return;
    const weight = this.weights[this.pinned] as number;
    const colour = signColour(Number(weight.toFixed(2)));
    const from = this.sourceOf(this.pinned);
    const { x, y, radius } = this.lamp;
    const to = along({ x, y }, from, radius / Math.hypot(x - from.x, y - from.y));
    ink.line(from.x, from.y, to.x, to.y, { colour, width: 2.6, alpha });
    const { x: left, y: top, width } = this.knob;
    const [middleX, middleY] = [left + width / 2, top + width / 2];
    paintKnob(ink, {
      x: middleX,
      y: middleY,
      radius: compact ? 14 : 18,
      turn: turnOf(weight),
      turned: this.toned,
      alpha,
    });
    const numeral = compact ? 17 : 22;
    const base = middleY - (compact ? 21 : 27);
    ink.box(middleX - numeral * 1.7, base - numeral * 0.95, numeral * 3.4, numeral * 1.2, {
      fill: palette.background,
      radius: 6,
      alpha: alpha * 0.9,
    });
    ink.number(`w[1][${this.neuron}][${this.pinned}]`, written(weight), weight, middleX, base, {
      size: numeral,
      weight: 600,
      colour,
      align: 'center',
      alpha,
    });
  }

  private paintNeuron(ink: Ink): void {
    const { x, y, radius } = this.lamp;
    const activation = this.pass.activation(1, this.neuron);
    const style: LampStyle = { radius, drawn: this.drawn, lit: 1, readout: `a[1][${this.neuron}]` };
    paintGlow(ink, x, y, activation, style);
    paintLamp(ink, x, y, activation, style);
    const alpha = this.glided * this.drawn;
    if (alpha <= 0.002) return;
    const words = { size: this.places.compact ? 13 : size.label, colour: palette.secondary, alpha };
    const name = 'neuron ';
    const left = x - (this.places.compact ? 28 : 32);
    const width = ink.text(left, this.places.name, name, words);
    ink.number('neuron of hidden layer 1', String(this.neuron), this.neuron, left + width, this.places.name, {
      ...words,
      colour: palette.text,
      weight: 600,
    });
  }

  override sketch(ink: Ink): void {
    const { values } = this.strengths;
    values.forEach((strength, i) => {
      this.sketchThread(ink, strength, i);
    });
    this.paint(ink);
  }

  private sketchThread(ink: Ink, strength: number, i: number): void {
    const { picture } = this.places;
    const grown = Math.max(this.all, this.shown.includes(i) ? this.some : 0) * this.drawn;
    if (grown <= 0.002) return;
    if (this.morph >= 0.5) {
      const cell = picture.width / 28;
      const [x, y] = [picture.x + (i % 28) * cell, picture.y + Math.floor(i / 28) * cell];
      return ink.box(x, y, cell, cell, { fill: cellColour(strength, 'signed'), alpha: this.drawn });
    }
    const from = this.sourceOf(i);
    const to = along(from, this.lamp, grown);
    const heard = 1 - this.heard * (1 - (this.pass.input[i] as number));
    ink.line(from.x, from.y, to.x, to.y, { colour: signColour(strength), alpha: 0.6 * Math.abs(strength) * heard * this.quiet });
  }
}
