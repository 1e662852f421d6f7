/** Two networks trained alike, with sigmoids and with ReLUs: which of their hidden neurons hardly answer, for the digit on stage. */

import { computed } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Twins } from '../../src/lesson/trainingRecords';
import { activationFunctions } from '../../src/network/activationFunctions';
import { Network } from '../../src/network/Network';
import { type Flatness, flatness, timesAbove } from '../../src/network/slopes';
import type { PickControl } from '../../src/scene/Control';
import { neuronName } from '../../src/scene/networkPart';
import { halfway } from '../../src/theme/amounts';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { At } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import { count, type Word } from '../../src/views/words';
import { plotScale } from '../shared/curves/plotScale';
import { type Mark, MarkedLampsView } from './MarkedLampsView';
import type { ReluPlaces } from './places';
import { sameZOf } from './state';

type Kind = keyof Twins;

interface TwinCounts {
  readonly stuck: number;
  readonly inactive: number;
  readonly dead: number;
}

const known = new WeakMap<Lesson, () => TwinCounts>();

/** For sentences; nothing until the twins have been loaded. */
export const twinCounts = (lesson: Lesson): TwinCounts | undefined => known.get(lesson)?.();

export function twinsPart(lesson: Lesson, places: ReluPlaces, twins: Twins, fair: readonly Sample[]) {
  const { compact } = places;
  const passes = computed(() => ({
    relu: twins.relu.network.forward(lesson.input.value),
    sigmoid: twins.sigmoid.network.forward(lesson.input.value),
  }));
  const samplePasses = (kind: Kind) => fair.map(({ pixels }) => twins[kind].network.forward(pixels));
  const active = { relu: timesAbove(samplePasses('relu')), sigmoid: timesAbove(samplePasses('sigmoid'), 0.5) };
  const states = computed(() => ({ sigmoid: flatness(passes.value.sigmoid), relu: flatness(passes.value.relu, active.relu) }));
  const counted = computed((): TwinCounts => {
    const all = [...states.value.sigmoid.flat(), ...states.value.relu.flat()];
    const having = (state: Flatness) => all.filter((each) => each === state).length;
    return { stuck: having('stuck'), inactive: having('inactive'), dead: having('dead') };
  });
  known.set(lesson, () => counted.value);
  const network = computed(() => lesson.network());
  /** The lesson's network with ReLUs put in where its hidden sigmoids were, and not trained again. */
  const swappedRight = computed(() => {
    const layers = network.value.layers.map((layer, i, all) => (i < all.length - 1 ? { ...layer, activation: 'relu' as const } : layer));
    const swapped = new Network(layers);
    return fair.filter(({ label, pixels }) => swapped.forward(pixels).best === label).length;
  });

  const lamps = { sigmoid: new MarkedLampsView(places.twins[0]), relu: new MarkedLampsView(places.twins[1]) };
  let pointed: { kind: Kind; layer: number; neuron: number } | undefined;
  let tell = () => {};

  const pick = (kind: Kind, label: string): PickControl => ({
    kind: 'pick',
    id: `${kind}-twin`,
    label,
    where: () => (lamps[kind].drawn * lamps[kind].alpha > halfway ? lamps[kind].area : undefined),
    count: () => lamps[kind].count,
    placeOf: (i) => lamps[kind].placeOf(i),
    text: (i) => {
      const { layer, neuron } = lamps[kind].at(i);
      const state = states.value[kind][layer - 1]?.[neuron] as Flatness;
      const said = { free: 'not flat', stuck: 'nearly stuck', inactive: 'inactive', dead: 'dead' }[state];
      return `${neuronName(layer, neuron)}: z ${written(passes.value[kind].zOf(layer, neuron))}, ${said}`;
    },
    point: (i) => {
      pointed = i === undefined ? undefined : { kind, ...lamps[kind].at(i) };
      lamps[kind].selected = pointed;
      tell();
    },
  });

  return {
    lamps,
    passes,
    counted,
    controls: [pick('sigmoid', 'Hidden neurons of the sigmoid twin'), pick('relu', 'Hidden neurons of the ReLU twin')],
    /** Tells whoever shows the card that something else is pointed at. */
    set onPointed(listener: () => void) {
      tell = listener;
    },
    /** How good the twins are, or the neuron that is pointed at. */
    card(): CardFace {
      if (pointed) return neuronFace(pointed);
      const percent = (kind: Kind) => ({
        name: `${kind} twin, percent right`,
        text: written(twins[kind].percent, 1),
        value: twins[kind].percent,
      });
      const share = compact ? Math.round((100 * swappedRight.value) / fair.length) : swappedRight.value;
      const swapped = { name: 'right with ReLU put in', text: String(share), value: share };
      const right = compact || lesson.receivesOther.value ? '%' : '% right';
      return {
        heading: compact ? 'unseen digits' : 'two layers, unseen digits',
        lines: [
          { label: compact ? 'σ' : 'sigmoid twin', number: percent('sigmoid'), after: right },
          { label: compact ? 'ReLU' : 'ReLU twin', number: percent('relu'), after: right },
          { label: compact ? 'put in' : 'our weights, ReLU', number: swapped, after: compact ? '%' : `of ${fair.length}` },
        ],
      };
    },
    show() {
      const { sigmoid, relu } = passes.value;
      lamps.sigmoid.activations = [sigmoid.activations(1), sigmoid.activations(2)];
      lamps.relu.activations = [relu.activations(1), relu.activations(2)];
      const marks = {
        free: undefined,
        stuck: { kind: 'bar', colour: palette.sigmoid },
        inactive: { kind: 'bar', colour: palette.relu },
        dead: { kind: 'cross', colour: palette.negative },
      } satisfies Record<Flatness, Mark | undefined>;
      for (const kind of ['sigmoid', 'relu'] as const) {
        lamps[kind].marks = states.value[kind].map((layer) => layer.map((state) => marks[state]));
      }
      const { stuck, inactive, dead } = counted.value;
      const words: Record<Kind, readonly (Word | Mark)[]> = {
        sigmoid: [marks.stuck, 'nearly stuck ', count('sigmoids nearly stuck', stuck), ' of 32'],
        relu: [
          marks.inactive,
          'inactive ',
          count('ReLUs inactive', inactive),
          compact ? ',  ' : ' of 32,  ',
          marks.dead,
          'dead ',
          count('ReLUs dead', dead),
          !compact && someBeyond() ? '; stacked: beyond the axis' : '',
        ],
      };
      for (const kind of ['sigmoid', 'relu'] as const) {
        lamps[kind].counted = { ...places.counts[kind], size: compact ? 12 : 15, words: words[kind] };
        lamps[kind].dots = dotsOn(kind);
      }
    },
  };

  function someBeyond(): boolean {
    const { sigmoid, relu } = passes.value;
    const reach = sameZOf(lesson).reach.value;
    return [sigmoid, relu].some((pass) => [1, 2].some((layer) => pass.z(layer).some((z) => Math.abs(z) > reach)));
  }

  /** Each neuron on its curve, at its z; those beyond the axis are stacked where it ends. */
  function dotsOn(kind: Kind): At[] {
    const reach = sameZOf(lesson).reach.value;
    const scale = plotScale(places.plots[kind === 'sigmoid' ? 0 : 1], { x: [-reach, reach], y: [0, reach] });
    const stacked = { left: 0, right: 0 };
    const pitch = compact ? 6 : 9;
    const f = activationFunctions[kind];
    return [1, 2].flatMap((layer) =>
      Array.from(passes.value[kind].z(layer), (z) => {
        const at = Math.max(-reach, Math.min(reach, z));
        const level = at === z ? 0 : pitch * (z < 0 ? stacked.left++ : stacked.right++);
        const down = kind === 'relu' && z > 0;
        return { x: scale.x(at), y: scale.y(f(at)) + (down ? level : -level) };
      }),
    );
  }

  function neuronFace({ kind, layer, neuron }: { kind: Kind; layer: number; neuron: number }): CardFace {
    const pass = passes.value[kind];
    const [z, a] = [pass.zOf(layer, neuron), pass.activation(layer, neuron)];
    const times = active[kind][layer - 1]?.[neuron] as number;
    return {
      heading: compact ? `layer ${layer}, nr. ${neuron}` : `${kind === 'relu' ? 'ReLU' : kind} twin, ${neuronName(layer, neuron)}`,
      lines: [
        { label: 'z', number: { name: `${kind} twin’s z`, text: written(z), value: z, colour: palette.weightedSum } },
        {
          label: compact ? 'value' : 'activation',
          number: { name: `${kind} twin’s activation`, text: written(a), value: a, colour: palette[kind] },
        },
        {
          label: compact ? 'on for' : kind === 'relu' ? 'above 0 for' : 'above one half for',
          number: { name: 'samples it is active for', text: String(times), value: times },
          after: compact ? '' : `of ${fair.length} samples`,
        },
      ],
    };
  }
}
