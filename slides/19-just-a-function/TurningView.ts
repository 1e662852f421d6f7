/** An output of the network over one neuron of hidden layer 1: up, and down again; faint, what pushes it up and what pulls it down. */
import { unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { TurningPlace } from './places';
import { paintAxes, paintCurve, pointIn, type UnitCurve } from './unitGraph';

export interface ShownPush {
  readonly words: string;
  /** In the graph's height, half of it being no push. */
  readonly curve: UnitCurve;
}

export class TurningView extends viewOf({
  values: {
    /** Nothing is shown without a curve. */
    curve: undefined as UnitCurve | undefined,
    up: undefined as ShownPush | undefined,
    down: undefined as ShownPush | undefined,
    /** Whose outputs they are: stands under its picture; what the output does; and, under the graph, what goes from 0 to 1. */
    heading: '',
    verdict: '',
    below: '',
  },
  amounts: {
    /** The graph; the two pushes, and then the output, from left to right. */
    drawn: 0,
    pushed: 0,
    traced: 0,
  },
}) {
  private readonly places: TurningPlace;

  constructor(places: TurningPlace) {
    super();
    this.places = places;
  }

  override get area() {
    return { ...this.places.graph };
  }

  override get presence(): number {
    return this.curve ? this.drawn : 0;
  }

  protected override paint(ink: Ink): void {
    const { drawn, curve, up, down, places } = this;
    if (drawn <= unseen || !curve) return;
    const { graph, head, compact } = places;
    paintAxes(ink, graph, 'the turning output', [this.below], drawn);
    const words = { size: compact ? 12 : 18, weight: 600, alpha: drawn } as const;
    ink.text(head.x, head.y, this.heading, { ...words, colour: palette.text });
    if (up) this.paintPush(ink, up, palette.positive);
    if (down) this.paintPush(ink, down, palette.negative);
    paintCurve(ink, graph, curve, { colour: palette.activation, width: 3.5, alpha: drawn }, this.traced);
    ink.text(graph.x, graph.y - (compact ? 10 : 18), this.verdict, { ...words, colour: palette.activation, alpha: drawn * this.traced });
  }

  /** Its words stand at its right end, beyond the curve. */
  private paintPush(ink: Ink, { curve, words }: ShownPush, colour: number): void {
    const { graph, compact } = this.places;
    // Not with opacity, which would show each joint.
    paintCurve(ink, graph, curve, { colour: mix(palette.background, colour, 0.6), width: 1.8, alpha: this.drawn }, this.pushed);
    const end = pointIn(graph, 1, curve[curve.length - 1] as number);
    const isAbove = end.y < graph.y + graph.height / 2;
    const style = { size: compact ? typeSize.small : 16, colour, align: 'right', alpha: this.drawn * this.pushed } as const;
    ink.text(end.x - 6, end.y + (isAbove ? -9 : 21), words, style);
  }
}
