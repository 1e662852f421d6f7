/** One z on two curves: the sigmoid's and ReLU's, and the hidden neurons of the lesson's network to take z from. */

import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { reluSlope, sigmoidSlope } from '../../src/network/slopes';
import { type Control, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import { count } from '../../src/views/words';
import { FunctionPlotView } from '../shared/curves/FunctionPlotView';
import { plotScale, ticksOf } from '../shared/curves/plotScale';
import { CurveHeadsView } from './CurveHeadsView';
import { MarkedLampsView } from './MarkedLampsView';
import type { ReluPlaces } from './places';
import { type FartherOne, fartherOne, movedBoth, sameZOf } from './state';

const slope = { sigmoid: sigmoidSlope, relu: reluSlope };

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
  const counted = (which: FartherOne) => movers.value.flat().filter((each) => each === which).length;
  const names = () => {
    const { layer, neuron } = state.neuron.value;
    return state.isTried.value ? { z: 'tried z', a: 'sigmoid of tried z' } : { z: `z[${layer}][${neuron}]`, a: `a[${layer}][${neuron}]` };
  };

  const slider = (i: 0 | 1, label: string): SliderControl => ({
    kind: 'slider',
    id: `z-${i + 1}`,
    label,
    drawnOnStage: true,
    get min() {
      return -state.reach.value;
    },
    get max() {
      return state.reach.value - 1;
    },
    step: 0.1,
    where: () => {
      if (curves[i].pointParts[0].risen * curves[i].alpha < halfway) return undefined;
      const reach = state.reach.peek();
      const { x, y } = plotScale(plots[i], { x: [-reach, reach], y: [0, reach] });
      const left = x(-reach) - sliderThumb / 2;
      return { x: left, y: y(0) - 14, width: x(reach - 1) + sliderThumb / 2 - left, height: 28 };
    },
    value: () => Math.max(-state.reach.value, state.z.value),
    set: (value) => state.try(value),
    text: (z) => `z ${written(z)}: sigmoid ${written(sigmoid(z))}, ReLU ${written(relu(z))}`,
  });

  const controls: Control[] = [
    slider(0, 'z under the sigmoid'),
    slider(1, 'z under ReLU'),
    {
      kind: 'pick',
      id: 'own-neurons',
      label: 'Hidden neurons of our network. Enter takes the z of one.',
      where: () => (lamps.drawn * lamps.alpha > halfway ? lamps.area : undefined),
      count: () => lamps.count,
      placeOf: (i) => lamps.placeOf(i),
      text: (i) => {
        const { layer, neuron } = lamps.at(i);
        return `${neuronName(layer, neuron)}: z ${written(lesson.pass().zOf(layer, neuron))}`;
      },
      point: (i) => {
        pointed = i === undefined ? undefined : lamps.at(i);
        lamps.selected = pointed ?? state.neuron.peek();
      },
      press: (i) => {
        state.neuron.value = lamps.at(i);
      },
    },
  ];
  let pointed: { layer: number; neuron: number } | undefined;

  return {
    curves,
    heads,
    lamps,
    controls,
    counted,
    /** The neuron on stage, and its z through both functions. */
    card(): CardFace {
      const { layer, neuron } = state.neuron.value;
      const z = state.z.value;
      const name = compact ? `layer ${layer}, nr. ${neuron}` : neuronName(layer, neuron);
      return {
        heading: state.isTried.value ? (compact ? 'your z' : 'a z that you try') : name,
        lines: [
          { label: 'z', number: { text: written(z), value: z, colour: palette.weightedSum } },
          { label: compact ? 'σ(z)' : 'σ(z), a lamp', number: { text: written(sigmoid(z)), value: sigmoid(z), colour: palette.sigmoid } },
          { label: compact ? 'ReLU' : 'ReLU(z)', number: { text: written(relu(z)), value: relu(z), colour: palette.relu } },
        ],
      };
    },
    show() {
      const [z, reach] = [state.z.value, state.reach.value];
      const across = [-reach, reach] as const;
      const wide = { range: { x: across, y: [0, reach] as const }, ticks: { x: ticksOf(across, 6), y: ticksOf([0, reach], 3) } };
      const [first, second] = curves;
      first.range = { x: across, y: [0, 1.03] };
      first.ticks = { x: wide.ticks.x, y: [0, 0.5, 1] };
      first.wider = wide;
      second.range = wide.range;
      second.ticks = wide.ticks;
      for (const curve of curves) {
        curve.titles = { x: 'z' };
        curve.points = [{ x: z }, { x: z + 1 }];
      }
      const { z: zName, a } = names();
      const head = (name: 'sigmoid' | 'relu', f: (z: number) => number) => ({
        colour: palette[name],
        z: { name: name === 'sigmoid' ? zName : 'the same z', value: z },
        activation: { name: name === 'sigmoid' ? a : 'ReLU of z', value: f(z) },
        slope: slope[name](z),
        move: movedBoth(z)[name],
      });
      heads.curves = [
        { name: 'sigmoid', formula: 'σ(z)', ...head('sigmoid', sigmoid) },
        { name: 'ReLU', formula: 'max(0, z)', ...head('relu', relu) },
      ];
      heads.range = wide.range;
      const pass = lesson.pass();
      lamps.activations = [pass.activations(1), pass.activations(2)];
      lamps.selected = pointed ?? state.neuron.value;
      lamps.title = 'our network';
      const mark = { sigmoid: { kind: 'ring', colour: palette.sigmoid }, relu: { kind: 'square', colour: palette.relu } } as const;
      lamps.marks = movers.value.map((layer) => layer.map((which) => (which === 'neither' ? undefined : mark[which])));
      lamps.counted = {
        ...places.ownCount,
        align: 'right',
        size: compact ? 12 : 15,
        words: [
          compact ? 'moves more:  ' : 'moves more, of 32:  ',
          mark.sigmoid,
          compact ? 'σ ' : 'sigmoid ',
          count('moved more by sigmoid', counted('sigmoid')),
          ' · ',
          mark.relu,
          'ReLU ',
          count('moved more by ReLU', counted('relu')),
          ' · neither ',
          count('moved by neither', counted('neither')),
        ],
      };
    },
  };
}
