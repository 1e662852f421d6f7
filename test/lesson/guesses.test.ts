/** What was said before a reveal, and what of it stands beside the outcome. */
import { describe, expect, test } from 'vitest';
import { type Answer, type Guess, type Hands, raised, standing } from '../../src/lesson/guesses';

const answerFor = (key: unknown): Answer => ({ accepted: [3], outcome: '3', key });
const [now, before] = [{}, {}];
const guessFor = (key: unknown): Guess => ({ value: 3, text: '3', answer: answerFor(key) });
const handsFor = (key: unknown): Hands => ({ answer: answerFor(key), counts: [{ value: 3, text: '3', hands: 2 }] });

describe('what stands beside the outcome', () => {
  test('guess and hands for the same answer stand together, the present one’s or an earlier one’s', () => {
    for (const [key, earlier] of [
      [now, false],
      [before, true],
    ] as const) {
      const [guess, hands] = [guessFor(key), handsFor(key)];
      expect(standing({ guess, hands }, now)).toEqual({ guess, hands, earlier });
    }
  });

  test('of those for two answers only what is for the present one', () => {
    expect(standing({ guess: guessFor(before), hands: handsFor(now) }, now)).toEqual({ hands: handsFor(now), earlier: false });
    expect(standing({ guess: guessFor(now), hands: handsFor(before) }, now)).toEqual({ guess: guessFor(now), earlier: false });
    expect(standing({ guess: guessFor('one'), hands: handsFor('another') }, now)).toEqual({ guess: guessFor('one'), earlier: true });
  });

  test('one alone stands as it is, and says whether it was for an earlier one', () => {
    expect(standing({ hands: handsFor(now) }, now).earlier).toBe(false);
    expect(standing({ hands: handsFor(before) }, now)).toEqual({ guess: undefined, hands: handsFor(before), earlier: true });
    expect(standing({ guess: guessFor(now) }, undefined).earlier).toBe(true);
  });
});

describe('hands', () => {
  const [three, five] = [
    { value: 3, text: '3' },
    { value: 5, text: '5' },
  ];
  const counted = (hands: Hands) => hands.counts.map(({ text, hands }) => `${text}: ${hands}`);

  test('go up and down, by value, and never below none', () => {
    let hands = raised(undefined, answerFor(now), five, 1);
    for (const by of [1, 1, -1] as const) hands = raised(hands, answerFor(now), three, by);
    expect(counted(hands)).toEqual(['3: 1', '5: 1']);
    for (let i = 0; i < 3; i++) hands = raised(hands, answerFor(now), five, -1);
    expect(counted(hands)).toEqual(['3: 1']);
  });

  test('begin anew for another answer', () => {
    const hands = raised(handsFor(before), answerFor(now), five, 1);
    expect(counted(hands)).toEqual(['5: 1']);
    expect(hands.answer.key).toBe(now);
  });
});
