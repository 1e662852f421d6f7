/** The hill of two hundred digits under a neuron's curve, its threshold, and its arithmetic: for the hand-made neuron and for trained ones. */
import { computed } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { count, type Word } from '../../src/views/words';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { OutlineView } from '../shared/curves/OutlineView';
import { type PlotRange, plotScale, type Range, roundRange, ticksOf } from '../shared/curves/plotScale';
import { reachOf } from '../shared/curves/squishing';
import { TravellersView } from '../shared/curves/TravellersView';
import { type Hill, HillView } from './HillView';
import { type Arithmetic, NeuronCardView } from './NeuronCardView';
import { NeuronRowView } from './NeuronRowView';
import { type BiasPlaces, biasPlaces } from './places';
import { stack } from './stack';
import { type Biasing, biased, biasingOf, plain, switchedOn } from './state';
import { ThresholdView } from './ThresholdView';

const toOne = [0, 1] as const;
const mostTicks = 8;

function views(stage: Places, places: BiasPlaces) {
  const plotOf = () => new FunctionPlotView({ place: places.plot, colour: () => palette.sigmoid, compact: places.compact });
  return {
    outline: new OutlineView(stage.home),
    hill: new HillView(places),
    plot: plotOf(),
    trainedPlot: plotOf(),
    zPlot: plotOf(),
    threshold: new ThresholdView(places),
    travellers: new TravellersView({ fall: places.compact ? 90 : 200, dot: places.compact ? 5 : 6.5 }),
    row: new NeuronRowView(places.lamps, places),
    cards: {
      plain: new NeuronCardView(places.card),
      biased: new NeuronCardView(places.card),
      white: new NeuronCardView(places.card),
      trained: new NeuronCardView(places.card),
    },
  };
}

export function biasPart(lesson: Lesson, stage: Places, fair: readonly Sample[]) {
  const places = biasPlaces(stage);
  const made = views(stage, places);
  const state = biasingOf(lesson);
  made.outline.drawn = 1;
  made.hill.digits = fair.map(({ pixels }) => pixels);

  const range = computed(() => roundRange([...state.sums.value, state.own.value, state.white.value, -state.bias.value], mostTicks));
  const trainedBias = computed(() => lesson.network().bias(1, state.chosen.value));
  const trainedOwn = computed(() => lesson.pass().weightedSum(1, state.chosen.value));
  const trainedRange = computed(() => roundRange([...state.trainedSums.value, trainedOwn.value, -trainedBias.value], mostTicks));
  const bricks = computed(() => stack(state.sums.value, range.value, places.plot, places.bins));
  const trainedBricks = computed(() => stack(state.trainedSums.value, trainedRange.value, places.plot, places.bins));
  /** Where the bricks begin, from above, beside the white picture's sum: its name stands over them. */
  const overBricks = computed(() => {
    const { x, y, width, height } = places.plot;
    const [from, to] = range.value;
    const white = x + ((state.white.value - from) / (to - from)) * width;
    const wide = places.compact ? 46 : 72;
    const near = bricks.value.filter((brick) => brick.x + brick.size > white - wide && brick.x < white + 6);
    return Math.min(y + height, ...near.map((brick) => brick.y));
  });
  const hills = computed((): Hill[] => [
    {
      sums: state.sums.value,
      bricks: bricks.value,
      bias: state.bias.value,
      counts: [counted(state.sums.value, 0, places), counted(state.sums.value, state.bias.value, places)],
    },
    {
      sums: state.trainedSums.value,
      bricks: trainedBricks.value,
      bias: trainedBias.value,
      counts: [[], counted(state.trainedSums.value, trainedBias.value, places)],
    },
  ]);

  const show = () => {
    const { outline, hill, plot, trainedPlot, threshold, row, cards } = made;
    const own = state.own.value;
    outline.weights = lesson.network(biased).weightsInto(1, 0);
    outline.hidden = lesson.receivesOther.value;
    hill.hills = hills.value;
    showPlot(plot, range.value, 'sum of weight × activation, before the bias', places);
    plot.f = sigmoid;
    plot.shift = -state.bias.value;
    plot.points = [
      { x: own },
      { x: state.white.value, isWhite: true, words: [places.compact ? 'white' : 'all white'], clearOf: overBricks.value },
    ];
    showPlot(trainedPlot, trainedRange.value, 'weighted sum, before the bias', places);
    trainedPlot.f = (x) => sigmoid(x + trainedBias.value);
    trainedPlot.points = [{ x: trainedOwn.value }];
    threshold.thresholds = [
      { name: `${biased}:b[1][0]`, bias: state.bias.value, scaling: plotScale(places.plot, { x: range.value, y: toOne }) },
      {
        name: `b[1][${state.chosen.value}]`,
        bias: trainedBias.value,
        scaling: plotScale(places.plot, { x: trainedRange.value, y: toOne }),
      },
    ];
    row.activations = lesson.pass().activations(1);
    row.biases = lesson.network().layer(1).biases;
    row.chosen = state.chosen.value;
    cards.plain.arithmetic = withoutBias(lesson, own);
    cards.biased.arithmetic = ofNeuron(lesson, biased, 0, 'a = σ(z)');
    cards.white.arithmetic = ofWhite(state);
    cards.trained.arithmetic = ofNeuron(lesson, 'lesson', state.chosen.value, `neuron ${state.chosen.value}`);
    showSixteen();
  };

  /** All sixteen z's on one axis. */
  const showSixteen = () => {
    const { zPlot, travellers, row } = made;
    const pass = lesson.pass();
    const reach = reachOf(Array.from(pass.z(1)), 12);
    const zRange: PlotRange = { x: [-reach, reach], y: toOne };
    showPlot(zPlot, zRange.x, 'z = weighted sum + bias', places);
    zPlot.f = sigmoid;
    travellers.scaling = plotScale(places.plot, zRange);
    travellers.travellers = [
      [],
      Array.from(pass.z(1), (from, i) => ({ from, to: pass.activation(1, i), seat: row.seatOf(i), readout: `a[1][${i}]` })),
    ];
  };

  /** A bias that was guessed, with how many digits it would switch on, now. */
  const showGuess = (isGuessed: boolean, bias: number | undefined) => {
    made.threshold.isGuessed = isGuessed;
    made.threshold.guess = bias;
    const before: Word[] = bias === undefined ? [] : ['at your b = ', { name: 'guessed bias', text: written(bias, 1), value: bias }, ': '];
    const sums = state.sums.value;
    const name = 'digits that the guess switches on';
    made.threshold.guessCount =
      bias === undefined ? [] : [...before, count(name, switchedOn(sums, bias)), ' of ', count('digits', sums.length)];
  };

  return { places, state, range, trainedRange, trainedBias, ...made, show, showGuess };
}

