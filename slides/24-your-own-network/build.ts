/** The network that is made, what comes of it, and digits of one's own: beside the digit on stage, which it answers. */
import type { Lesson } from '../../src/lesson/Lesson';
import { digitPart } from '../../src/scene/digitPart';
import { networkPart, showWhole } from '../../src/scene/networkPart';
import { counted } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { judgedBy, trainedOn } from '../../src/training/packedDigits';
import { type Label, LabelView } from '../../src/views/LabelView';
import { askedPart } from './askedPart';
import { designControls, runsControls, takeControls, trainControl } from './controls';
import { activationWord, timesThrough } from './design';
import { OwnNetworkView } from './OwnNetworkView';
import { cameToNothing, lastLook, type OwnRun } from './OwnRuns';
import { ProgressView } from './ProgressView';
import { type OwnPlaces, ownPlaces } from './places';
import { RunsView } from './RunsView';
import { ownDescription } from './sentences';
import { type OwnState, ownStateOf } from './state';
import { taughtPart } from './taughtPart';

export async function build({ lesson, places }: { lesson: Lesson; places: Places }) {
  const own = ownPlaces(places);
  const state = ownStateOf(lesson);
  const { digit, received, ...pen } = digitPart(lesson, { ...places, received: own.received }, { lines: ['received'], below: 15 });
  digit.scale.set(own.digit.width / places.home.width);
  const { network, ...neurons } = networkPart(lesson, { ...places, home: own.digit, net: own.net });
  showWhole(network);
  const diagram = new OwnNetworkView(own.net);
  const progress = new ProgressView(own);
  const table = new RunsView(own);
  const words = new LabelView();
  const size = new LabelView();
  const asked = askedPart(lesson, own);
  const taught = taughtPart(lesson, own);
  table.judged = judgedBy;
  Object.assign(progress, { judged: judgedBy, examples: trainedOn, epochs: timesThrough });
  return {
    views: { digit, received, network, diagram, progress, table, words, size, ...asked.views, ...taught.views },
    show() {
      pen.show();
      neurons.show();
      showDiagram(lesson, state, diagram, network.shownInputs.length);
      showProgress(state, progress);
      showTable(state, table);
      words.labels = designWords(state, own);
      size.labels = sizeWords(state, own);
      asked.show();
      taught.show();
    },
    describe: (step: string) => ownDescription(step, lesson),
    controls: [
      { ...pen.control, toolsWidth: own.digit.tools },
      neurons.control,
      ...designControls(state, own, () => words.drawn),
      trainControl(state, own, () => words.drawn),
      ...runsControls(state, table, () => table.drawn),
      ...takeControls(lesson, state, own, () => size.drawn * (1 - words.drawn)),
      ...asked.controls,
      ...taught.controls,
    ],
  };
}

export type OwnViews = Awaited<ReturnType<typeof build>>['views'];

function showDiagram(lesson: Lesson, { staged, table }: OwnState, diagram: OwnNetworkView, inputs: number): void {
  const { network, key } = staged.value;
  const at = table.value.findIndex((each) => each.key === key);
  const hidden = network.sizes.slice(1, -1);
  const name = at < 0 ? 'own network' : `network ${at + 1} in the table`;
  diagram.hidden = hidden;
  diagram.activations = network.layers.slice(0, -1).map(({ activation }) => activationWord(activation));
  diagram.inputs = inputs;
  diagram.pass = network.forward(lesson.input.value);
  diagram.nothingDrawn = lesson.drawing.value.isEmpty;
  diagram.nameOf = (layer, neuron) => `${name}, layer ${layer}, neuron ${neuron}`;
}

function showProgress({ staged }: OwnState, progress: ProgressView): void {
  const { run, key } = staged.value;
  progress.looks = run?.looks ?? [];
  progress.awayAfter = run?.awayAfter;
  progress.status = run ? statusOf(run) : key === 'own' ? 'this one is kept' : 'not trained yet';
}

function statusOf(run: OwnRun): string {
  if (!lastLook(run)) return 'its digits are coming';
  if (cameToNothing(run)) return 'as good as guessing';
  return 'read right';
}

function showTable({ staged, table, best }: OwnState, view: RunsView): void {
  view.rows = table.value.map(({ key, name, network, run }) => ({
    name: shortened(name),
    remark: run ? remarkOf(run) : 'kept',
    parameters: network.parameterCount,
    right: lastLook(run)?.right,
    seconds: run && run.milliseconds / 1000,
    isBest: best.value?.id === key,
    isOnStage: staged.value.key === key,
  }));
}

function remarkOf({ taught, awayAfter, design }: OwnRun): string {
  if (awayAfter !== undefined) return 'ran away';
  return taught.length > 0 ? '+ yours' : `rate ${design.rate}`;
}

/** A name that a file has may be of any length. */
const shortened = (name: string): string => (name.length > 16 ? `${name.slice(0, 15)}…` : name);

/** Beside each row of choices, what is chosen. */
function designWords({ design }: OwnState, { rows, words: size, compact }: OwnPlaces): Label[] {
  const [layers, neurons, activation, rate] = rows;
  const row = ({ word }: OwnPlaces['rows'][0], text: string): Label => ({ ...word, size, words: [text], keepsSize: true });
  // On a phone the words to choose from have to do.
  const kind = compact ? [] : [row(activation, 'activation')];
  const hidden = design.value.layers > 0 ? [row(neurons, compact ? 'each' : 'neurons each'), ...kind] : [];
  return [row(layers, compact ? 'layers' : 'hidden layers'), ...hidden, row(rate, 'rate')];
}

/** How many weights and biases it has; and its name, where that says more than what is chosen. */
function sizeWords({ staged }: OwnState, { parameters: { x, y, size, words, line }, compact }: OwnPlaces): Label[] {
  const { network, key, name } = staged.value;
  const value = network.parameterCount;
  const counts = { name: 'weights and biases of one’s own network', text: counted(value), value };
  const below = compact ? ['weights and biases'] : ['weights', 'and biases'];
  const called = key === 'own' && !compact ? [shortened(name)] : [];
  return [
    { x, y, size, words: [counts], tone: 'strong', keepsSize: true },
    ...[...below, ...called].map((text, i) => ({ x, y: y + line + i * (line - 4), size: words, words: [text], keepsSize: true })),
  ];
}
