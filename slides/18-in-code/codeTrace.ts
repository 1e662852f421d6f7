/** Our forward pass line by line: which line has just run, for which layer and row, and what is known by then. */
import type { Network } from '../../src/network/Network';
import { forwardLines } from './ownSource';

/** What has happened when a line has run. */
export interface Moment {
  /** The line that has just run, from 0. */
  readonly line: number;
  /** The layer being computed; 0 before the first. */
  readonly layer: number;
  /** The row being computed. */
  readonly row: number | undefined;
  /** Whether its sum is added up. */
  readonly isSummed: boolean;
  /** How many sums of the layer are written down. */
  readonly sums: number;
  readonly hasLit: boolean;
  readonly hasZ: boolean;
  /** Layers whose activations are known; the input is known from the beginning. */
  readonly known: number;
}

/** The line that begins so. An error when the source has changed and there is none. */
function lineOf(beginning: string): number {
  const line = forwardLines.findIndex((text) => text.trimStart().startsWith(beginning));
  if (line < 0) throw new Error(`No line of the forward pass begins with "${beginning}".`);
  return line;
}

export const lines = {
  begin: lineOf('let a = input'),
  layer: lineOf('for (const {'),
  lit: lineOf('const lit'),
  sums: lineOf('const sums'),
  row: lineOf('for (let row'),
  sum: lineOf('let sum'),
  inner: lineOf('for (const i of lit)'),
  write: lineOf('sums[row] ='),
  z: lineOf('const z'),
  activations: lineOf('a = z.map'),
  give: lineOf('passes.push'),
  end: lineOf('return passes'),
} as const;

const meanings = new Map<number, string>([
  [0, 'the forward pass takes the layers and an input'],
  [1, 'a list for what the layers compute'],
  [lines.begin, 'a is the input'],
  [lines.layer, 'for each layer, with its weights W and its biases b'],
  [lines.lit, 'which entries of a are not 0'],
  [lines.sums, 'room for one sum per row'],
  [lines.row, 'for each row'],
  [lines.sum, 'the sum begins at 0'],
  [lines.inner, 'weight times activation is added, for each of those entries'],
  [lines.write, 'the sum is written down'],
  [lines.write + 1, 'the row is done'],
  [lines.z, 'to every sum its bias is added, which gives z'],
  [lines.activations, 'z is squished, and a is now the activations of this layer'],
  [lines.give, 'the numbers of this layer are kept'],
  [lines.give + 1, 'the layer is done'],
  [lines.end, 'all is given back'],
  [lines.end + 1, 'the end'],
]);

/** What a line does, in words. */
export const meaningOf = (line: number): string => meanings.get(line) ?? 'another line';

const nothing = { row: undefined, isSummed: false, sums: 0, hasLit: false, hasZ: false };

/** Every moment in order. The inner loop is one line, and counts as one. */
export function traceOf(sizes: readonly number[]): readonly Moment[] {
  const layers = sizes.slice(1).flatMap((neurons, index) => layerMoments(index + 1, neurons));
  return [
    { ...nothing, line: lines.begin, layer: 0, known: 0 },
    ...layers,
    { ...nothing, line: lines.end, layer: sizes.length - 1, sums: sizes.at(-1) ?? 0, known: sizes.length - 1 },
  ];
}

function layerMoments(layer: number, neurons: number): Moment[] {
  const at = { ...nothing, layer, known: layer - 1 };
  const rows = Array.from({ length: neurons }, (_, row): Moment[] => {
    const here = { ...at, hasLit: true, row, sums: row };
    return [
      { ...here, line: lines.row },
      { ...here, line: lines.sum },
      { ...here, line: lines.inner, isSummed: true },
      { ...here, line: lines.write, isSummed: true, sums: row + 1 },
    ];
  });
  const full = { ...at, hasLit: true, sums: neurons };
  return [
    { ...at, line: lines.layer },
    { ...at, line: lines.lit, hasLit: true },
    { ...at, line: lines.sums, hasLit: true },
    ...rows.flat(),
    { ...full, line: lines.z, hasZ: true },
    { ...full, line: lines.activations, hasZ: true, known: layer },
    { ...full, line: lines.give, hasZ: true, known: layer },
  ];
}

/** The moment at which a layer's activations are given back. */
export function momentAfter(trace: readonly Moment[], layer: number): number {
  return trace.findIndex((moment) => moment.layer === layer && moment.line === lines.give);
}

/** How many multiplications were done by then; a source that is 0 needs none, if they are left out. */
export function multiplicationsBy(moment: Moment, network: Network, litPerLayer: readonly number[], leavesOut: boolean): number {
  const perRow = (layer: number) => (leavesOut ? (litPerLayer[layer - 1] ?? 0) : network.layer(layer).sources);
  let count = 0;
  for (let layer = 1; layer < moment.layer; layer++) count += network.layer(layer).neurons * perRow(layer);
  if (moment.layer === 0) return 0;
  const rows = moment.row === undefined ? moment.sums : moment.row + (moment.isSummed ? 1 : 0);
  return count + rows * perRow(moment.layer);
}
