import type { Step } from '../scene/Step';
import { element } from './element';

/** A step's sentence, with the one word that it teaches set apart. */
export function withTerm(sentence: string, { term }: Pick<Step, 'term'>): (Node | string)[] {
  const at = term ? sentence.toLowerCase().indexOf(term.word.toLowerCase()) : -1;
  if (!term || at < 0) return [sentence];
  const word = sentence.slice(at, at + term.word.length);
  return [sentence.slice(0, at), element('b', { class: term.means ? `means-${term.means}` : '' }, word), sentence.slice(at + word.length)];
}
