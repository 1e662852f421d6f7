/** What index.html says until the lesson stands, in its own words: "The lesson is on its way". */

const box = () => document.getElementById('start');

/** One of its sentences, by the name that it has there, instead of the one before; but for one that says why all must fail. */
export function tellStart(what: 'network' | 'error'): void {
  if (box()?.querySelector('[data-says=old]:not([hidden])')) return;
  for (const each of box()?.querySelectorAll<HTMLElement>('[data-says]') ?? []) each.hidden = each.dataset.says !== what;
}

/** The lesson stands, as soon as its style sheets are there: without them it would be a heap of words. */
export function started(): void {
  if ([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(hasCome)) box()?.remove();
  else document.addEventListener('load', started, { capture: true, once: true });
}

/** A style sheet that did not come is an empty one, or one that nobody may read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
