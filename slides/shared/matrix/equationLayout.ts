/** Where every symbol and number of one neuron's formula stands, in each of its forms. */

import { between, clamp } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import { readNumber } from '../../../src/theme/numbers';
import { lettersWidth } from '../../../src/views/GlyphAtlas';
import type { Ink } from '../../../src/views/Ink';
import type { EquationState, FormulaOf } from './EquationState';
import { indexSize, type Token, widthOfFormula } from './formula';
import { numbersOf } from './formulaNumbers';
import { type FormulaPiece, fittingSize, type PlacedToken, run, widthOfPieces } from './formulaPieces';

/** A dot between two narrow spaces. */
const thin = '\u2009·\u2009';
export const sigma = (): Token => ({ letter: 'σ', colour: palette.sigmoid });

/** Symbols: the part that is written first, second and so on; two of the terms on a phone. */
function symbolParts({ layer, row, sources }: FormulaOf, compact: boolean): FormulaPiece[][] {
  const weight = (source: number): FormulaPiece => ({
    token: { letter: 'w', below: `${row},${source}`, colour: palette.positive },
    referent: { part: 'weight', source },
  });
  const activation = (source: number): FormulaPiece => ({
    token: { letter: 'a', above: `(${layer - 1})`, below: String(source), colour: palette.activation },
    referent: { part: 'source', source },
  });
  const term = (source: number): FormulaPiece[] => [weight(source), { token: ' ' }, activation(source)];
  const neuron: FormulaPiece = {
    token: { letter: 'a', above: `(${layer})`, below: String(row), colour: palette.activation },
    referent: { part: 'neuron' },
  };
  const [first, second, last] = sources;
  return [
    [neuron, { token: ' = ' }, { token: sigma() }, { token: '( ' }],
    term(first),
    ...(compact ? [] : [[{ token: ' + ' }, ...term(second)]]),
    [{ token: ' + ⋯' }],
    [{ token: ' + ' }, ...term(last)],
    [{ token: ' + ' }, { token: { letter: 'b', below: String(row), colour: palette.bias }, referent: { part: 'bias' } }],
    [{ token: ' )' }],
  ];
}

/** The formula in symbols, on its way from a stack of lines to one line. */
export function formulaLine(view: EquationState, lined: number, of: FormulaOf): PlacedToken[] {
  const { line, stacked, compact } = view.places;
  const parts = symbolParts(of, compact);
  /** Spelled out below itself, each part has a line; the last one closes that of the bias. */
  const bias = parts.length - 2;
  const size = line.size;
  const total = parts.reduce((width, part) => width + widthOfPieces(part, size), 0);
  let x = line.x - total / 2;
  let afterBias = 0;
  return parts.flatMap((part, p) => {
    const indent = p === 0 ? 0 : p === 1 ? widthOfFormula([' + '], size) : 0;
    const left = p > bias ? afterBias : stacked.x + (compact ? 0 : p === 0 ? 0 : 14) + indent;
    const down = stacked.y + Math.min(p, bias) * stacked.pitch;
    const alpha = clamp(view.written * parts.length - p);
    const placed = run(part, size, { x: between(left, x, lined), y: between(down, line.y, lined) }, alpha);
    x += widthOfPieces(part, size);
    if (p === bias) afterBias = left + widthOfPieces(part, size);
    return placed;
  });
}

/** Beside the stack: the numbers of each line, and below what comes out. */
export function stackedNumbers(view: EquationState): PlacedToken[] {
  const { stacked, compact } = view.places;
  const numbers = numbersOf(view);
  const { size } = stacked.numbers;
  const lines: FormulaPiece[][] = view.of.sources.map((source) => [numbers.weight(source), { token: ' · ' }, numbers.activation(source)]);
  const [first, second, last] = lines as [FormulaPiece[], FormulaPiece[], FormulaPiece[]];
  const outcome = [{ token: '= ' }, { token: sigma() }, { token: '( ' }, numbers.z(), { token: ' ) = ' }, numbers.result()];
  const rows: [number, FormulaPiece[]][] = compact
    ? [
        [1, first],
        [3, last],
        [4, [numbers.bias()]],
      ]
    : [
        [1, first],
        [2, second],
        [4, last],
        [5, [numbers.bias()]],
      ];
  const end = compact ? 5 : 6;
  const placed = rows.flatMap(([line, pieces]) => {
    const alpha = clamp(view.written * 7 - line);
    const x = compact ? stacked.x + 14 : stacked.numbers.x;
    return run(pieces, size, { x, y: stacked.y + line * stacked.pitch + stacked.numbers.y }, alpha);
  });
  const under = { x: stacked.x + (compact ? 0 : 14), y: stacked.y + end * stacked.pitch + (compact ? 6 : 8) };
  return [...placed, ...run(outcome, compact ? 16 : 24, under, clamp(view.written * 7 - 6))];
}

const isNegative = ({ token }: FormulaPiece) => typeof token !== 'string' && 'text' in token && readNumber(token.text) < 0;
const joined = (piece: FormulaPiece): Token => (isNegative(piece) ? ' ' : ' + ');

