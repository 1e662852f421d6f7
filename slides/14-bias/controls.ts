/** What can be taken hold of where a bias is set: the pill, a guessed bias, the digits of the hill, the sixteen neurons. */

import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import { type Control, type SliderControl, sliderThumb } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import type { Range } from '../shared/curves/plotScale';
import type { BiasPart } from './biasPart';
import { biased } from './state';

interface Guessing {
  /** A bias set on the stage, before it is the guess. */
  readonly draft: () => number | undefined;
  set(bias: number): void;
  readonly impossible: number;
}

export function biasControls(lesson: Lesson, stage: BiasPart, fair: readonly Sample[], guessing: Guessing): Control[] {
  const { places, state, hill, threshold, row } = stage;
  const { plot, pill } = places;
  const band = { x: plot.x - sliderThumb / 2, y: pill.y, width: plot.width + sliderThumb, height: pill.height };
  /** A slider is at −b, where the neuron is half lit, so that its handle goes where the pointer goes. */
  const slider = (
    id: string,
    label: string,
    range: () => Range,
    rest: Pick<SliderControl, 'where' | 'isEdit'> & { bias(): number; setBias(bias: number): void },
  ): SliderControl => ({
    kind: 'slider',
    id,
    label,
    drawnOnStage: true,
    step: 0.1,
    get min() {
      return range()[0];
    },
    get max() {
      return range()[1];
    },
    value: () => Math.min(range()[1], Math.max(range()[0], -rest.bias())),
    set: (value) => rest.setBias(value === 0 ? 0 : -Math.round(value * 10) / 10),
    text: (value) => `bias ${written(-value, 1)}`,
    where: rest.where,
    ...(rest.isEdit ? { isEdit: true } : {}),
  });
  const shownPill = (i: 0 | 1) => () => (threshold.parts[i].pill > halfway && threshold.alpha > halfway ? band : undefined);

  return [
    slider('bias', 'The bias. → moves the switching point right.', () => stage.range.value, {
      isEdit: true,
      where: shownPill(0),
      bias: () => state.bias.value,
      setBias: (bias) => lesson.editNetwork(biased, (network) => network.withBias(1, 0, bias)),
    }),
    slider('trained-bias', 'The bias of the trained neuron. → moves the switching point right.', () => stage.trainedRange.value, {
      isEdit: true,
      where: shownPill(1),
      bias: () => stage.trainedBias.value,
      setBias: (bias) => lesson.editNetwork('lesson', (network) => network.withBias(1, state.chosen.peek(), bias)),
    }),
    slider('guess', 'The number b to be added. → moves the switching point right.', () => stage.range.value, {
      where: () => (threshold.asked > halfway && !threshold.isGuessed ? band : undefined),
      bias: () => guessing.draft() ?? 0,
      setBias: guessing.set,
    }),
    {
      kind: 'button',
      id: 'impossible',
      label: 'Impossible',
      where: () => (threshold.asked > halfway && !threshold.isGuessed ? places.impossible : undefined),
      press: () => guessing.set(guessing.impossible),
    },
    {
      kind: 'pick',
      id: 'hill',
      label: 'Two hundred digits by their sum. Enter takes one as your digit.',
      where: () => (hill.stacked > halfway && hill.alpha > halfway ? plot : undefined),
      count: () => fair.length,
      placeOf(i) {
        const { x, y, size } = hill.brickOf(i);
        return { x, y, width: size, height: size };
      },
      text(i) {
        const sums = hill.trained > halfway ? state.trainedSums.value : state.sums.value;
        return `a ${fair[i]?.label}, sum ${written(sums[i] ?? 0)}`;
      },
      point(i) {
        hill.pointed = i;
      },
      press(i) {
        const sample = fair[i];
        if (sample) lesson.setInput(sample.pixels);
      },
    },
    {
      kind: 'pick',
      id: 'sixteen',
      label: 'The sixteen trained neurons. Enter looks at one of them.',
      where() {
        if (row.drawn * row.alpha < halfway) return undefined;
        const [first, last] = [row.seatOf(0), row.seatOf(15)];
        const reach = first.radius + 5;
        return { x: first.x - reach, y: first.y - reach, width: last.x - first.x + 2 * reach, height: 2 * reach };
      },
      count: () => lesson.network().layer(1).neurons,
      placeOf(i) {
        const { x, y, radius } = row.seatOf(i);
        return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      },
      text: (i) => `neuron ${i}: bias ${written(lesson.network().bias(1, i))}, activation ${written(lesson.pass().activation(1, i))}`,
      point(i) {
        row.pointed = i;
        stage.travellers.pointed = i;
      },
      press(i) {
        state.chosen.value = i;
      },
    },
  ];
}
