/** The weight pictures of hidden layer 1 of two networks side by side: one trained plainly, and the lesson's own. */

import { computed } from '@preact/signals-core';
import { hopeOf, hopes, keepHope } from '../../../src/lesson/hope';
import type { Lesson } from '../../../src/lesson/Lesson';
import type { TrainedSize } from '../../../src/lesson/trainingRecords';
import { bestEdge, enough } from '../../../src/network/edgeLike';
import type { Network } from '../../../src/network/Network';
import { oncePer } from '../../../src/network/oncePer';
import type { Control, PickControl } from '../../../src/scene/Control';
import { plainSignal } from '../../../src/scene/plainSignal';
import { clamp, halfway } from '../../../src/theme/amounts';
import { GuessView } from './GuessView';
import type { LearnedPlaces } from './learnedPlaces';
import { type NeuronShown, WallHeadsView } from './WallHeadsView';
import { WeightWallView } from './WeightWallView';

const plains = new WeakMap<Lesson, TrainedSize>();

export async function loadPlain(lesson: Lesson): Promise<TrainedSize> {
  const plain = await lesson.plain();
  plains.set(lesson, plain);
  return plain;
}

/** Nothing until it has been loaded. */
export const plainOf = (lesson: Lesson): TrainedSize | undefined => plains.get(lesson);

/** The pictures of a network's first layer, −1…1: full colour from the largest thirtieth of each on; and those that are edges. */
interface Opened {
  readonly pictures: readonly Float64Array[];
  readonly found: readonly { picture: number; angle: number; offset: number }[];
}

export const open = oncePer((network: Network): Opened => {
  const weights = Array.from({ length: network.layer(1).neurons }, (_, neuron) => network.weightsInto(1, neuron));
  return {
    pictures: weights.map((values) => {
      const full = values.map(Math.abs).sort()[Math.floor(values.length * 0.97)] || 1;
      return values.map((value) => clamp(value / full, -1));
    }),
    found: weights.flatMap((values, picture) => {
      const { share, angle, offset } = bestEdge(values);
      return share >= enough ? [{ picture, angle, offset }] : [];
    }),
  };
});

export function wallsPart(lesson: Lesson, at: LearnedPlaces, { network: plainNetwork, percent }: TrainedSize) {
  const [plain, smooth] = [new WeightWallView(at.plain), new WeightWallView(at.smooth)];
  const heads = new WallHeadsView(at);
  const guess = new GuessView(at.guess);
  const pointedPlain = plainSignal<number | undefined>(undefined);
  const pointedSmooth = () => {
    const pointed = lesson.pointed.value;
    return pointed?.kind === 'neuron' && pointed.layer === 1 ? pointed.neuron : undefined;
  };
  const plainPass = computed(() => plainNetwork.forward(lesson.input.value));
  const activations = (which: 'plain' | 'smooth') => (which === 'plain' ? plainPass.value : lesson.pass()).activations(1);
  const example = (which: 'plain' | 'smooth') => {
    const all = activations(which);
    return all.indexOf(Math.max(...all));
  };
  const neuron = (which: 'plain' | 'smooth', index: number): NeuronShown => ({
    title: at.compact ? `${index}` : `${which}, neuron ${index}`,
    activation: activations(which)[index] as number,
    bias: (which === 'plain' ? plainNetwork : lesson.network()).bias(1, index),
    names:
      which === 'plain'
        ? { activation: `plain neuron ${index}`, bias: `bias of plain neuron ${index}` }
        : { activation: `a[1][${index}]`, bias: `b[1][${index}]` },
  });
  const pick = (wall: WeightWallView, which: 'plain' | 'smooth', point: (index: number | undefined) => void): PickControl => ({
    kind: 'pick',
    id: `${which}-pictures`,
    label: `Weight pictures of the ${which} network. Arrows go from one to the next.`,
    where: () => (wall.drawn * wall.alpha > halfway ? { ...wall.area, x: wall.x, y: wall.y } : undefined),
    count: () => 16,
    placeOf: (i) => ({ ...wall.placeOf(i), x: wall.placeOf(i).x + wall.x, y: wall.placeOf(i).y + wall.y }),
    text: (i) => `${which} network, neuron ${i}${wall.found.some(({ picture }) => picture === i) ? ', an edge by our test' : ''}`,
    point,
  });
  const controls: Control[] = [
    pick(plain, 'plain', (index) => {
      pointedPlain.value = index;
    }),
    pick(smooth, 'smooth', (index) => {
      lesson.pointed.value = index === undefined ? undefined : { kind: 'neuron', layer: 1, neuron: index };
    }),
    {
      kind: 'choice',
      id: 'hope',
      label: 'What does a hidden neuron look out for? Your guess is kept, not scored.',
      options: hopes.map(({ value, short }) => ({ value, text: short })),
      where: () => (guess.drawn > halfway && heads.plain === 0 && (!at.compact || guess.y === at.guess.y) ? at.hopes : undefined),
      value: () => hopeOf(lesson).value,
      set: (value) => keepHope(lesson, value),
    },
  ];
  return {
    plain,
    smooth,
    heads,
    guess,
    controls,
    show() {
      const [left, right] = [open(plainNetwork), open(lesson.network())];
      const [pointed, other] = [pointedPlain.value, pointedSmooth()];
      Object.assign(plain, { digits: left.pictures, found: left.found, pointed, example: example('plain') });
      Object.assign(smooth, { digits: right.pictures, found: right.found, pointed: other, example: example('smooth') });
      heads.percents = [percent, lesson.testAccuracy];
      heads.isEdited = lesson.isEdited();
      heads.edges = [left.found.length, right.found.length];
      heads.receives = lesson.receivesOther.value;
      heads.examples = [neuron('plain', example('plain')), neuron('smooth', example('smooth'))];
      heads.pointed = pointed !== undefined ? neuron('plain', pointed) : other !== undefined ? neuron('smooth', other) : undefined;
      guess.text = hopeOf(lesson).text;
    },
  };
}
