/** One picture fades into another: the pictures on the way, and the ten outputs as curves over it. */
import { between, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { overlapping, straightened } from '../../src/views/polyline';
import { viewOf } from '../../src/views/View';
import type { PlayPlaces } from './places';

type Curve = ArrayLike<number>;

/** So many pictures wait along the way. */
const waiting = 5;
/** A curve that never gets this high is not spoken of. */
const bright = 0.3;

export class FadingView extends viewOf({
  values: {
    /** The pictures at both ends. */
    ends: [[], []] as readonly [ArrayLike<number>, ArrayLike<number>],
    /** How they are called. */
    names: ['', ''] as readonly [string, string],
    /** An output each, from the first picture to the last; computed only where they are shown. */
    curves: (() => []) as () => readonly Curve[],
    /** How far it has come, 0…1, and the picture there. */
    along: 0,
    now: [] as ArrayLike<number>,
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: PlayPlaces['fading'];
  private readonly compact: boolean;
  private mesh: PicturesMesh | undefined;
  private sent: unknown;

  constructor({ fading, compact }: PlayPlaces) {
    super();
    this.at = fading;
    this.compact = compact;
  }

  override get area() {
    const { graph, film } = this.at;
    return { ...graph, y: film.y, height: graph.y + graph.height - film.y };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const pictures = () => [...Array.from({ length: waiting }, (_, i) => mixed(this.ends, i / (waiting - 1))), this.now];
    this.mesh ??= this.addChildAt(new PicturesMesh(pictures()), 0);
    if (this.sent !== this.now) this.mesh.set(pictures());
    this.sent = this.now;
    this.mesh.place(this.seats().map((seat, i) => ({ ...seat, shade: this.drawn, light: i < waiting ? 0.6 : 1 })));
  }

  private seats() {
    const { graph, film } = this.at;
    const seat = (along: number, edge: number) => ({
      x: graph.x + along * graph.width - edge / 2,
      y: film.y + (film.large - edge) / 2,
      size: edge,
    });
    return [...Array.from({ length: waiting }, (_, i) => seat(i / (waiting - 1), film.small)), seat(this.along, film.large)];
  }

  private point(along: number, value: number): At {
    const { x, y, width, height } = this.at.graph;
    return { x: x + along * width, y: y + (1 - value) * height };
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    this.paintAxes(ink);
    const meant = (curve: Curve) => Math.max(...Array.from(curve)) > bright;
    const curves = this.curves();
    for (const curve of curves) if (!meant(curve)) this.paintCurve(ink, curve, { colour: palette.faint, width: 1.4, alpha: 0.6 });
    for (const curve of curves) if (meant(curve)) this.paintCurve(ink, curve, { colour: palette.activation, width: 3, alpha: 1 });
    curves.forEach((curve, output) => {
      if (meant(curve)) this.paintName(ink, curve, output);
    });
    this.paintCursor(ink, curves.filter(meant));
  }

  private paintAxes(ink: Ink): void {
    const { x, y, width, height } = this.at.graph;
    const alpha = this.drawn;
    ink.line(x, y, x + width, y, { colour: palette.hairline, alpha });
    ink.line(x, y, x, y + height, { colour: palette.hairline, alpha });
    ink.line(x, y + height, x + width, y + height, { colour: palette.lampRing, alpha });
    const words = { size: this.compact ? 12 : typeSize.label, colour: palette.secondary, alpha };
    for (const end of [0, 1]) {
      const tick = { size: this.compact ? 12 : typeSize.tick, colour: palette.secondary, alpha, align: 'right' } as const;
      ink.number(
        `least and most output ${end}`,
        String(end),
        end,
        x - (this.compact ? 22 : 26),
        y + height * (1 - end) + tick.size * halfCap,
        tick,
      );
    }
    const below = y + height + (this.compact ? 28 : 36);
    ink.text(x, below, this.names[0], words);
    ink.text(x + width, below, this.names[1], { ...words, align: 'right' });
  }

  private paintCurve(ink: Ink, curve: Curve, { alpha, ...style }: { colour: number; width: number; alpha: number }): void {
    const last = curve.length - 1;
    const points = Array.from({ length: Math.floor(last * this.drawn) + 1 }, (_, k) => this.point(k / last, curve[k] as number));
    for (const stroke of straightened(points))
      ink.line(...overlapping(...stroke), { ...style, alpha: alpha * Math.min(1, this.drawn * 2) });
  }

  /** Which digit a curve stands for, at the middle of where it is high: a name, no readout. */
  private paintName(ink: Ink, curve: Curve, output: number): void {
    const values = Array.from(curve);
    const high = Math.max(...values);
    const where = values.flatMap((value, k) => (value > high * 0.9 ? [k] : []));
    const along = (where[Math.floor(where.length / 2)] as number) / (values.length - 1);
    const { x, y } = this.point(along, high);
    const { graph } = this.at;
    const style = { size: this.compact ? 15 : 20, weight: 700, colour: palette.activation, align: 'center', alpha: this.drawn } as const;
    ink.text(Math.min(graph.x + graph.width - 8, Math.max(graph.x + 10, x)), high > 0.85 ? y - 10 : y - 12, String(output), style);
  }

  private paintCursor(ink: Ink, meant: readonly Curve[]): void {
    const { film, graph } = this.at;
    const alpha = this.drawn;
    const base = this.point(this.along, 0);
    const [edge, left] = [film.large, base.x - film.large / 2];
    ink.box(left - 1, film.y - 1, edge + 2, edge + 2, { stroke: palette.attention, strokeWidth: 2, alpha });
    ink.line(base.x, film.y + edge + 2, base.x, graph.y + graph.height, { colour: palette.attention, width: 1.4, alpha: alpha * 0.85 });
    for (const curve of meant) {
      const k = this.along * (curve.length - 1);
      const low = curve[Math.floor(k)] as number;
      const { x, y } = this.point(this.along, between(low, curve[Math.ceil(k)] as number, k - Math.floor(k)));
      ink.circle(x, y, this.compact ? 4.5 : 5.5, { fill: palette.lampOn, stroke: palette.text, strokeWidth: 1.4, alpha });
    }
    const radius = this.compact ? 8 : 9;
    ink.circle(base.x, base.y, radius, { fill: palette.attention, stroke: palette.background, strokeWidth: 2, alpha });
    for (const side of [-1, 1]) {
      const tip = base.x + side * (radius + 8);
      for (const up of [-4, 4])
        ink.line(tip, base.y, tip - side * 4, base.y + up, { colour: palette.attention, width: 1.8, alpha: alpha * 0.8 });
    }
  }

  override sketch(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const seat = this.seats().at(-1);
    this.now.length > 0 && seat && sketchDigit(ink, this.now, seat, this.drawn);
    this.paint(ink);
  }
}

/** A picture between two: each pixel so far on its way. */
export function mixed([from, to]: readonly [ArrayLike<number>, ArrayLike<number>], along: number): Float64Array {
  return Float64Array.from(from, (value, i) => between(value, to[i] as number, along));
}

function sketchDigit(ink: Ink, digit: ArrayLike<number>, { x, y, size: edge }: { x: number; y: number; size: number }, alpha: number) {
  const cell = edge / 28;
  ink.box(x, y, edge, edge, { fill: palette.lampOff, alpha });
  for (let i = 0; i < digit.length; i++) {
    const value = digit[i] as number;
    if (value > 0) ink.box(x + (i % 28) * cell, y + Math.floor(i / 28) * cell, cell, cell, { fill: palette.lampOn, alpha: alpha * value });
  }
}
