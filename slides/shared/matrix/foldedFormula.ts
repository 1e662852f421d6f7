/** The whole layer in four letters, on their way from the parts that they stand for; or why two factors do not fit. */

import { between, clamp } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { At } from '../../../src/theme/places';
import type { EquationState } from './EquationState';
import { sigma } from './equationLayout';
import { type Token, widthOfFormula } from './formula';
import { type FormulaPiece, type PlacedToken, run, widthOfPieces } from './formulaPieces';
import { biasLetter, matrixLetter, vectorLetter } from './matrixNames';

/** From 0 to 1 while the folding goes from one moment to another. */
const during = (folded: number, from: number, to: number) => clamp((folded - from) / (to - from));
const eased = (way: number) => way * way * (3 - 2 * way);

/**
 * The whole layer in one line; letters come from the parts that they stand for. The line is cleared first; the result's letter goes
 * to the left end while it is alone there, then W, a and b come down side by side, and the sigmoid closes round them: none meets another.
 */
export function foldedFormula(view: EquationState): PlacedToken[] {
  const { folded, line, names, shapes } = view.places;
  const { foldFrom: from, misfit, folded: amount } = view;
  if (misfit) return misfitLine(view);
  const [result, parts] = [
    { start: from.result, shown: [0.22, 0.32], down: [0.24, 0.4], across: [0.34, 0.62] },
    { shown: [0.6, 0.7], down: [0.62, 0.9], across: [0.62, 0.9] },
  ] as const;
  const [sign, round] = [{ shown: [0.84, 0.94] }, { shown: [0.86, 1] }] as const;
  const pieces: { token: Token; moves: Moves }[] = [
    { token: vectorLetter(view.of.layer), moves: result },
    { token: ' = ', moves: sign },
    { token: sigma(), moves: round },
    { token: '( ', moves: round },
    { token: matrixLetter(), moves: { ...parts, start: from.matrix } },
    { token: ' ', moves: parts },
    { token: vectorLetter(view.of.layer - 1), moves: { ...parts, start: from.vector } },
    { token: ' + ', moves: sign },
    { token: biasLetter(), moves: { ...parts, start: from.bias } },
    { token: ' )', moves: round },
  ];
  /** Below the sizes that stand under the names. */
  const below = shapes.below - names.below + names.size * 1.15;
  let pen = line.x - widthOfPieces(pieces, folded.size) / 2;
  return pieces.map(({ token, moves: { start, shown, down = shown, across = shown } }) => {
    const width = widthOfFormula([token], folded.size);
    const [x, y] = [eased(during(amount, ...across)), eased(during(amount, ...down))];
    const size = start ? between(names.size, folded.size, y) : folded.size;
    const placed = {
      token,
      size,
      x: start ? between(start.x - (width * size) / folded.size / 2, pen, x) : pen,
      y: start ? between(start.y + below, folded.y, y) : folded.y,
      alpha: during(amount, ...shown),
    };
    pen += width;
    return placed;
  });
}

type During = readonly [from: number, to: number];

/** Where a piece comes from, if it comes, and when it shows and moves. */
interface Moves {
  readonly start?: At;
  readonly shown: During;
  readonly down?: During;
  readonly across?: During;
}

function misfitLine({ places, misfit, folded }: EquationState): PlacedToken[] {
  if (!misfit) return [];
  const { line, compact } = places;
  const number = (name: string, value: number, colour: number): FormulaPiece => ({ token: { name, text: String(value), value, colour } });
  const [first, second] = [misfit.first, misfit.second];
  const shape = (which: string, [rows, columns]: readonly [number, number], inner: 0 | 1): FormulaPiece[] => [
    number(`rows of the ${which} factor`, rows, inner === 0 ? palette.negative : palette.text),
    { token: ' × ' },
    number(`columns of the ${which} factor`, columns, inner === 1 ? palette.negative : palette.text),
  ];
  const says: FormulaPiece[] = [
    number('inner size of the first factor', first[1], palette.negative),
    { token: ' is not ' },
    number('inner size of the second factor', second[0], palette.negative),
    { token: '.' },
  ];
  const size = compact ? 14 : 22;
  const pieces = [...shape('first', first, 1), { token: ' times ' }, ...shape('second', second, 0), { token: ' does not fit: ' }, ...says];
  const x = line.x - widthOfPieces(pieces, size) / 2;
  return run(pieces, size, { x, y: line.y }, clamp(folded * 3 - 2));
}
