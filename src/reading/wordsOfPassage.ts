/** A passage as it is written: its sentence and its paragraphs, with the words of the field in them. */
import { element } from '../controls/element';
import { termIn } from '../controls/withTerm';
import type { Step } from '../scene/Step';
import type { Definition } from './Definition';
import { mentionOf, mentionsIn } from './mentions';
import { firstUses, type TaughtAndKnown, type Use } from './Vocabulary';

/** Part of a text, made into something else than letters. */
interface Piece {
  readonly from: number;
  readonly to: number;
  make(text: string): HTMLElement;
}

export function wordsOfPassage(
  sentence: string,
  paragraphs: readonly string[],
  step: Step,
  words: TaughtAndKnown,
  definition: Definition,
): HTMLElement[] {
  const [inSentence = [], ...inParagraphs] = firstUses([sentence, ...paragraphs], words.taught);
  const coloured = firstUses(
    paragraphs,
    words.known.filter(({ means }) => means),
  );
  const opening = ({ from, to, term }: Use): Piece => ({ from, to, make: (text) => definition.wordFor(term, text) });
  const colouring = ({ from, to, term }: Use): Piece => ({
    from,
    to,
    make: (text) => element('span', { class: `means-${term.means}` }, text),
  });
  return [
    element(
      'p',
      { class: 'passage-sentence' },
      ...piecesOf(sentence, withMentions(sentence, withTaught(inSentence.map(opening), sentence, step))),
    ),
    ...paragraphs.map((text, i) => {
      const openings = (inParagraphs[i] ?? []).map(opening);
      const colours = (coloured[i] ?? []).map(colouring).filter((each) => !openings.some((other) => overlap(each, other)));
      return element('p', {}, ...piecesOf(text, withMentions(text, [...openings, ...colours])));
    }),
  ];
}

/** What names a thing on the stage, where it is not a word of the field already. */
function withMentions(text: string, pieces: readonly Piece[]): Piece[] {
  const mentions = mentionsIn(text).map(({ from, to, pointed }): Piece => ({ from, to, make: (said) => mentionOf(pointed, said) }));
  return [...pieces, ...mentions.filter((each) => !pieces.some((other) => overlap(each, other)))];
}

const overlap = (one: Piece, other: Piece) => one.from < other.to && other.from < one.to;

/** With the one word that the step teaches set apart: all of it opens the definition where part of it would. */
function withTaught(openings: readonly Piece[], sentence: string, { term }: Step): Piece[] {
  const at = termIn(sentence, term);
  if (!term || !at) return [...openings];
  const taught = { ...at, make: (text: string) => element('b', { class: term.means ? `means-${term.means}` : '' }, text) };
  const same = openings.find((each) => overlap(each, taught));
  if (!same) return [...openings, taught];
  const whole = { from: Math.min(at.from, same.from), to: Math.max(at.to, same.to) };
  return [...openings.filter((each) => each !== same), { ...whole, make: (text) => element('b', {}, same.make(text)) }];
}

function piecesOf(text: string, pieces: readonly Piece[]): (Node | string)[] {
  let done = 0;
  const inOrder = [...pieces].sort((a, b) => a.from - b.from);
  const written = inOrder.flatMap(({ from, to, make }, i) => {
    const before = text.slice(done, from);
    const [close = ''] = /^\S*/.exec(text.slice(to, inOrder[i + 1]?.from)) ?? [];
    done = to + close.length;
    return [before, keptWith(make(text.slice(from, to)), close)];
  });
  return [...written, text.slice(done)].filter((piece) => piece !== '');
}

/** A line may break beside a button, even before a comma: whatever follows a word without a space stays with it. */
const keptWith = (word: HTMLElement, close: string): HTMLElement =>
  close === '' ? word : element('span', { class: 'kept-with' }, word, close);
