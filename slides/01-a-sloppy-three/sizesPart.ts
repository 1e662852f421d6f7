/** Four pictures in 28 × 28, 14 × 14 and 7 × 7 pixels, with what the network makes of each; the large digit follows the size chosen. */

import { computed, signal } from '@preact/signals-core';
import { inLargerPixels } from '../../src/digits/coarser';
import type { Pixels } from '../../src/digits/pixels';
import type { Lesson } from '../../src/lesson/Lesson';
import { written } from '../../src/theme/numbers';
import { GalleryView, type PictureLabel } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import { CoarseView } from './CoarseView';
import { sizeChoice } from './controls';
import type { ThreesPlaces } from './places';
import { squaresASide } from './sizes';

export function sizesPart(lesson: Lesson, places: ThreesPlaces, others: () => readonly Pixels[]) {
  const { sizes: seats, compact } = places;
  const table = new GalleryView(seats);
  table.position.set(seats.x, seats.y);
  const coarse = new CoarseView(places.hero);
  const heads = new LabelView();
  const chosen = signal<number>(14);
  const pictures = computed(() =>
    squaresASide.map((blocks) => [lesson.input.value, ...others()].map((pixels) => inLargerPixels(pixels, blocks))),
  );
  return {
    table,
    coarse,
    heads,
    choice: sizeChoice(places, coarse, chosen),
    show() {
      table.digits = pictures.value.flat();
      table.labels = pictures.value.flatMap((inThatSize, row) =>
        inThatSize.map((pixels, column) => answerTo(lesson, pixels, { row, column, compact })),
      );
      coarse.blocks = chosen.value;
      coarse.values = inLargerPixels(lesson.drawing.value.pixels, chosen.value);
      heads.labels = squaresASide.map((blocks, row) => headOf(row, places, blocks === chosen.value));
    },
  };
}

/** "3 at 0.99", or on a phone "3"; at full size the first picture is the network's own input. */
function answerTo(
  lesson: Lesson,
  pixels: Pixels,
  { row, column, compact }: { row: number; column: number; compact: boolean },
): PictureLabel[] {
  const pass = lesson.network().forward(pixels);
  const brightness = pass.activation(3, pass.best);
  const where = `picture ${column + 1} in ${squaresASide[row]} squares`;
  const name = row === 0 && column === 0 ? `a[3][${pass.best}]` : `brightness of the answer for ${where}`;
  const answer = { name: `answer for ${where}`, text: String(pass.best), value: pass.best };
  return compact ? [answer] : [answer, { text: ' at ' }, { name, text: written(brightness), value: brightness }];
}

/** "14 × 14", left of its row. */
function headOf(row: number, { sizes: seats, compact }: ThreesPlaces, isChosen: boolean): Label {
  const blocks = squaresASide[row];
  return {
    x: seats.x - (compact ? 8 : 20),
    y: seats.y + row * seats.rowPitch + seats.size / 2 + 7,
    words: [compact ? `${blocks}²` : `${blocks} × ${blocks}`],
    size: compact ? 16 : 20,
    align: 'right',
    tone: isChosen ? 'strong' : 'plain',
  };
}
