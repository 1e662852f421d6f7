/** Something said: sounds, syllables, words, phrases, one thought. No computer has listened to it. */
import { cut, type Ladder, type Rung } from './ladder';

type Syllable = readonly string[];
type Word = readonly Syllable[];
type Phrase = readonly Word[];

const phrases: readonly Phrase[] = [
  [
    [['o'], ['p', 'e', 'n']],
    [['th', 'e']],
    [
      ['w', 'i', 'n'],
      ['d', 'ow'],
    ],
  ],
  [[['i', 't']], [['i', 's']], [['w', 'ar', 'm']]],
];

const syllable = (sounds: Syllable): Rung => ({ text: sounds.join(''), parts: sounds.map((text) => ({ text })) });
const word = (parts: Word): Rung => ({ text: parts.flat().join(''), parts: parts.map(syllable) });
const phrase = (parts: Phrase): Rung => ({ text: parts.map((each) => each.flat().join('')).join(' '), parts: parts.map(word) });

const pieces = cut({ text: 'somebody wants fresh air', parts: phrases.map(phrase) });

export const speech: Ladder = {
  rungNames: ['sound wave', 'sounds', 'syllables', 'words', 'phrases', 'thought'],
  pieces,
  ground: { kind: 'wave', at: loudness },
};

/** The sound wave's height at a share of the time, 0…1; a breath is silent. */
function loudness(time: number): number {
  const sound = pieces.findIndex(({ rung, from, to }) => rung === 1 && time >= from && time < to);
  const { from, to } = pieces[sound] ?? { from: 0, to: 0 };
  if (to === from) return 0.03;
  const within = (time - from) / (to - from);
  const swell = Math.sin(Math.PI * within) ** 0.6;
  const own = 0.45 + 0.5 * Math.abs(Math.sin(sound * 2.3));
  const ripple = 0.55 + 0.45 * Math.abs(Math.sin(time * 260 + sound));
  return 0.05 + 0.95 * swell * own * ripple;
}
