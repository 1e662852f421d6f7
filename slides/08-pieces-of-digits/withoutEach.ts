/** What lies on the grid, whole and with each piece taken away, side by side. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import { plainSignal } from '../../src/scene/plainSignal';
import type { PictureLabel } from '../../src/views/GalleryView';
import { assemblyOf, pieceNames } from './assembly';

export type WithoutEach = ReturnType<typeof withoutEach>;

export function withoutEach(lesson: Lesson, { compact }: { readonly compact: boolean }) {
  const pointed = plainSignal<number | undefined>(undefined);
  const whole = computed(() => assemblyOf(lesson));
  const all = computed(() => [whole.value, ...whole.value.without]);
  return {
    /** Which of them is pointed at: 0 is the whole. */
    pointed,
    whole,
    /** The one whose outputs are shown. */
    meant: () => all.value[pointed.value ?? 0] ?? whole.value,
    pictures: computed(() => all.value.map(({ received }) => received)),
    labels: computed(() => {
      const names = compact ? undefined : pieceNames(whole.value.pieces);
      return all.value.map(({ pass }, i) => labelOf(i, pass.best, names));
    }),
  };
}

/** "no loop" over "1"; without names only "→ 1". */
function labelOf(i: number, answer: number, names: readonly string[] | undefined): PictureLabel[] {
  const words = names && (i === 0 ? 'all' : `no ${names[i - 1]}`);
  return [{ text: words ?? '→ ' }, { name: `answer to composite ${i}`, text: String(answer), value: answer }];
}
