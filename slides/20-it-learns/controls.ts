/** What can be taken hold of while a network learns. */
import type { ButtonControl, ChoiceControl, Control, SliderControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { counted, written } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import type { LabelView } from '../../src/views/LabelView';
import type { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { plotScale } from '../shared/curves/plotScale';
import type { CostCurvesView } from './CostCurvesView';
import type { LearningPlaces } from './places';
import type { Learning } from './state';
import { dialReach, dialsOffered } from './triedDial';

interface Shown {
  readonly curves: CostCurvesView;
  readonly plot: FunctionPlotView;
  /** The words of what can be set, and whether the network may be taken. */
  readonly settings: LabelView;
  readonly offer: { readonly drawn: number };
}

/** Each about two or three times the one before. */
const rates: readonly number[] = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];
const batches: readonly number[] = [1, 4, 16, 64];

export function learningControls(learning: Learning, shown: Shown, places: LearningPlaces): Control[] {
  const { buttons } = places;
  const isTraining = () => shown.curves.axes * shown.curves.alpha > halfway;
  const isOffering = () => shown.offer.drawn > halfway;
  const when = (is: () => boolean, at: Place) => () => (is() ? at : undefined);
  const isSettable = () => shown.settings.drawn * shown.settings.alpha > halfway && !isOffering();
  return [
    trainButton(
      learning,
      when(() => isTraining() && isSettable(), buttons.train),
    ),
    {
      kind: 'button',
      id: 'one',
      label: places.compact ? 'One step' : 'One mini-batch',
      where: when(() => isTraining() && !isOffering(), buttons.one),
      press: () => learning.one(),
    },
    beginChoice(learning, places.compact, when(isSettable, buttons.begin)),
    otherDials(learning, when(isSettable, buttons.other)),
    rateSlider(learning, when(isSettable, buttons.rate)),
    batchChoice(learning, when(isSettable, buttons.batch)),
    lookBack(learning, when(isTraining, places.back)),
    {
      kind: 'button',
      id: 'take',
      label: places.compact ? 'Take it' : 'Take it into the lesson',
      where: when(isOffering, buttons.take),
      press: () => learning.take(),
    },
    dialChoice(
      learning,
      when(() => shown.plot.axes * shown.plot.alpha > halfway, places.dials),
    ),
    tryDial(learning, shown.plot, places),
  ];
}

function trainButton(learning: Learning, where: ButtonControl['where']): ButtonControl {
  const { state } = learning.training;
  return {
    kind: 'button',
    id: 'train',
    get label() {
      if (state.value === 'going' || state.value === 'fetching') return 'Pause';
      return state.value === 'done' ? 'Again' : 'Train';
    },
    where,
    press: () => (state.peek() === 'going' ? learning.training.pause() : learning.go()),
  };
}

const beginChoice = ({ beginsWithLesson, beginWith }: Learning, compact: boolean, where: ChoiceControl['where']): ChoiceControl => ({
  kind: 'choice',
  id: 'begin',
  label: 'Which dials it begins with',
  heading: compact ? '' : 'from',
  quiet: true,
  options: [
    { value: 0, text: 'random' },
    { value: 1, text: 'the lesson’s' },
  ],
  where,
  value: () => Number(beginsWithLesson.value),
  set: (which) => beginWith(which === 1 ? 'lesson' : 'random'),
});

const otherDials = ({ beginsWithLesson, beginWith }: Learning, where: ButtonControl['where']): ButtonControl => ({
  kind: 'button',
  id: 'other-dials',
  label: 'Others',
  quiet: true,
  where: () => (beginsWithLesson.value ? undefined : where()),
  press: () => beginWith('other'),
});

const batchChoice = ({ recipe, tune }: Learning, where: ChoiceControl['where']): ChoiceControl => ({
  kind: 'choice',
  id: 'batch',
  label: 'Digits in a mini-batch',
  heading: 'digits a step',
  quiet: true,
  options: batches.map((size, value) => ({ value, text: String(size) })),
  where,
  value: () => Math.max(0, batches.indexOf(recipe.value.batch)),
  set: (index) => tune({ batch: batches[index] as number }),
});

const rateSlider = ({ recipe, tune }: Learning, where: SliderControl['where']): SliderControl => ({
  kind: 'slider',
  id: 'rate',
  label: 'Rate: how far each step goes',
  min: 0,
  max: rates.length - 1,
  step: 1,
  where,
  value: () => Math.max(0, rates.indexOf(recipe.value.rate)),
  set: (index) => tune({ rate: rates[index] as number }),
  text: (index) => `rate ${rates[index]}`,
});

function lookBack({ chosen, snapshots }: Learning, where: SliderControl['where']): SliderControl {
  return {
    kind: 'slider',
    id: 'look-back',
    label: 'Which look at it',
    min: 0,
    get max() {
      return Math.max(0, snapshots.value.length - 1);
    },
    step: 1,
    where,
    value: () => Math.min(chosen.value ?? Infinity, Math.max(0, snapshots.value.length - 1)),
    set: (index) => {
      chosen.value = index >= snapshots.peek().length - 1 ? undefined : index;
    },
    text: (index) => {
      const look = snapshots.peek()[index];
      return look ? `after ${counted(look.batches)} steps: ${written((100 * look.right) / look.judged, 1)} % right` : 'not trained yet';
    },
  };
}

const dialChoice = ({ dial }: Learning, where: ChoiceControl['where']): ChoiceControl => ({
  kind: 'choice',
  id: 'dial',
  label: 'Which dial is tried',
  heading: 'dial',
  quiet: true,
  options: Array.from({ length: dialsOffered }, (_, value) => ({ value, text: 'abcd'.charAt(value) })),
  where,
  value: () => dial.index.value,
  set: (index) => dial.choose(index),
});

function tryDial({ dial, network }: Learning, plot: FunctionPlotView, { plot: place }: LearningPlaces): SliderControl {
  const isThere = () => plot.pointParts[0].risen * plot.alpha > halfway;
  return {
    kind: 'slider',
    id: 'try-dial',
    label: 'The dial, turned by way of trial',
    drawnOnStage: true,
    min: -dialReach,
    max: dialReach,
    step: 0.05,
    where() {
      if (!isThere()) return undefined;
      const { x, y } = plotScale(place, plot.range);
      return { x: x(-dialReach) - 9, y: y(plot.range.y[0]) - 14, width: x(dialReach) - x(-dialReach) + 18, height: 28 };
    },
    value() {
      // Heard, and not computed: while the network learns nobody waits for a dial that is not to be seen.
      void [dial.touched.value, network.value];
      return isThere() ? dial.tried.value : 0;
    },
    set: (value) => dial.try(value),
    text: (value) => (isThere() ? `weight ${written(value)}: cost ${written(dial.costAt.value(value), 3)}` : `weight ${written(value)}`),
  };
}
