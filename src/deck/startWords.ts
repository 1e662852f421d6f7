/** What index.html says until the lesson stands, in its own words: "The lesson is on its way". */
import { later } from './spareTime';

const box = () => document.getElementById('start');

/** One of its sentences, by the name that it has there, instead of the one before; but for one that says why all must fail. */
export function tellStart(what: 'network' | 'failed' | 'error'): void {
  if (box()?.querySelector('[data-says=old]:not([hidden])')) return;
  for (const each of box()?.querySelectorAll<HTMLElement>('[data-says]') ?? []) each.hidden = each.dataset.says !== what;
}

/** Milliseconds that a style sheet may take until it is asked for again. */
const patience = 4000;

/** The lesson stands, as soon as its style sheets are there: without them it would be a heap of words. */
export async function started(): Promise<void> {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    let now = sheet;
    while (!hasCome(now)) {
      await Promise.race(['load', 'error'].map((type) => new Promise((done) => now.addEventListener(type, done))).concat(later(patience)));
      if (hasCome(now)) break;
      tellStart('failed');
      await later(1000);
      const again = now.cloneNode() as HTMLLinkElement;
      now.replaceWith(again);
      now = again;
    }
  }
  box()?.remove();
}

/** A style sheet that did not come is an empty one, or one that nobody may read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
