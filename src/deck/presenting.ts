/** Black screen, speed and full screen are there again after a reload: the start button of many clickers sends F5. */
import { effect } from '@preact/signals-core';
import type { Deck } from './Deck';

const storedAs = 'thirteen-thousand-dials-presenting';

interface Presenting {
  readonly black: boolean;
  readonly speed: number;
  readonly full: boolean;
}

/** What was kept before the page was loaded anew; nothing where somebody opens it, or where the browser keeps nothing. */
function before(): Partial<Presenting> {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    return load?.type === 'reload' ? Object(JSON.parse(sessionStorage.getItem(storedAs) ?? '{}')) : {};
  } catch {
    return {};
  }
}

export function keepPresenting(deck: Deck): void {
  const { black, speed, full } = before();
  if (black === true) deck.black.value = true;
  if (speed === 0.5 || speed === 2) deck.playback.setSpeed(speed);
  if (full === true) fillScreenAtNextKey();
  let now: Presenting;
  const keep = (next: Presenting) => {
    now = next;
    try {
      sessionStorage.setItem(storedAs, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: the next load begins as usual.
    }
  };
  effect(() => keep({ ...now, full: now?.full ?? full === true, black: deck.black.value, speed: deck.playback.speed.value }));
  let leaves = false;
  window.addEventListener('pagehide', () => {
    leaves = true;
  });
  // The browser leaves full screen together with the page; that is nobody's wish.
  document.addEventListener('fullscreenchange', () => leaves || keep({ ...now, full: document.fullscreenElement !== null }));
}

/** A browser fills the screen only when somebody has pressed something. */
function fillScreenAtNextKey(): void {
  const fill = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (key === 'Escape' || ctrlKey || altKey || metaKey) return;
    window.removeEventListener('keydown', fill, { capture: true });
    if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {});
  };
  window.addEventListener('keydown', fill, { capture: true });
}
