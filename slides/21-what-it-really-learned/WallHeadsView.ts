/** What stands about two walls of weight pictures: their names and scores, how many look like edges to which test, and the neuron pointed at. */

import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { typeSize } from '../../src/theme/type';
import type { Ink } from '../../src/views/Ink';
import { paintGlow, paintLamp } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import { count, widthOf, writeWords } from '../../src/views/words';

export interface NeuronShown {
  /** "neuron 5" */
  readonly title: string;
  readonly activation: number;
  readonly bias: number;
  /** Names of the two numbers. */
  readonly names: { readonly activation: string; readonly bias: string };
}

/** Four by four pictures. */
interface Wall extends At {
  readonly size: number;
  readonly pitch: number;
}

interface HeadsAt {
  readonly plain: Wall;
  readonly ours: Wall;
  readonly names: At;
  readonly neuron: At & { readonly radius: number };
  readonly compact: boolean;
}

export class WallHeadsView extends viewOf({
  values: {
    /** Percent of the 10,000 test digits: plain, ours. */
    percents: [0, 0] as readonly [number, number],
    /** Ours has been changed since. */
    isEdited: false,
    /** How many of the sixteen pass each test for an edge: plain, ours. */
    edges: [[], []] as readonly [readonly number[], readonly number[]],
    /** How deep the sides of an edge may be in each test, pixels. */
    depths: [] as readonly number[],
    /** The one pointed at. */
    pointed: undefined as NeuronShown | undefined,
    /** One of each while none is pointed at: plain, ours. */
    examples: unset<readonly [NeuronShown, NeuronShown]>(),
  },
  amounts: {
    plain: 0,
    ours: 0,
    tested: 0,
  },
}) {
  private readonly names: At;
  private readonly walls: readonly [Wall, Wall];
  private readonly seat: At & { radius: number };
  private readonly compact: boolean;

  constructor({ plain, ours, names, neuron, compact }: HeadsAt) {
    super();
    this.names = names;
    this.walls = [plain, ours];
    this.seat = neuron;
    this.compact = compact;
  }

  override get presence(): number {
    return Math.max(this.plain, this.ours);
  }

  protected override paint(ink: Ink): void {
    if (this.plain > 0) this.paintNeuron(ink);
    if (this.compact) return this.paintCompact(ink);
    (['plain', 'ours'] as const).forEach((name, i) => {
      const alpha = this[name];
      if (alpha > 0) this.paintHead(ink, this.walls[i] as Wall, name, this.percents[i] as number, alpha);
      if (this.tested > 0) this.paintTested(ink, this.walls[i] as Wall, name, this.edges[i] as readonly number[]);
    });
    // It has left before what comes to its place can be read.
    if (this.plain > 0) this.paintUnused(ink, Math.min(this.plain, Math.max(0, 1 - 3 * this.tested)));
    if (this.tested <= 0) return;
    const { x, y } = belowOf(this.walls[0]);
    const style = { size: typeSize.label, colour: palette.text, alpha: this.tested, keepsSize: true };
    const near = `${this.depths.slice(0, -1).join(', ')} or ${this.depths.at(-1)} px`;
    ink.text(x, y + 68, `An edge: half of the weight within ${near} of a straight line, one sign on each side.`, style);
  }

  private paintUnused(ink: Ink, alpha: number): void {
    const { x, y } = belowOf(this.walls[0]);
    ink.text(x, y + 2, 'dimmed: no digit has ink there', { size: typeSize.label, colour: palette.secondary, alpha });
  }

  private paintHead(ink: Ink, wall: Wall, name: 'plain' | 'ours', percent: number, alpha: number): void {
    const y = wall.y - 13;
    ink.text(wall.x, y, name, { size: typeSize.head, weight: 600, colour: palette.text, alpha });
    const of = name === 'ours' && this.isEdited ? ' % of 10,000, as trained' : ' % of 10,000 unseen digits';
    const small = { size: typeSize.label, colour: palette.secondary, align: 'right', alpha, keepsSize: true } as const;
    const right = rightOf(wall) - ink.text(rightOf(wall), y, of, small);
    ink.number(`percent right, ${name}`, written(percent, 1), percent, right, y, { ...small, size: 26, weight: 600, colour: palette.text });
  }

  /** A column for each test: how many it finds, and over it how strict it is. */
  private paintTested(ink: Ink, wall: Wall, name: string, found: readonly number[]): void {
    const { x, y } = belowOf(wall);
    const alpha = this.tested;
    const words = { size: typeSize.label, colour: palette.secondary, alpha };
    ink.text(x, y, 'edges,', words);
    ink.text(x, y + 24, 'of sixteen', words);
    found.forEach((each, k) => {
      const middle = x + 140 + k * 90;
      ink.text(middle, y, strictness[k] ?? '', { ...words, align: 'center', keepsSize: true });
      const figure = { size: 30, weight: 700, colour: name === 'ours' ? palette.attention : palette.text, align: 'center', alpha } as const;
      ink.number(`edges found ${this.depths[k]} px deep, ${name}`, String(each), each, middle, y + 32, figure);
    });
  }

  private paintCompact(ink: Ink): void {
    const { x, y } = this.names;
    (['plain', 'ours'] as const).forEach((name, i) => {
      const alpha = this[name];
      if (alpha <= 0) return;
      const percent = this.percents[i] as number;
      const words = [`${name} `, { name: `percent right, ${name}`, text: written(percent, 1), value: percent }, ' %'];
      writeWords(ink, x, y + 24 * i, words, { size: 18, colour: palette.secondary, alpha });
    });
    const small = { size: 12, colour: palette.secondary };
    ink.text(x, y + 42, this.isEdited ? 'of 10,000, as trained' : 'of 10,000 unseen digits', { ...small, alpha: this.plain });
    if (this.tested <= 0) return;
    const words = [
      'edges: ',
      ...(this.edges[1] ?? []).flatMap((each, k) => [k > 0 ? ', ' : '', count(`edges found ${this.depths[k]} px deep, ours`, each)]),
      ' of 16',
    ];
    const style = { size: 16, colour: palette.secondary, alpha: this.tested };
    writeWords(ink, 374 - widthOf(words, style), y + 62, words, style);
  }

  private paintNeuron(ink: Ink): void {
    const { x, y, radius } = this.seat;
    const { title, activation, bias, names } = this.pointed ?? this.examples[this.ours > halfway ? 1 : 0];
    const alpha = this.plain;
    const words = { size: this.compact ? 12 : typeSize.label, colour: palette.secondary, alpha };
    for (const paintOne of [paintGlow, paintLamp]) {
      paintOne(ink, x, y, activation, { radius, drawn: alpha, lit: alpha, readout: names.activation });
    }
    if (this.compact) return void ink.text(x, y - radius - 8, title, { ...words, align: 'center' });
    const left = x + radius + 14;
    ink.text(left, y - 4, title, words);
    const width = ink.text(left, y + 20, 'bias ', { ...words, colour: palette.bias });
    ink.number(names.bias, written(bias), bias, left + width, y + 20, { ...words, colour: palette.bias, weight: 600 });
  }
}

/** What the tests are called, from the first to the last. */
const strictness = ['strict', 'medium', 'generous'];

const rightOf = ({ x, size, pitch }: Wall) => x + 3 * pitch + size;
const belowOf = ({ x, y, size, pitch }: Wall): At => ({ x, y: y + 3 * pitch + size + 24 });
