/** What the ten outputs do for one picture while one input goes from 0 to 1; what the one that says most does, stands over the graph. */
import { unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import type { Word } from '../../src/views/words';
import type { CurvesPlace } from './places';
import { paintAxes, paintCurve, paintPointOn, type UnitCurve } from './unitGraph';

export class OutputCurvesView extends viewOf({
  values: {
    /** Nothing is shown without curves. */
    curves: [] as readonly UnitCurve[],
    /** The curve that stands out, and what it does. */
    meant: 0,
    verdict: '',
    /** Whose outputs they are: stands beside its picture. */
    heading: '',
    /** Under the graph, what goes in; and where that stands now. */
    below: [] as readonly Word[],
    now: undefined as number | undefined,
  },
  amounts: {
    /** The graph; its curves, from left to right; where they stand now. */
    drawn: 0,
    traced: 0,
    pointShown: 0,
  },
}) {
  private readonly places: CurvesPlace;
  private readonly what: string;

  /** `what` tells its numbers from those of another one. */
  constructor(places: CurvesPlace, what: string) {
    super();
    this.places = places;
    this.what = what;
  }

  override get area() {
    return { ...this.places.graph };
  }

  override get presence(): number {
    return this.curves.length > 0 ? this.drawn : 0;
  }

  protected override paint(ink: Ink): void {
    const { drawn, curves, meant, traced, places } = this;
    const curve = curves[meant];
    if (drawn <= unseen || !curve) return;
    const { graph } = places;
    paintAxes(ink, graph, this.what, this.below, drawn);
    this.paintHead(ink);
    // Not with opacity, which would show each joint.
    const faint = { colour: mix(palette.background, palette.faint, 0.65), width: 1.4, alpha: drawn };
    curves.forEach((other, k) => {
      if (k !== meant) paintCurve(ink, graph, other, faint, traced);
    });
    paintCurve(ink, graph, curve, { colour: palette.activation, width: 3, alpha: drawn }, traced);
    if (this.now !== undefined) paintPointOn(ink, graph, curve, this.now, drawn * this.pointShown);
  }

  private paintHead(ink: Ink): void {
    const { head, verdict, compact } = this.places;
    const style = { size: compact ? typeSize.small : typeSize.label, weight: 600, alpha: this.drawn } as const;
    ink.text(head.x, head.y, compact ? `${this.heading}: ten outputs` : this.heading, { ...style, colour: palette.text });
    if (!compact) ink.text(head.x, head.y + 21, 'its ten outputs', { ...style, weight: 400, colour: palette.secondary });
    const told = { ...style, size: compact ? 12 : style.size, colour: palette.activation, alpha: this.drawn * this.traced };
    ink.text(verdict.x, verdict.y, this.verdict, told);
  }
}
