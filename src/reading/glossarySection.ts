/** The words of the field at the end of the text, each with what it means and the step that introduces it. */
import { element } from '../controls/element';
import type { RunningOrder } from '../deck/RunningOrder';
import type { GlossaryTerm } from '../scene/GlossaryTerm';
import { hashOf } from './Article';
import type { Vocabulary } from './Vocabulary';

/** A link to the step that introduces a word. */
export function stepLink(vocabulary: Vocabulary, { chapters }: Pick<RunningOrder, 'chapters'>, term: GlossaryTerm): HTMLElement {
  const { index, step } = vocabulary.placeOf(term);
  const chapter = chapters[index];
  return element('a', { href: `#${hashOf(chapter?.id ?? '', step)}` }, `${index + 1}.${step} ${chapter?.title}`);
}

export function glossarySection(vocabulary: Vocabulary, order: Pick<RunningOrder, 'chapters'>): HTMLElement {
  const entries = vocabulary.terms.map((term) =>
    element(
      'div',
      { class: 'entry', id: `/glossary/${term.id}` },
      element('dt', { class: term.means ? `means-${term.means}` : '' }, term.word),
      element('dd', {}, `${term.meaning} `, stepLink(vocabulary, order, term)),
    ),
  );
  return element(
    'section',
    { class: 'chapter', 'aria-labelledby': '/glossary' },
    element('h2', { id: '/glossary' }, 'Glossary'),
    element('dl', { class: 'glossary' }, ...entries),
  );
}
