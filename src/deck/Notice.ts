/** A plain sentence beside the picture: what went wrong, what is missing therefore, what is waited for. It has an end. */
import { element } from '../controls/element';
import { icon } from '../controls/icon';
import type { Graphics } from '../stage/Stage';
import './Notice.css';

/** What a sentence is about; a later one about the same stands in its place. */
type Subject = 'graphics' | 'late' | 'window' | 'work' | 'handout' | 'voice' | 'file' | 'failure';

/** Where what was said leads. */
interface Way {
  readonly text: string;
  readonly href: string;
}

interface Told {
  readonly sentence: string;
  readonly way?: Way | undefined;
}

const noGraphics = 'No graphics (WebGL) in this browser: a plain picture, without glow and connections. Everything else works.';

export class Notice {
  readonly element = element('div', { class: 'notice', hidden: true });
  private readonly sentence = element('p', { role: 'status' });
  private readonly sentences = new Map<Subject, Told>();

  constructor() {
    const close = element('button', { type: 'button', 'aria-label': 'Close this notice', title: 'Close' }, icon('close'));
    close.addEventListener('click', () => {
      this.sentences.clear();
      this.show();
    });
    this.element.append(this.sentence, close);
  }

  tell(about: Subject, sentence: string, way?: Way): void {
    this.sentences.delete(about);
    this.sentences.set(about, { sentence, way });
    this.show();
  }

  /** The reason is gone. */
  end(about: Subject): void {
    if (this.sentences.delete(about)) this.show();
  }

  /** The lesson has gone on: what was said has been read. What is still waited for goes on being said. */
  turn(): void {
    for (const about of this.sentences.keys()) if (about !== 'late') this.sentences.delete(about);
    this.show();
  }

  tellFailure(error: unknown): void {
    this.tell('failure', 'Something went wrong on the way there. Please try another slide (G), or load the page again: your work is kept.');
    console.error(error);
  }

  /** Graphics refused, lost, or back. */
  tellGraphics(graphics: Graphics): void {
    if (graphics === 'webgl') this.end('graphics');
    else this.tell('graphics', noGraphics);
  }

  /** A slide that does not come at once, or nothing of the kind. */
  tellLate(late: { readonly title: string; readonly failed: boolean } | undefined): void {
    this.element.classList.toggle('quiet', late?.failed === false);
    if (!late) this.end('late');
    else if (!late.failed) this.tell('late', `“${late.title}” is on its way …`);
    else
      this.tell(
        'late',
        `Still waiting for “${late.title}”: the server does not answer. ← stays, G goes elsewhere, loading the page again may help.`,
      );
  }

  /** The last one said. */
  private show(): void {
    const [about, told] = [...this.sentences].at(-1) ?? [];
    this.element.hidden = told === undefined;
    // Asked for, and longer than what is only noted.
    this.element.classList.toggle('answer', about === 'file');
    const way = told?.way ? [' ', element('a', { href: told.way.href }, told.way.text)] : [];
    const text = told ? [told.sentence, ...way.map((each) => (typeof each === 'string' ? each : each.textContent))].join('') : '';
    if (this.sentence.textContent !== text) this.sentence.replaceChildren(told?.sentence ?? '', ...way);
  }
}
