/** An illustration: a nerve cell that fires because others have fired, and under it a neuron of ours that lights because others have lit. */
import { between, clamp, unseen } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import type { At, Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { viewOf } from '../../src/views/View';

/** It is drawn 480 wide and 440 high, and then made to fit. */
const drawnWidth = 480;

/** Fibres that come in, from their beginning to the gap before the cell. */
const incoming: readonly (readonly [At, At, At, At])[] = [
  [
    { x: 0, y: 22 },
    { x: 60, y: 10 },
    { x: 96, y: 52 },
    { x: 142, y: 62 },
  ],
  [
    { x: 0, y: 122 },
    { x: 50, y: 140 },
    { x: 80, y: 106 },
    { x: 126, y: 118 },
  ],
  [
    { x: 0, y: 218 },
    { x: 56, y: 232 },
    { x: 90, y: 184 },
    { x: 142, y: 174 },
  ],
];
/** What the cell reaches out with, each towards one of them. */
const dendrites: readonly (readonly [At, At, At, At])[] = [
  [
    { x: 224, y: 98 },
    { x: 196, y: 92 },
    { x: 184, y: 72 },
    { x: 155, y: 66 },
  ],
  [
    { x: 216, y: 118 },
    { x: 186, y: 124 },
    { x: 168, y: 114 },
    { x: 139, y: 119 },
  ],
  [
    { x: 224, y: 138 },
    { x: 198, y: 146 },
    { x: 184, y: 166 },
    { x: 155, y: 171 },
  ],
];
const soma = { x: 250, y: 118, radius: 44 };
const axon: readonly [At, At, At, At] = [
  { x: 292, y: 118 },
  { x: 350, y: 104 },
  { x: 390, y: 138 },
  { x: 470, y: 116 },
];
/** Lamps before ours, with how bright they are in this illustration. */
const before: readonly (At & { shade: number })[] = [
  { x: 120, y: 306, shade: 1 },
  { x: 120, y: 352, shade: 0.3 },
  { x: 120, y: 398, shade: 0.85 },
];
const ours = { x: 250, y: 352, radius: 30, shade: 0.9 };

const pieces = 24;
const points = new Float64Array(2 * (pieces + 1));

export class NerveCellView extends viewOf({
  amounts: {
    drawn: 0,
    /** From the first spark on the way in to the last on the way out. */
    fired: 0,
  },
}) {
  private readonly place: Place;
  private readonly captionSize: number;

  constructor(place: Place, captionSize: number) {
    super();
    this.place = place;
    this.captionSize = captionSize;
    this.position.set(place.x, place.y);
  }

  override get area() {
    return { x: 0, y: 0, width: this.place.width, height: this.place.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  private get scaled(): number {
    return this.place.width / drawnWidth;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const arrived = clamp(this.fired / 0.45);
    const awake = clamp((this.fired - 0.45) / 0.15);
    const sent = clamp((this.fired - 0.6) / 0.4);
    for (const curve of dendrites) this.fibre(ink, curve, 1, palette.lampRing, 3.5);
    for (const curve of incoming) {
      this.fibre(ink, curve, 1, palette.lampRing, 3);
      this.fibre(ink, curve, arrived, palette.attention, 3);
    }
    this.fibre(ink, axon, 1, palette.lampRing, 4);
    this.fibre(ink, axon, sent, palette.attention, 4);
    this.paintSoma(ink, awake);
    for (const [, , , end] of incoming) this.bulb(ink, end, arrived >= 1 ? 1 : 0);
    this.bulb(ink, axon[3], sent >= 1 ? 1 : 0);
    this.paintNeuron(ink, awake, sent);
    this.paintCaptions(ink);
  }

  private at({ x, y }: At): At {
    return { x: x * this.scaled, y: y * this.scaled };
  }

  /** A curved line, as far as it has come. */
  private fibre(ink: Ink, [a, b, c, d]: readonly [At, At, At, At], shown: number, colour: number, width: number): void {
    if (shown <= unseen) return;
    for (let i = 0; i <= pieces; i++) {
      const t = (i / pieces) * shown;
      const u = 1 - t;
      const along = (key: keyof At) => u ** 3 * a[key] + 3 * u * u * t * b[key] + 3 * u * t * t * c[key] + t ** 3 * d[key];
      points[2 * i] = along('x') * this.scaled;
      points[2 * i + 1] = along('y') * this.scaled;
    }
    ink.path(points, pieces + 1, { colour, width: width * Math.max(0.5, this.scaled), alpha: this.drawn });
  }

  /** A synapse: where one cell touches the next, nearly. */
  private bulb(ink: Ink, end: At, lit: number): void {
    const { x, y } = this.at(end);
    const radius = 7 * Math.max(0.5, this.scaled);
    ink.glow(x, y, radius * 3, palette.lampOn, lit * this.drawn * palette.glow);
    ink.circle(x, y, radius, {
      fill: lit > 0 ? palette.attention : palette.panel,
      stroke: palette.lampRing,
      strokeWidth: 1.3,
      alpha: this.drawn,
    });
  }

  private paintSoma(ink: Ink, awake: number): void {
    const { x, y } = this.at(soma);
    const radius = soma.radius * this.scaled;
    ink.glow(x, y, radius * 1.9, palette.lampOn, 0.7 * awake * this.drawn * palette.glow);
    const fill = mix(palette.panel, palette.attention, 0.85 * awake);
    ink.circle(x, y, radius, { fill, stroke: palette.lampRing, strokeWidth: 2, alpha: this.drawn });
    ink.circle(x + radius * 0.18, y - radius * 0.1, radius * 0.34, { fill: mix(fill, palette.background, 0.45), alpha: this.drawn });
  }

  private paintNeuron(ink: Ink, awake: number, sent: number): void {
    const to = this.at(ours);
    const radius = ours.radius * this.scaled;
    const small = 14 * Math.max(0.6, this.scaled);
    const line = { colour: palette.lampRing, width: 1.5, alpha: this.drawn };
    for (const source of before) {
      const from = this.at(source);
      ink.line(from.x + small, from.y, to.x - radius, between(to.y, from.y, 0.25), line);
    }
    const away = this.at({ x: 420, y: ours.y });
    ink.line(to.x + radius, to.y, away.x, away.y, line);
    if (sent > 0)
      ink.line(to.x + radius, to.y, between(to.x + radius, away.x, sent), away.y, { ...line, colour: palette.attention, width: 2.5 });
    const style = { drawn: this.drawn, lit: Math.min(1, this.fired * 4) };
    for (const paint of [paintGlow, paintLamp]) {
      for (const source of before) paint(ink, this.at(source).x, this.at(source).y, source.shade, { ...style, radius: small });
      paint(ink, to.x, to.y, ours.shade, { ...style, radius, lit: awake });
    }
  }

  private paintCaptions(ink: Ink): void {
    const style = { size: this.captionSize, colour: palette.secondary, align: 'center', alpha: this.drawn } as const;
    const x = (drawnWidth / 2) * this.scaled;
    ink.text(x, 232 * this.scaled + this.captionSize, 'nerve cell: fires, or does not', style);
    ink.text(x, 428 * this.scaled + this.captionSize, 'neuron here: a number', style);
  }
}
