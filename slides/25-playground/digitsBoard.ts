/** The two hundred on a board of the playground. */

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Sample } from '../../src/digits/samples';
import type { Lesson } from '../../src/lesson/Lesson';
import type { PickControl } from '../../src/scene/Control';
import { aDigit } from '../../src/theme/numbers';
import { shifted } from '../../src/theme/places';
import { LabelView } from '../../src/views/LabelView';
import { WallView } from '../../src/views/WallView';
import { count } from '../../src/views/words';
import type { LiveBoard } from './boardsPart';
import type { PlayPlaces } from './places';

/** The two hundred fair digits, clear where the network is right. */
export async function digitsBoard(lesson: Lesson, own: PlayPlaces) {
  const fair = await lesson.sampleSet('fair');
  const samples = new WallView(own.samples);
  const score = new LabelView();
  samples.digits = fair.map(({ pixels }) => pixels);
  Object.assign(samples, { drawn: 1, lit: 1, meant: -1, heads: Array.from({ length: 10 }, (_, digit) => String(digit)) });
  score.drawn = 1;
  const network = computed(() => lesson.network());
  const right = computed(() => fair.map(({ pixels, label }) => network.value.forward(pixels).best === label));
  const board: LiveBoard = {
    name: 'digits',
    views: [samples, score],
    controls: [samplesPick(lesson, samples, fair, right)],
    show() {
      samples.right = [right.value];
      const edited = lesson.isEdited() ? [' · edited network'] : [];
      score.labels = [
        {
          ...own.score,
          align: 'right',
          words: [count('samples right', right.value.filter(Boolean).length), ' of ', count('samples', fair.length), ' right', ...edited],
        },
      ];
    },
  };
  return { board, samples, score };
}

function samplesPick(lesson: Lesson, wall: WallView, fair: readonly Sample[], right: ReadonlySignal<readonly boolean[]>): PickControl {
  return {
    kind: 'pick',
    id: 'samples',
    label: 'Two hundred digits. Enter takes one as your digit.',
    where: () => shifted(wall.area, wall),
    count: () => fair.length,
    placeOf: (i) => shifted(wall.placeOf(i), wall),
    text: (i) => `${aDigit(fair[i]?.label ?? 0)}, number ${(i % 20) + 1}: ${right.value[i] ? 'right' : 'wrong'}`,
    point: (i) => {
      wall.pointed = i;
    },
    press: (i) => {
      const sample = fair[i];
      if (sample) lesson.setInput(sample.pixels);
    },
  };
}
