/** A layer written out: a line for each neuron, its weights times the activations, in numbers; the lines run off the stage. */

import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { clamp, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { Ink } from '../../src/views/Ink';
import { staggered } from '../../src/views/lamp';
import { unset, viewOf } from '../../src/views/View';
import { writeFormula } from '../shared/matrix/formula';
import { weightText, weightTextColour } from '../shared/matrix/matrixFactors';

/** Of the lines that are not meant, and of what fades. */
const dim = 0.55;
/** Narrower ones are a phone's, and end at its margin. */
const narrow = 500;
const margin = 16;

export interface SumsPlace extends Place {
  /** Size of the letters, and of those of the line that is meant. */
  readonly size: number;
  readonly large: number;
  /** Room for the name at a line's left end, and for each product. */
  readonly name: number;
  readonly product: number;
}

export class SumsWallView extends viewOf({
  values: {
    network: unset<Network>(),
    pass: unset<ForwardPass>(),
    /** The neuron whose line stands out. */
    meant: 0,
    /** The pixels whose products are written, in order. */
    sources: [] as readonly number[],
  },
  amounts: {
    drawn: 0,
    /** All lines but the one that is meant. */
    others: 1,
  },
}) {
  private readonly place: SumsPlace;

  constructor(place: SumsPlace) {
    super();
    this.place = place;
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    if (this.drawn <= unseen) return;
    const { neurons } = this.network.layer(1);
    const { x, y, width, height, size } = this.place;
    const isNarrow = width < narrow;
    const pitch = height / neurons;
    for (let neuron = 0; neuron < neurons; neuron++) {
      const isMeant = neuron === this.meant;
      const there = isMeant ? this.drawn : this.drawn * staggered(this.others, neuron, neurons);
      if (there <= unseen) continue;
      const middle = y + (neuron + 0.5) * pitch;
      if (isMeant) {
        const frame = { stroke: palette.attention, strokeWidth: 1.4, radius: 6, alpha: 0.55 * there };
        // A phone's ends at the margin; a wide one runs off the stage with its line.
        const [left, across] = isNarrow ? [x - 4, width - margin + 8] : [x - 12, width + 40];
        ink.box(left, middle - pitch * 0.56, across, pitch * 1.12, frame);
      }
      this.paintLine(ink, neuron, middle + size * 0.36, there);
    }
  }

  private paintLine(ink: Ink, neuron: number, baseLine: number, alpha: number): void {
    const { x, width, name, product, size, large } = this.place;
    const isMeant = neuron === this.meant;
    const style = { size: isMeant ? large : size, alpha: alpha * (isMeant ? 1 : dim) };
    const begin = [
      { letter: 'a', below: String(neuron), colour: palette.activation },
      ' = ',
      { letter: 'σ', colour: palette.sigmoid },
      ' (',
    ];
    writeFormula(ink, x, baseLine, begin, style);
    this.sources.forEach((source, k) => {
      const left = x + name + k * product;
      // It goes on to the right: the last ones fade, and what would be cut off is not written.
      const fading = clamp((x + width - left) / (2 * product));
      if (left + product > x + width) return;
      const weight = this.network.weight(1, neuron, source);
      const text = weightText(weight);
      const activation = this.pass.activation(0, source);
      const pieces = [
        text.startsWith('−') ? '\u2009' : k === 0 ? '\u2009\u2009' : '+ ',
        { name: `w[1][${neuron}][${source}]`, text, value: weight, colour: weightTextColour(text) },
        '\u2009·\u2009',
        { name: `a[0][${source}]`, text: written(activation), value: activation, colour: palette.activation },
      ];
      writeFormula(ink, left, baseLine, pieces, { ...style, alpha: alpha * (isMeant && fading === 1 ? 1 : dim * fading) });
    });
  }
}
