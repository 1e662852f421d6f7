/** The hidden neurons of a sigmoid network as lamps and as dots on the curve, those on a flat end in grey; and how good it and its twin are. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Twins } from '../../src/lesson/trainingRecords';
import { sigmoid } from '../../src/network/activationFunctions';
import type { PickControl } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { clamp, halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { plotScale } from '../shared/curves/plotScale';
import { swappedFace, twinNeuronFace } from './cardFaces';
import { type HiddenNeuron, type Mark, MarkedLampsView } from './MarkedLampsView';
import type { ReluPlaces } from './places';
import { sameZOf, sigmoidHeights } from './state';
import { type TwinsState, twinsState } from './twinsState';

export function twinsPart(lesson: Lesson, places: ReluPlaces, twins: Twins, fair: readonly Sample[]) {
  const { compact } = places;
  const state = twinsState(lesson, twins, fair);
  const lamps = new MarkedLampsView(places.twin);
  lamps.networksShown = ['sigmoid-twin'];
  const scores = new LabelView();
  scores.labels = scoreLabels(twins, places);
  let pointed: HiddenNeuron | undefined;
  let tell = () => {};
  const point = (neuron: HiddenNeuron | undefined) => {
    pointed = neuron;
    tell();
  };
  return {
    lamps,
    scores,
    state,
    controls: [twinPick(lamps, state, point)],
    /** Tells whoever shows the card that something else is pointed at. */
    set onPointed(listener: () => void) {
      tell = listener;
    },
    /** What ReLU does in our own weights, or the neuron that is pointed at. */
    card: (): CardFace => (pointed ? twinNeuronFace(pointed, state, compact) : swappedFace(state, compact)),
    show() {
      const pass = state.pass.value;
      const mark: Mark = { kind: 'bar', colour: palette.sigmoid };
      lamps.activations = [pass.activations(1), pass.activations(2)];
      lamps.marks = state.stuckOnes.value.map((layer) => layer.map((isStuck) => (isStuck ? mark : undefined)));
      const words = [mark, compact ? 'flat ' : 'on a flat end ', count('sigmoids on a flat end', state.stuck.value), ' of 32'];
      lamps.counted = { ...places.counts, words };
      lamps.dots = dotsOn(state, sameZOf(lesson).reach.value, places);
    },
  };
}

function twinPick(lamps: MarkedLampsView, { stuckOnes, pass }: TwinsState, point: (neuron: HiddenNeuron | undefined) => void): PickControl {
  return {
    kind: 'pick',
    id: 'sigmoid-twin',
    label: 'Hidden neurons of the sigmoid network',
    where: () => (lamps.drawn * lamps.alpha > halfway ? lamps.area : undefined),
    count: () => lamps.count,
    placeOf: (i) => lamps.placeOf(i),
    text: (i) => {
      const { layer, neuron } = lamps.at(i);
      const said = stuckOnes.value[layer - 1]?.[neuron] ? 'on a flat end' : 'not flat';
      return `${neuronName(layer, neuron)}: z ${written(pass.value.zOf(layer, neuron))}, ${said}`;
    },
    point: (i) => {
      lamps.pointed = i === undefined ? undefined : lamps.at(i);
      point(lamps.pointed);
    },
  };
}

/** Two networks that differ in one thing: hardly a difference. */
function scoreLabels(
  { sigmoid: one, relu: other }: Twins,
  { scores: { x, y, pitch, size, small }, compact: keepsSize }: ReluPlaces,
): Label[] {
  const score = (name: string, percent: number) => ({ name: `${name} twin, percent right`, text: written(percent, 1), value: percent });
  return [
    { x, y, size: small, words: ['Two networks of our size,'], keepsSize },
    { x, y: y + small * 1.5, size: small, words: ['trained alike:'], keepsSize },
    { x, y: y + pitch * 1.6, size, words: [score('sigmoid', one.percent), ' % sigmoid'], tone: 'strong' },
    { x, y: y + pitch * 2.6, size, words: [score('relu', other.percent), ' % ReLU'], tone: 'strong' },
    { x, y: y + pitch * 3.5, size: small, words: ['right, of 10,000 unseen'], keepsSize },
  ];
}

/** Each neuron on the curve, at its z; those beyond the axis are stacked where it ends, towards the middle. */
function dotsOn({ pass }: TwinsState, reach: number, { plots, compact }: ReluPlaces): At[] {
  const scale = plotScale(plots[0], { x: [-reach, reach], y: sigmoidHeights });
  const stacked = { left: 0, right: 0 };
  const pitch = compact ? 6 : 9;
  return [1, 2].flatMap((layer) =>
    Array.from(pass.value.z(layer), (z) => {
      const at = clamp(z, -reach, reach);
      const level = at === z ? 0 : pitch * (z < 0 ? -stacked.left++ : stacked.right++);
      return { x: scale.x(at), y: scale.y(sigmoid(z)) + level };
    }),
  );
}
