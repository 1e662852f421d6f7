/** The hill of two hundred digits under a neuron's curve, its threshold, and its arithmetic: for the hand-made neuron and for trained ones. */
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { sigmoid } from '../../src/network/activationFunctions';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { count } from '../../src/views/words';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { OutlineView } from '../shared/curves/OutlineView';
import { type PlotRange, plotScale, type Range, ticksOf } from '../shared/curves/plotScale';
import { reachOf } from '../shared/curves/squishing';
import { TravellersView } from '../shared/curves/TravellersView';
import { ApartView } from './ApartView';
import { ofTrained, ofWhite, withBias, withoutBias } from './arithmetic';
import { biasControls } from './controls';
import { type BiasGuessing, guessingOf } from './guessing';
import { HillView } from './HillView';
import { type BothHills, hillsOf, mostTicks } from './hills';
import { NeuronCardView } from './NeuronCardView';
import { NeuronRowView } from './NeuronRowView';
import { type BiasPlaces, biasPlaces } from './places';
import { biased, biasingOf, plain, switchedOn } from './state';
import { ThresholdView } from './ThresholdView';

const toOne = [0, 1] as const;

export function biasPart(lesson: Lesson, stage: Places, fair: readonly Sample[]) {
  const places = biasPlaces(stage);
  const hills = hillsOf(lesson, places, fair);
  const guessing = guessingOf(lesson);
  const views = biasViews(stage, places, fair);
  return {
    views,
    show() {
      showOutline(views.outline, lesson);
      views.hill.hills = hills.both.value;
      showPlot(views.plot, lesson, hills, places);
      showTrainedPlot(views.trainedPlot, hills, places);
      showApart(views.apart, lesson, hills, places);
      showThresholds(views.threshold, lesson, hills, places);
      showRow(views.row, lesson);
      views.plainCard.arithmetic = withoutBias(lesson);
      views.biasedCard.arithmetic = withBias(lesson);
      views.whiteCard.arithmetic = ofWhite(lesson);
      views.trainedCard.arithmetic = ofTrained(lesson);
      showSixteen(views, lesson, places);
      showGuess(views.threshold, lesson, guessing);
    },
    controls: biasControls(lesson, places, hills, guessing, views),
  };
}

function biasViews(stage: Places, places: BiasPlaces, fair: readonly Sample[]) {
  const plotOf = () => new FunctionPlotView({ place: places.plot, colour: () => palette.sigmoid, compact: places.compact });
  const outline = new OutlineView(stage.home);
  outline.drawn = 1;
  // Both have these weights.
  outline.networksShown = [plain, biased];
  const hill = new HillView(places);
  hill.digits = fair.map(({ pixels }) => pixels);
  return {
    outline,
    plainCard: new NeuronCardView(places.card),
    biasedCard: new NeuronCardView(places.card),
    whiteCard: new NeuronCardView(places.card),
    trainedCard: new NeuronCardView(places.card),
    hill,
    plot: plotOf(),
    trainedPlot: plotOf(),
    zPlot: plotOf(),
    threshold: new ThresholdView(places),
    apart: new ApartView(places),
    row: new NeuronRowView(places.lamps, places),
    travellers: new TravellersView({ fall: places.compact ? 90 : 200, dot: places.compact ? 5 : 6.5 }),
  };
}

type BiasViews = ReturnType<typeof biasViews>;

function showOutline(outline: OutlineView, lesson: Lesson): void {
  outline.weights = lesson.network(biased).weightsInto(1, 0);
  outline.hidden = lesson.receivesOther.value;
}

/** The digit's sum and a white picture's, under the curve that the bias shifts. */
function showPlot(plot: FunctionPlotView, lesson: Lesson, { range, overBricks }: BothHills, places: BiasPlaces): void {
  const { own, white, bias } = biasingOf(lesson);
  showAxes(plot, range.value, 'weighted sum', places);
  plot.f = sigmoid;
  plot.shift = -bias.value;
  plot.points = [
    { x: own.value },
    { x: white.value, isWhite: true, words: [places.compact ? 'white' : 'all white'], clearOf: overBricks.value },
  ];
}

