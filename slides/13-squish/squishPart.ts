/** The hand-made neuron's sum on its line, the line squeezed, the curve with its lamps, and twelve digits that take the same way. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { clamp } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { count, type Word } from '../../src/views/words';
import { FormulaView } from '../shared/curves/FormulaView';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { OutlineView } from '../shared/curves/OutlineView';
import { plotScale, ticksOf } from '../shared/curves/plotScale';
import { askedSum, reachOf, squishedNeuron, squishingOf } from '../shared/curves/squishing';
import { TravellersView } from '../shared/curves/TravellersView';
import { squishControls } from './controls';
import { type SquishPlaces, seatOfLamp, squishPlaces } from './places';
import { SqueezeView } from './SqueezeView';
import { nearAnEnd } from './sentences';
import { type SquishState, squishState } from './state';

/** What a sum comes out as, for each of the curves. */
const through = { σ: 'lamp', tanh: 'through tanh', step: 'through a step', none: 'without a curve' } as const;

export function squishPart(lesson: Lesson, stage: Places, twelve: readonly Sample[]) {
  const places = squishPlaces(stage);
  const state = squishState(lesson, twelve);
  const views = squishViews(stage, places, twelve);
  return {
    views,
    show() {
      showOutline(views.outline, lesson, state);
      showSqueeze(views.squeeze, lesson, state, places);
      showCurve(views.plot, lesson, state);
      showLevels(views.plot, state);
      showAskedSums(views.plot, lesson, places);
      showSlopes(views.slopes, lesson, places);
      showTravellers(views.travellers, lesson, state, places);
      showNearEnds(views.nearEnds, lesson, places);
      showOrigins(views.origins, lesson, state, places);
      showFormula(views.formula, lesson);
      views.gallery.ranks = state.ranks.value;
    },
    controls: squishControls(lesson, places, state, views),
  };
}

function squishViews(stage: Places, places: SquishPlaces, twelve: readonly Sample[]) {
  const { compact, pictures } = places;
  const outline = new OutlineView(stage.home);
  outline.drawn = 1;
  outline.networksShown = [squishedNeuron];
  const gallery = new GalleryView(pictures);
  gallery.position.set(pictures.x, pictures.y);
  gallery.digits = twelve.map(({ pixels }) => pixels);
  gallery.sorted = 1;
  return {
    outline,
    squeeze: new SqueezeView(places),
    plot: new FunctionPlotView({ place: places.plot, colour: () => palette.sigmoid, compact }),
    travellers: new TravellersView({ fall: compact ? 90 : 200, dot: compact ? 5 : 7 }),
    formula: new FormulaView(places.formula),
    slopes: new LabelView(),
    origins: new LabelView(),
    nearEnds: new LabelView(),
    gallery,
  };
}

function showOutline(outline: OutlineView, lesson: Lesson, { network }: SquishState): void {
  outline.weights = network.value.weightsInto(1, 0);
  outline.hidden = lesson.receivesOther.value;
}

function showSqueeze(squeeze: SqueezeView, lesson: Lesson, { network, sums, limits, range }: SquishState, { plot }: SquishPlaces): void {
  const isZ = network.value.bias(1, 0) === 0;
  squeeze.reach = reachOf([limits.value.least, limits.value.most], 24);
  squeeze.sum = { name: isZ ? `${squishedNeuron}:z[1][0]` : 'weighted sum', value: squishingOf(lesson).sum.value };
  squeeze.others = sums.value;
  squeeze.limits = [limits.value.least, limits.value.most];
  // It is lifted into the sigmoid, whatever curve is tried later.
  squeeze.curve = { scaling: plotScale(plot, { ...range.value, y: [0, 1] }), x: range.value.x };
}

function showCurve(plot: FunctionPlotView, lesson: Lesson, { range }: SquishState): void {
  const [low, high] = range.value.y;
  const reach = range.value.x[1];
  plot.f = squishingOf(lesson).curve.value.f;
  plot.range = range.value;
  plot.ticks = { x: ticksOf(range.value.x, 6), y: low === 0 ? [0, 0.5, 1] : [low, 0, high] };
  plot.titles = { x: 'weighted sum' };
  plot.stretches = [
    [-reach, -4],
    [4, reach],
    [-2.2, 2.2],
  ];
}

