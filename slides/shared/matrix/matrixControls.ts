/** What can be taken hold of at a matrix: its cells and its formula to point at, rows and terms to step through, a bias to drag. */

import type { Lesson } from '../../../src/lesson/Lesson';
import type { Control, PickControl } from '../../../src/scene/Control';
import { halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import type { Place } from '../../../src/theme/places';
import type { Referent } from './EquationState';
import type { EquationView } from './EquationView';
import type { Factors } from './MatrixState';
import type { MatrixView } from './MatrixView';
import { matrixChoiceOf, rowNow, termsNow } from './matrixChoice';
import type { MatrixPlaces } from './matrixPlaces';
import type { RowCardView } from './RowCardView';

interface Stage {
  matrix: MatrixView;
  first: MatrixView;
  card: RowCardView;
  equation: EquationView;
  places: MatrixPlaces;
}

interface Cell {
  readonly part: 'matrix' | 'vector' | 'bias' | 'result';
  /** Place among the written rows, or for the vector among its entries. */
  readonly k: number;
  readonly column: number;
}

const allFactors: readonly Factors[] = ['fitting', 'turned', 'other'];
const biasReach = 12;

export function matrixControls(lesson: Lesson, stage: Stage): Control[] {
  const { matrix, first, places } = stage;
  const choice = matrixChoiceOf(lesson);
  const isThere = () => matrix.alpha * matrix.rowsDrawn > halfway;
  const whenThere =
    (place: Place, also: () => boolean = () => true) =>
    () =>
      isThere() && also() ? place : undefined;
  const isWhole = () => stage.equation.folded > halfway;
  const setRow = (row: number) => {
    choice.rows.value = { ...choice.rows.peek(), [choice.layer.peek()]: row };
  };
  return [
    cellPick(lesson, matrix, setRow),
    formulaPick(lesson, stage, setRow),
    {
      kind: 'slider',
      id: 'row',
      label: 'Row of the matrix: the neuron it belongs to',
      min: 0,
      get max() {
        return lesson.network().layer(choice.layer.value).neurons - 1;
      },
      step: 1,
      where: whenThere(places.row, () => matrix.entry > halfway && !(places.compact && isWhole())),
      value: () => choice.rows.value[choice.layer.value] ?? 0,
      set: setRow,
      text: (value) => `row ${value}, neuron ${value}`,
    },
    {
      kind: 'slider',
      id: 'row-terms',
      label: 'How many terms of the row are added up',
      min: 0,
      get max() {
        return lesson.network().layer(choice.layer.value).sources;
      },
      step: 1,
      where: whenThere(places.terms, () => matrix.entry > halfway && matrix.counted > halfway && !isWhole()),
      value: () => termsNow(lesson),
      set: (value) => {
        choice.terms.value = value / lesson.network().layer(choice.layer.peek()).sources;
      },
      text: (value) => `${value} terms`,
    },
    {
      kind: 'choice',
      id: 'layer',
      label: 'Layer whose matrix this is',
      heading: 'layer',
      quiet: true,
      options: [1, 2, 3].map((value) => ({ value, text: String(value) })),
      where: whenThere(places.layer),
      value: () => choice.layer.value,
      set: (value) => {
        choice.layer.value = value;
      },
    },
    {
      kind: 'slider',
      id: 'row-bias',
      label: 'Bias of the row',
      min: -biasReach,
      max: biasReach,
      step: 0.05,
      round: true,
      travel: 360,
      isEdit: true,
      where: () => {
        const k = matrix.kept === undefined ? -1 : matrix.rows.indexOf(matrix.kept);
        return isThere() && matrix.biased > halfway && matrix.factors === 'fitting' && k >= 0 ? matrix.entryAt('bias', k) : undefined;
      },
      value: () => {
        const layer = choice.layer.value;
        return Math.max(-biasReach, Math.min(biasReach, lesson.network().bias(layer, choice.rows.value[layer] ?? 0)));
      },
      set: (value) => {
        const layer = choice.layer.peek();
        lesson.editNetwork('lesson', (network) => network.withBias(layer, choice.rows.peek()[layer] ?? 0, value));
      },
      text: (value) => `bias ${written(value)}`,
    },
    {
      kind: 'choice',
      id: 'factors',
      label: 'What is multiplied with what',
      ...(places.compact ? {} : { heading: 'multiply' }),
      quiet: true,
      options: allFactors.map((_, value) => ({ value, text: ['W a', 'a W', 'W, another a'][value] as string })),
      where: whenThere(places.order, isWhole),
      value: () => allFactors.indexOf(choice.factors.value),
      set: (value) => {
        choice.factors.value = allFactors[value] ?? 'fitting';
      },
    },
    {
      kind: 'button',
      id: 'shuffle',
      label: 'Shuffle a and W',
      quiet: true,
      where: whenThere(places.shuffle, isWhole),
      press: () => {
        choice.shuffled.value = !choice.shuffled.peek();
      },
    },
    {
      kind: 'button',
      id: 'light',
      label: 'Light that pixel',
      where: () => (first.alpha * first.asking > halfway && stage.equation.alpha < halfway && revealed(stage) ? places.light : undefined),
      press: () => lesson.setPixel(choice.asked.peek().column, 1),
    },
  ];
}

/** Only with the outcome, not while the question is asked. */
const revealed = ({ first }: Stage) => first.outcome > halfway;

/** Every number in brackets; pointing at one lights its row, its column and all that belongs to them. */
function cellPick(lesson: Lesson, matrix: MatrixView, setRow: (row: number) => void): PickControl {
  const choice = matrixChoiceOf(lesson);
  const cells = (): Cell[] => [
    ...matrix.rows.flatMap((row, k) =>
      row === undefined
        ? []
        : matrix.columns.flatMap((source, column) => (source === undefined ? [] : [{ part: 'matrix' as const, k, column }])),
    ),
    ...matrix.columns.flatMap((source, k) => (source === undefined ? [] : [{ part: 'vector' as const, k, column: k }])),
    ...(['bias', 'result'] as const).flatMap((part) =>
      matrix.rows.flatMap((row, k) => (row === undefined ? [] : [{ part, k, column: -1 }])),
    ),
  ];
  const isThere = ({ part }: Cell) =>
    part === 'vector' ||
    (part === 'matrix' && matrix.rowsDrawn > halfway) ||
    (part === 'bias' ? matrix.biased > halfway : matrix.swept > halfway);
  return {
    kind: 'pick',
    id: 'cells',
    label: 'The numbers of the matrix and the vectors. Arrows go from one to the next, Enter keeps the row.',
    where: () => (matrix.alpha * matrix.rowsDrawn > halfway ? matrix.area : undefined),
    count: () => cells().length,
    placeOf(index) {
      const cell = cells()[index];
      if (!cell || !isThere(cell)) return undefined;
      return cell.part === 'matrix' ? matrix.cellAt(cell.k, cell.column) : matrix.entryAt(cell.part, cell.k);
    },
    text: (index) => textOf(lesson, matrix, cells()[index]),
    point(index) {
      const cell = index === undefined ? undefined : cells()[index];
      choice.pointed.value = cell && pointedAt(matrix, cell);
      const column = choice.pointed.value?.column;
      const { layer } = matrix;
      if (column !== undefined && layer === 1) lesson.pointed.value = { kind: 'pixel', index: column };
      else if (cell) lesson.pointed.value = { kind: 'neuron', layer, neuron: choice.pointed.value?.row ?? rowNow(lesson, layer) };
      else lesson.pointed.value = undefined;
    },
    press(index) {
      const cell = cells()[index];
      const row = cell && cell.part !== 'vector' ? matrix.rows[cell.k] : undefined;
      if (row !== undefined) setRow(row);
    },
  };
}

function pointedAt(matrix: MatrixView, { part, k, column }: Cell): { row?: number; column?: number } {
  const [row, source] = [matrix.rows[k], matrix.columns[column]];
  if (part === 'vector') return source === undefined ? {} : { column: source };
  return { ...(row === undefined ? {} : { row }), ...(part === 'matrix' && source !== undefined ? { column: source } : {}) };
}

function textOf(lesson: Lesson, matrix: MatrixView, cell: Cell | undefined): string {
  if (!cell) return '';
  const { row, column } = pointedAt(matrix, cell);
  const { layer, network } = matrix;
  if (cell.part === 'vector') return `a, entry ${column}: ${written(matrix.pass.activation(layer - 1, column ?? 0))}`;
  if (cell.part === 'bias') return `b, entry ${row}: ${written(network.bias(layer, row ?? 0))}`;
  if (cell.part === 'result') return `row ${row}: activation ${written(lesson.pass().activation(layer, row ?? 0))}`;
  return `row ${row}, column ${column}: weight ${written(network.weight(layer, row ?? 0, column ?? 0))}`;
}

/** The letters of the formula: each lights what it stands for. */
function formulaPick(lesson: Lesson, { equation, matrix }: Stage, setRow: (row: number) => void): PickControl {
  const choice = matrixChoiceOf(lesson);
  const symbols = () => equation.symbols;
  return {
    kind: 'pick',
    id: 'formula',
    label: 'The symbols of the formula. Arrows go from one to the next.',
    where: () => (equation.alpha > halfway && equation.lined > halfway && symbols().length > 0 ? equation.area : undefined),
    count: () => symbols().length,
    placeOf: (index) => symbols()[index]?.place,
    text: (index) => meaning(lesson, equation, symbols()[index]?.referent),
    point(index) {
      const referent = index === undefined ? undefined : symbols()[index]?.referent;
      const { layer, row } = equation.of;
      choice.pointed.value = referent && ('source' in referent ? { row, column: referent.source } : { row });
      if (!referent) lesson.pointed.value = undefined;
      else if ('source' in referent && layer === 1) lesson.pointed.value = { kind: 'pixel', index: referent.source };
      else lesson.pointed.value = { kind: 'neuron', layer, neuron: row };
    },
    press: () => setRow(matrix.row),
  };
}

function meaning(lesson: Lesson, equation: EquationView, referent: Referent | undefined): string {
  const { layer, row } = equation.of;
  if (!referent) return '';
  if (referent.part === 'source')
    return `activation of neuron ${referent.source} before: ${written(lesson.pass().activation(layer - 1, referent.source))}`;
  if (referent.part === 'weight')
    return `weight from neuron ${referent.source} to neuron ${row}: ${written(lesson.network().weight(layer, row, referent.source))}`;
  if (referent.part === 'bias') return `bias of neuron ${row}: ${written(lesson.network().bias(layer, row))}`;
  return `activation of neuron ${row}: ${written(lesson.pass().activation(layer, row))}`;
}
