import type { Step } from '../scene/Step';
import { element } from './element';

/** Where a sentence has the one word that its step teaches. */
export function termIn(sentence: string, term: Step['term']): { from: number; to: number } | undefined {
  const from = term ? sentence.toLowerCase().indexOf(term.word.toLowerCase()) : -1;
  return term && from >= 0 ? { from, to: from + term.word.length } : undefined;
}

/** A step's sentence, with that word set apart. */
export function withTerm(sentence: string, { term }: Pick<Step, 'term'>): (Node | string)[] {
  const at = termIn(sentence, term);
  if (!term || !at) return [sentence];
  const word = sentence.slice(at.from, at.to);
  return [sentence.slice(0, at.from), element('b', { class: term.means ? `means-${term.means}` : '' }, word), sentence.slice(at.to)];
}
