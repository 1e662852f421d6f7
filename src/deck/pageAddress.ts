/** Keeps the address of the page up with the lesson, so that a reload or a copied address finds the step. */
import type { Chapter, Path } from '../scene/Step';
import type { StepPlace } from './RunningOrder';

/** The place that an address like "#/feeding-forward/3" names: a slide, by id or by number from 0, and a step, counted from 0; undefined where no slide is called that. */
export function placeIn(chapters: readonly Chapter[], hash: string): StepPlace | undefined {
  const [, name = '', step = '-1'] = hash.match(/^#\/([^/?]+)(?:\/(-?\d+))?/) ?? [];
  const named = chapters.findIndex(({ id }) => id === name);
  const index = named < 0 && /^\d+$/.test(name) ? Math.min(chapters.length - 1, Number(name)) : named;
  return index < 0 ? undefined : { index, step: Math.max(0, Number(step) + 1) };
}

/** The address of a step, on a path that is not the usual one. */
export function addressOf(slide: string, step: number, path: Path | undefined): string {
  const query = new URLSearchParams(location.search);
  if (path) query.set('lesson-path', path.id);
  else query.delete('lesson-path');
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}#/${slide}/${step - 1}`;
}

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
