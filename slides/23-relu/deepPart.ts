/** Eight hidden layers from three kinds of start: how they learned, and how much of the error reached each layer before they did. */

import type { Signal } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { DeepStart, DeepTraining } from '../../src/lesson/trainingRecords';
import { type SliderControl, sliderThumb } from '../../src/scene/Control';
import { plainSignal } from '../../src/scene/plainSignal';
import { halfway } from '../../src/theme/amounts';
import { mix, palette } from '../../src/theme/colours';
import { counted, written } from '../../src/theme/numbers';
import { type Place, place } from '../../src/theme/places';
import { type Label, LabelView } from '../../src/views/LabelView';
import { LearningCurvesView } from './LearningCurvesView';
import { NudgesView } from './NudgesView';
import type { ReluPlaces } from './places';

type Name = DeepStart['name'];

const order: readonly Name[] = ['relu-he', 'sigmoid-glorot', 'sigmoid-four-glorot'];
const says: Record<Name, string> = { 'relu-he': 'ReLU', 'sigmoid-glorot': 'sigmoid', 'sigmoid-four-glorot': 'larger start' };

/** Per layer: how many times weaker the error is there than in the last, as the geometric mean of the seeds. */
function timesWeaker({ gradients }: DeepStart): number[] {
  return (gradients[0] ?? []).map((_, layer) => {
    const logs = gradients.map((sizes) => Math.log((sizes.at(-1) as number) / (sizes[layer] as number)));
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  });
}

const known = new WeakMap<Lesson, DeepTraining>();

/** For sentences: how many times weaker hidden layer 1 hears of the error than the last, as it is shown. */
export function firstLayerWeaker(lesson: Lesson, name: Name): string | undefined {
  const start = known.get(lesson)?.starts.find((each) => each.name === name);
  return start && counted(Number((timesWeaker(start)[0] as number).toPrecision(2)));
}

/** Of a hundred unseen digits so many are right at the end, the mean of the runs; one decimal, as it stands on the stage. */
export function rightAtTheEnd(lesson: Lesson, name: Name): number | undefined {
  const start = known.get(lesson)?.starts.find((each) => each.name === name);
  if (!start) return undefined;
  const runs = bestRuns(start);
  return runs.reduce((sum, run) => sum + (run.at(-1) as number), 0) / runs.length;
}

export function deepPart(lesson: Lesson, places: ReluPlaces, deep: DeepTraining) {
  known.set(lesson, deep);
  const { epochs, hiddenLayers } = deep.recipe;
  const starts = order.flatMap((name) => deep.starts.filter((start) => start.name === name));
  const race = new LearningCurvesView(places.race, places.compact);
  const nudges = new NudgesView(places.nudges, places.compact);
  const reason = new LabelView();
  reason.labels = places.compact ? [] : reasonLabels(places.nudges);
  const epoch = plainSignal(epochs);
  const layer = plainSignal(1);
  return {
    race,
    nudges,
    reason,
    controls: [
      epochSlider(starts, deep.recipe, epoch, () => (race.handle * race.alpha > halfway ? under(places.race) : undefined)),
      layerSlider(starts, hiddenLayers + 1, layer, () => (nudges.handle * nudges.alpha > halfway ? under(places.nudges) : undefined)),
    ],
    show() {
      const colour = colours();
      race.racers = starts.map((start) => ({
        name: says[start.name],
        colour: colour[start.name],
        runs: bestRuns(start),
        above: start.name !== 'sigmoid-four-glorot',
      }));
      race.epochs = epochs;
      race.epoch = epoch.value;
      nudges.lines = starts.map((start) => ({ name: says[start.name], colour: colour[start.name], weaker: timesWeaker(start) }));
      nudges.layer = layer.value;
    },
  };
}

/** Why, in short, where the nudges are measured later: what is left of a feeling that goes back through eight layers. */
const reasonLabels = ({ x, y }: Place): Label[] => {
  const eightTimes = (factor: string) => Array.from({ length: 8 }, () => factor).join(' · ');
  return [
    { x: x - 30, y: y + 42, size: 18, words: ['Going back, a sigmoid lets a quarter'] },
    { x: x - 30, y: y + 66, size: 18, words: ['of it through, or less:'] },
    { x: x - 30, y: y + 112, size: 28, words: [eightTimes('¼')], tone: 'strong' },
    { x: x - 30, y: y + 196, size: 18, words: ['A ReLU that is on lets through all of it:'] },
    { x: x - 30, y: y + 242, size: 28, words: [eightTimes('1')], tone: 'strong' },
  ];
};

const colours = (): Record<Name, number> => ({
  'relu-he': palette.relu,
  'sigmoid-glorot': palette.sigmoid,
  'sigmoid-four-glorot': mix(palette.sigmoid, palette.text, 0.55),
});

const bestRuns = ({ runs, bestRate }: DeepStart) => runs.filter(({ rate }) => rate === bestRate).map(({ percent }) => percent);

/** Where a graph's handle goes. */
const under = ({ x, y, width, height }: Place) => place(x - sliderThumb / 2, y + height - 14, width + sliderThumb, 28);

function epochSlider(
  starts: readonly DeepStart[],
  { epochs, measuresPerEpoch }: DeepTraining['recipe'],
  epoch: Signal<number>,
  where: SliderControl['where'],
): SliderControl {
  const meanAt = (start: DeepStart, at: number) => {
    const runs = bestRuns(start);
    return runs.reduce((sum, run) => sum + (run[Math.round(at * measuresPerEpoch)] as number), 0) / runs.length;
  };
  return {
    kind: 'slider',
    id: 'epoch',
    label: 'After how many epochs',
    drawnOnStage: true,
    min: 0,
    max: epochs,
    step: 1 / measuresPerEpoch,
    where,
    value: () => epoch.value,
    set: (value) => {
      epoch.value = value;
    },
    text: (value) => `${value} epochs: ${starts.map((start) => `${says[start.name]} ${written(meanAt(start, value), 1)} %`).join('; ')}`,
  };
}

function layerSlider(starts: readonly DeepStart[], layers: number, layer: Signal<number>, where: SliderControl['where']): SliderControl {
  const weaker = (start: DeepStart, at: number) => `${written(timesWeaker(start)[at - 1] as number, 1)} times weaker`;
  return {
    kind: 'slider',
    id: 'layer',
    label: 'In which layer',
    drawnOnStage: true,
    min: 1,
    max: layers,
    step: 1,
    where,
    value: () => layer.value,
    set: (value) => {
      layer.value = value;
    },
    text: (value) => `layer ${value}: ${starts.map((start) => `${says[start.name]} ${weaker(start, value)}`).join('; ')}`,
  };
}
