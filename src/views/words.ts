/** Words with numbers among them, on one base line. */
import { palette } from '../theme/colours';
import { drawnSize } from '../theme/type';
import { lettersWidth } from './GlyphAtlas';
import type { Ink, TextStyle } from './Ink';

/** Plain words, or a number with its name. */
export type Word = string | { name: string; text: string; value: number };

/** A count among words. */
export const count = (name: string, value: number): Word => ({ name, text: String(value), value });

/** Writes them from left to right; numbers stand out. Gives the width. */
export function writeWords(ink: Ink, x: number, y: number, words: readonly Word[], style: Omit<TextStyle, 'align'>): number {
  let pen = x;
  for (const word of words) {
    pen +=
      typeof word === 'string'
        ? ink.text(pen, y, word, style)
        : ink.number(word.name, word.text, word.value, pen, y, { ...style, colour: palette.text, weight: 600 });
  }
  return pen - x;
}

export function widthOf(words: readonly Word[], style: TextStyle): number {
  const size = drawnSize(style);
  const width = (word: Word) => (typeof word === 'string' ? lettersWidth(word, size, style.weight) : lettersWidth(word.text, size, 600));
  return words.reduce((sum, word) => sum + width(word), 0);
}
