/** A show of hands being counted: a row for each answer with − and +, and a field where any number may be called out. */
import { element } from './element';
import './HandCounter.css';

/** What somebody may say, and how many hands were raised for it. */
export interface HandRow {
  readonly value: number;
  readonly text: string;
  readonly hands: number;
  /** What to say to those who said it; the wall shows it beside their guess, later. */
  readonly reply?: string;
}

/** What may be called out where there are no choices; `unit` is written after the number. */
export interface HandRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit?: string;
}

type Raise = (answer: { value: number; text: string }, by: 1 | -1) => void;

/** What a row stands for: another one is made anew. */
const nameOf = ({ text, reply }: HandRow): string => `${text} ${reply}`;

export class HandCounter {
  readonly element = element('div', { class: 'hand-counter' });
  private readonly raise: Raise;
  private readonly rows = element('div', {});
  private readonly counts = new Map<string, HTMLElement>();
  private named = '';
  private ranged = '';

  constructor(raise: Raise) {
    this.raise = raise;
  }

  /** Rows stay in place, and keep the focus, while only their counts change. */
  show(rows: readonly HandRow[], range?: HandRange): void {
    if (rows.map(nameOf).join('\n') !== this.named) {
      this.named = rows.map(nameOf).join('\n');
      this.counts.clear();
      this.rows.replaceChildren(...rows.map((row) => this.row(row)));
    }
    for (const { text, hands } of rows) (this.counts.get(text) as HTMLElement).textContent = String(hands);
    const ranged = JSON.stringify(range ?? null);
    if (ranged === this.ranged) return;
    this.ranged = ranged;
    this.element.replaceChildren(this.rows, ...(range ? [this.field(range)] : []));
  }

  private row({ value, text, reply }: HandRow): HTMLElement {
    const count = element('output', {}, '');
    this.counts.set(text, count);
    const press = (sign: string, label: string, by: 1 | -1) =>
      element(
        'button',
        { type: 'button', class: 'chip', 'aria-label': `${label} for ${text}`, onclick: () => this.raise({ value, text }, by) },
        sign,
      );
    return element(
      'div',
      { class: 'hands-row' },
      element('span', {}, text),
      press('−', 'One hand less', -1),
      count,
      press('+', 'One hand more', 1),
      ...(reply ? [element('p', { class: 'question-note' }, reply)] : []),
    );
  }

  private field({ min, max, step, unit = '' }: HandRange): HTMLElement {
    const input = element('input', { type: 'number', min, max, step, 'aria-label': 'A guess that was called out' });
    const note = element('p', { class: 'question-note', role: 'status' });
    const press = element('button', { type: 'submit', class: 'chip' }, 'One hand for it');
    const form = element('form', { class: 'hands-row', novalidate: true }, input, press, note);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const isGuess = input.value !== '' && input.validity.valid;
      note.textContent = isGuess ? '' : `Please enter a ${step === 1 ? 'whole number' : 'number'} from ${min} to ${max}.`;
      if (!isGuess) return input.select();
      const value = Number(input.value);
      this.raise({ value, text: `${String(value).replace('-', '−')}${unit}` }, 1);
      input.value = '';
      input.focus();
    });
    return form;
  }
}
