/** An output of the network over one neuron of hidden layer 1: up, and down again; faint, what pushes it up and what pulls it down. */
import { unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { textWidth } from '../../src/views/GlyphAtlas';
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
    const words = { size: compact ? 16 : 24, weight: 600, alpha: drawn } as const;
    ink.text(head.x, head.y, this.heading, { ...words, size: compact ? 13 : typeSize.label, colour: palette.text });
    if (up) this.paintPush(ink, up, palette.positive);
    if (down) this.paintPush(ink, down, palette.negative);
    paintCurve(ink, graph, curve, { colour: palette.activation, width: 3.5, alpha: drawn }, this.traced);
    // A phone has no room for it over the graph alone.
    ink.text(compact ? head.x : graph.x, graph.y - (compact ? 12 : 20), this.verdict, {
      ...words,
      colour: palette.activation,
      alpha: drawn * this.traced,
    });
  }

  /** Its words stand clear of all curves: of the one above the others over its left end, of the one below them under the right ends. */
  private paintPush(ink: Ink, { curve, words }: ShownPush, colour: number): void {
    const { graph, compact } = this.places;
    // Not with opacity, which would show each joint.
    paintCurve(ink, graph, curve, { colour: mix(palette.background, colour, 0.6), width: 1.8, alpha: this.drawn }, this.pushed);
    const size = compact ? 13 : typeSize.label;
    const share = Math.min(1, (textWidth(words, size, 400) + 16) / graph.width);
    const isAbove = colour === palette.positive;
    const [from, to] = isAbove ? [0, share] : [1 - share, 1];
    const heights = [curve, this.curve, this.up?.curve, this.down?.curve].flatMap((each) => (each ? heightsIn(graph, each, from, to) : []));
    const clear = isAbove ? Math.min(...heights) - 8 : Math.max(...heights) + size + 4;
    const y = Math.min(graph.y + graph.height - 6, Math.max(graph.y + size + 2, clear));
    const x = isAbove ? graph.x + 8 : graph.x + graph.width - 6;
    ink.text(x, y, words, { size, colour, align: isAbove ? 'left' : 'right', alpha: this.drawn * this.pushed });
  }
}

/** How high on stage a curve stands between two shares of its width. */
function heightsIn(graph: Place, curve: UnitCurve, from: number, to: number): number[] {
  const last = curve.length - 1;
  return Array.from(curve, (value, k) =>
    k >= Math.floor(from * last) && k <= Math.ceil(to * last) ? [pointIn(graph, 0, value).y] : [],
  ).flat();
}
