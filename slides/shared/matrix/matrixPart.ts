/** A layer of the lesson's network as matrix, vectors and formula; and hidden layer 1 beside it, for a question about one of its cells. */
import type { Lesson } from '../../../src/lesson/Lesson';
import type { Places } from '../../../src/theme/places';
import { askedCell } from './askedCell';
import type { FormulaOf } from './EquationState';
import { EquationView } from './EquationView';
import { MatrixView } from './MatrixView';
import { columnNow, columnsShown, matrixChoiceOf, rowNow, termsNow } from './matrixChoice';
import { matrixControls } from './matrixControls';
import { namesOf } from './matrixNames';
import { matrixPlaces } from './matrixPlaces';
import type { Slots } from './matrixShape';
import { RowCardView } from './RowCardView';
import { showMatrix, showRow } from './showMatrix';

/** The layer that stands beside the network's columns before it becomes a matrix. */
const besideLayer = 1;

export function matrixPart(lesson: Lesson, stage: Places) {
  const places = matrixPlaces(stage);
  const shift = places.compact ? 0 : (stage.net.columns[2] as number) - (stage.net.columns[1] as number);
  const columns = stage.net.columns.map((x) => x + shift) as unknown as typeof stage.net.columns;
  const matrix = new MatrixView(places, { ...stage.net, columns });
  const card = new RowCardView(places);
  const equation = new EquationView(places);
  const question = askedCell(lesson, stage, places);
  const { first, firstCard, remark } = question.views;
  return {
    places,
    /** How far right the network stands, so that the formula has room beside it. */
    shift,
    views: { matrix, first, card, firstCard, equation, remark },
    /** The neuron of the network's column that the formula is about. */
    beside: () => ({ layer: besideLayer, neuron: rowNow(lesson, besideLayer) }),
    show() {
      showChosen(matrix, card, lesson);
      question.show();
      showEquation(equation, lesson, matrix);
      joinThem(matrix, equation);
    },
    controls: matrixControls(lesson, { matrix, first, equation, places }),
  };
}

/** The layer, row and terms that the learner has chosen. */
function showChosen(matrix: MatrixView, card: RowCardView, lesson: Lesson): void {
  const choice = matrixChoiceOf(lesson);
  const layer = choice.layer.value;
  const row = rowNow(lesson, layer);
  const pointed = columnNow(lesson, layer);
  const column = columnOfTerm(lesson, layer) ?? pointed;
  showMatrix(matrix, lesson, { layer, row, column: pointed }, column);
  showRow(card, lesson, { layer, row, column });
  matrix.circles = layer === besideLayer ? lesson.shownInputs.value : [];
  matrix.kept = choice.rows.value[layer];
  matrix.scrub = choice.terms.value;
  matrix.factors = choice.factors.value;
}

/** The column of the last term that counts, while some do not. */
function columnOfTerm(lesson: Lesson, layer: number): number | undefined {
  const terms = termsNow(lesson);
  return terms > 0 && terms < lesson.network().layer(layer).sources ? terms - 1 : undefined;
}

function showEquation(equation: EquationView, lesson: Lesson, { layer, row, columns, places }: MatrixView): void {
  const { terms, pointed } = matrixChoiceOf(lesson);
  equation.network = lesson.network();
  equation.pass = lesson.pass();
  equation.scrub = terms.value;
  const besideColumns = columnsShown(lesson, besideLayer, places.columns, undefined);
  equation.beside = formulaOf(besideLayer, rowNow(lesson, besideLayer), besideColumns);
  equation.below = formulaOf(layer, row, columns);
  const source = pointed.value?.column;
  equation.pointed = source === undefined ? undefined : { part: 'source', source };
}

/** Each knows where the other has what becomes a part of it. */
function joinThem(matrix: MatrixView, equation: EquationView): void {
  matrix.weightsFrom = cellsFrom(equation, matrix.columns);
  equation.foldFrom = foldFrom(matrix);
  equation.misfit = misfitOf(matrix);
}

function formulaOf(layer: number, row: number, columns: Slots): FormulaOf {
  const shown = columns.filter((source) => source !== undefined);
  return { layer, row, sources: [shown[0] as number, shown[1] as number, shown.at(-1) as number] };
}

/** Where the weights of a row stand in the formula: those that are not written out come from the dots. */
function cellsFrom(equation: EquationView, columns: Slots) {
  const [first, second, dots, last] = equation.weightPlaces;
  return columns.map((_, k) => (k === 0 ? first : k === 1 && columns[1] !== undefined ? second : k === columns.length - 1 ? last : dots));
}

function foldFrom(matrix: MatrixView) {
  // As everything stands once the biases have made room.
  const { matrix: w, vector, bias, result } = namesOf(matrix, 1);
  return { matrix: w, vector, bias, result };
}

function misfitOf(matrix: MatrixView) {
  if (matrix.factors === 'fitting') return undefined;
  const { neurons, sources } = matrix.network.layer(matrix.layer);
  const length = matrix.pass.activations(matrix.vectorLayer).length;
  const [w, a] = [[neurons, sources] as const, [length, 1] as const];
  return matrix.factors === 'turned' ? { first: a, second: w } : { first: w, second: a };
}
