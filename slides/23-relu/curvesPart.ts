/** One z on two curves: the sigmoid's and ReLU's, and the hidden neurons of the lesson's network to take z from. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { reluSlope, sigmoidSlope } from '../../src/network/slopes';
import type { Control } from '../../src/scene/Control';
import { palette } from '../../src/theme/colours';
import { count, type Word } from '../../src/views/words';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { ticksOf } from '../shared/curves/plotScale';
import { type CurveHead, CurveHeadsView } from './CurveHeadsView';
import { ownNeuronsPick, zSlider } from './curvesControls';
import { type Mark, MarkedLampsView } from './MarkedLampsView';
import type { ReluPlaces } from './places';
import { type FartherOne, fartherOne, movedBoth, sameZOf, sigmoidHeights } from './state';

export function curvesPart(lesson: Lesson, places: ReluPlaces) {
  const { plots, compact } = places;
  const state = sameZOf(lesson);
  const curves = [
    new FunctionPlotView({ place: plots[0], colour: () => palette.sigmoid, compact }),
    new FunctionPlotView({ place: plots[1], colour: () => palette.relu, compact }),
  ] as const;
  curves[0].f = sigmoid;
  curves[1].f = relu;
  const heads = new CurveHeadsView(places);
  const lamps = new MarkedLampsView(places.own);
  const movers = computed(() => [1, 2].map((layer) => Array.from(lesson.pass().z(layer), fartherOne)));
  const controls: Control[] = [
    zSlider(state, { id: 'z-1', label: 'z under the sigmoid' }, curves[0], plots[0]),
    zSlider(state, { id: 'z-2', label: 'z under ReLU' }, curves[1], plots[1]),
    ownNeuronsPick(lesson, lamps),
  ];
  return {
    curves,
    heads,
    lamps,
    controls,
    show() {
      showCurves(curves, state.z.value, state.reach.value);
      heads.z = zNow(lesson, compact);
      heads.curves = headsNow(lesson);
      heads.range = alike(state.reach.value);
      showOwnLamps(lesson, lamps, movers.value);
      lamps.counted = { ...places.ownCount, align: 'right', words: countedWords(movers.value, compact) };
    },
  };
}

/** Both axes on one scale. */
const alike = (reach: number) => ({ x: [-reach, reach], y: [0, reach] }) as const;

function showCurves([first, second]: readonly [FunctionPlotView, FunctionPlotView], z: number, reach: number): void {
  const range = alike(reach);
  const wide = { range, ticks: { x: ticksOf(range.x, 6), y: ticksOf(range.y, 3) } };
  first.range = { x: range.x, y: sigmoidHeights };
  first.ticks = { x: wide.ticks.x, y: [0, 0.5, 1] };
  first.wider = wide;
  second.range = wide.range;
  second.ticks = wide.ticks;
  for (const curve of [first, second]) {
    curve.titles = { x: 'z' };
    curve.points = [{ x: z }, { x: z + 1 }];
  }
}

function zNow(lesson: Lesson, compact: boolean): CurveHeadsView['z'] {
  const { z, isTried, isOurs, neuron: taken } = sameZOf(lesson);
  const { layer, neuron } = taken.value;
  if (isTried.value) return { of: 'a z that you try', name: 'tried z', value: z.value };
  const whose = compact ? `layer ${layer}, neuron ${neuron}` : `layer ${layer}’s neuron ${neuron}`;
  return { of: `z of ${isOurs.value ? 'our neuron' : whose}`, name: `z[${layer}][${neuron}]`, value: z.value };
}

function headsNow(lesson: Lesson): CurveHead[] {
  const state = sameZOf(lesson);
  const z = state.z.value;
  const { layer, neuron } = state.neuron.value;
  const move = movedBoth(z);
  return [
    {
      name: 'sigmoid',
      formula: 'σ(z)',
      colour: palette.sigmoid,
      activation: { name: state.isTried.value ? 'sigmoid of tried z' : `a[${layer}][${neuron}]`, value: sigmoid(z) },
      slope: sigmoidSlope(z),
      move: move.sigmoid,
    },
    {
      name: 'ReLU',
      formula: 'max(0, z)',
      colour: palette.relu,
      activation: { name: 'ReLU of z', value: relu(z) },
      slope: reluSlope(z),
      move: move.relu,
    },
  ];
}

/** For a neuron whose output moves more through one of the two functions. */
const moverMarks = () =>
  ({
    sigmoid: { kind: 'ring', colour: palette.sigmoid },
    relu: { kind: 'square', colour: palette.relu },
    neither: undefined,
  }) satisfies Record<FartherOne, Mark | undefined>;

function showOwnLamps(lesson: Lesson, lamps: MarkedLampsView, movers: readonly (readonly FartherOne[])[]): void {
  const pass = lesson.pass();
  lamps.activations = [pass.activations(1), pass.activations(2)];
  lamps.selected = sameZOf(lesson).neuron.value;
  lamps.title = 'our network';
  const marks = moverMarks();
  lamps.marks = movers.map((layer) => layer.map((which) => marks[which]));
}

function countedWords(movers: readonly (readonly FartherOne[])[], compact: boolean): (Word | Mark)[] {
  const marks = moverMarks();
  const counted = (which: FartherOne) => movers.flat().filter((each) => each === which).length;
  return [
    compact ? 'moves more:  ' : 'moves more, of 32:  ',
    marks.sigmoid,
    compact ? 'σ ' : 'sigmoid ',
    count('moved more by sigmoid', counted('sigmoid')),
    ' · ',
    marks.relu,
    'ReLU ',
    count('moved more by ReLU', counted('relu')),
    ' · neither ',
    count('moved by neither', counted('neither')),
  ];
}
