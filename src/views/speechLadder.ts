/** Something said, cut into ever larger pieces: sounds, syllables, words, phrases, one thought. Made up by us; measured from nothing. */

export interface Piece {
  /** 1: a sound, 2: a syllable, … 5: the thought. */
  readonly rung: number;
  readonly text: string;
  /** Its share of the time, 0…1. */
  readonly from: number;
  readonly to: number;
  /** Index of the larger piece that it is part of. */
  readonly partOf: number | undefined;
}

export const rungNames = ['sound wave', 'sounds', 'syllables', 'words', 'phrases', 'thought'] as const;

type Syllable = readonly string[];
type Word = readonly Syllable[];
type Phrase = readonly Word[];

const thought = 'somebody wants fresh air';
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

/** Between phrases one draws breath: as long as so many sounds. */
const breath = 0.8;

const wordText = (word: Word) => word.flat().join('');
const phraseText = (phrase: Phrase) => phrase.map(wordText).join(' ');

function each<Part>(parts: readonly Part[], partOf: number, add: (part: Part, partOf: number) => void): void {
  for (const part of parts) add(part, partOf);
}

function cut(): Piece[] {
  const sounds = phrases.flat(3).length;
  const all = sounds + breath * (phrases.length - 1);
  const pieces: Piece[] = [{ rung: 5, text: thought, from: 0, to: 1, partOf: undefined }];
  let now = 0;
  /** A piece that lasts as long as the parts that `inner` adds after it. */
  const add = (rung: number, text: string, partOf: number, inner: (index: number) => void) => {
    const index = pieces.length;
    const from = now;
    pieces.push({ rung, text, from: from / all, to: 1, partOf });
    inner(index);
    pieces[index] = { rung, text, from: from / all, to: now / all, partOf };
  };
  const sound = (text: string, partOf: number) =>
    add(1, text, partOf, () => {
      now++;
    });
  const syllable = (parts: Syllable, partOf: number) => add(2, parts.join(''), partOf, (at) => each(parts, at, sound));
  const word = (parts: Word, partOf: number) => add(3, wordText(parts), partOf, (at) => each(parts, at, syllable));
  phrases.forEach((parts, i) => {
    if (i > 0) now += breath;
    add(4, phraseText(parts), 0, (at) => each(parts, at, word));
  });
  return pieces;
}

export const pieces: readonly Piece[] = cut();

/** Whether one piece is the other or is built from it. */
export function contains(outer: number, inner: number): boolean {
  for (let at: number | undefined = inner; at !== undefined; at = pieces[at]?.partOf) if (at === outer) return true;
  return false;
}

/** The sound wave's height at a share of the time, 0…1; a breath is silent. */
export function loudness(time: number): number {
  const sound = pieces.findIndex(({ rung, from, to }) => rung === 1 && time >= from && time < to);
  const { from, to } = pieces[sound] ?? { from: 0, to: 0 };
  if (to === from) return 0.03;
  const within = (time - from) / (to - from);
  const swell = Math.sin(Math.PI * within) ** 0.6;
  const own = 0.45 + 0.5 * Math.abs(Math.sin(sound * 2.3));
  const ripple = 0.55 + 0.45 * Math.abs(Math.sin(time * 260 + sound));
  return 0.05 + 0.95 * swell * own * ripple;
}
