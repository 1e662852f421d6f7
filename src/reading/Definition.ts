/** What a word means, in one sentence beside it: opened by the word, closed by Esc or a press elsewhere. There is one of them on the page. */
import { element } from '../controls/element';
import type { GlossaryTerm } from '../scene/GlossaryTerm';
import './glossary.css';

/** Pixels to the word, and to the edges of the window. */
const gap = 8;
const widest = 380;

export class Definition {
  private readonly sentence = element('p', { id: 'definition', 'aria-live': 'polite' });
  private readonly ways = element('p', { class: 'definition-ways' });
  private readonly element = element(
    'div',
    { class: 'definition', popover: 'auto', role: 'note', 'aria-label': 'Definition' },
    this.sentence,
    this.ways,
  );
  private readonly stepOf: (term: GlossaryTerm) => HTMLElement;
  private opener: HTMLElement | undefined;

  /** `stepOf` makes a link to the step that introduces a word. */
  constructor(stepOf: (term: GlossaryTerm) => HTMLElement) {
    this.stepOf = stepOf;
    // Said at once: `toggle` itself comes later.
    this.element.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed') this.leave();
    });
    this.ways.addEventListener('click', () => this.element.hidePopover());
  }

  /** A word that opens its definition. Where the browser has no popovers, it leads to the glossary. */
  wordFor(term: GlossaryTerm, text: string): HTMLElement {
    const word = element(
      'button',
      { type: 'button', class: `term ${term.means ? `means-${term.means}` : ''}`, 'data-term': term.id },
      text,
    );
    word.setAttribute('aria-expanded', 'false');
    // The press that closes it comes before the click, which would open it again.
    let wasOpen = false;
    word.addEventListener('pointerdown', () => {
      wasOpen = this.isOpenAt(word);
    });
    word.addEventListener('click', ({ detail }) => {
      if (!('popover' in word)) location.hash = `#/glossary/${term.id}`;
      else if (detail === 0 ? this.isOpenAt(word) : wasOpen) this.element.hidePopover();
      else this.open(word, term);
    });
    return word;
  }

  /** The words of a passage are made anew: what is open beside one of them stays there, and so does the focus. */
  keepAt(words: HTMLElement, makeAnew: () => void): void {
    const again = (was: Element | null | undefined) =>
      was instanceof HTMLElement && words.contains(was)
        ? () => words.querySelector<HTMLElement>(`[data-term="${was.dataset.term ?? ''}"]`)
        : undefined;
    const [focused, opener] = [again(document.activeElement), again(this.opener)];
    makeAnew();
    focused?.()?.focus({ preventScroll: true });
    if (!opener) return;
    const word = opener();
    if (word) this.standAt(word);
    else this.element.hidePopover();
  }

  private get isOpen(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  private isOpenAt(word: HTMLElement): boolean {
    return this.isOpen && this.opener === word;
  }

  private open(word: HTMLElement, term: GlossaryTerm): void {
    this.leave();
    // The next thing that Tab comes to after the words of the passage; taken from elsewhere it closes there.
    word.closest('.passage')?.append(this.element);
    this.sentence.textContent = term.meaning;
    this.ways.replaceChildren(element('a', { href: `#/glossary/${term.id}` }, 'Glossary'), ' · ', this.stepOf(term));
    this.element.showPopover();
    this.standAt(word);
  }

  /** Under the word, or over it where there is more room; never out of the window. It goes with the page. */
  private standAt(word: HTMLElement): void {
    this.opener = word;
    word.setAttribute('aria-expanded', 'true');
    word.setAttribute('aria-describedby', this.sentence.id);
    const { left, top, bottom } = word.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const width = Math.min(widest, clientWidth - 2 * gap);
    this.element.style.width = `${width}px`;
    const height = this.element.offsetHeight;
    const wanted = bottom + gap + height <= clientHeight - gap ? bottom + gap : top - gap - height;
    const y = Math.max(gap, Math.min(wanted, clientHeight - gap - height));
    const x = Math.max(gap, Math.min(left, clientWidth - gap - width));
    this.element.style.left = `${x + scrollX}px`;
    this.element.style.top = `${y + scrollY}px`;
  }

  private leave(): void {
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener?.removeAttribute('aria-describedby');
    this.opener = undefined;
  }
}
