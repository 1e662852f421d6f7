/** The two faces of the card: the ink in the region, and the connection that is spelled out. */
import type { Lesson } from '../../src/lesson/Lesson';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { CardFace } from '../../src/views/CardView';
import { signColour } from '../../src/views/weightKnob';
import type { WeightsState } from './state';

export function regionCard(ink: number, compact: boolean): CardFace {
  return {
    heading: 'the region',
    lines: [
      { label: 'its ink', number: { name: 'ink in the region', text: written(ink), value: ink, colour: palette.activation } },
      { label: compact ? 'at most' : 'if all were white', number: { name: 'pixels in the region', text: '24', value: 24 } },
    ],
  };
}

export function connectionCard(lesson: Lesson, { one, spelled }: WeightsState, compact: boolean): CardFace {
  const [source, target] = [spelled.value, one.neuron.value];
  const [activation, weight] = [lesson.input.value[source] as number, one.weights.value[source] as number];
  const reached = lesson.pass().activation(1, target);
  return {
    heading: compact ? 'a connection' : 'one connection',
    lines: [
      {
        label: compact ? 'from' : `from pixel ${source}`,
        number: { name: `a[0][${source}]`, text: written(activation), value: activation, colour: palette.activation },
      },
      {
        label: 'weight',
        number: { name: `w[1][${target}][${source}]`, text: written(weight), value: weight, colour: signColour(Number(weight.toFixed(2))) },
      },
      {
        label: compact ? 'to' : `to neuron ${target}`,
        number: { name: `a[1][${target}]`, text: written(reached), value: reached, colour: palette.activation },
      },
    ],
  };
}