/** The formula in numbers, on one line; the room for σ and the rest is kept from the beginning. */
export function numberLine(view: EquationState): PlacedToken[] {
  const { line, compact } = view.places;
  const { terms } = view;
  const { sources } = view.network.layer(view.of.layer);
  const numbers = numbersOf(view);
  const [first, second, last] = compact ? [view.of.sources[0], undefined, view.of.sources[2]] : view.of.sources;
  const term = (source: number, isFirst: boolean): FormulaPiece[] => {
    const weight = numbers.weight(source);
    return [...(isFirst ? [] : [{ token: joined(weight) }]), weight, { token: compact ? '·' : thin }, numbers.activation(source)];
  };
  const [bias, z] = [numbers.bias(), numbers.z()];
  const isPartial = terms < sources;
  const total = numbers.total(terms);
  const open: FormulaPiece[] = [{ token: sigma() }, { token: '(' }];
  const parts: { pieces: FormulaPiece[]; alpha: number }[] = [
    { pieces: open, alpha: view.squished * (isPartial ? 0 : 1) },
    { pieces: term(first, true), alpha: counts(first, terms) },
    ...(second === undefined ? [] : [{ pieces: term(second, false), alpha: counts(second, terms) }]),
    { pieces: [{ token: ' + ⋯' }], alpha: counts(second ?? first, terms) },
    { pieces: term(last, false), alpha: counts(last, terms) },
  ];
  const tails = [
    { pieces: [{ token: ' = ' }, total], alpha: isPartial ? 1 : clamp(1 - view.biased * 2) },
    {
      pieces: [{ token: joined(bias) }, bias, { token: ' = ' }, z],
      alpha: isPartial ? 0 : clamp(view.biased * 2 - 1) * clamp(1 - view.squished * 2),
    },
    {
      pieces: [{ token: joined(bias) }, bias, { token: ') = ' }, ...open, z, { token: ') = ' }, numbers.result()],
      alpha: isPartial ? 0 : clamp(view.squished * 2 - 1),
    },
  ] as const;
  const whole = [...parts.flatMap(({ pieces }) => pieces), ...tails[2].pieces];
  const size = fittingSize(whole, line.size, 2 * (line.x - (compact ? 16 : 64)));
  let x = line.x - widthOfPieces(whole, size) / 2;
  const placed = parts.flatMap(({ pieces, alpha }) => {
    const here = run(pieces, size, { x, y: line.y }, alpha);
    x += widthOfPieces(pieces, size);
    return here;
  });
  const shown = tails.filter(({ alpha }) => alpha > 0);
  return [...placed, ...shown.flatMap(({ pieces, alpha }) => run([...pieces], size, { x, y: line.y }, alpha * (view.counted > 0 ? 1 : 0)))];
}

/** A term that is not counted yet stays faint. */
const counts = (source: number, terms: number) => (source < terms || terms === 0 ? 1 : 0.3);

/** One term, large, with lines to the words for its three indices. */
export function magnifiedTerm(ink: Ink, view: EquationState): PlacedToken[] {
  const { magnified: at, compact } = view.places;
  const { size, word } = at;
  const { row, layer, sources } = view.of;
  const source = sources[0];
  const w: Token = { letter: 'w', below: `${row},${source}`, colour: palette.positive };
  const a: Token = { letter: 'a', above: `(${layer - 1})`, below: String(source), colour: palette.activation };
  const width = widthOfFormula([w, a], size) + size * 0.2;
  const x = at.x - width / 2;
  const amount = view.magnified;
  const xa = x + widthOfFormula([w], size) + size * 0.2;
  const inW = x + widthOfFormula([{ ...w, below: '' }], size);
  const index = (text: string) => lettersWidth(text, indexSize(size), 500);
  const [to, from] = [String(row), String(source)];
  const leaders = [
    {
      text: 'layer',
      x: xa + widthOfFormula([{ ...a, above: '', below: '' }], size) + index(`(${layer - 1})`) / 2,
      y: at.y - size * 0.98,
      up: true,
    },
    { text: compact ? `to ${to}` : `to neuron ${to}`, x: inW + index(to) / 2, y: at.y + size * 0.36, up: false, shift: -0.5 },
    {
      text: compact ? `from ${from}` : `from pixel ${from}`,
      x: inW + index(`${to},`) + index(from) / 2,
      y: at.y + size * 0.36,
      up: false,
      shift: 0.8,
      deep: 1.3,
    },
  ];
  leaders.forEach(({ text, x: tip, y, up, shift = 0, deep = 0 }, i) => {
    const alpha = clamp(amount * 3 - i);
    const end = y + (up ? -1 : 1) * size * 0.55 + deep * word;
    const side = tip + shift * size * 0.62;
    ink.line(tip, y, side, end, { colour: palette.attention, width: 1.5, alpha });
    ink.text(side, end + (up ? -word * 0.5 : word * 1.1), text, {
      size: word,
      colour: palette.text,
      align: 'center',
      alpha,
      keepsSize: true,
    });
  });
  return [
    { token: w, x, y: at.y, size, alpha: clamp(amount * 3) },
    { token: a, x: xa, y: at.y, size, alpha: clamp(amount * 3) },
  ];
}
