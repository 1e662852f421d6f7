/** Four pictures in 28 × 28, 14 × 14 and 7 × 7 pixels, with what the network makes of each; the large digit follows the size chosen. */

import { computed, signal } from '@preact/signals-core';
import { inLargerPixels } from '../../src/digits/coarser';
import type { Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ChoiceControl } from '../../src/scene/Control';
import { halfway } from '../../src/theme/amounts';
import { written } from '../../src/theme/numbers';
import { GalleryView, type PictureLabel } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { CoarseView } from './CoarseView';
import type { ThreesPlaces } from './places';

const sizes = [28, 14, 7] as const;

/** What the network answers for what it receives, in each size. */
export const answersBySize = (lesson: Lesson): number[] =>
  sizes.map((blocks) => lesson.network().forward(inLargerPixels(lesson.input.value, blocks)).best);

export function sizesPart(lesson: Lesson, places: ThreesPlaces, others: () => readonly Pixels[]) {
  const { sizes: seats, compact } = places;
  const table = new GalleryView(seats);
  table.position.set(seats.x, seats.y);
  const coarse = new CoarseView(places.hero);
  const heads = new LabelView();
  const chosen = signal<number>(14);
  const pictures = computed(() => sizes.map((blocks) => [lesson.input.value, ...others()].map((pixels) => inLargerPixels(pixels, blocks))));

  /** "3 at 0.99"; at full size the first picture is the network's own input. */
  const label = (row: number, column: number): PictureLabel[] => {
    const pass = lesson.network().forward(pictures.value[row]?.[column] as Pixels);
    const brightness = pass.activation(3, pass.best);
    const where = `picture ${column + 1} in ${sizes[row]} squares`;
    const name = row === 0 && column === 0 ? `a[3][${pass.best}]` : `brightness of the answer for ${where}`;
    return [
      { name: `answer for ${where}`, text: String(pass.best), value: pass.best },
      { text: compact ? ' · ' : ' at ' },
      { name, text: written(brightness), value: brightness },
    ];
  };

  const choice: ChoiceControl = {
    kind: 'choice',
    id: 'size',
    label: 'Squares a side in the large picture',
    heading: compact ? 'squares' : 'squares a side',
    quiet: true,
    options: sizes.map((value) => ({ value, text: String(value) })),
    where: () => (coarse.drawn > halfway ? places.sizeChoice : undefined),
    value: () => chosen.value,
    set: (value) => {
      chosen.value = value;
    },
  };

  return {
    table,
    coarse,
    heads,
    choice,
    show() {
      table.digits = pictures.value.flat();
      table.labels = sizes.flatMap((_, row) => (pictures.value[row] ?? []).map((__, column) => label(row, column)));
      coarse.blocks = chosen.value;
      coarse.values = inLargerPixels(lesson.drawing.value.pixels, chosen.value);
      heads.labels = sizes.map((blocks, row) => ({
        x: seats.x - (compact ? 8 : 20),
        y: seats.y + row * seats.rowPitch + seats.size / 2 + 5,
        words: [compact ? `${blocks}²` : `${blocks} × ${blocks}`],
        size: compact ? 13 : 16,
        align: 'right' as const,
        tone: blocks === chosen.value ? ('strong' as const) : ('plain' as const),
      }));
    },
  };
}
