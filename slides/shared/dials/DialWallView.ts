/** The dials of a whole network: a block of needles for every neuron, upright for 0, right for plus, left for minus. */

import { type DialRef, type FullSwing, firstDialOf, swingsOf } from '../../../src/network/dials';
import type { Network } from '../../../src/network/Network';
import { clamp, unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { At, Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { staggered } from '../../../src/views/lamp';
import { unset, viewOf } from '../../../src/views/View';
import { type DialQuad, DialsMesh } from './DialsMesh';
import { paintHeads, sketchNeedle } from './dialHeads';
import type { DialWallPlaces } from './dialPlaces';
import { aloneSeat, type DialBlock, dialInBlock, onTheWay, placeInBlock, seatOf } from './dialSeats';
import { tremble } from './tremble';

/** The two neurons of hidden layer 1 that change places. */
export const exchanged = [2, 13] as const;

const dimmest = 0.3;

export class DialWallView extends viewOf({
  values: {
    network: unset<Network>(),
    /** What a dial turned all the way stands for, layer by layer. */
    full: unset<readonly FullSwing[]>(),
    /** Dials with a ring, and neurons with a frame. */
    marks: [] as readonly DialRef[],
    framed: [] as readonly { layer: number; neuron: number }[],
    /** Neurons of hidden layer 1 that change places. */
    pairs: [] as readonly number[],
    /** The neuron of hidden layer 1 that comes first. */
    example: 0,
    /** What the network becomes when all its dials are shaken; made only where it is shown. */
    shaking: undefined as (() => Network) | undefined,
  },
  amounts: {
    /** One neuron: its weights are there, its needles turned; and it has gone from where it stands alone to its seat. */
    first: 0,
    turned: 0,
    seated: 0,
    /** Empty places for the rest of its layer, beside it. */
    vacant: 0,
    /** The rest of its layer, the biases of that layer, and the other two layers. */
    others: 0,
    biases: 0,
    later: 0,
    /** All dim, and so many of the six kinds bright again: three kinds of weights, three of biases. */
    dimmed: 0,
    counted: 0,
    /** Two neurons have changed places. */
    exchange: 0,
    paired: 0,
    marked: 0,
    /** How far the needles have come to where the shaking leaves them; on the way they tremble. */
    shaken: 0,
  },
}) {
  private readonly places: DialWallPlaces;
  private mesh: DialsMesh | undefined;
  private sent: { network: Network; other: Network | undefined; shaken: number } | undefined;

  constructor(places: DialWallPlaces, network: Network, full: readonly FullSwing[]) {
    super();
    this.places = places;
    this.network = network;
    this.full = full;
  }

  override get area() {
    return { ...(this.others + this.later > 0 ? this.places.area : this.places.alone) };
  }

  override get presence(): number {
    return Math.max(this.first, this.others);
  }

  /** Where a neuron's dials stand now. */
  blockOf(layer: number, neuron: number): DialBlock {
    const rows = this.places.layers[layer - 1] as (typeof this.places.layers)[number];
    const seat = seatOf(rows, layer, neuron);
    if (layer !== 1) return seat;
    if (neuron === this.example && this.seated < 1) return onTheWay(aloneSeat(this.places, layer, neuron), seat, this.seated);
    const k = (exchanged as readonly number[]).indexOf(neuron);
    return k < 0 ? seat : onTheWay(seat, seatOf(rows, layer, exchanged[1 - k] as number), this.exchange);
  }

  placeOf({ layer, neuron, source }: DialRef): Place {
    return placeInBlock(this.blockOf(layer, neuron), this.places.sides[layer - 1] as number, source);
  }

  /** Where it stands once all are in their own seats. */
  seatOf({ layer, neuron, source }: DialRef): Place {
    const rows = this.places.layers[layer - 1] as (typeof this.places.layers)[number];
    return placeInBlock(seatOf(rows, layer, neuron), this.places.sides[layer - 1] as number, source);
  }

  dialAtPoint(at: At): DialRef | undefined {
    for (const [i, { neurons }] of this.network.layers.entries()) {
      for (let neuron = 0; neuron < neurons; neuron++) {
        const dial = dialInBlock(this.blockOf(i + 1, neuron), this.places.sides[i] as number, at);
        if (dial) return dial;
      }
    }
    return undefined;
  }

  /** How much of a neuron's weights is there, how far they are turned, and how much of its bias is there. */
  private look(layer: number, neuron: number): { weights: number; turned: number; bias: number } {
    const neurons = this.network.layer(layer).neurons;
    if (layer > 1) {
      const there = staggered(this.later, neuron, neurons, 0.4);
      return { weights: there, turned: staggered(this.later, neuron, neurons, 0.6), bias: there };
    }
    if (neuron === this.example) return { weights: this.first, turned: this.turned, bias: Math.max(0, this.turned * 2 - 1) };
    const order = neuron < this.example ? neuron : neuron - 1;
    return {
      weights: Math.min(1, staggered(this.others, order, neurons - 1, 0.7) * 2),
      turned: Math.max(0, staggered(this.others, order, neurons - 1, 0.7) * 2 - 1),
      bias: staggered(this.biases, order, neurons - 1, 0.6),
    };
  }

  /** How bright one of the six kinds is: weights of layers 1, 2, 3, then their biases. */
  private light(kind: number): number {
    return 1 - (1 - dimmest) * this.dimmed * (1 - clamp(this.counted - kind));
  }

  private quads(): DialQuad[] {
    return this.network.layers.flatMap(({ neurons, sources, weights }, i) => {
      const first = firstDialOf(this.network, i + 1);
      return Array.from({ length: neurons }, (_, neuron) => neuron).flatMap((neuron): DialQuad[] => {
        const block = this.blockOf(i + 1, neuron);
        const look = this.look(i + 1, neuron);
        const bias = { first: first + weights.length + neuron, side: 0, drawn: look.bias, turned: 1, light: this.light(3 + i) };
        const dials = { first: first + neuron * sources, side: this.places.sides[i] as number, drawn: look.weights };
        return [
          { place: block.weights, ...dials, turned: look.turned, light: this.light(i) },
          { place: block.bias, ...bias },
        ];
      });
    });
  }

  private turnedTo(swings: Float32Array, other: Network | undefined): void {
    swingsOf(this.network, this.full, swings);
    if (!other) return;
    const shaken = new Float32Array(swings.length);
    swingsOf(other, this.full, shaken);
    tremble(swings, shaken, this.shaken);
  }

  protected override prepareMeshes(): void {
    const quads = this.quads();
    this.mesh ??= this.addChild(new DialsMesh(this.network.parameterCount, quads.length));
    const other = this.shaken > 0 ? this.shaking?.() : undefined;
    const { network, shaken, sent } = this;
    if (sent?.network !== network || sent.other !== other || sent.shaken !== shaken) {
      this.turnedTo(this.mesh.swings, other);
      this.mesh.turn();
      this.sent = { network, other, shaken };
    }
    this.mesh.place(quads);
  }

  protected override paint(ink: Ink): void {
    for (const { x, y, width } of this.places.vacant ?? [])
      ink.box(x, y, width, width, { fill: palette.panel, stroke: palette.hairline, radius: 4, alpha: this.vacant });
    paintHeads(ink, this.places, this.network.sizes, [Math.min(1, this.others * 4), this.later, this.later, this.biases]);
    for (const neuron of this.pairs) this.paintFrame(ink, 1, neuron, this.paired);
    if (this.marked <= 0) return;
    for (const { layer, neuron } of this.framed) this.paintFrame(ink, layer, neuron, this.marked);
    for (const dial of this.marks) {
      const { x, y, width, height } = this.placeOf(dial);
      const radius = Math.max(5.5, width / 2 + 2.5);
      for (const [stroke, strokeWidth] of [[palette.lampOff, 4] as const, [palette.attentionOnFace, 1.8] as const])
        ink.circle(x + width / 2, y + height / 2, radius, { stroke, strokeWidth, alpha: this.marked });
    }
  }

  private paintFrame(ink: Ink, layer: number, neuron: number, alpha: number): void {
    const { x, y, width, height } = this.blockOf(layer, neuron).weights;
    if (alpha > unseen) ink.box(x - 2, y - 2, width + 4, height + 4, { stroke: palette.attention, strokeWidth: 1.6, radius: 3, alpha });
  }

  /** Plainly: needles that are hardly turned are left out. */
  override sketch(ink: Ink): void {
    const swings = new Float32Array(this.network.parameterCount);
    this.turnedTo(swings, this.shaken > 0 ? this.shaking?.() : undefined);
    for (const { place, first, side, drawn, turned, light } of this.quads()) {
      if (drawn <= 0) continue;
      if (side > 0) ink.box(place.x, place.y, place.width, place.height, { fill: palette.lampOff, alpha: drawn });
      else
        ink.box(place.x, place.y, place.width, place.height, { stroke: palette.hairline, radius: place.width / 2, alpha: drawn * light });
      for (let i = 0; i < Math.max(1, side * side); i++) {
        const swing = Math.max(-1, Math.min(1, swings[first + i] as number)) * turned;
        if (side === 28 && Math.abs(swing) < 0.15) continue;
        const at = side > 0 ? placeInBlock({ weights: place, bias: place, layer: 1, neuron: 0 }, side, i) : place;
        sketchNeedle(ink, at, swing, side === 0, drawn * light);
      }
    }
    this.paint(ink);
  }
}
