/** What a neuron gives while one of its inputs goes from 0 to 1: a graph to sketch into, then the curve and where it stands now. */
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';
import { writeWords } from '../../src/views/words';
import { type Axis, axisWords, paintAxes, paintCurve, paintPointOn, pointIn, type UnitCurve } from './unitGraph';

const none: UnitCurve = [];

export class NeuronCurveView extends viewOf({
  values: {
    /** The input that is followed, and the neuron's output. */
    input: unset<Axis>(),
    output: unset<Axis>(),
    curve: none as UnitCurve,
    guessed: undefined as UnitCurve | undefined,
  },
  amounts: {
    drawn: 0,
    sketched: 0,
    /** The curve, from left to right; the point on it. */
    traced: 0,
    pointShown: 0,
    /** Where it stands now is known before the curve is. */
    known: 0,
  },
}) {
  private readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
    const axis = { word: '', name: '', value: 0 };
    this.input = axis;
    this.output = axis;
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { place, drawn, guessed } = this;
    if (drawn <= unseen) return;
    paintAxes(ink, place, 'neuron', axisWords(this.input), drawn);
    const small = place.width < 200;
    const title = { size: small ? typeSize.small : typeSize.label, colour: palette.secondary, alpha: drawn };
    writeWords(ink, place.x, place.y - (small ? 12 : 16), axisWords(this.output), title);
    if (guessed) paintCurve(ink, place, guessed, { colour: palette.weightedSum, width: 2.6, alpha: this.sketched * drawn }, 1);
    paintCurve(ink, place, this.curve, { colour: palette.sigmoid, width: 3, alpha: drawn }, this.traced);
    if (guessed) this.paintSketchName(ink, guessed, this.sketched * this.traced);
    paintPointOn(ink, place, this.curve, this.input.value, drawn * Math.max(this.pointShown, this.known));
  }

  /** At the end of the sketch, on the side that it does not come from. */
  private paintSketchName(ink: Ink, guessed: UnitCurve, alpha: number): void {
    if (alpha * this.drawn <= unseen) return;
    const last = guessed.length - 1;
    const rises = (guessed[last] as number) >= (guessed[Math.round(last * 0.7)] as number);
    const { x, y } = pointIn(this.place, 1, guessed[last] as number);
    const { y: top, height } = this.place;
    const above = rises ? y > top + 24 : y > top + height - 24;
    const style = { size: typeSize.small, weight: 600, colour: palette.weightedSum, align: 'right', alpha: alpha * this.drawn } as const;
    ink.text(x - 2, y + (above ? -10 : 20), 'your sketch', style);
  }
}
