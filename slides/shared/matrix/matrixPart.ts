/** A layer of the lesson's network as matrix, vectors and formula; and hidden layer 1 beside it, for a question about one of its cells. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { written } from '../../../src/theme/numbers';
import type { Places } from '../../../src/theme/places';
import { LabelView } from '../../../src/views/LabelView';
import type { FormulaOf } from './EquationState';
import { EquationView } from './EquationView';
import { MatrixView } from './MatrixView';
import { columnNow, columnsShown, matrixChoiceOf, rowNow, rowsShown, termsNow } from './matrixChoice';
import { matrixControls } from './matrixControls';
import { namesOf } from './matrixNames';
import { type MatrixPlaces, matrixPlaces } from './matrixPlaces';
import type { Slots } from './matrixShape';
import { RowCardView } from './RowCardView';

/** The layer that stands beside the network's columns before it becomes a matrix. */
const besideLayer = 2;
const questionLayer = 1;

export function matrixPart(lesson: Lesson, stage: Places) {
  const places = matrixPlaces(stage);
  const choice = matrixChoiceOf(lesson);
  const matrix = new MatrixView(places, stage.net);
  const first = new MatrixView(places, stage.net);
  const card = new RowCardView(places);
  const firstCard = new RowCardView(places);
  const equation = new EquationView(places);
  const remark = new LabelView();
  // Hidden layer 1 stands there as far as its biases, and waits.
  Object.assign(first, { alpha: 0, gathered: 1, rowDrawn: 1, rowsDrawn: 1, counted: 1, entry: 1, swept: 1, shaped: 1, biased: 1 });
  Object.assign(firstCard, { alpha: 0, drawn: 1, summed: 1, biased: 1 });
  const moved = computed(() => movedBy(lesson));

  const showMatrix = (view: MatrixView, layer: number, row: number, column: number | undefined, meant: number | undefined) => {
    view.network = lesson.network();
    view.pass = lesson.pass();
    view.layer = layer;
    view.row = row;
    view.column = column;
    view.columns = columnsShown(lesson, layer, places.columns, meant);
    view.rows = rowsShown(lesson, layer, places.rows, row);
  };
  const showCard = (view: RowCardView, layer: number, row: number, column: number | undefined) => {
    view.network = lesson.network();
    view.pass = lesson.pass();
    view.layer = layer;
    view.row = row;
    view.column = column;
  };

  return {
    places,
    views: { matrix, first, card, firstCard, equation, remark },
    /** The neuron of the network's column that the formula is about. */
    beside: () => ({ layer: besideLayer, neuron: rowNow(lesson, besideLayer) }),
    show() {
      const layer = choice.layer.value;
      const row = rowNow(lesson, layer);
      const { sources } = lesson.network().layer(layer);
      const terms = termsNow(lesson);
      const column = terms < sources && terms > 0 ? terms - 1 : columnNow(lesson, layer);
      showMatrix(matrix, layer, row, columnNow(lesson, layer), column);
      matrix.kept = choice.rows.value[layer];
      matrix.scrub = choice.terms.value;
      matrix.factors = choice.factors.value;
      showCard(card, layer, row, column);
      const { row: askedRow, column: askedColumn } = choice.asked.value;
      showMatrix(first, questionLayer, askedRow, askedColumn, askedColumn);
      first.asked = choice.asked.value;
      first.picture = lesson.receivesOther.value ? places.received : stage.home;
      showCard(firstCard, questionLayer, askedRow, askedColumn);
      equation.network = lesson.network();
      equation.pass = lesson.pass();
      equation.scrub = choice.terms.value;
      const besideColumns = columnsShown(lesson, besideLayer, places.columns, undefined);
      equation.beside = formulaOf(besideLayer, rowNow(lesson, besideLayer), besideColumns);
      equation.below = formulaOf(layer, row, matrix.columns);
      const pointed = choice.pointed.value;
      equation.pointed = pointed?.column === undefined ? undefined : { part: 'source', source: pointed.column };
      matrix.weightsFrom = cellsFrom(equation, matrix.columns);
      equation.foldFrom = foldFrom(matrix);
      equation.misfit = misfitOf(matrix);
      remark.labels = remarkOf(lesson, places, moved.value);
    },
    controls: matrixControls(lesson, { matrix, first, card, equation, places }),
  };
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

/** How far 1 more in the asked cell moves its row's z, and how many entries the pixel itself would move. */
function movedBy(lesson: Lesson): { by: number; entries: number } {
  const { column } = matrixChoiceOf(lesson).asked.value;
  const layer = lesson.network().layer(questionLayer);
  let entries = 0;
  for (let neuron = 0; neuron < layer.neurons; neuron++) if (layer.weights[neuron * layer.sources + column] !== 0) entries++;
  return { by: lesson.pass().activation(0, column), entries };
}

function remarkOf(lesson: Lesson, { remark, compact }: MatrixPlaces, { by, entries }: { by: number; entries: number }) {
  const { row, column } = matrixChoiceOf(lesson).asked.value;
  const text = written(by);
  return [
    {
      ...remark,
      align: 'center' as const,
      tone: 'strong' as const,
      words: [
        compact ? `z of ${row}: 1 × ` : `z of neuron ${row} moves by 1 × `,
        { name: `a[0][${column}]`, text, value: by },
        ' = ',
        { name: 'change of z', text, value: by },
      ],
    },
    {
      ...remark,
      y: remark.y + (compact ? 20 : 28),
      size: compact ? 12 : 15,
      align: 'center' as const,
      words: [
        compact ? 'Its pixel moves ' : 'Change its pixel instead, and ',
        { name: 'entries that the pixel moves', text: String(entries), value: entries },
        compact ? ' entries.' : ' entries move.',
      ],
    },
  ];
}