function showTrainedPlot(plot: FunctionPlotView, { trainedRange, trainedBias, trainedOwn }: BothHills, places: BiasPlaces): void {
  showAxes(plot, trainedRange.value, 'weighted sum, before the bias', places);
  plot.f = (x) => sigmoid(x + trainedBias.value);
  plot.points = [{ x: trainedOwn.value }];
}

function showThresholds(threshold: ThresholdView, lesson: Lesson, hills: BothHills, { plot }: BiasPlaces): void {
  const { bias, chosen } = biasingOf(lesson);
  const scalingOf = (x: Range) => plotScale(plot, { x, y: toOne });
  threshold.thresholds = [
    { name: `${biased}:b[1][0]`, bias: bias.value, scaling: scalingOf(hills.range.value) },
    { name: `b[1][${chosen.value}]`, bias: hills.trainedBias.value, scaling: scalingOf(hills.trainedRange.value) },
  ];
}

/** Which of the two is ahead, and by how much; or, where it is the digit, the numbers that part them. */
function showApart(apart: ApartView, lesson: Lesson, { range }: BothHills, { plot }: BiasPlaces): void {
  const [own, white] = [biasingOf(lesson).own.value, biasingOf(lesson).white.value];
  const { x } = plotScale(plot, { x: range.value, y: toOne });
  apart.ends = [x(own), x(white)];
  apart.isGap = own > white;
  const number = (name: string, value: number, digits?: number) => ({ name, text: written(value, digits), value });
  apart.words = apart.isGap
    ? ['b from ', number('least b', -own, 1), ' to ', number('largest b', -white, 1)]
    : ['white is ', number('lead of white', white - own), ' ahead'];
}

function showRow(row: NeuronRowView, lesson: Lesson): void {
  row.activations = lesson.pass().activations(1);
  row.biases = lesson.network().layer(1).biases;
  row.chosen = biasingOf(lesson).chosen.value;
}

/** All sixteen z's on one axis. */
function showSixteen(
  { zPlot, travellers, row }: Pick<BiasViews, 'zPlot' | 'travellers' | 'row'>,
  lesson: Lesson,
  places: BiasPlaces,
): void {
  const pass = lesson.pass();
  const reach = reachOf(Array.from(pass.z(1)), 12);
  const range: PlotRange = { x: [-reach, reach], y: toOne };
  showAxes(zPlot, range.x, 'z = weighted sum + bias', places);
  zPlot.f = sigmoid;
  travellers.scaling = plotScale(places.plot, range);
  travellers.travellers = [
    [],
    Array.from(pass.z(1), (from, i) => ({ from, to: pass.activation(1, i), seat: row.seatOf(i), readout: `a[1][${i}]` })),
  ];
}

/** A bias that is or was guessed, with how many digits it would switch on, now. */
function showGuess(threshold: ThresholdView, lesson: Lesson, { draft, isGuessed, guess }: BiasGuessing): void {
  const sums = biasingOf(lesson).sums.value;
  const bias = guess();
  threshold.draft = draft();
  threshold.isGuessed = isGuessed();
  threshold.guess = bias;
  threshold.guessCount =
    bias === undefined
      ? []
      : [
          'at your b = ',
          { name: 'guessed bias', text: written(bias, 1), value: bias },
          ': ',
          count('digits that the guess switches on', switchedOn(sums, bias)),
          ' of ',
          count('digits', sums.length),
        ];
}

function showAxes(plot: FunctionPlotView, x: Range, title: string, { compact }: BiasPlaces): void {
  plot.range = { x, y: toOne };
  plot.ticks = { x: ticksOf(x, mostTicks), y: [0, 1] };
  plot.titles = compact ? {} : { x: title };
}
