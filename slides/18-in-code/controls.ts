/** What can be taken hold of at the program: its lines, how far it runs, where it stops, its variables; and the stopwatch. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { Control } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import type { At, Place } from '../../src/theme/places';
import type { CodeView } from './CodeView';
import { meaningOf } from './codeTrace';
import { forwardLines } from './ownSource';
import type { CodePlaces } from './places';
import { codeStateOf, holdAt, placeAt, takeTime } from './state';
import type { TimingView } from './TimingView';
import type { TracedNetworkView } from './TracedNetworkView';
import type { VariablesView } from './VariablesView';

interface Stage {
  readonly code: CodeView;
  readonly variables: VariablesView;
  readonly layers: TracedNetworkView;
  readonly timing: TimingView;
  readonly places: CodePlaces;
}

export function codeControls(lesson: Lesson, { code, variables, timing, places }: Stage): Control[] {
  const state = codeStateOf(lesson);
  const runs = () => code.marked > halfway && variables.drawn > halfway && code.ringed < halfway;
  const when = (place: Place, isSo: () => boolean) => () => (isSo() ? place : undefined);
  const moveTo = (place: number) => holdAt(state, code.at, place);
  return [
    {
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
    },
    {
      kind: 'slider',
      id: 'program',
      label: 'How far the program has run, line by line',
      min: 0,
      get max() {
        return state.trace.value.length - 1;
      },
      step: 1,
      where: when(places.slider, runs),
      value: () => placeAt(state, code.at),
      set: moveTo,
      text: (value) => `step ${value}, line ${(state.trace.value[value]?.line ?? 0) + 1}`,
    },
    {
      kind: 'button',
      id: 'run',
      label: 'Run to the stop',
      quiet: true,
      where: when(places.run, () => runs() && state.stop.value !== undefined),
      press() {
        const from = placeAt(state, code.at);
        const trace = state.trace.peek();
        const end = trace.length - 1;
        const isStop = (place: number) => trace[place]?.line === state.stop.peek();
        // From the end it begins anew.
        let next = from >= end ? 0 : from + 1;
        while (next < end && !isStop(next)) next++;
        moveTo(next);
      },
    },
    {
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
        const words = variable?.words?.map((word) => (typeof word === 'string' ? word : word.text)).join('');
        return `${variable?.name}: ${words ?? (variable?.filled ? `${variable.filled.count} of ${variable.filled.of} known` : variable?.lamps ? 'activations' : 'not yet')}`;
      },
      point: (i) => {
        state.pointedVariable.value = i === undefined ? undefined : variables.seated[i];
      },
    },
    {
      kind: 'choice',
      id: 'zeros',
      label: 'Products with 0',
      heading: 'products with 0',
      quiet: true,
      options: [
        { value: 0, text: 'counted' },
        { value: 1, text: 'left out' },
      ],
      where: when(places.zeros, () => code.ringed > halfway && variables.drawn > halfway),
      value: () => (state.leavesOut.value ? 1 : 0),
      set: (value) => {
        state.leavesOut.value = value === 1;
      },
    },
    {
      kind: 'button',
      id: 'measure',
      label: 'Measure',
      where: when(places.measure, () => timing.drawn > halfway),
      press() {
        takeTime(lesson);
      },
    },
  ];
}

const shifted = (place: Place, { x, y }: At): Place => ({ ...place, x: place.x + x, y: place.y + y });
