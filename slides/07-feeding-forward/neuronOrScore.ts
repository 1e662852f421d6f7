/** What the card spells out: a neuron, and on its back how many digits the network gets right. */
import type { Lesson } from '../../src/lesson/Lesson';
import { palette } from '../../src/theme/colours';
import { written } from '../../src/theme/numbers';
import type { Places } from '../../src/theme/places';
import type { CardFace } from '../../src/views/CardView';
import type { TestedDigits } from './state';

export function neuronFace(lesson: Lesson, { layer, neuron }: { layer: number; neuron: number }, { layout }: Places): CardFace {
  const activation = lesson.pass().activation(layer, neuron);
  const isWide = layout === 'wide';
  const number = { text: written(activation), value: activation, size: isWide ? 30 : 20, colour: palette.activation };
  const own = `${layer === 3 ? 'output' : 'neuron'} ${neuron}`;
  const where = ['input', 'layer 1', 'layer 2'][layer];
  if (isWide) return { heading: where ? `${where}, ${own}` : own, lines: [{ label: 'activation', number }] };
  return { heading: own, size: 16, lines: [{ label: where ?? 'is at', number }] };
}

export function scoreFace(lesson: Lesson, { fair, fairRight }: TestedDigits, { layout }: Places): CardFace {
  const isTall = layout === 'tall';
  const { testAccuracy } = lesson;
  const all = { name: 'percent of all test digits right', text: written(testAccuracy, 1), value: testAccuracy, size: isTall ? 22 : 30 };
  const right = { name: 'fair digits right', text: String(fairRight.value), value: fairRight.value };
  const now = lesson.isEdited() ? ', edited' : ', now';
  if (isTall)
    return {
      heading: 'of 10,000',
      size: 16,
      lines: [
        { label: '', number: all, after: '%' },
        { label: `of ${fair.length}`, number: right },
      ],
    };
  return {
    heading: 'new digits read right',
    lines: [
      { label: 'of 10,000', number: all, after: '%' },
      { label: `of ${fair.length}${now}`, number: right },
    ],
  };
}
