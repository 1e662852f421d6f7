/** The card: the connection that is spelled out, from its input by its weight to the neuron. */
import type { Lesson } from '../../src/lesson/Lesson';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import type { WeightsState } from './state';

export function connectionCard(lesson: Lesson, { one, spelled }: WeightsState, compact: boolean): CardFace {
  const [source, target] = [spelled.value, one.neuron.value];
  const [activation, weight] = [lesson.input.value[source] as number, one.weights.value[source] as number];
  return {
    size: 16,
    heading: `one of ${one.weights.value.length}${compact ? '' : ' connections'}`,
    lines: [
      {
        label: compact ? 'from' : `from pixel ${source}`,
        number: { name: `a[0][${source}]`, text: written(activation), value: activation, colour: palette.activation },
      },
      { label: 'weight', number: { name: `w[1][${target}][${source}]`, text: written(weight), value: weight } },
      // Without the neuron's own number: one connection alone does not make it.
      { label: `to neuron ${target}` },
    ],
  };
}
