/** The contents: every slide and its steps, to be found by number, by title or by what a step says. */
import { element } from '../controls/element';
import { isComposing } from '../controls/signOf';
import type { Deck } from './Deck';
import { button, dialog } from './dialogs';
import './contents.css';

/** A slide that was looked for, and those of its steps that say the words. */
interface Found {
  readonly index: number;
  readonly steps: readonly number[];
}

/** Figures are a slide's number, "7.6" the sixth step of slide 7; words stand in titles, or else in sentences. Nothing finds all. */
export function find(wanted: string, titles: readonly string[], sayings: readonly (readonly string[])[]): Found[] {
  const all = titles.map((title, index) => ({ title: title.toLowerCase(), index, steps: [] as number[] }));
  const numbered = wanted.match(/^(\d+)(?:\s*[.,:/·]\s*(0|[1-9]\d?)?)?$/);
  const [slide, step] = [Number(numbered?.[1]), Number(numbered?.[2] ?? 0)];
  const steps = sayings[slide - 1];
  if (steps) {
    if (step > steps.length) return [];
    return all.filter(({ index }) => index + 1 === slide).map((each) => ({ ...each, steps: step > 0 ? [step] : [] }));
  }
  const titled = all.filter(({ title }) => title.includes(wanted));
  if (titled.length > 0 || /^\d+$/.test(wanted)) return titled;
  const saying = (index: number) => (sayings[index] ?? []).flatMap((say, at) => (say.toLowerCase().includes(wanted) ? [at + 1] : []));
  return all.map(({ index }) => ({ index, steps: saying(index) })).filter(({ steps }) => steps.length > 0);
}

function nothingFound(wanted: string, sayings: readonly (readonly string[])[]): string {
  const steps = sayings[Number.parseInt(wanted, 10) - 1]?.length;
  if (/^\d/.test(wanted) && steps !== undefined) return `That slide has steps 1 to ${steps}.`;
  return `No slide is called that, and no step says it. There are slides 1 to ${sayings.length}.`;
}

export function showContents(deck: Deck): void {
  const { chapters } = deck.order;
  const titles = chapters.map(({ id, title }) => `${title} ${id}`);
  const sayings = chapters.map((_, index) => deck.order.listed(index, deck.lesson));
  const field = element('input', {
    type: 'text',
    'aria-label': 'Number, title, or words of a step',
    placeholder: '7, or 7.6 for its step 6, a title, or words of a step',
    autocomplete: 'off',
  });
  const list = element('ul', { class: 'jump-list' });
  const note = element('p', { class: 'question-note', role: 'status' });
  const go = (index: number, step: number) => {
    made.close();
    void deck.visit(index, step);
  };
  const entry = ({ index, steps }: Found): HTMLElement => {
    const links = (sayings[index] ?? []).map((say, at) => {
      const link = button(`${at + 1} · ${say}`, () => go(index, at + 1));
      link.classList.toggle('found', steps.includes(at + 1));
      link.classList.toggle('further', deck.order.isFurther(index, at + 1));
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
    note.textContent = now.length > 0 ? '' : nothingFound(field.value.trim(), sayings);
  };
  field.addEventListener('input', fill);
  field.addEventListener('keydown', (event) => {
    const [first] = found();
    if (event.key !== 'Enter' || isComposing(event) || !first) return;
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
