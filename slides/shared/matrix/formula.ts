/** Formulas in ink: symbols with their indices, and numbers among them, on one base line. */
import { palette } from '../../../src/theme/colours';
import { lettersWidth } from '../../../src/views/GlyphAtlas';
import type { Ink } from '../../../src/views/Ink';

/** A letter with what stands at its upper and its lower right. Indices are names, no numbers of the pass. */
interface Letter {
  readonly letter: string;
  readonly above?: string;
  readonly below?: string;
  readonly colour: number;
  /** Vectors and matrices are bold. */
  readonly bold?: boolean;
}

interface Quantity {
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly colour: number;
}

/** Signs and words are plain text. */
export type Token = string | Letter | Quantity;

interface Style {
  readonly size: number;
  readonly alpha: number;
}

const index = { size: 0.58, above: 0.44, below: -0.2, gap: 0.03 };
/** Beside small letters, a phone's, indices are larger in proportion. */
export const indexSize = (size: number) => Math.max(size * index.size, size < 22 ? 11 : 14);
const weightOf = (token: Letter) => (token.bold ? 700 : 500);

function widthOfOne(token: Token, size: number): number {
  if (typeof token === 'string') return lettersWidth(token, size, 400);
  if ('text' in token) return lettersWidth(token.text, size, 600);
  const { letter, above = '', below = '' } = token;
  const indices = Math.max(lettersWidth(above, indexSize(size), 500), lettersWidth(below, indexSize(size), 500));
  return lettersWidth(letter, size, weightOf(token)) + (indices > 0 ? indices + size * index.gap * 2 : 0);
}

export function widthOfFormula(tokens: readonly Token[], size: number): number {
  return tokens.reduce((width, token) => width + widthOfOne(token, size), 0);
}

/** Writes them from left to right, in their size whatever words have: a line of them has no room to grow. Gives the width. */
export function writeFormula(ink: Ink, x: number, y: number, tokens: readonly Token[], { size, alpha }: Style): number {
  let pen = x;
  for (const token of tokens) {
    writeOne(ink, pen, y, token, { size, alpha });
    pen += widthOfOne(token, size);
  }
  return pen - x;
}

function writeOne(ink: Ink, x: number, y: number, token: Token, { size, alpha }: Style): void {
  if (typeof token === 'string') {
    ink.text(x, y, token, { size, colour: palette.secondary, alpha, keepsSize: true });
    return;
  }
  if ('text' in token) {
    ink.number(token.name, token.text, token.value, x, y, { size, colour: token.colour, weight: 600, alpha, keepsSize: true });
    return;
  }
  const { letter, above, below, colour } = token;
  const after = x + ink.text(x, y, letter, { size, colour, weight: weightOf(token), alpha, keepsSize: true }) + size * index.gap;
  const small = { size: indexSize(size), colour, weight: 500, alpha, keepsSize: true } as const;
  if (above) ink.text(after, y - size * index.above, above, small);
  if (below) ink.text(after, y - size * index.below, below, small);
}
