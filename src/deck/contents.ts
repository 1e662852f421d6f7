/** The contents: every slide and its steps, to be found by number, by title or by what a step says. */
import { element } from '../controls/element';
import { sayNow } from '../scene/Step';
import type { Deck } from './Deck';
import { button, dialog } from './dialogs';

/** A slide that was looked for, and those of its steps that say the words. */
interface Found {
  readonly index: number;
  readonly steps: readonly number[];
}

/** Figures are a slide's number; words stand in titles, or else in sentences. Nothing finds all. */
function find(wanted: string, titles: readonly string[], sayings: readonly (readonly string[])[]): Found[] {
  const all = titles.map((title, index) => ({ title: title.toLowerCase(), index, steps: [] }));
  if (/^\d+$/.test(wanted)) return all.filter(({ index }) => String(index + 1) === wanted);
  const titled = all.filter(({ title }) => title.includes(wanted));
  if (titled.length > 0) return titled;
  const saying = (index: number) => (sayings[index] ?? []).flatMap((say, at) => (say.toLowerCase().includes(wanted) ? [at + 1] : []));
  return all.map(({ index }) => ({ index, steps: saying(index) })).filter(({ steps }) => steps.length > 0);
}

export function showContents(deck: Deck): void {
  const { chapters } = deck.order;
  const titles = chapters.map(({ id, title }) => `${title} ${id}`);
  const sayings = chapters.map((_, index) => {
    const hidden = deck.order.hiddenAnswer(index);
    return deck.order.stepsOf(index).map((step, at) => {
      if (hidden === undefined || at + 1 < hidden) return sayNow(step, deck.lesson);
      return at + 1 === hidden ? `The answer to step ${at}.` : 'After that answer.';
    });
  });
  const field = element('input', {
    type: 'text',
    'aria-label': 'Number, title, or words of a step',
    placeholder: 'number, title, or words of a step',
    autocomplete: 'off',
  });
  const list = element('ul', { class: 'jump-list' });
  const note = element('p', { class: 'question-note', role: 'status' });
  const go = (index: number, step: number) => {
    made.close();
    void deck.show(index, step);
  };
  const entry = ({ index, steps }: Found): HTMLElement => {
    const links = (sayings[index] ?? []).map((say, at) => {
      const link = button(`${at + 1} · ${say}`, () => go(index, at + 1));
      link.classList.toggle('found', steps.includes(at + 1));
      return link;
    });
    const slide = button(`${index + 1} · ${chapters[index]?.title}`, () => go(index, 0));
    return element(
      'li',
      {},
      slide,
      element('details', { open: steps.length > 0 }, element('summary', {}, `${links.length} steps`), ...links),
    );
  };
  const found = () => find(field.value.trim().toLowerCase(), titles, sayings);
  const fill = () => {
    const now = found();
    list.replaceChildren(...now.map(entry));
    note.textContent = now.length > 0 ? '' : `No slide is called that, and no step says it. There are slides 1 to ${chapters.length}.`;
  };
  field.addEventListener('input', fill);
  field.addEventListener('keydown', (event) => {
    const [first] = found();
    if (event.key !== 'Enter' || !first) return;
    // Else the press goes on to what has the focus once the dialog is closed: the button that opened it.
    event.preventDefault();
    go(first.index, first.steps[0] ?? 0);
  });
  fill();
  const made = dialog(
    'Contents',
    element('h2', {}, 'Contents'),
    field,
    list,
    note,
    button('Cancel', () => made.close()),
  );
}
