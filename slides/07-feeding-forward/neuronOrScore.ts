/** What the card spells out: a neuron, and on its back how many digits the network gets right. */
import type { Lesson } from '../../src/lesson/Lesson';
import { neuronName } from '../../src/scene/networkPart';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import type { TestedDigits } from './state';

export function neuronFace(lesson: Lesson, { layer, neuron }: { layer: number; neuron: number }, { layout }: Places): CardFace {
  const activation = lesson.pass().activation(layer, neuron);
  const number = { text: written(activation), value: activation, size: 20, colour: palette.activation };
  if (layout === 'wide') return { heading: neuronName(layer, neuron), lines: [{ label: 'activation', number }] };
  return {
    heading: `${layer === 3 ? 'output' : 'neuron'} ${neuron}`,
    lines: [{ label: ['input', 'layer 1', 'layer 2', 'is at'][layer] as string, number }],
  };
}

export function scoreFace(lesson: Lesson, { fair, fairRight }: TestedDigits, { layout }: Places): CardFace {
  const isTall = layout === 'tall';
  const { testAccuracy } = lesson;
  const all = { name: 'percent of all test digits right', text: written(testAccuracy, 1), value: testAccuracy, size: 22 };
  const right = { name: 'fair digits right', text: String(fairRight.value), value: fairRight.value };
  const now = lesson.isEdited() ? ', with your changes' : ', now';
  if (isTall)
    return {
      heading: 'right of 10,000',
      lines: [
        { label: '', number: all, after: '%' },
        { label: `of ${fair.length}`, number: right },
      ],
    };
  return {
    heading: 'digits never seen, read right',
    lines: [
      { label: 'of 10,000', number: all, after: '%' },
      { label: `of ${fair.length}${now}`, number: right },
    ],
  };
}
