/** Deep networks from three kinds of start: how they learn, and how much of the error reaches each layer. */

import type { Lesson } from '../../src/lesson/Lesson';
import type { DeepTraining } from '../../src/lesson/trainingRecords';
import { mix, palette } from '../../src/theme/colours';
import { capital } from '../../src/theme/numbers';
import type { Place } from '../../src/theme/places';
import { trainedOn } from '../../src/training/packedDigits';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { LearningCurvesView } from './LearningCurvesView';
import { NudgesView } from './NudgesView';
import type { ReluPlaces } from './places';
import { deepRaceOf, type Name } from './race';
import { raceControls } from './raceControls';
import { type RaceRuns, runsOf } from './runs';
import { hiddenLayersInWords, runnerNames } from './sayRace';

export function deepPart(lesson: Lesson, places: ReluPlaces, deep: DeepTraining) {
  const { compact } = places;
  const state = deepRaceOf(lesson);
  state.recorded.value = deep;
  const race = new LearningCurvesView(places.race, compact);
  const nudges = new NudgesView(places.nudges, compact);
  const reason = new LabelView();
  const depth = new LabelView();
  return {
    race,
    nudges,
    reason,
    depth,
    controls: raceControls(lesson, { race, nudges }, places),
    show() {
      const runs = runsOf(lesson).value;
      showCurves(race, runs);
      showNudges(nudges, runs, state.layer.value);
      reason.labels = compact ? [] : reasonLabels(places.nudges, runs.depth);
      depth.labels = [depthLabel(places, state.depth.value)];
    },
  };
}

function showCurves(race: LearningCurvesView, { isLive, depth, unseen, perEpoch, epochs, epoch, runners }: RaceRuns): void {
  const colour = colours();
  race.racers = runners.map(({ name, runs, percent, ranAway }) => ({
    name: runnerNames[name],
    colour: colour[name],
    runs,
    percent,
    ranAway,
    ...(name === 'sigmoid-four-glorot' && { nameAt: roomBelow }),
  }));
  Object.assign(race, { epochs, perEpoch, epoch, unseen, title: `${capital(hiddenLayersInWords(depth))} of 16` });
  race.learning = isLive ? trainedOn : undefined;
}

function showNudges(nudges: NudgesView, { isLive, depth, epoch, runners }: RaceRuns, layer: number): void {
  const colour = colours();
  nudges.lines = runners.map(({ name, weaker }) => ({ name: runnerNames[name], colour: colour[name], weaker }));
  nudges.layers = depth + 1;
  nudges.layer = Math.min(layer, depth + 1);
  nudges.epoch = isLive ? epoch : undefined;
}

/** Where the name stands, percent, that has no room over the end of its line among the recorded ones. */
const roomBelow = 34;

const depthLabel = ({ racing: { label, size } }: ReluPlaces, depth: number): Label => ({
  ...label,
  size,
  words: [count('hidden layers', depth), depth === 1 ? ' hidden layer' : ' hidden layers'],
});

/** Why, in short, where the nudges are measured later: what is left of a feeling that goes back through all the layers. */
const reasonLabels = ({ x, y }: Place, depth: number): Label[] => {
  const inAll = (factor: string) => Array.from({ length: depth }, () => factor).join(' · ');
  return [
    { x: x - 30, y: y + 42, size: 18, words: ['Of the signal to improve, a sigmoid'] },
    { x: x - 30, y: y + 66, size: 18, words: ['hands back a quarter, or less:'] },
    { x: x - 30, y: y + 112, size: 28, words: [inAll('¼')], tone: 'strong' },
    { x: x - 30, y: y + 196, size: 18, words: ['A ReLU that is on hands all of it back:'] },
    { x: x - 30, y: y + 242, size: 28, words: [inAll('1')], tone: 'strong' },
  ];
};

const colours = (): Record<Name, number> => ({
  'relu-he': palette.relu,
  'sigmoid-glorot': palette.sigmoid,
  'sigmoid-four-glorot': mix(palette.sigmoid, palette.text, 0.55),
});
