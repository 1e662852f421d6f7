/** A digit in the middle, and copies of it moved one pixel more each time in four directions, until a network says something else. */
import { between, clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { type At, around, type Place, place } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import { halfCap, type Ink } from '../../src/views/Ink';
import { PicturesMesh } from '../../src/views/PicturesMesh';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { unset, viewOf } from '../../src/views/View';
import { count, type Word, widthOf, writeWords } from '../../src/views/words';

export interface Direction {
  readonly name: string;
  /** One cell. */
  readonly x: number;
  readonly y: number;
}

export interface Copy {
  readonly pixels: ArrayLike<number>;
  readonly says: number;
  /** How far the output that was brightest at home is ahead of the best other, −1…1; behind it where the answer has turned. */
  readonly lead: number;
}

export interface Arm {
  readonly direction: Direction;
  /** Moved by 1, 2, 3 … pixels: to the first with another answer, or as far as all its ink fits. */
  readonly copies: readonly Copy[];
  /** The first move, in pixels, with another answer; none while it fits. */
  readonly turnsAt: number | undefined;
}

export interface Moves {
  readonly pixels: ArrayLike<number>;
  /** What the network says where the picture stands. */
  readonly answer: number;
  /** Up, right, down, left. */
  readonly arms: readonly Arm[];
  /** The arm on which the answer turns soonest, and of equals the one on which it turns most clearly. */
  readonly soonest: (Arm & { readonly turnsAt: number; readonly last: Copy }) | undefined;
}

interface CompassPlaces {
  /** Where it stands alone, and where another one stands beside it. */
  readonly alone: Place;
  readonly beside: Place;
  readonly compact: boolean;
}

/** Of the digit in the middle before it has been moved, and of no copy more than this. */
const largest = 84;

export class CompassView extends viewOf({
  values: {
    moves: unset<Moves | undefined>(),
    /** Another one stands beside it. */
    isBeside: false,
    /** "your digit", and the stem of its numbers' names. */
    who: '',
  },
  amounts: {
    /** The digit in the middle, with a question at the end of each way. */
    asked: 0,
    /** The copies come, from the middle outwards. */
    drawn: 0,
    /** What is said at the end of each way, and the ring round the copy that turns soonest. */
    said: 0,
  },
}) {
  private readonly places: CompassPlaces;
  private mesh: PicturesMesh | undefined;
  private made: Moves | undefined;
  private count = 0;

  constructor(places: CompassPlaces) {
    super();
    this.places = places;
  }

  override get area() {
    return this.isBeside ? this.places.beside : around([this.places.alone]);
  }

  override get presence(): number {
    return this.moves ? Math.max(this.asked, this.drawn) : 0;
  }

  private reach(direction: number): number {
    return this.moves?.arms[direction]?.copies.length ?? 0;
  }

  /** Where the digit stands: in the middle of its place, and when the copies come, where all of them have room. */
  private get middle(): At {
    const { alone, beside } = this.places;
    const { x, y, width, height } = this.isBeside ? beside : alone;
    const amount = clamp(this.drawn * 3);
    const { pitch } = this;
    const to = {
      x: x + (width + pitch * (this.reach(3) - this.reach(1))) / 2,
      y: y + (height + pitch * (this.reach(0) - this.reach(2))) / 2,
    };
    return { x: between(alone.x + alone.width / 2, to.x, amount), y: between(alone.y + alone.height / 2, to.y, amount) };
  }

  /** From copy to copy. */
  private get pitch(): number {
    const { width, height } = this.isBeside ? this.places.beside : this.places.alone;
    const words = this.isNarrow ? 0 : 2 * 152;
    return Math.min(largest - 6, (width - words) / (this.reach(3) + 1 + this.reach(1)), height / (this.reach(0) + 1 + this.reach(2)));
  }

  /** Words at the ends go under the copies. */
  private get isNarrow(): boolean {
    return this.places.compact || this.isBeside;
  }

  private get size(): number {
    return this.pitch - (this.places.compact ? 4 : 7);
  }

  /** The copies in the order of the mesh, the one in the middle first. */
  private pictures() {
    const { moves, middle, pitch, size } = this;
    if (!moves) return [];
    const longest = Math.max(1, ...moves.arms.map(({ copies }) => copies.length));
    const first = {
      pixels: moves.pixels,
      ...cornered(middle, between(largest, size, clamp(this.drawn * 3))),
      isSame: true,
      shade: this.middleShade,
    };
    const others = moves.arms.flatMap(({ direction, copies }) =>
      copies.map(({ pixels, says }, k) => {
        const at = { x: middle.x + direction.x * pitch * (k + 1), y: middle.y + direction.y * pitch * (k + 1) };
        return { pixels, ...cornered(at, size), isSame: says === moves.answer, shade: clamp(this.drawn * (longest + 1.5) - k - 1) };
      }),
    );
    return [first, ...others];
  }

  /** What cannot be moved leaves when the copies would come. */
  private get middleShade(): number {
    const isAlone = this.moves?.arms.every(({ copies }) => copies.length === 0);
    return isAlone ? this.asked * clamp(1 - this.drawn * 3) : this.presence;
  }

  protected override prepareMeshes(): void {
    const pictures = this.pictures();
    if (this.made !== this.moves) {
      const digits = pictures.map(({ pixels }) => pixels);
      if (this.mesh && this.count === digits.length) this.mesh.set(digits);
      else {
        this.mesh?.destroy();
        this.mesh = digits.length > 0 ? this.addChildAt(new PicturesMesh(digits), 0) : undefined;
      }
      this.count = digits.length;
      this.made = this.moves;
    }
    this.mesh?.place(pictures.map(({ x, y, width, shade }) => ({ x, y, size: width, shade })));
  }

  protected override paint(ink: Ink): void {
    const { moves } = this;
    if (!moves || this.presence <= 0) return;
    for (const { x, y, width, isSame, shade } of this.pictures()) {
      if (shade > unseen)
        ink.box(x - 1, y - 1, width + 2, width + 2, { stroke: frameFor(isSame), strokeWidth: 2, radius: 2, alpha: shade });
    }
    this.paintQuestions(ink, this.asked * clamp(1 - this.drawn * 4));
    if (this.said <= unseen) return;
    for (const arm of moves.arms) this.paintEnd(ink, arm, moves);
    const { soonest } = moves;
    if (soonest) {
      const { x, y, width } = cornered(this.endOf(soonest), this.size + 9);
      ink.box(x, y, width, width, { stroke: palette.attention, strokeWidth: 3, radius: 5, alpha: this.said });
    }
  }

  private endOf({ direction, copies }: Pick<Arm, 'direction' | 'copies'>): At {
    const { middle, pitch } = this;
    return { x: middle.x + direction.x * pitch * copies.length, y: middle.y + direction.y * pitch * copies.length };
  }

  private paintQuestions(ink: Ink, alpha: number): void {
    if (alpha <= unseen) return;
    const { x, y } = this.middle;
    const [near, far] = [largest / 2 + 18, largest / 2 + (this.places.compact ? 44 : 84)];
    for (const { direction } of this.moves?.arms ?? []) {
      const at = (along: number, aside = 0): At => ({
        x: x + direction.x * along + direction.y * aside,
        y: y + direction.y * along + direction.x * aside,
      });
      const [from, to] = [at(near), at(far)];
      const line = { colour: palette.secondary, width: 2, alpha };
      ink.line(from.x, from.y, to.x, to.y, line);
      for (const aside of [-7, 7]) {
        const back = at(far - 9, aside);
        ink.line(back.x, back.y, to.x, to.y, line);
      }
      const asks = at(far + 24);
      ink.text(asks.x, asks.y + 28 * halfCap, '?', { size: 28, weight: 600, colour: palette.attention, align: 'center', alpha });
    }
  }

  /** Beside the last copy of a way: after how many pixels the answer is what. */
  private paintEnd(ink: Ink, arm: Arm, { answer, soonest }: Moves): void {
    const { direction, copies, turnsAt } = arm;
    const last = copies.at(-1);
    if (!last) return;
    const isSoonest = soonest?.direction === direction;
    const name = (what: string) => `${this.who} ${what}, moved ${direction.name}`;
    const words: Word[] =
      turnsAt === undefined
        ? ['stays ', count(name('answer'), answer)]
        : [count(name('pixels'), turnsAt), this.places.compact ? ': ' : ' px: says ', count(name('answer'), last.says)];
    const { compact } = this.places;
    const size = compact ? (isSoonest ? 16 : 13) : isSoonest ? 24 : typeSize.label;
    const colour = isSoonest ? palette.attention : turnsAt === undefined ? palette.faint : palette.secondary;
    const style = { size, weight: isSoonest ? (700 as const) : (500 as const), colour, alpha: this.said };
    const { x, y } = this.endOf(arm);
    const away = this.size / 2 + (compact ? 6 : 14);
    const width = widthOf(words, style);
    const isLeft = direction.x < 0;
    const left =
      this.isNarrow && direction.x !== 0 ? (isLeft ? x - this.size / 2 : x + this.size / 2 - width) : isLeft ? x - away - width : x + away;
    writeWords(ink, left, this.isNarrow && direction.x !== 0 ? y + away + size * 0.7 : y + size * halfCap, words, style);
  }

  override sketch(ink: Ink): void {
    for (const { pixels, shade, ...at } of this.pictures()) sketchGrid(ink, at, pixels, { alpha: shade });
    this.paint(ink);
  }
}

const cornered = ({ x, y }: At, size: number): Place => place(x - size / 2, y - size / 2, size);

/** One colour while the answer is the first one, another where it is not. */
const frameFor = (isSame: boolean) => (isSame ? palette.positiveOnFace : palette.negativeOnFace);