/** The lamp that is guessed, or was. */
function showLevels(plot: FunctionPlotView, { guess, draft }: SquishState): void {
  plot.level = guess() ?? draft();
  plot.levelMoves = guess() === undefined;
  plot.guess = guess();
}

/** The sum of the question, and the doubled one. */
function sumsAskedFor(lesson: Lesson) {
  const { sum } = askedSum(lesson);
  return [
    { name: 'asked', word: 'sum ', value: sum, row: 2 },
    { name: 'doubled', word: 'sum ', value: 2 * sum, row: 1 },
  ] as const;
}

function showAskedSums(plot: FunctionPlotView, lesson: Lesson, { compact }: SquishPlaces): void {
  const { f, name: curve } = squishingOf(lesson).curve.value;
  const asked = sumsAskedFor(lesson);
  plot.points = asked.map(({ name, word, value, row }) => ({
    x: value,
    isMeant: true,
    // Clear of the lines of both.
    wordsAt: asked[1].value,
    rows: value > 0 ? row : -row,
    words: [
      compact ? '' : word,
      { name: `${name} sum`, text: written(value), value },
      compact ? ' → ' : `, ${through[curve]} `,
      { name: `${name} lamp`, text: written(f(value)), value: f(value) },
    ],
  }));
}

function showSlopes(slopes: LabelView, lesson: Lesson, { compact, slopes: at }: SquishPlaces): void {
  const { slope } = squishingOf(lesson).curve.value;
  const [one, two] = sumsAskedFor(lesson).map(({ name, value }): Word => {
    const steep = slope(value);
    return { name: `${name} slope`, text: written(steep), value: steep };
  }) as [Word, Word];
  const words = compact ? ['slope ', one, ', doubled ', two] : ['short lines: slope ', one, ', and ', two, ' for the doubled sum'];
  slopes.labels = [{ ...at, words, keepsSize: true }];
}

/** The digit's own sum, or the one that is tried; and those of the twelve. */
function showTravellers(
  travellers: TravellersView,
  lesson: Lesson,
  { sums, ranks, range, farApart }: SquishState,
  places: SquishPlaces,
): void {
  const { shown, curve } = squishingOf(lesson);
  const { sum, squished, names } = shown.value;
  const { f } = curve.value;
  const scaling = plotScale(places.plot, range.value);
  const { x, radius } = places.lamp;
  const seat = { x, y: scaling.y(clamp(squished, ...range.value.y)), radius };
  travellers.scaling = scaling;
  travellers.travellers = [
    [{ from: sum, to: squished, seat, readout: names.squished }],
    sums.value.map((from, i) => ({
      from,
      to: f(from),
      seat: seatOfLamp(places, ranks.value[i] as number),
      readout: `activation of picture ${i}`,
    })),
    farApart.value.map((from, i) => ({
      from,
      to: f(from),
      seat: { ...places.farApart, y: scaling.y(clamp(f(from), ...range.value.y)) },
      readout: `activation far apart ${i}`,
    })),
  ];
}

function showNearEnds(nearEnds: LabelView, lesson: Lesson, { compact, slopes: { x, y } }: SquishPlaces): void {
  const { near, of } = nearAnEnd(lesson);
  const words = [count('near an end', near), ' of ', count('digits', of), ' below 0.05 or above 0.95'];
  nearEnds.labels = [{ x, y, size: compact ? 16 : 18, words }];
}

/** Under the two lamps that are far apart, what each comes from. */
function showOrigins(
  origins: LabelView,
  lesson: Lesson,
  { farApart, range }: SquishState,
  { plot, farApart: at, compact }: SquishPlaces,
): void {
  const { f } = squishingOf(lesson).curve.value;
  const scaling = plotScale(plot, range.value);
  origins.labels = farApart.value.map((from, i) => ({
    x: at.x,
    y: scaling.y(clamp(f(from), ...range.value.y)) + (i === 0 ? at.below : -at.above),
    align: 'center',
    size: compact ? 12 : 18,
    words: [compact ? '' : 'sum ', { name: `sum far apart ${i}`, text: written(from), value: from }],
  }));
}

function showFormula(formula: FormulaView, lesson: Lesson): void {
  const { shown, curve } = squishingOf(lesson);
  const { sum, squished, names } = shown.value;
  formula.kind = curve.value.name;
  formula.from = { name: names.sum, value: sum };
  formula.to = { name: names.squished, value: squished };
}
