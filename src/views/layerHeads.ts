/** Over each column of the network: how many neurons there are, and what they are called. */

import type { ForwardPass } from '../network/ForwardPass';
import { palette } from '../theme/colours';
import { levels, lightLevel } from '../theme/motion';
import { counted } from '../theme/numbers';
import type { NetPlace } from '../theme/places';
import type { Ink } from './Ink';
import { type ColumnState, paintInputCount } from './inputColumn';

interface HeadsState {
  readonly pass: ForwardPass;
  readonly layers: readonly { readonly drawn: number; readonly emphasis: number }[];
  /** How far the circles of the inputs are tied to their stripes. */
  readonly fan: number;
  /** How much the outputs have made room for other columns with heads of their own. */
  readonly compared: number;
}

const names = ['inputs', 'hidden 1', 'hidden 2', 'outputs'];

/** A head stays readable while its column is dimmed. */
function readable(emphasis: number): number {
  const { rest } = lightLevel;
  const [dimmed, slope] = rest > levels.normal ? [0.8, 2] : [0.5, 2.8];
  return Math.min(1, emphasis < rest ? emphasis * slope : dimmed + (emphasis - rest) * 0.61);
}

export function paintLayerHeads(ink: Ink, net: NetPlace, { pass, layers, fan, compared }: HeadsState, column: ColumnState): void {
  if (net.headSize === 0) return;
  const [first, second] = net.heads;
  layers.forEach(({ drawn, emphasis }, layer) => {
    const room = layer === 3 ? 1 - compared : 1;
    const alpha = room * drawn * readable(emphasis);
    if (alpha <= 0) return;
    const x = (net.columns[layer] as number) - (layer === 0 ? 12 : 0);
    const count = pass.activations(layer).length;
    const style = { align: 'center', alpha, keepsSize: net.compact } as const;
    const head = { ...style, size: net.headSize, weight: 600, colour: palette.text } as const;
    ink.number(`neurons in layer ${layer}`, counted(count), count, x, first, head);
    // Of circles it speaks only once they are there.
    const circles = layer === 0 && !net.compact ? 2 * fan - 1 : -1;
    const word = { ...style, alpha: alpha * Math.max(0, -circles), size: net.compact ? 16 : 18, colour: palette.secondary } as const;
    if (circles > 0) paintInputCount(ink, x, second, alpha * circles, column);
    else ink.text(x, second, names[layer] as string, word);
  });
}
