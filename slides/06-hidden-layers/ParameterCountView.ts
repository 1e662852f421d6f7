/** How many numbers a network has to set, large, with the sum that it comes from. */

import { parameterTerms } from '../../src/network/parameters';
import { unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import { textWidth } from '../../src/views/GlyphAtlas';
import type { Ink, TextStyle } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';

type Part = string | { name: string; value: number };

export class ParameterCountView extends viewOf({
  values: {
    /** Neurons per layer, the input first. */
    sizes: [784, 10] as readonly number[],
  },
  amounts: {
    drawn: 0,
  },
}) {
  private readonly at: { x: number; y: number; size: number; line: number };

  /** `at` is the right end of the number's base line. */
  constructor(at: { x: number; y: number; size: number; line: number }) {
    super();
    this.at = at;
  }

  override get area() {
    const { x, y, size, line } = this.at;
    return { x: x - 384, y: y - size, width: 384, height: size + 2 * line };
  }

  override get presence(): number {
    return this.drawn;
  }

  protected override paint(ink: Ink): void {
    const { x, y, size, line } = this.at;
    const alpha = this.drawn;
    if (alpha <= unseen) return;
    const { connections, neurons, total } = parameterTerms(this.sizes);
    const words = { size: line * 0.68, colour: palette.secondary, alpha };
    const wide = ink.number('numbers to set', counted(total), total, x, y, {
      size,
      weight: 600,
      colour: palette.text,
      align: 'right',
      alpha,
    });
    ink.text(x - wide - 10, y, 'numbers to set', { ...words, size: line * 0.75, align: 'right' });
    const parts = connections.flatMap(([a, b], i): Part[] => [
      { name: `sources of layer ${i + 1}`, value: a },
      ' × ',
      { name: `neurons of layer ${i + 1}`, value: b },
      ' + ',
    ]);
    this.paintLine(ink, [...parts, { name: 'neurons behind the inputs', value: neurons }], y + line, words);
    ink.text(x, y + 2 * line, 'one for each connection, one for each neuron', { ...words, align: 'right' });
  }

  private paintLine(ink: Ink, parts: readonly Part[], y: number, style: TextStyle): void {
    const text = (part: Part) => (typeof part === 'string' ? part : String(part.value));
    let pen = this.at.x - textWidth(parts.map(text).join(''), style.size);
    for (const part of parts) {
      pen += typeof part === 'string' ? ink.text(pen, y, part, style) : ink.number(part.name, text(part), part.value, pen, y, style);
    }
  }
}
