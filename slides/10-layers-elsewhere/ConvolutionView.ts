/** A picture, the lens that slides over it, and how the filter responds at every pixel: bright where it responds strongly. */
import { between, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import type { At, Place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { cellColour, GridMesh } from '../../src/views/GridMesh';
import { halfCap, type Ink } from '../../src/views/Ink';
import { unset, viewOf } from '../../src/views/View';
import { middleOf, paintGuessRing, paintLens } from './lensMarks';
import { lensAt, reachedAt } from './lensPath';
import type { FilterPlaces } from './places';

export class ConvolutionView extends viewOf({
  values: {
    side: 1,
    values: unset<ArrayLike<number>>(),
    /** Words under the picture. */
    caption: '',
    strengths: unset<ArrayLike<number>>(),
    strongest: 0,
    /** Responses up to this strength stay dark. */
    threshold: 0,
    /** The pixel on which the lens rests. */
    resting: 0,
    /** The pixel that is pointed at: the lens goes there. */
    pointed: undefined as number | undefined,
    /** The pixel that was guessed; or clicked on, which counts only as long as it is asked. */
    guessed: undefined as number | undefined,
    isClicked: false,
  },
  amounts: {
    drawn: 0,
    /** Frame and words of the responses. */
    framed: 0,
    /** An empty frame for them, with a question mark. */
    asked: 0,
    /** The words under the picture. */
    captioned: 0,
    lens: 0,
    /** How far the lens has come on its way over the picture. */
    swept: 0,
    /** From the end of its way to where it rests. */
    settled: 0,
    marked: 0,
  },
}) {
  readonly places: FilterPlaces;
  private meshes: { side: number; picture: GridMesh; answers: GridMesh } | undefined;

  constructor(places: FilterPlaces) {
    super();
    this.places = places;
    const none = new Float64Array(1);
    this.values = none;
    this.strengths = none;
  }

  override get area() {
    const { picture, answers } = this.places;
    return { x: picture.x, y: picture.y, width: answers.x + answers.width - picture.x, height: picture.height };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const { side } = this;
    if (this.meshes?.side !== side) {
      this.meshes?.picture.destroy();
      this.meshes?.answers.destroy();
      this.meshes = { side, picture: this.meshAt(this.places.picture), answers: this.meshAt(this.places.answers) };
    }
    const gap = this.places.picture.width / side >= 5.5 ? 0.9 : 0;
    this.meshes.picture.set(this.values);
    this.meshes.picture.show({ drawn: this.drawn, gap });
    this.meshes.answers.visible = this.framed > 0;
    this.meshes.answers.set(this.shownAnswers());
    this.meshes.answers.show({ gap });
    this.meshes.answers.alpha = this.framed;
  }

  private meshAt({ x, y, width, height }: Place): GridMesh {
    const mesh = this.addChildAt(new GridMesh(this.side, this.side, width, height, 'activation'), 0);
    mesh.position.set(x, y);
    return mesh;
  }

  /** The strongest is white; what the lens has not reached yet is dark. */
  private shownAnswers(): Float64Array {
    const { side, strengths, strongest, threshold, swept } = this;
    return Float64Array.from({ length: side * side }, (_, i) => {
      const strength = strengths[i] as number;
      return strength > threshold && reachedAt(i, side) <= swept ? strength / strongest : 0;
    });
  }

  protected override paint(ink: Ink): void {
    const { picture, answers } = this.places;
    this.paintFrame(ink, picture, this.drawn);
    this.paintFrame(ink, answers, Math.max(this.framed, this.asked));
    this.paintUnknown(ink);
    this.paintArrow(ink);
    this.paintCaptions(ink);
    const both = { places: this.places, side: this.side };
    const ringed = this.marked * (this.isClicked ? 1 - this.framed : 1);
    if (this.guessed !== undefined) paintGuessRing(ink, both, middleOf(this.guessed, this.side), ringed, this.framed);
    paintLens(ink, both, this.lensCentre(), this.lens, this.framed);
  }

  private paintFrame(ink: Ink, { x, y, width, height }: Place, alpha: number): void {
    ink.box(x - 0.5, y - 0.5, width + 1, height + 1, { stroke: palette.hairline, alpha });
  }

  private paintUnknown(ink: Ink): void {
    const { answers, compact } = this.places;
    const size = compact ? 44 : 88;
    const alpha = this.asked * (1 - this.framed);
    const [x, y] = [answers.x + answers.width / 2, answers.y + answers.height / 2];
    ink.text(x, y + size * halfCap, '?', { size, colour: palette.secondary, align: 'center', alpha });
  }

  private paintArrow(ink: Ink): void {
    const { arrow, compact } = this.places;
    const { x, y } = arrow;
    const reach = compact ? 10 : 22;
    const style = { colour: palette.secondary, width: 2, alpha: Math.max(this.framed, this.asked) };
    ink.line(x - reach, y, x + reach, y, style);
    for (const side of [-1, 1]) ink.line(x + reach, y, x + reach - 7, y + side * 6, style);
  }

  private paintCaptions(ink: Ink): void {
    const { picture, answers, captions, compact } = this.places;
    const words = { size: compact ? 14 : typeSize.label, colour: palette.secondary };
    const middle = picture.x + picture.width / 2;
    ink.text(middle, captions, this.caption, { ...words, align: 'center', alpha: this.drawn * this.captioned });
    const alpha = this.framed * this.settled;
    if (alpha <= unseen) return;
    const strong = { ...words, colour: palette.text, weight: 600 as const, alpha };
    const over = Array.from(this.strengths).filter((strength) => strength > this.threshold).length;
    let x = answers.x;
    const write = (text: string) => {
      x += ink.text(x, captions, text, { ...words, alpha });
    };
    const number = (name: string, text: string, value: number) => {
      x += ink.number(name, text, value, x, captions, strong);
    };
    write(compact ? 'over ' : 'response over ');
    number('threshold', written(this.threshold), this.threshold);
    write(': ');
    number('pixels over the threshold', counted(over), over);
    if (!compact) write(' of ');
    if (!compact) number('pixels of the picture', counted(this.side ** 2), this.side ** 2);
  }

  /** In cells, from the picture's corner. */
  private lensCentre(): At {
    const { side, settled } = this;
    if (this.pointed !== undefined) return middleOf(this.pointed, side);
    const [from, to] = [lensAt(this.swept, side), middleOf(this.resting, side)];
    const inside = (at: number) => Math.min(side - 0.5, Math.max(0.5, at));
    return { x: between(inside(from.x), to.x, settled), y: between(inside(from.y), to.y, settled) };
  }

  override sketch(ink: Ink): void {
    const { picture, answers } = this.places;
    for (const [place, values, alpha] of [
      [picture, this.values, this.drawn] as const,
      [answers, this.shownAnswers(), this.framed] as const,
    ]) {
      const cell = place.width / this.side;
      ink.box(place.x, place.y, place.width, place.height, { fill: palette.lampOff, alpha });
      for (let i = 0; i < this.side ** 2; i++) {
        const value = values[i] as number;
        if (value <= 0) continue;
        const { x, y } = middleOf(i, this.side);
        ink.box(place.x + (x - 0.5) * cell, place.y + (y - 0.5) * cell, cell, cell, { fill: cellColour(value), alpha });
      }
    }
    this.paint(ink);
  }
}
