/** The hand-made neuron's sum on its line, the line squeezed, the curve with its lamps, and twelve digits that take the same way. */

import { computed } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { type Control, sliderThumb } from '../../src/scene/Control';
import { ranked } from '../../src/scene/twelveDigits';
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import type { Word } from '../../src/views/words';
import { FormulaView } from '../shared/curves/FormulaView';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { OutlineView } from '../shared/curves/OutlineView';
import { type PlotRange, plotScale, ticksOf } from '../shared/curves/plotScale';
import { askedSum, reachOf, squishCurves, squishedNeuron, squishingOf } from '../shared/curves/squishing';
import { TravellersView } from '../shared/curves/TravellersView';
import { squishPlaces } from './places';
import { SqueezeView } from './SqueezeView';

const slide = 'squish';
/** What a sum comes out as, for each of the curves. */
const through = { σ: 'lamp', tanh: 'through tanh', step: 'through a step', none: 'without a curve' } as const;

export function squishPart(lesson: Lesson, stage: Places, twelve: readonly Sample[]) {
  const places = squishPlaces(stage);
  const { compact, plot: plotPlace, lamp, lamps, pictures } = places;
  const state = squishingOf(lesson);
  const outline = new OutlineView(stage.home);
  const squeeze = new SqueezeView(places);
  const plot = new FunctionPlotView({ place: plotPlace, colour: () => palette.sigmoid, compact });
  const travellers = new TravellersView({ fall: compact ? 90 : 200, dot: compact ? 5 : 7 });
  const formula = new FormulaView(places.formula);
  const slopes = new LabelView();
  const gallery = new GalleryView(pictures);
  gallery.position.set(pictures.x, pictures.y);
  gallery.digits = twelve.map(({ pixels }) => pixels);
  gallery.sorted = 1;
  outline.drawn = 1;

  const network = computed(() => lesson.network(squishedNeuron));
  const sums = computed(() => twelve.map(({ pixels }) => network.value.forward(pixels).weightedSum(1, 0)));
  const ranks = computed(() => ranked(sums.value));
  const limits = computed(() => {
    const weights = network.value.weightsInto(1, 0);
    const total = (sign: number) => weights.reduce((sum, weight) => sum + (Math.sign(weight) === sign ? weight : 0), 0);
    return { least: total(-1), most: total(1) };
  });
  const range = computed((): PlotRange => {
    const reach = reachOf([...sums.value, state.sum.value, 2 * askedSum(lesson).sum]);
    const y = { σ: [0, 1], step: [0, 1], tanh: [-1, 1], none: [-reach, reach] } as const;
    return { x: [-reach, reach], y: y[state.curve.value.name] };
  });
  const seatOf = (i: number) => {
    const rank = ranks.value[i] as number;
    return { x: lamps.x + rank * lamps.dx, y: lamps.y + rank * lamps.dy, radius: lamps.radius };
  };
  const sumText = (i: number) => `a ${twelve[i]?.label}, sum ${written(sums.value[i] as number)}`;

  const draft = () => (lesson.draft.value?.slide === slide ? lesson.draft.value.value : undefined);

  /** On the axis from 0 to 1, where the lamp is guessed; nowhere while another curve's range leaves it hardly any room. */
  const guessPlace = () => {
    const { y } = plotScale(plotPlace, range.peek());
    const [top, height] = [y(1), y(0) - y(1)];
    return height > 80
      ? { x: plotPlace.x - sliderThumb - 4, y: top - sliderThumb / 2, width: 44, height: height + sliderThumb }
      : undefined;
  };

  return {
    places,
    outline,
    squeeze,
    plot,
    travellers,
    formula,
    slopes,
    gallery,
    sums,
    limits,
    show() {
      const { f, slope, name } = state.curve.value;
      const { sum, squished, names } = state.shown.value;
      const scaling = plotScale(plotPlace, range.value);
      const [low, high] = range.value.y;
      outline.weights = network.value.weightsInto(1, 0);
      outline.hidden = lesson.receivesOther.value;
      squeeze.reach = reachOf([limits.value.least, limits.value.most], 24);
      squeeze.sum = {
        name: lesson.network(squishedNeuron).bias(1, 0) === 0 ? `${squishedNeuron}:z[1][0]` : 'weighted sum',
        value: state.sum.value,
      };
      squeeze.others = sums.value;
      squeeze.curve = { scaling: plotScale(plotPlace, { ...range.value, y: [0, 1] }), x: range.value.x };
      plot.f = f;
      plot.range = range.value;
      plot.ticks = { x: ticksOf(range.value.x, 6), y: low === 0 ? [0, 0.5, 1] : [low, 0, high] };
      plot.titles = { x: 'weighted sum' };
      plot.level = lesson.guesses.value[slide]?.value ?? draft();
      plot.levelMoves = !lesson.guesses.value[slide];
      plot.guess = lesson.guesses.value[slide]?.value;
      const reach = range.value.x[1];
      plot.stretches = [
        [-reach, -4],
        [4, reach],
        [-2.2, 2.2],
      ];
      const asked = askedSum(lesson).sum;
      plot.points = [asked, 2 * asked].map((value, i) => ({
        x: value,
        rows: (value > 0 ? 1 : -1) * (i === 0 ? 2 : 1),
        words: [
          compact ? '' : i === 0 ? 'sum ' : 'doubled ',
          { name: i === 0 ? 'asked sum' : 'doubled sum', text: written(value), value },
          compact ? ' → ' : `, ${through[name]} `,
          { name: i === 0 ? 'asked lamp' : 'doubled lamp', text: written(f(value)), value: f(value) },
        ],
      }));
      const [one, two] = [asked, 2 * asked].map((value, i): Word => {
        const steep = slope(value);
        return { name: i === 0 ? 'asked slope' : 'doubled slope', text: written(steep), value: steep };
      }) as [Word, Word];
      const words = compact ? ['slope ', one, ', doubled ', two] : ['short lines: slope ', one, ', and ', two, ' for the doubled sum'];
      slopes.labels = [{ ...places.slopes, words }];
      travellers.scaling = scaling;
      const readout = names.squished;
      travellers.travellers = [
        [
          {
            from: sum,
            to: squished,
            seat: { x: lamp.x, y: scaling.y(Math.min(high, Math.max(low, squished))), radius: lamp.radius },
            readout,
          },
        ],
        sums.value.map((from, i) => ({ from, to: f(from), seat: seatOf(i), readout: `activation of picture ${i}` })),
      ];
      formula.kind = name;
      formula.from = { name: names.sum, value: sum };
      formula.to = { name: names.squished, value: squished };
      gallery.ranks = ranks.value;
    },
    controls: [
      {
        kind: 'slider',
        id: 'guess',
        label: 'Your guess, on the axis from 0 to 1',
        drawnOnStage: true,
        vertical: true,
        min: 0,
        max: 1,
        step: 0.01,
        where: () => (plot.levelled > halfway && plot.levelMoves ? guessPlace() : undefined),
        value: () => draft() ?? 0.5,
        set: (value) => {
          lesson.draft.value = { slide, value };
        },
        text: (value) => written(value),
      },
      {
        kind: 'slider',
        id: 'sum',
        label: 'A sum to try',
        drawnOnStage: true,
        get min() {
          return range.value.x[0];
        },
        get max() {
          return range.value.x[1];
        },
        step: 0.1,
        where: () => {
          const { x, width } = plotPlace;
          const y = plotScale(plotPlace, range.peek()).y(0);
          return travellers.handle > halfway ? { x: x - sliderThumb / 2, y: y - 14, width: width + sliderThumb, height: 28 } : undefined;
        },
        value: () => state.shown.value.sum,
        set: (value) => state.try(value),
        text: (value) => `sum ${written(value)}, comes out as ${written(state.curve.value.f(value))}`,
      },
      {
        kind: 'choice',
        id: 'curve',
        label: 'The curve',
        heading: 'curve',
        quiet: true,
        options: squishCurves.map(({ name }, value) => ({ value, text: name })),
        where: () => (travellers.handle > halfway ? places.curves : undefined),
        value: () => state.chosen.value,
        set: (value) => {
          state.chosen.value = value;
        },
      },
      {
        kind: 'pick',
        id: 'twelve',
        label: 'Twelve digits and their lamps. Enter takes one as your digit.',
        where: () => {
          if (gallery.drawn * gallery.alpha < halfway) return undefined;
          const { width, height } = gallery.area;
          const [left, top] = [lamps.x - lamps.radius, Math.min(pictures.y, lamps.y - lamps.radius)];
          return { x: left, y: top, width: pictures.x + width - left, height: pictures.y + height - top };
        },
        count: () => twelve.length,
        placeOf: (i) => {
          const at = gallery.placeOf(i);
          const seat = seatOf(i);
          const [left, top] = [Math.min(pictures.x + at.x, seat.x - seat.radius), Math.min(pictures.y + at.y, seat.y - seat.radius)];
          return { x: left, y: top, width: pictures.x + at.x + at.width - left, height: pictures.y + at.y + at.height - top };
        },
        text: sumText,
        point: (i) => {
          gallery.pointed = i;
          travellers.pointed = i;
        },
        press: (i) => {
          const sample = twelve[i];
          if (sample) lesson.setInput(sample.pixels);
        },
      },
    ] satisfies Control[],
  };
}
