/** Our own forward pass beside the layers it works on: its lines, its variables, and how long it takes. */
import type { Lesson } from '../../src/lesson/Lesson';
import { counted, written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { CodeView } from './CodeView';
import { lines, type Moment, multiplicationsBy } from './codeTrace';
import { codeControls } from './controls';
import { forwardLines } from './ownSource';
import { codePlaces } from './places';
import { codeStateOf, momentAt, takeTime } from './state';
import { TimingView } from './TimingView';
import { TracedNetworkView } from './TracedNetworkView';
import { timedWays } from './timing';
import { type Variable, VariablesView } from './VariablesView';

export function codePart(lesson: Lesson, stage: Places) {
  const places = codePlaces(stage);
  const state = codeStateOf(lesson);
  const code = new CodeView(places);
  const variables = new VariablesView(places);
  const layers = new TracedNetworkView(places);
  const timing = new TimingView(places.timing, places.compact);
  code.source = forwardLines;
  code.product = [lines.row, lines.write + 1];
  return {
    places,
    views: { code, variables, layers, timing },
    show() {
      // Read here, so that a change of any of them shows.
      const now = { trace: state.trace.value, held: state.held.value, leavesOut: state.leavesOut.value, lit: state.litPerLayer.value };
      const moment = (at: number) => momentAt(state, at);
      const network = lesson.network();
      const pass = lesson.pass();
      code.line = (at) => moment(at).line;
      code.stop = state.stop.value;
      code.pointed = state.pointedLine.value;
      layers.network = network;
      layers.pass = pass;
      layers.progress = moment;
      layers.nothingDrawn = lesson.drawing.value.isEmpty;
      layers.ringedLayer = (at) => ringed(places.compact ? few : names, state.pointedVariable.value, momentAt(state, at));
      variables.pointed = state.pointedVariable.value;
      variables.variables = (at) => variablesAt(lesson, moment(at), now, places.compact);
      const measured = state.timing.value;
      const isOfThis = measured?.input === lesson.input.value;
      timing.measured = timedWays.map(({ key, name }) => ({
        name,
        microseconds: isOfThis || key !== 'leavingOut' ? measured?.times[key] : undefined,
      }));
    },
    enter(step: string) {
      if ((step === 'timing' || step === 'honest') && !state.timing.peek()) takeTime(lesson);
    },
    controls: codeControls(lesson, { code, variables, layers, timing, places }),
  };
}

/** The variables in the order in which they are listed: lists on the left, single numbers on the right. */
const names = ['a', 'layer', 'lit', 'row', 'sums', 'sum', 'z', 'products'] as const;
/** On a phone there is room for six. */
type Named = (typeof names)[number];
const few: readonly Named[] = ['layer', 'row', 'sum', 'sums', 'z', 'products'];

/** The layer that the variable pointed at belongs to. */
function ringed(listed: readonly Named[], pointed: number | undefined, { layer, known }: Moment): number | undefined {
  const name = listed[pointed ?? -1];
  if (!name || layer === 0 || name === 'products') return undefined;
  if (name !== 'a' && name !== 'lit') return layer;
  const holds = name === 'a' && known >= layer ? layer : layer - 1;
  return holds > 0 ? holds : undefined;
}

interface Now {
  readonly leavesOut: boolean;
  readonly lit: readonly number[];
}

function variablesAt(lesson: Lesson, moment: Moment, { leavesOut, lit }: Now, compact: boolean): readonly Variable[] {
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
  const all: Record<(typeof names)[number], Omit<Variable, 'name'>> = {
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
  return (compact ? few : names).map((name) => ({ name, isAwaited: isInside, ...all[name] }));
}
