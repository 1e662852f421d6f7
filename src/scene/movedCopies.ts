/** The digit on stage and seven copies of it, each a pixel further to the right, with what two networks call them. */
import { computed } from '@preact/signals-core';
import { howFar, movedRight } from '../lesson/howFar';
import type { Lesson } from '../lesson/Lesson';
import type { ForwardPass } from '../network/ForwardPass';
import type { Network } from '../network/Network';
import type { LearnedPlaces } from '../theme/learnedPlaces';
import { written } from '../theme/numbers';
import { GalleryView } from '../views/GalleryView';
import { type Label, LabelView } from '../views/LabelView';
import type { Word } from '../views/words';

const copies = 8;

export function movedCopies(lesson: Lesson, at: LearnedPlaces, plain: Network) {
  const { x, y, ...seats } = at.strip;
  const size = at.compact ? 12 : 14;
  const strip = new GalleryView({ ...seats, across: 4, labelSize: size });
  strip.position.set(x, y);
  const words = new LabelView();
  const pictures = computed(() => Array.from({ length: copies }, (_, cells) => movedRight(lesson.input.value, cells)));
  const network = computed(() => lesson.network());
  const own = computed(() => pictures.value.map((pixels) => network.value.forward(pixels)));
  const others = computed(() => pictures.value.map((pixels) => plain.forward(pixels)));

  const said = (pass: ForwardPass, who: string, cells: number): Exclude<Word, string>[] => {
    const brightness = pass.outputs[pass.best] as number;
    const isOwn = who === 'smooth' && cells === 0;
    return [
      { name: `${who} answer, moved by ${cells}`, text: String(pass.best), value: pass.best },
      {
        name: isOwn ? `a[3][${pass.best}]` : `${who} brightness, moved by ${cells}`,
        text: written(brightness),
        value: brightness,
      },
    ];
  };
  const line = (pass: ForwardPass, who: string, cells: number): Word[] => {
    const [answer, brightness] = said(pass, who, cells) as [Word, Word];
    return [at.compact ? '' : `${who} `, answer, at.compact ? ' · ' : ' at ', brightness];
  };
  const labels = (middle: number, top: number, cells: number): Label[] => {
    const common = { x: middle, size, align: 'center' } as const;
    const passes = [own.value[cells], others.value[cells]] as [ForwardPass, ForwardPass];
    return [
      { ...common, y: top - 8, words: [{ name: `moved by ${cells}`, text: String(cells), value: cells }, ' px'] },
      { ...common, y: top + seats.size + size + 4, words: line(passes[0], 'smooth', cells) },
      { ...common, y: top + seats.size + 2 * size + 8, words: line(passes[1], 'plain', cells), tone: 'faint' },
    ];
  };

  return {
    strip,
    words,
    show() {
      strip.digits = pictures.value;
      strip.pointed = howFar(lesson)?.changedAt;
      words.labels = pictures.value.flatMap((_, cells) => {
        const seat = strip.placeOf(cells);
        return labels(x + seat.x + seats.size / 2, y + seat.y, cells);
      });
    },
  };
}
