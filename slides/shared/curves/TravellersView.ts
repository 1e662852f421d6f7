/** Numbers that become activations: each drops on the axis, rises to the curve, and goes from there to a lamp of its own. */
import { between, unseen } from '../../../src/theme/amounts';
import { mix, palette } from '../../../src/theme/colours';
import { dashedLine } from '../../../src/views/dashed';
import type { Ink } from '../../../src/views/Ink';
import { asShown, paintGlow, paintLamp, staggered } from '../../../src/views/lamp';
import { viewOf } from '../../../src/views/View';
import type { PlotScale } from './plotScale';

interface Traveller {
  /** On the axis, and what the function makes of it. */
  readonly from: number;
  readonly to: number;
  readonly seat: { readonly x: number; readonly y: number; readonly radius: number };
  /** Of the number in its lamp, if one is written there. */
  readonly readout?: string;
}

/** Amounts of a group, from 0 to 1, one after the other. */
type Journey = { dropped: number; risen: number; arrived: number; emphasis: number };

interface TravelOptions {
  /** How high above the axis they fall from, and how large they are. */
  readonly fall: number;
  readonly dot: number;
}

interface Stop {
  x: number;
  y: number;
}

const stopBetween = (a: Stop, b: Stop, t: number): Stop => ({ x: between(a.x, b.x, t), y: between(a.y, b.y, t) });

export class TravellersView extends viewOf({
  values: {
    scaling: { x: (value: number) => value, y: (value: number) => value } as PlotScale,
    /** Travellers go in groups, with amounts for each group. */
    travellers: [] as readonly (readonly Traveller[])[],
    /** Which one of the second group is pointed at. */
    pointed: undefined as number | undefined,
  },
  amounts: {
    /** Signs at the first group's dot on the axis that it can be dragged. */
    handle: 0,
  },
}) {
  private readonly options: TravelOptions;
  readonly journeys: readonly [Journey, Journey, Journey];

  constructor(options: TravelOptions) {
    super();
    this.options = options;
    const journey = (i: number): Journey => this.part(`journeys.${i}.`, { dropped: 0, risen: 0, arrived: 0, emphasis: 1 });
    this.journeys = [journey(0), journey(1), journey(2)];
  }

  override get presence(): number {
    return Math.max(...this.journeys.map(({ dropped, emphasis }) => dropped * emphasis));
  }

  protected override paint(ink: Ink): void {
    this.travellers.forEach((group, g) => {
      const journey = this.journeys[g];
      if (!journey || journey.dropped * journey.emphasis <= unseen) return;
      const own = group.map((_, i) => ({
        dropped: staggered(journey.dropped, i, group.length),
        risen: staggered(journey.risen, i, group.length),
        arrived: staggered(journey.arrived, i, group.length),
        emphasis: journey.emphasis,
      }));
      group.forEach((traveller, i) => {
        this.paintWay(ink, traveller, own[i] as Journey, g !== 1 || this.pointed === i);
      });
      group.forEach(({ to, seat }, i) => {
        const { arrived, emphasis } = own[i] as Journey;
        paintGlow(ink, seat.x, seat.y, to, { radius: seat.radius, drawn: emphasis, lit: arrived });
      });
      group.forEach((traveller, i) => {
        this.paintDots(ink, traveller, own[i] as Journey, g === 0 ? 1 : 0.8, this.pointed === i && g === 1);
        if (g === 0) this.paintHandle(ink, this.stops(traveller).axis, this.handle * journey.emphasis);
      });
    });
  }

  private paintHandle(ink: Ink, { x, y }: Stop, alpha: number): void {
    const reach = this.options.dot + 6;
    for (const side of [-1, 1]) {
      for (const half of [-4, 4]) {
        ink.line(x + side * (reach + 4), y, x + side * reach, y + half, { colour: palette.weightedSum, width: 2, alpha });
      }
    }
  }

  private stops({ from, to, seat }: Traveller): { above: Stop; axis: Stop; curve: Stop; seat: Stop } {
    const { x, y } = this.scaling;
    const axis = { x: x(from), y: y(0) };
    return { above: { x: axis.x, y: axis.y - this.options.fall }, axis, curve: { x: axis.x, y: y(to) }, seat };
  }

  /** Where it has been: up to the curve, and across to its lamp. */
  private paintWay(ink: Ink, traveller: Traveller, { risen, arrived, emphasis }: Journey, isMeant: boolean): void {
    const { axis, curve, seat } = this.stops(traveller);
    const style = { width: 1.5, alpha: emphasis * (isMeant ? 0.9 : 0.25) };
    dashedLine(ink, axis, curve, risen, { ...style, colour: palette.weightedSum });
    const edge = { x: seat.x - traveller.seat.radius - 3, y: seat.y };
    const across = { ...style, alpha: Math.max(0, 2 * emphasis - 1) * 0.9, colour: palette.activation };
    if (isMeant) dashedLine(ink, curve, stopBetween(curve, edge, arrived), 1, across);
  }

  private paintDots(
    ink: Ink,
    traveller: Traveller,
    { dropped, risen, arrived, emphasis }: Journey,
    scale: number,
    isPointed: boolean,
  ): void {
    const { above, axis, curve, seat } = this.stops(traveller);
    const radius = this.options.dot * scale;
    const fallen = stopBetween(above, axis, dropped * dropped);
    const alpha = Math.min(1, dropped * 4) * emphasis;
    if (alpha <= unseen) return;
    ink.circle(fallen.x, fallen.y, radius, { fill: palette.weightedSum, stroke: palette.background, strokeWidth: 1.5, alpha });
    if (risen > unseen) {
      const now = stopBetween(axis, curve, risen);
      ink.circle(now.x, now.y, radius, {
        fill: palette.lampOn,
        stroke: palette.text,
        strokeWidth: 1.2,
        alpha: emphasis * Math.min(1, risen * 4),
      });
    }
    if (arrived <= unseen) return;
    const now = stopBetween(curve, seat, arrived);
    const size = between(radius, traveller.seat.radius, arrived);
    if (arrived < 1) {
      const fill = mix(palette.lampOn, mix(palette.lampOff, palette.lampOn, asShown(traveller.to)), arrived);
      ink.circle(now.x, now.y, size, { fill, stroke: palette.lampRing, strokeWidth: 1.3, alpha: emphasis });
      return;
    }
    const { readout } = traveller;
    paintLamp(ink, seat.x, seat.y, traveller.to, { radius: size, drawn: emphasis, lit: 1, ...(readout === undefined ? {} : { readout }) });
    if (isPointed) ink.circle(seat.x, seat.y, size + 3.5, { stroke: palette.attention, strokeWidth: 2, alpha: emphasis });
  }
}
