/** The digit on stage and seven copies of it, each a pixel further to the right, with what two networks call them. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { written } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import type { Word } from '../../src/views/words';
import { howFar, movedRight } from './howFar';
import type { LearnedPlaces } from './places';
import { room } from './withstood';

const copies = 8;

export function movedCopies(lesson: Lesson, at: LearnedPlaces, plain: Network) {
  const { x, y, ...seats } = at.strip;
  const size = at.compact ? 12 : 14;
  const strip = new GalleryView({ ...seats, across: 4, labelSize: size });
  strip.position.set(x, y);
  const words = new LabelView();
  words.networksShown = ['plain'];
  const pictures = computed(() => Array.from({ length: copies }, (_, cells) => movedRight(lesson.input.value, cells)));
  const network = computed(() => lesson.network());
  const own = computed(() => pictures.value.map((pixels) => network.value.forward(pixels)));
  const others = computed(() => pictures.value.map((pixels) => plain.forward(pixels)));
  return {
    strip,
    words,
    show() {
      strip.digits = pictures.value;
      strip.pointed = howFar(lesson)?.changedAt;
      const says = pictures.value.flatMap((_, cells): Label[] => {
        const seat = strip.placeOf(cells);
        const middle = { x: x + seat.x + seats.size / 2, size, align: 'center' } as const;
        const below = (row: number) => ({ ...middle, y: y + seat.y + seats.size + row * (size + 4) });
        return [
          { ...middle, y: y + seat.y - 8, ...moveWords(cells, cells > room(lesson.input.value), at.compact) },
          { ...below(1), ...answerWords('smooth', own.value, cells, at.compact) },
          { ...below(2), ...answerWords('plain', others.value, cells, at.compact) },
        ];
      });
      const rows = { x, y: y + seats.rowPitch + seats.size + 48, size, words: ['first line: smooth, second: plain'] };
      words.labels = at.compact ? [...says, rows] : says;
    },
  };
}

type Said = Pick<Label, 'words' | 'tone'>;

/** Over a copy: how far it was moved. */
function moveWords(cells: number, isCut: boolean, compact: boolean): Said {
  const moved: Word = { name: `moved by ${cells}`, text: String(cells), value: cells };
  return { words: [moved, isCut ? (compact ? ' cut' : ' px, cut off') : ' px'], tone: isCut ? 'faint' : 'plain' };
}

/** What a network calls a copy, and how sure it is; strong where that is not what it calls the first one. */
function answerWords(who: 'smooth' | 'plain', passes: readonly ForwardPass[], cells: number, compact: boolean): Said {
  const pass = passes[cells] as ForwardPass;
  const value = pass.outputs[pass.best] as number;
  const isOwn = who === 'smooth' && cells === 0;
  const name = isOwn ? `a[3][${pass.best}]` : `${who} brightness, moved by ${cells}`;
  const answer: Word = { name: `${who} answer, moved by ${cells}`, text: String(pass.best), value: pass.best };
  const brightness: Word = { name, text: written(value), value };
  return {
    words: [compact ? '' : `${who} `, answer, compact ? ' · ' : ' at ', brightness],
    tone: pass.best === passes[0]?.best ? 'plain' : 'strong',
  };
}
