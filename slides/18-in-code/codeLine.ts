/** A line of a program, letter by letter; its names have the colours of what they hold. */

import { palette } from '../../src/theme/colours';
import { faceOf, lettersWidth } from '../../src/views/GlyphAtlas';
import type { Ink } from '../../src/views/Ink';

const keywords = /^(export|function|return|const|let|for|of|new|each|in|row|column|add|to)$/;

function colourOf(word: string): number {
  if (keywords.test(word)) return palette.secondary;
  const meanings: Record<string, number> = {
    W: palette.positive,
    weights: palette.positive,
    a: palette.activation,
    activations: palette.activation,
    b: palette.bias,
    biases: palette.bias,
    z: palette.weightedSum,
    sum: palette.weightedSum,
    sums: palette.weightedSum,
    weightedSums: palette.weightedSum,
    activationFunctions: palette.sigmoid,
    activation: palette.sigmoid,
    σ: palette.sigmoid,
  };
  return meanings[word] ?? palette.text;
}

/** From one letter to the next, at its natural distance. */
export const letterWidthAt = (size: number) => lettersWidth('m', size, faceOf({ mono: true }));

interface Style {
  readonly size: number;
  readonly letterWidth: number;
  readonly alpha: number;
}

export function paintCode(ink: Ink, x: number, y: number, text: string, { size, letterWidth, alpha }: Style): void {
  for (const { 0: part, index } of text.matchAll(/[A-Za-z_σ]\w*|[^A-Za-z_σ\s]+/g)) {
    const colour = /[\wσ]/.test(part) ? colourOf(part) : palette.secondary;
    // Letter by letter, since they may stand closer than in a text.
    [...part].forEach((letter, i) => {
      ink.text(x + (index + i) * letterWidth, y, letter, { size, colour, mono: true, alpha, keepsSize: true });
    });
  }
}
