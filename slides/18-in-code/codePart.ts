/** Our own forward pass beside the layers it works on: its lines, its variables, and how long it takes. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import { CodeView } from './CodeView';
import { lines, type Moment } from './codeTrace';
import { ringedLayer, variablesAt } from './codeVariables';
import { codeControls } from './controls';
import { forwardLines } from './ownSource';
import { codePlaces } from './places';
import { type CodeState, codeStateOf, momentAt, takeTime } from './state';
import { type MeasuredTime, TimingView } from './TimingView';
import { TracedNetworkView } from './TracedNetworkView';
import { timedWays } from './timing';
import { VariablesView } from './VariablesView';

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
      const moment = momentsOf(state);
      showCode(code, state, moment);
      showLayers(layers, lesson, state, moment, places.compact);
      showVariables(variables, lesson, state, moment, places.compact);
      timing.measured = measuredOf(lesson, state);
    },
    enter(step: string) {
      if ((step === 'timing' || step === 'honest') && !state.timing.peek()) takeTime(lesson);
    },
    controls: codeControls(lesson, { code, variables, timing, places }),
  };
}

/** The moment for a share of the program; the views ask for it when they are painted. */
type MomentAt = (at: number) => Moment;

function momentsOf(state: CodeState): MomentAt {
  // Read here, so that a change of either shows.
  state.trace.value;
  state.held.value;
  return (at) => momentAt(state, at);
}

function showCode(code: CodeView, { stop, pointedLine }: CodeState, moment: MomentAt): void {
  code.line = (at) => moment(at).line;
  code.stop = stop.value;
  code.pointed = pointedLine.value;
}

function showLayers(layers: TracedNetworkView, lesson: Lesson, { pointedVariable }: CodeState, moment: MomentAt, compact: boolean): void {
  layers.network = lesson.network();
  layers.pass = lesson.pass();
  layers.progress = moment;
  layers.nothingDrawn = lesson.drawing.value.isEmpty;
  const pointed = pointedVariable.value;
  layers.ringedLayer = (at) => ringedLayer(pointed, moment(at), compact);
}

function showVariables(view: VariablesView, lesson: Lesson, state: CodeState, moment: MomentAt, compact: boolean): void {
  const count = { leavesOut: state.leavesOut.value, lit: state.litPerLayer.value };
  view.pointed = state.pointedVariable.value;
  view.variables = (at) => variablesAt(lesson, moment(at), count, compact);
}

/** The way that leaves out zeros is as fast as its picture is dark: with another one it has no time yet. */
function measuredOf(lesson: Lesson, { timing }: CodeState): readonly MeasuredTime[] {
  const measured = timing.value;
  const isOfThis = measured?.input === lesson.input.value;
  return timedWays.map(({ key, name }) => ({
    name,
    microseconds: isOfThis || key !== 'leavingOut' ? measured?.times[key] : undefined,
  }));
}
