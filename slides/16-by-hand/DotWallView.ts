/** Every weight and bias of the network as a dot: green for plus, red for minus, scaled per layer. */

import type { Network } from '../../src/network/Network';
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import { GridMesh } from '../../src/views/GridMesh';
import type { Ink } from '../../src/views/Ink';
import { sketchGrid } from '../../src/views/sketchedGrid';
import { unset, viewOf } from '../../src/views/View';
import { writeWords } from '../../src/views/words';

interface DotWallPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /** How many neurons of the first layer stand side by side. */
  readonly across: number;
  readonly words: At;
  readonly size: number;
}

/** A neuron's dots are as many across as a digit has pixels, with one free cell between neurons. */
const block = 29;

export class DotWallView extends viewOf({
  values: {
    network: unset<Network>(),
  },
  amounts: {
    drawn: 0,
    /** Of the dots; the words are always clear. */
    emphasis: 1,
  },
}) {
  private readonly at: DotWallPlace;
  private mesh: GridMesh | undefined;
  private sent: Network | undefined;

  constructor(at: DotWallPlace) {
    super();
    this.at = at;
  }

  private get columns(): number {
    return this.at.across * block - 1;
  }

  /** Where the other layers stand: after the last neuron of the first, if there is room in its row, else below. */
  private get later(): { row: number; column: number } {
    const full = Math.floor(16 / this.at.across);
    const left = 16 % this.at.across;
    return left > 0 ? { row: full * block + 6, column: left * block + 4 } : { row: full * block + 2, column: 0 };
  }

  private get rows(): number {
    const { across } = this.at;
    return 16 % across > 0 ? Math.ceil(16 / across) * block - 1 : (16 / across) * block + 18;
  }

  override get area() {
    const { x, y, cell } = this.at;
    return { x, y, width: this.columns * cell, height: this.rows * cell };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override prepareMeshes(): void {
    const { x, y, width, height } = this.area;
    if (!this.mesh) {
      this.mesh = this.addChildAt(new GridMesh(this.columns, this.rows, width, height, 'signed'), 0);
      this.mesh.position.set(x, y);
    }
    if (this.sent !== this.network) this.mesh.set(this.dots());
    this.sent = this.network;
    // Dim, the dots are darker; their ground is as dark as ever, in a light room too.
    this.mesh.show({ drawn: this.drawn, gap: 1, lit: this.emphasis });
  }

  /** Layer 1 neuron by neuron, then the matrices of the others, and the biases in rows. */
  private dots(): Float64Array {
    const { columns, later } = this;
    const dots = new Float64Array(columns * this.rows);
    this.network.layers.forEach(({ weights, biases, sources }, l) => {
      const sizes = Float64Array.from(weights, Math.abs).sort();
      const scale = (sizes[Math.floor(0.97 * (sizes.length - 1))] as number) || 1;
      weights.forEach((weight, i) => {
        const [neuron, source] = [Math.floor(i / sources), i % sources];
        const first = l === 0;
        const row = first ? Math.floor(neuron / this.at.across) * block + Math.floor(source / 28) : later.row + neuron;
        const column = first ? (neuron % this.at.across) * block + (source % 28) : later.column + (l - 1) * 22 + source;
        // None is quite dark: every dot is a dial.
        dots[row * columns + column] = Math.max(-1, Math.min(1, (weight / scale) * 0.84 + (weight < 0 ? -0.16 : 0.16)));
      });
      biases.forEach((bias, neuron) => {
        dots[(later.row + 3 * l) * columns + later.column + 44 + neuron] = bias < 0 ? -1 : 1;
      });
    });
    return dots;
  }

  protected override paint(ink: Ink): void {
    const { words, size } = this.at;
    const count = this.network.parameterCount;
    const dots = { name: 'weights and biases in all', text: counted(count), value: count };
    this.paintNames(ink);
    writeWords(ink, words.x, words.y, ['each dot is one of ', dots, ' dials'], { size, colour: palette.secondary, alpha: this.drawn });
  }

  /** Under the dots of the later layers, where there is room, and once these are bright. */
  private paintNames(ink: Ink): void {
    const { x, y, cell } = this.at;
    const { row, column } = this.later;
    if (cell < 4) return;
    ['into hidden 2', 'into outputs', 'biases'].forEach((name, i) => {
      const style = { size: 16, colour: palette.onDarkLamp, alpha: this.drawn * 0.85 * clamp((this.emphasis - 0.8) * 5), keepsSize: true };
      ink.text(x + (column + 22 * i) * cell, y + (row + 16) * cell + 20, name, style);
    });
  }

  override sketch(ink: Ink): void {
    const dots = this.dots().map((dot) => dot * this.emphasis);
    sketchGrid(ink, this.area, dots, { across: this.columns, meaning: 'signed', alpha: this.drawn });
    this.paint(ink);
  }
}
