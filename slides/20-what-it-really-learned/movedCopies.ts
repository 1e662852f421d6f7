/** The digit on stage and seven copies of it, each a pixel further to the right, with what two networks call them. */
import { computed } from '@preact/signals-core';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Network } from '../../src/network/Network';
import { written } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import { type Label, LabelView } from '../../src/views/LabelView';
import type { Word } from '../../src/views/words';
import type { LearnedPlaces } from '../shared/walls/learnedPlaces';
import { howFar, movedRight } from './howFar';
import { room } from './withstood';

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
    const isCut = cells > room(lesson.input.value);
    const moved: Word = { name: `moved by ${cells}`, text: String(cells), value: cells };
    const says = (passes: readonly ForwardPass[], who: string, row: number): Label => {
      const pass = passes[cells] as ForwardPass;
      const tone = pass.best === passes[0]?.best ? 'plain' : 'strong';
      return { ...common, y: top + seats.size + row * (size + 4), words: line(pass, who, cells), tone };
    };
    return [
      { ...common, y: top - 8, words: [moved, isCut ? (at.compact ? ' cut' : ' px, cut off') : ' px'], tone: isCut ? 'faint' : 'plain' },
      says(own.value, 'smooth', 1),
      says(others.value, 'plain', 2),
    ];
  };

  return {
    strip,
    words,
    show() {
      strip.digits = pictures.value;
      strip.pointed = howFar(lesson)?.changedAt;
      const says = pictures.value.flatMap((_, cells) => {
        const seat = strip.placeOf(cells);
        return labels(x + seat.x + seats.size / 2, y + seat.y, cells);
      });
      const rows = { x, y: y + seats.rowPitch + seats.size + 48, size, words: ['first line: smooth, second: plain'] };
      words.labels = at.compact ? [...says, rows] : says;
    },
  };
}
