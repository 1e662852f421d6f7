/** What can be taken hold of at the program: its lines, how far it runs, where it stops, its variables; and the stopwatch. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { ButtonControl, ChoiceControl, Control, PickControl, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { shifted } from '../../src/theme/places';
import type { CodeView } from './CodeView';
import { meaningOf } from './codeTrace';
import { forwardLines } from './ownSource';
import type { CodePlaces } from './places';
import { type CodeState, codeStateOf, holdAt, placeAt, takeTime } from './state';
import type { TimingView } from './TimingView';
import type { Variable, VariablesView } from './VariablesView';

interface Shown {
  readonly code: CodeView;
  /** The variables of the three lines, and those of the program that runs. */
  readonly held: VariablesView;
  readonly variables: VariablesView;
  readonly timing: TimingView;
  readonly places: CodePlaces;
}

export function codeControls(lesson: Lesson, stage: Shown): Control[] {
  const state = codeStateOf(lesson);
  return [
    linePick(stage, state),
    progress(stage, state),
    runToStop(stage, state),
    variablePick(stage, state),
    productsWithZero(stage, state),
    measure(lesson, stage),
  ];
}

/** The program stands there to be run. */
const isRunning = ({ code, variables }: Shown) => code.marked > halfway && variables.drawn > halfway;

const linePick = ({ code }: Shown, state: CodeState): PickControl => ({
  kind: 'pick',
  id: 'lines',
  label: 'The lines of the program. Arrows go from one to the next, Enter sets the stop there.',
  where: () => (code.drawn > halfway && code.marked > halfway ? shifted(code.area, code) : undefined),
  count: () => forwardLines.length,
  placeOf: (line) => shifted(code.placeOf(line), code),
  text: (line) => `line ${line + 1}: ${meaningOf(line)}`,
  point: (line) => {
    state.pointedLine.value = line;
  },
  press: (line) => {
    state.stop.value = state.stop.peek() === line ? undefined : line;
  },
});

const progress = (stage: Shown, state: CodeState): SliderControl => ({
  kind: 'slider',
  id: 'program',
  label: 'How far the program has run, line by line',
  min: 0,
  get max() {
    return state.trace.value.length - 1;
  },
  step: 1,
  where: () => (isRunning(stage) ? stage.places.slider : undefined),
  value: () => placeAt(state, stage.code.at),
  set: (place) => holdAt(state, stage.code.at, place),
  text: (value) => `step ${value}, line ${(state.trace.value[value]?.line ?? 0) + 1}`,
});

const runToStop = (stage: Shown, state: CodeState): ButtonControl => ({
  kind: 'button',
  id: 'run',
  label: 'Run to the stop',
  quiet: true,
  where: () => (isRunning(stage) && state.stop.value !== undefined ? stage.places.run : undefined),
  press() {
    const { at } = stage.code;
    holdAt(state, at, nextStop(state, placeAt(state, at)));
  },
});

/** Where the program halts when it goes on from a place of the trace; from the end it begins anew. */
function nextStop(state: CodeState, from: number): number {
  const trace = state.trace.peek();
  const end = trace.length - 1;
  const isStop = (place: number) => trace[place]?.line === state.stop.peek();
  let next = from >= end ? 0 : from + 1;
  while (next < end && !isStop(next)) next++;
  return next;
}

const variablePick = ({ code, variables }: Shown, state: CodeState): PickControl => ({
  kind: 'pick',
  id: 'variables',
  label: 'The variables of the program. Arrows go from one to the next; the layer they belong to is ringed.',
  where: () => (variables.drawn > halfway && code.marked > halfway ? shifted(variables.area, variables) : undefined),
  count: () => variables.seated.length,
  placeOf: (i) => {
    const place = variables.placeOf(variables.seated[i] ?? -1);
    return place && shifted(place, variables);
  },
  text(i) {
    const variable = variables.variables(variables.at)[variables.seated[i] ?? -1];
    return `${variable?.name}: ${inWords(variable)}`;
  },
  point: (i) => {
    state.pointedVariable.value = i === undefined ? undefined : variables.seated[i];
  },
});

function inWords(variable: Variable | undefined): string {
  if (variable?.words) return variable.words.map((word) => (typeof word === 'string' ? word : word.text)).join('');
  if (variable?.filled) return `${variable.filled.count} of ${variable.filled.of} known`;
  return variable?.lamps ? 'activations' : 'not yet';
}

const productsWithZero = ({ held, places }: Shown, { leavesOut }: CodeState): ChoiceControl => ({
  kind: 'choice',
  id: 'zeros',
  label: 'Products with 0',
  heading: 'products with 0',
  quiet: true,
  options: [
    { value: 0, text: 'counted' },
    { value: 1, text: 'left out' },
  ],
  where: () => (held.counter > halfway && held.drawn > halfway ? places.zeros : undefined),
  value: () => (leavesOut.value ? 1 : 0),
  set: (value) => {
    leavesOut.value = value === 1;
  },
});

const measure = (lesson: Lesson, { timing, places }: Shown): ButtonControl => ({
  kind: 'button',
  id: 'measure',
  label: 'Measure',
  where: () => (timing.drawn > halfway ? places.measure : undefined),
  press() {
    takeTime(lesson);
  },
});
