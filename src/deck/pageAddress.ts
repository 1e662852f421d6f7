/** Keeps the address of the page up with the lesson, so that a reload or a copied address finds the step. */

let later: ReturnType<typeof setTimeout> | undefined;

/** At once: reveal would wait up to a second, and a reload would lose the step. Safari refuses more than 100 changes in ten seconds; then the last one comes as soon as it may. */
export function writeAddress(address: string): void {
  clearTimeout(later);
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    history.replaceState(null, '', address);
  } catch {
    later = setTimeout(() => writeAddress(address), 1000);
  }
}
