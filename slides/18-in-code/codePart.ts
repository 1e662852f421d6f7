/** Our own forward pass beside the layers it works on: its lines, its variables, and how long it takes. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Places } from '../../src/theme/places';
import { CodeView } from './CodeView';
import { lines, type Moment } from './codeTrace';
import { chipsOf, ringedLayer, thread, variablesAt } from './codeVariables';
import { codeControls } from './controls';
import { forwardLines } from './ownSource';
import { ProgramView } from './ProgramView';
import { codePlaces } from './places';
import { type CodeState, codeStateOf, momentAt, takeTime } from './state';
import { type MeasuredTime, TimingView } from './TimingView';
import { TracedNetworkView } from './TracedNetworkView';
import { timedWays } from './timing';
import { VariablesView } from './VariablesView';
import { wordsBeside } from './wordsBeside';

/** Past the end: there nobody holds the program. */
export const atEnd = 1.01;

export function codePart(lesson: Lesson, stage: Places) {
  const places = codePlaces(stage);
  const state = codeStateOf(lesson);
  const code = new CodeView(places);
  const program = new ProgramView(places);
  const { spelled, short } = wordsBeside(places);
  const held = new VariablesView(places.held);
  const variables = new VariablesView(places.variables);
  const layers = new TracedNetworkView(places);
  const timing = new TimingView(places.timing, places.compact);
  code.source = forwardLines;
  // The lines themselves come last, when they have run to their end.
  code.at = variables.at = atEnd;
  return {
    places,
    views: { program, spelled, short, held, code, variables, layers, timing },
    show() {
      const moment = momentsOf(state);
      showCode(code, state, moment);
      showLayers(layers, lesson, state, moment, places.compact);
      program.line = (at) => lineOfThree(moment(at));
      const count = { leavesOut: state.leavesOut.value, lit: state.litPerLayer.value };
      held.variables = (at) => variablesAt(lesson, moment(at), count, thread);
      variables.pointed = state.pointedVariable.value;
      variables.variables = (at) => variablesAt(lesson, moment(at), count, chipsOf(places.compact));
      timing.measured = measuredOf(lesson, state);
    },
    enter(step: string) {
      if (step === 'timing' && !state.timing.peek()) takeTime(lesson);
    },
    controls: codeControls(lesson, { code, held, variables, timing, places }),
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
  layers.ringedLayer = (at) => ringedLayer(pointed, moment(at), chipsOf(compact));
}

/** Which of the three lines works on a moment. */
function lineOfThree({ line, layer }: Moment): 0 | 1 | 2 | undefined {
  if (layer === 0) return 0;
  if (line === lines.end) return undefined;
  return line === lines.layer ? 1 : 2;
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
