/** Keeps the address of the page up with the lesson, so that a reload or a copied address finds the step. */

import { workParameter } from '../lesson/saved';
import type { Chapter, Path } from '../scene/Step';
import { doorIndex, type StepPlace } from './RunningOrder';

/** The place that an address like "#/feeding-forward/3" names: a slide, by id or by number from 0, and a step, counted from 0; undefined where no slide is called that. */
export function placeIn(chapters: readonly Chapter[], hash: string): StepPlace | undefined {
  const [, name = '', step = '-1'] = hash.match(/^#\/([^/?]+)(?:\/(-?\d+))?/) ?? [];
  const named = chapters.findIndex(({ id }) => id === name);
  const index = named < 0 && /^\d+$/.test(name) ? Math.min(chapters.length - 1, Number(name)) : named;
  return index < 0 ? undefined : { index, step: Math.max(0, Number(step) + 1) };
}

/** What an address may ask for beside its place: it leads past the front door. All else, a look for one, does not. */
const pastDoor = ['lesson-path', 'lesson-page', 'lesson-notes', 'view', workParameter];

/** Whether an address names nothing to go to: there the front door stands. */
export function leadsToDoor({ hash, search }: Pick<Location, 'hash' | 'search'>): boolean {
  const query = new URLSearchParams(search);
  return hash.length < 2 && !pastDoor.some((name) => query.has(name));
}

/** The place that this page's address means. */
export function placeOf(chapters: readonly Chapter[], address: Pick<Location, 'hash' | 'search'>): StepPlace | undefined {
  return leadsToDoor(address) ? { index: doorIndex, step: 0 } : placeIn(chapters, address.hash);
}

/** The address of a step, on a path that is not the usual one; without a slide, that of the front door. */
export function addressOf(slide: string | undefined, step: number, path: Path | undefined): string {
  const query = new URLSearchParams(location.search);
  const left = path ? [] : ['lesson-path'];
  for (const name of slide === undefined ? pastDoor : left) query.delete(name);
  if (path && slide !== undefined) query.set('lesson-path', path.id);
  const hash = slide === undefined ? '' : `#/${slide}/${step - 1}`;
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}${hash}`;
}

/** The same place of the lesson to be read, or, without a view, in the deck. */
export function inView(address: string, view?: 'read'): string {
  const url = new URL(address, location.href);
  if (view) url.searchParams.set('view', view);
  else url.searchParams.delete('view');
  return `${url.pathname}${url.search}${url.hash}`;
}

let later: ReturnType<typeof setTimeout> | undefined;

/** At once: reveal would wait up to a second, and a reload would lose the step. Safari refuses more than 100 changes in ten seconds; then the last one comes as soon as it may. `anew`: Back leads to the one before. */
export function writeAddress(address: string, anew = false): void {
  clearTimeout(later);
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    if (anew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    later = setTimeout(() => writeAddress(address, anew), 1000);
  }
}
