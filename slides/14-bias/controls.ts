/** What can be taken hold of where a bias is set: the pill, a guessed bias, the digits of the hill, the sixteen neurons. */

import type { Lesson } from '../../src/lesson/Lesson';
import { largestParameter } from '../../src/network/indices';
import { type ButtonControl, type Control, type PickControl, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { clamp, halfway } from '../../src/theme/amounts';
import { aDigit, written } from '../../src/theme/numbers';
import type { Range } from '../shared/curves/plotScale';
import type { TravellersView } from '../shared/curves/TravellersView';
import type { BiasGuessing } from './guessing';
import type { HillView } from './HillView';
import type { BothHills } from './hills';
import type { NeuronRowView } from './NeuronRowView';
import type { BiasPlaces } from './places';
import { biased, biasingOf } from './state';
import type { ThresholdView } from './ThresholdView';

interface TakenHoldOf {
  readonly hill: HillView;
  readonly threshold: ThresholdView;
  readonly row: NeuronRowView;
  readonly travellers: TravellersView;
}

export function biasControls(
  lesson: Lesson,
  places: BiasPlaces,
  hills: BothHills,
  guessing: BiasGuessing,
  { hill, threshold, row, travellers }: TakenHoldOf,
): Control[] {
  return [
    ownBias(lesson, places, hills, threshold),
    trainedBias(lesson, places, hills, threshold),
    guessedBias(places, hills, guessing, threshold),
    impossibleButton(places, guessing, threshold),
    hillPick(lesson, places, hills, hill),
    sixteenPick(lesson, row, travellers),
  ];
}

interface BiasSlider extends Pick<SliderControl, 'id' | 'label' | 'where'> {
  readonly isEdit: boolean;
  range(): Range;
  bias(): number;
  setBias(bias: number): void;
}

/** A slider is at −b, where the neuron is half lit, so that its handle goes where the pointer goes. */
function biasSlider({ id, label, isEdit, where, range, bias, setBias }: BiasSlider): SliderControl {
  return {
    kind: 'slider',
    id,
    label,
    drawnOnStage: true,
    isEdit,
    step: 0.1,
    get min() {
      return range()[0];
    },
    get max() {
      return range()[1];
    },
    where,
    value: () => clamp(-bias(), ...range()),
    set: (value) => setBias(value === 0 ? 0 : clamp(-Math.round(value * 10) / 10, -largestParameter, largestParameter)),
    text: (value) => `bias ${written(-value, 1)}`,
  };
}

/** Where the pill goes, with room for its handle at both ends. */
const band = ({ plot, pill }: BiasPlaces) => ({
  x: plot.x - sliderThumb / 2,
  y: pill.y,
  width: plot.width + sliderThumb,
  height: pill.height,
});

const bandOfPill = (places: BiasPlaces, threshold: ThresholdView, i: 0 | 1) =>
  threshold.parts[i].pill > halfway && threshold.alpha > halfway ? band(places) : undefined;

function ownBias(lesson: Lesson, places: BiasPlaces, { range }: BothHills, threshold: ThresholdView): SliderControl {
  return biasSlider({
    id: 'bias',
    label: 'The bias. → moves the switching point right.',
    isEdit: true,
    where: () => bandOfPill(places, threshold, 0),
    range: () => range.value,
    bias: () => biasingOf(lesson).bias.value,
    setBias: (bias) => lesson.editNetwork(biased, (network) => network.withBias(1, 0, bias)),
  });
}

function trainedBias(lesson: Lesson, places: BiasPlaces, hills: BothHills, threshold: ThresholdView): SliderControl {
  const { chosen } = biasingOf(lesson);
  return biasSlider({
    id: 'trained-bias',
    label: 'The bias of the trained neuron. → moves the switching point right.',
    isEdit: true,
    where: () => bandOfPill(places, threshold, 1),
    range: () => hills.trainedRange.value,
    bias: () => hills.trainedBias.value,
    setBias: (bias) => lesson.editNetwork('lesson', (network) => network.withBias(1, chosen.peek(), bias)),
  });
}

const isAsked = (threshold: ThresholdView) => threshold.asked > halfway && !threshold.isGuessed;

function guessedBias(places: BiasPlaces, { range }: BothHills, { draft, set }: BiasGuessing, threshold: ThresholdView): SliderControl {
  return biasSlider({
    id: 'guess',
    label: 'The number b to be added. → moves the switching point right.',
    isEdit: false,
    where: () => (isAsked(threshold) ? band(places) : undefined),
    range: () => range.value,
    bias: () => draft() ?? 0,
    setBias: set,
  });
}

function impossibleButton(places: BiasPlaces, { setImpossible }: BiasGuessing, threshold: ThresholdView): ButtonControl {
  return {
    kind: 'button',
    id: 'impossible',
    label: 'Impossible',
    where: () => (isAsked(threshold) ? places.impossible : undefined),
    press: setImpossible,
  };
}

function hillPick(lesson: Lesson, { plot }: BiasPlaces, { digits }: BothHills, hill: HillView): PickControl {
  const { sums, trainedSums } = biasingOf(lesson);
  return {
    kind: 'pick',
    id: 'hill',
    label: 'Two hundred digits by their sum. Enter takes one as your digit.',
    where: () => (hill.stacked > halfway && hill.alpha > halfway ? plot : undefined),
    count: () => digits.length,
    placeOf(i) {
      const { x, y, size } = hill.brickOf(i);
      return { x, y, width: size, height: size };
    },
    text(i) {
      const shown = hill.trained > halfway ? trainedSums.value : sums.value;
      return `${aDigit(digits[i]?.label ?? 0)}, sum ${written(shown[i] ?? 0)}`;
    },
    point(i) {
      hill.pointed = i;
    },
    press(i) {
      const sample = digits[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}

function sixteenPick(lesson: Lesson, row: NeuronRowView, travellers: TravellersView): PickControl {
  return {
    kind: 'pick',
    id: 'sixteen',
    label: 'The sixteen trained neurons. Enter looks at one of them.',
    where() {
      if (row.drawn * row.alpha < halfway) return undefined;
      const [first, last] = [row.seatOf(0), row.seatOf(15)];
      const reach = first.radius + 5;
      return { x: first.x - reach, y: first.y - reach, width: last.x - first.x + 2 * reach, height: 2 * reach };
    },
    count: () => lesson.network().layer(1).neurons,
    placeOf(i) {
      const { x, y, radius } = row.seatOf(i);
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    },
    text: (i) => `neuron ${i}: bias ${written(lesson.network().bias(1, i))}, activation ${written(lesson.pass().activation(1, i))}`,
    point(i) {
      row.pointed = i;
      travellers.pointed = i;
    },
    press(i) {
      biasingOf(lesson).chosen.value = i;
    },
  };
}
