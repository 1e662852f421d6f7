/** What can be taken hold of where a sum is squished: the guessed lamp, a sum to try, the curve, the twelve digits. */

import type { Lesson } from '../../src/lesson/Lesson';
import { type ChoiceControl, type Control, type PickControl, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { aDigit, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { GalleryView } from '../../src/views/GalleryView';
import type { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { plotScale } from '../shared/curves/plotScale';
import { squishCurves, squishingOf } from '../shared/curves/squishing';
import type { TravellersView } from '../shared/curves/TravellersView';
import { type SquishPlaces, seatOfLamp } from './places';
import { slideId } from './question';
import type { SquishState } from './state';

interface TakenHoldOf {
  readonly plot: FunctionPlotView;
  readonly travellers: TravellersView;
  readonly gallery: GalleryView;
}

export function squishControls(
  lesson: Lesson,
  places: SquishPlaces,
  state: SquishState,
  { plot, travellers, gallery }: TakenHoldOf,
): Control[] {
  return [
    guessSlider(lesson, places, state, plot),
    sumSlider(lesson, places, state, travellers),
    curveChoice(lesson, places, travellers),
    twelvePick(lesson, places, state, gallery, travellers),
  ];
}

function guessSlider(lesson: Lesson, { plot: place }: SquishPlaces, { range, draft }: SquishState, plot: FunctionPlotView): SliderControl {
  /** On the axis from 0 to 1, where the lamp is guessed; nowhere while another curve's range leaves it hardly any room. */
  const onAxis = () => {
    const { y } = plotScale(place, range.peek());
    const [top, height] = [y(1), y(0) - y(1)];
    return height > 80 ? { x: place.x - sliderThumb - 4, y: top - sliderThumb / 2, width: 44, height: height + sliderThumb } : undefined;
  };
  return {
    kind: 'slider',
    id: 'guess',
    label: 'Your guess, on the axis from 0 to 1',
    drawnOnStage: true,
    vertical: true,
    min: 0,
    max: 1,
    step: 0.01,
    where: () => (plot.levelled > halfway && plot.levelMoves ? onAxis() : undefined),
    value: () => draft() ?? 0.5,
    set: (value) => {
      lesson.draft.value = { slide: slideId, value };
    },
    text: (value) => written(value),
  };
}

function sumSlider(lesson: Lesson, { plot: place }: SquishPlaces, { range }: SquishState, travellers: TravellersView): SliderControl {
  const squishing = squishingOf(lesson);
  return {
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
      const { x, width } = place;
      const y = plotScale(place, range.peek()).y(0);
      return travellers.handle > halfway ? { x: x - sliderThumb / 2, y: y - 14, width: width + sliderThumb, height: 28 } : undefined;
    },
    value: () => squishing.shown.value.sum,
    set: (value) => squishing.try(value),
    text: (value) => `sum ${written(value)}, comes out as ${written(squishing.curve.value.f(value))}`,
  };
}

function curveChoice(lesson: Lesson, { curves }: SquishPlaces, travellers: TravellersView): ChoiceControl {
  const { chosen } = squishingOf(lesson);
  return {
    kind: 'choice',
    id: 'curve',
    label: 'The curve',
    heading: 'curve',
    quiet: true,
    options: squishCurves.map(({ name }, value) => ({ value, text: name })),
    where: () => (travellers.handle > halfway ? curves : undefined),
    value: () => chosen.value,
    set: (value) => {
      chosen.value = value;
    },
  };
}

function twelvePick(
  lesson: Lesson,
  places: SquishPlaces,
  { twelve, sums, ranks }: SquishState,
  gallery: GalleryView,
  travellers: TravellersView,
): PickControl {
  const { lamps, pictures } = places;
  return {
    kind: 'pick',
    id: 'twelve',
    label: 'Twelve digits and their lamps. Enter takes one as your digit.',
    where: () => {
      if (gallery.drawn * gallery.alpha < halfway) return undefined;
      const { width, height } = gallery.area;
      const [left, top] = [lamps.x - lamps.radius, Math.min(pictures.y, lamps.y - lamps.radius)];
      return upTo(left, top, pictures.x + width, pictures.y + height);
    },
    count: () => twelve.length,
    placeOf: (i) => {
      const at = gallery.placeOf(i);
      const { x, y, radius } = seatOfLamp(places, ranks.value[i] as number);
      const [left, top] = [Math.min(pictures.x + at.x, x - radius), Math.min(pictures.y + at.y, y - radius)];
      return upTo(left, top, pictures.x + at.x + at.width, pictures.y + at.y + at.height);
    },
    text: (i) => `${aDigit(twelve[i]?.label ?? 0)}, sum ${written(sums.value[i] as number)}`,
    point: (i) => {
      gallery.pointed = i;
      travellers.pointed = i;
    },
    press: (i) => {
      const sample = twelve[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}

const upTo = (x: number, y: number, right: number, bottom: number): Place => ({ x, y, width: right - x, height: bottom - y });
