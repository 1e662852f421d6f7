/** A plain sentence over the stage: what went wrong, and what is missing therefore. */
import { element } from '../controls/element';
import type { Graphics } from '../stage/Stage';
import { sentenceOf } from './showFailure';
import './Notice.css';

const noGraphics =
  'This browser gives the page no graphics (WebGL), so you see a plain picture: all numbers, steps and drawing work; glow and connections are missing.';

export class Notice {
  readonly element = element('p', { class: 'notice', role: 'status', hidden: true });

  /** Undefined: there is nothing to say any more. */
  tell(sentence: string | undefined): void {
    this.element.hidden = sentence === undefined;
    this.element.textContent = sentence ?? '';
  }

  /** Graphics refused, lost, or back. */
  tellGraphics(graphics: Graphics): void {
    this.tell(graphics === 'webgl' ? undefined : noGraphics);
  }

  tellFailure(error: unknown): void {
    this.tell(sentenceOf(error));
  }
}
