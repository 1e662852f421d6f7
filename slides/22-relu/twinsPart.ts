/** The twins on stage: their hidden neurons as lamps and as dots on the curves, with marks on those that hardly answer. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Twins } from '../../src/lesson/trainingRecords';
import { activationFunctions } from '../../src/network/activationFunctions';
import type { Flatness } from '../../src/network/slopes';
import type { PickControl } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { clamp, halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import { count, type Word } from '../../src/views/words';
import { plotScale } from '../shared/curves/plotScale';
import { twinNeuronFace, twinScoresFace } from './cardFaces';
import { type Mark, MarkedLampsView } from './MarkedLampsView';
import type { ReluPlaces } from './places';
import { sameZOf } from './state';
import { type TwinKind, type TwinNeuron, type TwinsState, twinsState } from './twinsState';

export function twinsPart(lesson: Lesson, places: ReluPlaces, twins: Twins, fair: readonly Sample[]) {
  const { compact } = places;
  const state = twinsState(lesson, twins, fair);
  const lamps = { sigmoid: new MarkedLampsView(places.twins[0]), relu: new MarkedLampsView(places.twins[1]) };
  lamps.sigmoid.networksShown = ['sigmoid-twin'];
  lamps.relu.networksShown = ['relu'];
  let pointed: TwinNeuron | undefined;
  let tell = () => {};
  const point = (neuron: TwinNeuron | undefined) => {
    pointed = neuron;
    tell();
  };
  return {
    lamps,
    passes: state.passes,
    counted: state.counted,
    controls: [
      twinPick('sigmoid', 'Hidden neurons of the sigmoid twin', lamps.sigmoid, state, point),
      twinPick('relu', 'Hidden neurons of the ReLU twin', lamps.relu, state, point),
    ],
    /** Tells whoever shows the card that something else is pointed at. */
    set onPointed(listener: () => void) {
      tell = listener;
    },
    /** How good the twins are, or the neuron that is pointed at. */
    card: (): CardFace => (pointed ? twinNeuronFace(pointed, state, compact) : twinScoresFace(lesson, state, compact)),
    show() {
      const reach = sameZOf(lesson).reach.value;
      const words = countedWords(state, reach, compact);
      for (const kind of ['sigmoid', 'relu'] as const) {
        showTwin(lamps[kind], kind, state);
        lamps[kind].counted = { ...places.counts[kind], size: compact ? 12 : 15, words: words[kind] };
        lamps[kind].dots = dotsOn(kind, state, reach, places);
      }
    },
  };
}

function twinPick(
  kind: TwinKind,
  label: string,
  lamps: MarkedLampsView,
  { states, passes }: TwinsState,
  point: (neuron: TwinNeuron | undefined) => void,
): PickControl {
  return {
    kind: 'pick',
    id: `${kind}-twin`,
    label,
    where: () => (lamps.drawn * lamps.alpha > halfway ? lamps.area : undefined),
    count: () => lamps.count,
    placeOf: (i) => lamps.placeOf(i),
    text: (i) => {
      const { layer, neuron } = lamps.at(i);
      const state = states.value[kind][layer - 1]?.[neuron] as Flatness;
      const said = { free: 'not flat', stuck: 'nearly stuck', inactive: 'inactive', dead: 'dead' }[state];
      return `${neuronName(layer, neuron)}: z ${written(passes.value[kind].zOf(layer, neuron))}, ${said}`;
    },
    point: (i) => {
      lamps.pointed = i === undefined ? undefined : lamps.at(i);
      point(lamps.pointed && { kind, ...lamps.pointed });
    },
  };
}

const marksNow = () =>
  ({
    free: undefined,
    stuck: { kind: 'bar', colour: palette.sigmoid },
    inactive: { kind: 'bar', colour: palette.relu },
    dead: { kind: 'cross', colour: palette.negative },
  }) satisfies Record<Flatness, Mark | undefined>;

function showTwin(lamps: MarkedLampsView, kind: TwinKind, { passes, states }: TwinsState): void {
  const pass = passes.value[kind];
  const marks = marksNow();
  lamps.activations = [pass.activations(1), pass.activations(2)];
  lamps.marks = states.value[kind].map((layer) => layer.map((state) => marks[state]));
}

function someBeyond({ passes }: TwinsState, reach: number): boolean {
  const { sigmoid, relu } = passes.value;
  return [sigmoid, relu].some((pass) => [1, 2].some((layer) => pass.z(layer).some((z) => Math.abs(z) > reach)));
}

function countedWords(state: TwinsState, reach: number, compact: boolean): Record<TwinKind, readonly (Word | Mark)[]> {
  const { stuck, inactive, dead } = state.counted.value;
  const marks = marksNow();
  return {
    sigmoid: [marks.stuck, 'nearly stuck ', count('sigmoids nearly stuck', stuck), ' of 32'],
    relu: [
      marks.inactive,
      'inactive ',
      count('ReLUs inactive', inactive),
      compact ? ',  ' : ' of 32,  ',
      marks.dead,
      'dead ',
      count('ReLUs dead', dead),
      !compact && someBeyond(state, reach) ? '; stacked: beyond the axis' : '',
    ],
  };
}

/** Each neuron on its curve, at its z; those beyond the axis are stacked where it ends. */
function dotsOn(kind: TwinKind, { passes }: TwinsState, reach: number, { plots, compact }: ReluPlaces): At[] {
  const scale = plotScale(plots[kind === 'sigmoid' ? 0 : 1], { x: [-reach, reach], y: [0, reach] });
  const stacked = { left: 0, right: 0 };
  const pitch = compact ? 6 : 9;
  const f = activationFunctions[kind];
  return [1, 2].flatMap((layer) =>
    Array.from(passes.value[kind].z(layer), (z) => {
      const at = clamp(z, -reach, reach);
      const level = at === z ? 0 : pitch * (z < 0 ? stacked.left++ : stacked.right++);
      const down = kind === 'relu' && z > 0;
      return { x: scale.x(at), y: scale.y(f(at)) + (down ? level : -level) };
    }),
  );
}
