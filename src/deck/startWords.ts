/** What index.html says until the lesson stands, in its own words: "The lesson is on its way". */

const box = () => document.getElementById('start');

/** One of its sentences, by the name that it has there, instead of the one before. */
export function tellStart(what: 'network' | 'error'): void {
  for (const each of box()?.querySelectorAll<HTMLElement>('[data-says]') ?? []) each.hidden = each.dataset.says !== what;
}

/** The lesson stands. */
export function started(): void {
  box()?.remove();
}
