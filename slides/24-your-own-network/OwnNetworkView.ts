/** A network of one's own, with what it is over its columns. */
import { halfway, unseen } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { counted } from '../../src/theme/numbers';
import type { Ink } from '../../src/views/Ink';
import { viewOf } from '../../src/views/View';
import { ShapedNetworkView } from '../shared/shapes/ShapedNetworkView';

export class OwnNetworkView extends viewOf(
  {
    values: {
      /** Of each hidden layer, in words. */
      activations: [] as readonly string[],
    },
  },
  ShapedNetworkView,
) {
  protected override paint(ink: Ink): void {
    super.paint(ink);
    if (this.drawn > unseen && this.net.headSize > 0) this.paintHeads(ink);
  }

  private paintHeads(ink: Ink): void {
    const { heads, headSize, columns } = this.net;
    const style = { align: 'center', alpha: this.drawn } as const;
    const strong = { ...style, size: headSize, weight: 600, colour: palette.text } as const;
    const words = { ...style, size: 18, colour: palette.secondary } as const;
    this.hidden.forEach((neurons, i) => {
      const x = this.columnX(i + 1);
      ink.number(`own neurons in hidden layer ${i + 1}`, counted(neurons), neurons, x, heads[0], strong);
      ink.text(x, heads[1], this.activations[i] ?? '', words);
    });
    ink.number('own outputs', counted(10), 10, columns[3], heads[0], strong);
    ink.text(columns[3], heads[1], 'outputs', words);
  }

  /** Whether it can be spoken of. */
  get isThere(): boolean {
    return this.drawn * this.alpha > halfway;
  }
}