export type BiasPart = ReturnType<typeof biasPart>;

function showPlot(view: FunctionPlotView, x: Range, title: string, { compact }: BiasPlaces): void {
  view.range = { x, y: toOne };
  view.ticks = { x: ticksOf(x, mostTicks), y: [0, 1] };
  view.titles = compact ? {} : { x: title };
}

function counted(sums: readonly number[], bias: number, { compact }: BiasPlaces): Word[] {
  const on = count('digits that switch it on', switchedOn(sums, bias));
  return [on, ' of ', count('digits', sums.length), compact ? ' digits switch it on' : ' sample digits switch this neuron on'];
}

/** The sum alone goes into the sigmoid; it is z as long as the bias is 0. */
function withoutBias(lesson: Lesson, own: number): Arithmetic {
  const isZ = lesson.network(plain).bias(1, 0) === 0;
  return {
    sum: { name: isZ ? `${plain}:z[1][0]` : 'weighted sum', value: own },
    activation: { name: isZ ? `${plain}:a[1][0]` : 'lamp without bias', value: sigmoid(own) },
    caption: 'σ(sum)',
  };
}

function ofNeuron(lesson: Lesson, name: string, neuron: number, caption: string): Arithmetic {
  const pass = lesson.pass(name);
  const prefix = name === 'lesson' ? '' : `${name}:`;
  return {
    sum: { name: 'weighted sum', value: pass.weightedSum(1, neuron) },
    bias: { name: `${prefix}b[1][${neuron}]`, value: lesson.network(name).bias(1, neuron) },
    z: { name: `${prefix}z[1][${neuron}]`, value: pass.zOf(1, neuron) },
    activation: { name: `${prefix}a[1][${neuron}]`, value: pass.activation(1, neuron) },
    caption,
  };
}

function ofWhite({ white, bias }: Biasing): Arithmetic {
  const z = white.value + bias.value;
  return {
    sum: { name: 'white picture sum', value: white.value },
    bias: { name: 'bias for the white picture', value: bias.value },
    z: { name: 'white picture z', value: z },
    activation: { name: 'white picture lamp', value: sigmoid(z) },
    caption: 'all white',
  };
}
