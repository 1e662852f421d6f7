/** One neuron with all that leads into it: its lines with knobs and numbers, the one that is spelled out, and the scale of the picture. */
import { unseen } from '../../src/theme/amounts';
import { inkOnLamp, mix, palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { drawnSize, typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { type LampStyle, paintGlow, paintLamp } from '../../src/views/lamp';
import { paintRings } from '../../src/views/ring';
import { unset, viewOf } from '../../src/views/View';
import { paintKnob, signColour } from '../../src/views/weightKnob';
import type { WeightsPlaces } from './places';
import { along, ThreadsView } from './ThreadsView';
import { paintLegend } from './weightLegend';

/** Where on its line a connection's knob sits, and the large one of the connection that is spelled out. */
const knobAt = 0.24;
const pinnedAt = 0.62;
/** What a needle's whole turn to one side stands for. */
export const fullTurn = 3;

const turnOf = (weight: number) => Math.max(-1, Math.min(1, weight / fullTurn));

export class OneNeuronView extends viewOf(
  {
    values: {
      /** The connection that is spelled out, by its input. */
      pinned: 0,
      /** Where the digit stands that the network receives. */
      digit: unset<Place>(),
    },
    amounts: {
      /** The knobs of the lines from the circles, how far they have been turned, and their numbers. */
      knobs: 0,
      turned: 0,
      numbers: 0,
      /** The connection that is spelled out: its rings, and its own line with a large knob. */
      ringed: 0,
      spelled: 0,
      /** What its lamp shows; a question mark, as long as nobody can say. */
      known: 1,
      /** What the signs mean, in words. */
      signs: 0,
      /** The scale of colours under the picture. */
      legend: 0,
    },
  },
  ThreadsView,
) {
  constructor(places: WeightsPlaces) {
    super(places);
    this.digit = places.home;
  }

  /** The large knob of the connection that is spelled out. */
  get knob(): Place {
    const reach = this.places.compact ? 22 : 28;
    const { x, y } = along(this.sourceOf(this.pinned), this.lamp, pinnedAt);
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintKnobs(ink);
    this.paintPicture(ink);
    this.paintSigns(ink);
    this.paintPinned(ink);
    this.paintNeuron(ink);
  }

  /** A weight as it reads: in plain letters until signs have colours. */
  private colourOf(weight: number): number {
    return mix(palette.text, signColour(Number(weight.toFixed(2))), this.toned);
  }

  private paintKnobs(ink: Ink): void {
    const alpha = this.knobs * this.drawn;
    if (alpha <= unseen) return;
    const { compact } = this.places;
    const radius = compact ? 4 : 6.5;
    for (const index of this.shown) {
      // The one that is spelled out has a large knob of its own.
      const small = index === this.pinned ? 1 - this.spelled : 1;
      const weight = this.weights[index] as number;
      const meant = small * (weight < 0 ? this.minus : this.plus);
      const { x, y } = along(this.sourceOf(index), this.lamp, knobAt);
      paintKnob(ink, { x, y, radius, turn: turnOf(weight), turned: this.turned, toned: this.toned, alpha: alpha * meant });
      if (compact || this.numbers * alpha <= unseen) continue;
      const text = written(weight);
      const style = { size: typeSize.small, weight: 600 as const, colour: this.colourOf(weight), alpha: this.numbers * alpha * meant };
      const by = drawnSize(style) / style.size;
      ink.box(x + radius + 4, y - 8 * by, 47 * by, 16 * by, { fill: palette.background, radius: 4, alpha: style.alpha * 0.85 });
      ink.number(`w[1][${this.neuron}][${index}]`, text, weight, x + radius + 4 + 45 * by, y + 5, { ...style, align: 'right' });
    }
  }

  /** Frame and scale of the picture. */
  private paintPicture(ink: Ink): void {
    const { picture, legend, liftWords, compact } = this.places;
    const { x, y, width, height } = picture;
    ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha: this.morph * this.drawn });
    const alpha = this.legend * this.drawn;
    if (alpha <= unseen) return;
    paintLegend(ink, { x, y: legend, width, full: this.strengths.full, gamma: this.gamma, compact, alpha });
    ink.text(liftWords.x, liftWords.y, 'lift faint weights', { size: compact ? 12 : typeSize.small, colour: palette.secondary, alpha });
  }

  private paintSigns(ink: Ink): void {
    const alpha = this.signs * this.drawn;
    const [first, second] = this.places.signs;
    const style = { size: this.places.compact ? 12 : typeSize.label, weight: 500 as const, align: 'right' as const, alpha };
    if (alpha <= unseen) return;
    ink.text(first.x, first.y, '+ its light pushes this neuron up', { ...style, colour: palette.positive });
    ink.text(second.x, second.y, '− its light holds it down', { ...style, colour: palette.negative });
  }

  private paintPinned(ink: Ink): void {
    const { picture, compact } = this.places;
    paintRings(ink, [this.pinned], this.digit, this.ringed * this.drawn);
    paintRings(ink, [this.pinned], picture, this.ringed * this.drawn * Math.max(0, this.morph * 3 - 2));
    const alpha = this.spelled * this.drawn;
    if (alpha <= unseen) return;
    const weight = this.weights[this.pinned] as number;
    const colour = this.colourOf(weight);
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
      turned: this.turned,
      toned: this.toned,
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
    const style: LampStyle = { radius, drawn: this.drawn, lit: this.known, readout: `a[1][${this.neuron}]` };
    paintGlow(ink, x, y, activation, style);
    paintLamp(ink, x, y, activation, style);
    const mark = { size: radius, weight: 600 as const, colour: inkOnLamp(0), align: 'center' as const };
    ink.text(x, y + radius * halfCap, '?', { ...mark, alpha: this.drawn * (1 - this.known) });
    const alpha = this.glided * this.drawn;
    if (alpha <= unseen) return;
    const words = { size: this.places.compact ? 16 : typeSize.value, colour: palette.secondary, alpha };
    const name = 'neuron ';
    const left = x - (this.places.compact ? 36 : 44);
    const width = ink.text(left, this.places.name, name, words);
    ink.number('neuron of hidden layer 1', String(this.neuron), this.neuron, left + width, this.places.name, {
      ...words,
      colour: palette.text,
      weight: 600,
    });
  }
}
