/** What can be taken hold of at a matrix: its cells and its formula to point at, rows and terms to step through, a bias to drag. */

import type { Lesson } from '../../../src/lesson/Lesson';
import type { ButtonControl, ChoiceControl, Control, SliderControl } from '../../../src/scene/Control';
import { clamp, halfway } from '../../../src/theme/amounts';
import { written } from '../../../src/theme/numbers';
import { cellPick } from './cellPick';
import type { EquationView } from './EquationView';
import { formulaPick } from './formulaPick';
import type { Factors } from './MatrixState';
import type { MatrixView } from './MatrixView';
import { keepRow, matrixChoiceOf, termsNow } from './matrixChoice';
import type { MatrixPlaces } from './matrixPlaces';

interface Shown {
  readonly matrix: MatrixView;
  /** Hidden layer 1, for the question. */
  readonly first: MatrixView;
  readonly equation: EquationView;
  readonly places: MatrixPlaces;
}

export function matrixControls(lesson: Lesson, stage: Shown): Control[] {
  const { matrix, equation } = stage;
  return [
    cellPick(lesson, matrix),
    formulaPick(lesson, equation, matrix),
    rowSlider(lesson, stage),
    termsSlider(lesson, stage),
    layerChoice(lesson, stage),
    biasDrag(lesson, matrix),
    factorsChoice(lesson, stage),
    shuffle(lesson, stage),
    light(lesson, stage),
  ];
}

const isThere = (matrix: MatrixView) => matrix.alpha * matrix.rowsDrawn > halfway;
/** Rows and terms are stepped through where the formula follows. */
const isFollowed = ({ matrix, equation }: Shown) => isThere(matrix) && equation.alpha > halfway;
/** The whole layer stands there in one line. */
const isWhole = (equation: EquationView) => equation.folded > halfway;

const layerNow = (lesson: Lesson) => lesson.network().layer(matrixChoiceOf(lesson).layer.value);

/** The row that is kept, also while another one is pointed at. */
function keptRow(lesson: Lesson): number {
  const { layer, rows } = matrixChoiceOf(lesson);
  return rows.value[layer.value] ?? 0;
}

const rowSlider = (lesson: Lesson, shown: Shown): SliderControl => ({
  kind: 'slider',
  id: 'row',
  label: 'Row of the matrix: the neuron it belongs to',
  min: 0,
  get max() {
    return layerNow(lesson).neurons - 1;
  },
  step: 1,
  where() {
    const { matrix, equation, places } = shown;
    const hasRoom = !places.compact || !isWhole(equation);
    return isFollowed(shown) && matrix.entry > halfway && hasRoom ? places.row : undefined;
  },
  value: () => keptRow(lesson),
  set: (row) => keepRow(lesson, row),
  text: (value) => `row ${value}, neuron ${value}`,
});

const termsSlider = (lesson: Lesson, shown: Shown): SliderControl => ({
  kind: 'slider',
  id: 'row-terms',
  label: 'How many terms of the row are added up',
  min: 0,
  get max() {
    return layerNow(lesson).sources;
  },
  step: 1,
  where() {
    const { matrix, equation, places } = shown;
    const isAdded = matrix.entry > halfway && matrix.counted > halfway;
    return isFollowed(shown) && isAdded && !isWhole(equation) ? places.terms : undefined;
  },
  value: () => termsNow(lesson),
  set: (value) => {
    const { layer, terms } = matrixChoiceOf(lesson);
    terms.value = value / lesson.network().layer(layer.peek()).sources;
  },
  text: (value) => `${value} terms`,
});

function layerChoice(lesson: Lesson, { matrix, places }: Shown): ChoiceControl {
  const { layer } = matrixChoiceOf(lesson);
  return {
    kind: 'choice',
    id: 'layer',
    label: 'Layer whose matrix this is',
    heading: 'layer',
    quiet: true,
    options: [1, 2, 3].map((value) => ({ value, text: String(value) })),
    where: () => (isThere(matrix) ? places.layer : undefined),
    value: () => layer.value,
    set: (value) => {
      layer.value = value;
    },
  };
}

const biasReach = 12;

/** The bias of the row that is kept is dragged where it stands. */
function biasDrag(lesson: Lesson, matrix: MatrixView): SliderControl {
  const { layer, rows } = matrixChoiceOf(lesson);
  return {
    kind: 'slider',
    id: 'row-bias',
    label: 'Bias of the row',
    min: -biasReach,
    max: biasReach,
    step: 0.05,
    round: true,
    travel: 360,
    isEdit: true,
    where() {
      const k = matrix.kept === undefined ? -1 : matrix.rows.indexOf(matrix.kept);
      const isShown = isThere(matrix) && matrix.biased > halfway && matrix.factors === 'fitting';
      return isShown && k >= 0 ? matrix.entryAt('bias', k) : undefined;
    },
    value: () => clamp(lesson.network().bias(layer.value, keptRow(lesson)), -biasReach, biasReach),
    set(value) {
      const [l, row] = [layer.peek(), rows.peek()[layer.peek()] ?? 0];
      lesson.editNetwork('lesson', (network) => network.withBias(l, row, value));
    },
    text: (value) => `bias ${written(value)}`,
  };
}

const allFactors: readonly { readonly factors: Factors; readonly text: string }[] = [
  { factors: 'fitting', text: 'W a' },
  { factors: 'turned', text: 'a W' },
  { factors: 'other', text: 'W, another a' },
];

function factorsChoice(lesson: Lesson, { matrix, equation, places }: Shown): ChoiceControl {
  const { factors } = matrixChoiceOf(lesson);
  return {
    kind: 'choice',
    id: 'factors',
    label: 'What is multiplied with what',
    ...(places.compact ? {} : { heading: 'multiply' }),
    quiet: true,
    options: allFactors.map(({ text }, value) => ({ value, text })),
    where: () => (isThere(matrix) && isWhole(equation) ? places.order : undefined),
    value: () => allFactors.findIndex((each) => each.factors === factors.value),
    set: (value) => {
      factors.value = allFactors[value]?.factors ?? 'fitting';
    },
  };
}

function shuffle(lesson: Lesson, { matrix, equation, places }: Shown): ButtonControl {
  const { shuffled } = matrixChoiceOf(lesson);
  return {
    kind: 'button',
    id: 'shuffle',
    label: 'Shuffle a and W',
    quiet: true,
    where: () => (isThere(matrix) && isWhole(equation) ? places.shuffle : undefined),
    press() {
      shuffled.value = !shuffled.peek();
    },
  };
}

const light = (lesson: Lesson, { first, equation, places }: Shown): ButtonControl => ({
  kind: 'button',
  id: 'light',
  label: 'Light that pixel',
  where() {
    const isAsking = first.alpha * first.asking > halfway && equation.alpha < halfway;
    // Only with the outcome, not while the question is asked.
    return isAsking && first.outcome > halfway ? places.light : undefined;
  },
  press: () => lesson.setPixel(matrixChoiceOf(lesson).asked.peek().column, 1),
});
