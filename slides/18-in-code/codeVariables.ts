/** What the variables of the program hold at a moment, in the words and lamps of their chips. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import { lines, type Moment, multiplicationsBy } from './codeTrace';
import type { Variable } from './VariablesView';

/** The variables in the order in which they are chipsOf: lists on the left, single numbers on the right. */
const names = ['a', 'layer', 'lit', 'row', 'sums', 'sum', 'z', 'products'] as const;
type Named = (typeof names)[number];
/** On a phone there is room for six. */
const few: readonly Named[] = ['layer', 'row', 'sum', 'sums', 'z', 'products'];
/** Beside the three lines: the thread of the program, and how often it goes round. */
export const thread: readonly Named[] = ['layer', 'a', 'products'];
export const chipsOf = (compact: boolean): readonly Named[] => (compact ? few : names);

/** The layer that the variable pointed at belongs to. */
export function ringedLayer(pointed: number | undefined, { layer, known }: Moment, shown: readonly Named[]): number | undefined {
  const name = shown[pointed ?? -1];
  if (!name || layer === 0 || name === 'products') return undefined;
  if (name !== 'a' && name !== 'lit') return layer;
  const holds = name === 'a' && known >= layer ? layer : layer - 1;
  return holds > 0 ? holds : undefined;
}

/** Which products are counted. */
interface Counting {
  readonly leavesOut: boolean;
  readonly lit: readonly number[];
}

export function variablesAt(lesson: Lesson, moment: Moment, { leavesOut, lit }: Counting, shown: readonly Named[]): readonly Variable[] {
  const { layer, row, isSummed, sums, hasLit, hasZ, known } = moment;
  const network = lesson.network();
  const pass = lesson.pass();
  const isInside = layer > 0 && moment.line !== lines.end;
  const { neurons, sources } = network.layer(Math.max(1, layer));
  const holds = known >= layer ? layer : Math.max(0, layer - 1);
  const number = (name: string, value: number, text = counted(value)) => ({ name, value, text });
  const sum = row === undefined ? 0 : pass.weightedSum(layer, row);
  const done = multiplicationsBy(moment, network, lit, leavesOut);
  const litNow = lit[layer - 1] ?? 0;
  const of = ' of ';
  const all: Record<Named, Omit<Variable, 'name'>> = {
    layer: isInside ? { words: [number('layer in the program', layer), of, String(network.layers.length)] } : {},
    a:
      holds === 0 ? { words: ['the ', number('pixels in the program', pass.input.length), ' pixels'] } : { lamps: pass.activations(holds) },
    lit: isInside && hasLit ? { words: [number('lit in the program', litNow), of, String(sources), ' are not 0'] } : {},
    row: row === undefined ? {} : { words: [number('row in the program', row)] },
    sum:
      row === undefined || moment.line === lines.row
        ? {}
        : { words: [number('sum in the program', isSummed ? sum : 0, written(isSummed ? sum : 0))] },
    sums: isInside && moment.line !== lines.layer && moment.line !== lines.lit ? { filled: { count: sums, of: neurons } } : {},
    z: isInside && hasZ ? { filled: { count: neurons, of: neurons } } : {},
    products: { words: [number('multiplications so far', done)] },
  };
  return shown.map((name) => ({ name, isAwaited: isInside, ...all[name] }));
}
