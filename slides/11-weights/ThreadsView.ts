/** All connections into one neuron: eighteen of them as lines from their circles, all 784 as lines, or the same as a picture. */

import type { ForwardPass } from '../../src/network/ForwardPass';
import { between, halfway, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import { cellColour } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { circleAt, stripeAt } from '../../src/views/netPlaces';
import { unset, viewOf } from '../../src/views/View';
import { signColour } from '../../src/views/weightKnob';
import type { WeightsPlaces } from './places';
import { type ThreadAmounts, ThreadsMesh } from './ThreadsMesh';
import { lifted, type Strengths, weightStrengths } from './weightStrengths';

/** The point at share `t` of the way. */
export const along = (from: At, to: At, t: number): At => ({ x: between(from.x, to.x, t), y: between(from.y, to.y, t) });

export abstract class ThreadsView extends viewOf({
  values: {
    pass: unset<ForwardPass>(),
    neuron: 0,
    weights: new Float64Array(784) as ArrayLike<number>,
    /** The inputs drawn as circles. */
    shown: [] as readonly number[],
    /** How the picture is coloured: in proportion at 1, with faint weights lifted below. */
    gamma: 1,
  },
  amounts: {
    drawn: 0,
    /** From its seat in the network to its own place. */
    glided: 0,
    /** The lines from the circles, and from plain grey to the colours of their signs. */
    some: 0,
    toned: 0,
    /** How much the lines of either sign are meant. */
    plus: 1,
    minus: 1,
    /** All 784 lines; how much only lit ones are to be seen; how much all lines are meant. */
    all: 0,
    heard: 0,
    quiet: 1,
    /** From lines (0) to a picture (1). */
    morph: 0,
  },
}) {
  protected readonly places: WeightsPlaces;
  private mesh: ThreadsMesh | undefined;
  private sent: { weights?: ArrayLike<number>; pass?: ForwardPass; shown?: readonly number[] } = {};
  private made: { of?: ArrayLike<number>; strengths: Strengths } = { strengths: { values: new Float32Array(784), full: 1 } };

  constructor(places: WeightsPlaces) {
    super();
    this.places = places;
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
  get lamp(): At & { radius: number } {
    const { net, lamp } = this.places;
    const seat = circleAt(net, 1, this.neuron, this.pass.activations(1).length);
    const t = this.glided;
    return { ...along(seat, lamp, t), radius: between(net.radius[1], lamp.radius, t) };
  }

  protected get strengths(): Strengths {
    if (this.made.of !== this.weights) this.made = { of: this.weights, strengths: weightStrengths(this.weights) };
    return this.made.strengths;
  }

  /** Where the line of an input begins: at its circle, at its stripe, or in its cell. */
  protected sourceOf(index: number): At {
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
    const { some, all, morph, toned, heard, plus, minus, quiet, gamma } = this;
    return { some, all, morph, toned, heard, plus, minus, quiet, gamma };
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
    if (grown <= unseen) return;
    if (this.morph >= halfway) {
      const cell = picture.width / 28;
      const [x, y] = [picture.x + (i % 28) * cell, picture.y + Math.floor(i / 28) * cell];
      return ink.box(x, y, cell, cell, { fill: cellColour(lifted(strength, this.gamma), 'signed'), alpha: this.drawn });
    }
    const from = this.sourceOf(i);
    const to = along(from, this.lamp, grown);
    const heard = 1 - this.heard * (1 - (this.pass.input[i] as number));
    ink.line(from.x, from.y, to.x, to.y, {
      colour: mix(palette.secondary, signColour(strength), this.toned),
      alpha: 0.6 * Math.abs(strength) * heard * this.quiet,
    });
  }
}
