import { describe, expect, test } from 'vitest';
import { assemblyOf, layOut, setPieces } from '../../../slides/08-pieces-of-digits/assembly';
import { sparePiece } from '../../../slides/08-pieces-of-digits/question';
import { describePieces, spareQuestion, spareSentence } from '../../../slides/08-pieces-of-digits/sentences';
import { inTheirColours } from '../../../slides/08-pieces-of-digits/tints';
import { assembled, pieceAt } from '../../../src/digits/pieces';
import { makeLesson } from '../../makeLesson';

describe('which piece can go', () => {
  test.each([9, 8, 4] as const)('the reveal for the %i names what the pictures show', (digit) => {
    const lesson = makeLesson();
    layOut(lesson, digit);
    const { pass, without } = assemblyOf(lesson);
    expect(spareQuestion(lesson)).toContain(`still say ${pass.best}?`);
    const same = without.filter((each) => each.pass.best === pass.best).length;
    expect(spareSentence(lesson).startsWith('None')).toBe(same === 0);
    const said = (spareSentence(lesson).match(/it says (\d)/g) ?? []).map((words) => Number(words.at(-1)));
    if (same === 0 && without.length === 2) expect(said).toEqual(without.map((each) => each.pass.best));
  });

  test.each([
    ['nothing', []],
    ['one piece', [pieceAt('loop', { x: 14, y: 14 })]],
    ['five pieces', [...assembled[8], ...assembled[4]]],
  ])('with %s on the grid the sentences are whole', (_, pieces) => {
    const lesson = makeLesson();
    setPieces(lesson, pieces);
    for (const text of [spareQuestion(lesson), spareSentence(lesson)]) {
      expect(text).toMatch(/[.?]$/);
      expect(text.split(' ').length).toBeLessThanOrEqual(22);
    }
  });

  test('the reply to a piece says what the network says without it', () => {
    const lesson = makeLesson();
    assemblyOf(lesson).without.forEach((each, value) => {
      expect(sparePiece.reply?.(lesson, { value })).toContain(`says ${each.pass.best}`);
    });
  });
});

test('a screen reader hears of the drawing, whatever lies on the grid', () => {
  const lesson = makeLesson();
  const text = describePieces('build', lesson, () => '');
  expect(text).toContain('pieces lie on the grid');
  expect(text).toMatch(/The network says \d to your digit/);
});

test('9 and 8 have their loops in one colour, 9 and 4 their lines in another', () => {
  const signs = (digit: 9 | 8 | 4) => {
    const { values } = inTheirColours(assembled[digit]);
    return { above: Array.from(values).some((value) => value > 0), below: Array.from(values).some((value) => value < 0) };
  };
  expect(signs(9)).toEqual({ above: true, below: true });
  expect(signs(8)).toEqual({ above: true, below: false });
  expect(signs(4)).toEqual({ above: true, below: true });
  expect([9, 8, 4].map((digit) => inTheirColours(assembled[digit as 9 | 8 | 4]).hasLoop)).toEqual([true, true, false]);
});
