/** What a screen reader hears of the stage. */
import { element } from '../controls/element';

/** Milliseconds without a change after which the last of many is said. */
const calm = 250;

/**
 * Says at once what has come on stage. Of changes that come thick and fast, as a stroke makes them, it says the first and the last: a
 * reader cannot follow, and every new text makes the page lay itself out anew.
 */
export class LiveRegion {
  readonly element = element('p', { class: 'for-readers', 'aria-live': 'polite' });
  private place = '';
  private text = '';
  private waiting = 0;

  say(place: string, text: string): void {
    this.text = text;
    if (place !== this.place || !this.waiting) this.write();
    this.place = place;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => {
      this.waiting = 0;
      this.write();
    }, calm);
  }

  private write(): void {
    if (this.element.textContent !== this.text) this.element.textContent = this.text;
  }
}
