/** How strong a neuron's negative weights are, all at once: a slider that makes them the same. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { SliderControl } from '../../src/scene/Control';
import { short, written } from '../../src/theme/numbers';
import { LabelView } from '../../src/views/LabelView';
import type { MultiplicationPlaces } from './places';

const most = 2;

export function surroundStrength(
  lesson: Lesson,
  name: string,
  { surround, surroundWords, compact }: MultiplicationPlaces,
  isWanted: () => boolean,
): { view: LabelView; show(): void; control: SliderControl } {
  const view = new LabelView();
  const weights = computed(() => lesson.network(name).weightsInto(1, 0));
  const negative = computed(() => weights.value.filter((weight) => weight < 0));
  /** The mean, if they differ. */
  const strength = computed(() => -negative.value.reduce((sum, weight) => sum + weight, 0) / Math.max(1, negative.value.length));
  return {
    view,
    show() {
      const number = { name: 'surround', text: short(-strength.value), value: -strength.value };
      const alike = negative.value.every((weight) => weight === negative.value[0]);
      const words = [compact ? (alike ? 'each negative ' : 'negative, mean ') : alike ? 'each negative: ' : 'negative, mean: ', number];
      view.labels = negative.value.length > 0 ? [{ ...surroundWords, words, size: compact ? 14 : 18 }] : [];
    },
    control: {
      kind: 'slider',
      id: 'surround',
      label: 'How strong each negative weight is',
      isEdit: true,
      min: 0.1,
      max: most,
      step: 0.1,
      where: () => (isWanted() && negative.value.length > 0 ? surround : undefined),
      value: () => Math.min(most, Math.max(0.1, strength.value)),
      set(value) {
        const to = -Math.round(value * 10) / 10;
        if (negative.peek().every((weight) => weight === to)) return;
        lesson.editNetwork(name, (network) =>
          network.withWeightsInto(
            1,
            0,
            weights.peek().map((weight) => (weight < 0 ? to : weight)),
          ),
        );
      },
      text: (value) => `each negative weight ${written(-value, 1)}`,
    },
  };
}
