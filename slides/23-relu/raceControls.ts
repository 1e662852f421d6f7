/** What can be taken hold of at the two graphs: how deep is raced, the race itself, and where its curves are read off. */

import type { Lesson } from '../../src/lesson/Lesson';
import { type ButtonControl, type ChoiceControl, type Control, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { type Place, place } from '../../src/theme/places';
import type { LearningCurvesView } from './LearningCurvesView';
import type { NudgesView } from './NudgesView';
import type { ReluPlaces } from './places';
import { deepest, deepRaceOf, type Race } from './race';
import { type RaceRuns, type Runner, runsOf } from './runs';
import { hiddenLayers, inLayer, runnerNames } from './sayRace';

interface Shown {
  readonly race: LearningCurvesView;
  readonly nudges: NudgesView;
}

export function raceControls(lesson: Lesson, { race: curves, nudges }: Shown, places: ReluPlaces): Control[] {
  const race = deepRaceOf(lesson);
  const runs = () => runsOf(lesson).value;
  const { depth, press, choice } = places.racing;
  const isSeen = () => curves.axes * curves.alpha > halfway;
  const when = (at: Place) => () => (isSeen() ? at : undefined);
  return [
    depthSlider(race, when(depth)),
    raceButton(race, when(press)),
    whichChoice(race, when(choice)),
    epochSlider(race, runs, () => (curves.handle * curves.alpha > halfway ? under(places.race) : undefined)),
    layerSlider(race, runs, () => (nudges.handle * nudges.alpha > halfway ? under(places.nudges) : undefined)),
  ];
}

/** Where a graph's handle goes. */
const under = ({ x, y, width, height }: Place) => place(x - sliderThumb / 2, y + height - 14, width + sliderThumb, 28);

const depthSlider = ({ depth, dive }: Race, where: SliderControl['where']): SliderControl => ({
  kind: 'slider',
  id: 'depth',
  label: 'How many hidden layers',
  min: 1,
  max: deepest,
  step: 1,
  where,
  value: () => depth.value,
  set: dive,
  text: hiddenLayers,
});

const raceButton = ({ training, press }: Race, where: ButtonControl['where']): ButtonControl => ({
  kind: 'button',
  id: 'race',
  get label() {
    const next = { none: 'Race now', fetching: 'Cancel', going: 'Pause', paused: 'Go on', done: 'Again, other dials', failed: 'Try again' };
    return next[training.value.state.value];
  },
  where,
  press,
});

const whichChoice = ({ isLive, lookAt }: Race, where: ChoiceControl['where']): ChoiceControl => ({
  kind: 'choice',
  id: 'which-runs',
  label: 'Which runs the graphs show',
  quiet: true,
  options: [
    { value: 0, text: 'recorded' },
    { value: 1, text: 'live' },
  ],
  where,
  value: () => Number(isLive.value),
  set: (value) => lookAt(value === 1 ? 'live' : 'recorded'),
});

function epochSlider({ epoch }: Race, runs: () => RaceRuns, where: SliderControl['where']): SliderControl {
  const percent = ({ name, percent, ranAway }: Runner) => {
    if (percent !== undefined) return `${runnerNames[name]} ${written(percent, 1)} %`;
    return `${runnerNames[name]} ${ranAway ? 'ran away' : 'not there yet'}`;
  };
  return {
    kind: 'slider',
    id: 'epoch',
    label: 'After how many epochs',
    drawnOnStage: true,
    min: 0,
    get max() {
      return runs().epochs;
    },
    get step() {
      return 1 / runs().perEpoch;
    },
    where,
    value: () => runs().epoch,
    // At the end of the curves it goes on with them.
    set: (value) => {
      epoch.value = value >= runs().reached ? Infinity : value;
    },
    text: () => `${written(runs().epoch, 1)} epochs: ${runs().runners.map(percent).join('; ')}`,
  };
}

function layerSlider({ layer }: Race, runs: () => RaceRuns, where: SliderControl['where']): SliderControl {
  const last = () => runs().depth + 1;
  return {
    kind: 'slider',
    id: 'layer',
    label: 'In which layer',
    drawnOnStage: true,
    min: 1,
    get max() {
      return last();
    },
    step: 1,
    where,
    value: () => Math.min(layer.value, last()),
    set: (value) => {
      layer.value = value;
    },
    text: (value) =>
      `layer ${value}: ${runs()
        .runners.map((each) => inLayer(each, value))
        .join('; ')}`,
  };
}
