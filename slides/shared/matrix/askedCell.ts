/** Hidden layer 1 as a matrix, for a question about one of its cells: what adding 1 to that weight moves, and what its pixel would. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../../src/lesson/Lesson';
import { written } from '../../../src/theme/numbers';
import type { Places } from '../../../src/theme/places';
import { typeSize } from '../../../src/theme/type';
import { LabelView } from '../../../src/views/LabelView';
import { MatrixView } from './MatrixView';
import { matrixChoiceOf } from './matrixChoice';
import type { MatrixPlaces } from './matrixPlaces';
import { RowCardView } from './RowCardView';
import { showMatrix, showRow } from './showMatrix';

const questionLayer = 1;

export function askedCell(lesson: Lesson, stage: Places, places: MatrixPlaces) {
  const { asked } = matrixChoiceOf(lesson);
  const first = new MatrixView(places, stage.net);
  const firstCard = new RowCardView(places);
  const remark = new LabelView();
  // It stands there as far as its biases, and waits.
  Object.assign(first, { alpha: 0, gathered: 1, rowDrawn: 1, rowsDrawn: 1, counted: 1, entry: 1, swept: 1, shaped: 1, biased: 1 });
  Object.assign(firstCard, { alpha: 0, drawn: 1, summed: 1, biased: 1 });
  const moved = computed(() => movedBy(lesson));
  return {
    views: { first, firstCard, remark },
    show() {
      const meant = { layer: questionLayer, ...asked.value };
      showMatrix(first, lesson, meant, meant.column);
      first.asked = asked.value;
      first.picture = lesson.receivesOther.value ? places.received : stage.home;
      showRow(firstCard, lesson, meant);
      remark.labels = remarkOf(lesson, places, moved.value);
    },
  };
}

/** How far 1 more in the asked cell moves its row's z, and how many entries the pixel itself would move. */
function movedBy(lesson: Lesson): { by: number; entries: number } {
  const { column } = matrixChoiceOf(lesson).asked.value;
  const layer = lesson.network().layer(questionLayer);
  let entries = 0;
  for (let neuron = 0; neuron < layer.neurons; neuron++) if (layer.weights[neuron * layer.sources + column] !== 0) entries++;
  return { by: lesson.pass().activation(0, column), entries };
}

function remarkOf(lesson: Lesson, { remark, compact }: MatrixPlaces, { by, entries }: { by: number; entries: number }) {
  const { row, column } = matrixChoiceOf(lesson).asked.value;
  const text = written(by);
  return [
    {
      ...remark,
      align: 'center' as const,
      tone: 'strong' as const,
      words: [
        compact ? `z of ${row}: 1 × ` : `z of neuron ${row} moves by 1 × `,
        { name: `a[0][${column}]`, text, value: by },
        ' = ',
        { name: 'change of z', text, value: by },
      ],
    },
    {
      ...remark,
      y: remark.y + (compact ? 21 : 28),
      size: compact ? 16 : typeSize.label,
      align: 'center' as const,
      words: [
        compact ? 'Its pixel moves ' : 'Change its pixel instead, and ',
        { name: 'entries that the pixel moves', text: String(entries), value: entries },
        compact ? '' : ' entries move.',
      ],
    },
  ];
}
