/** From the second visit on the lesson needs no network: a service worker keeps its files (see vite.config.ts). */

import { isOneFile } from './credits';

/** Not for the lesson as one file, which is kept already. A browser that refuses loses nothing but that. */
export async function keepForNextVisit(): Promise<void> {
  if (import.meta.env.DEV || isOneFile()) return;
  try {
    await navigator.serviceWorker.register('sw.js');
  } catch {
    // From a disk, in a frame that may not, or without a secure connection.
  }
}
