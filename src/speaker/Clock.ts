/** Time of day, time since the start, and how far ahead of the plan the class is. */
import { element } from '../controls/element';

const started = 'thirteen-thousand-dials-started';
const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** "0:07", "12:30" */
export const minutesAndSeconds = (milliseconds: number) => `${Math.floor(milliseconds / 60_000)}:${two((milliseconds / 1000) % 60)}`;

/** In words; half a minute either way is on time. */
export function pacing(elapsedMinutes: number, plannedMinutes: number): string {
  const late = Math.round(elapsedMinutes - plannedMinutes);
  if (late === 0) return 'on time';
  return `${Math.abs(late)} min ${late > 0 ? 'behind' : 'ahead'}`;
}

/** A lesson is not longer than this, in milliseconds: what began before was another one. */
const longest = 3 * 3_600_000;

/** When the class began, if the clock runs: it goes on when the window is closed and opened again. */
export function lastStart(): number | undefined {
  try {
    const start = Number(localStorage.getItem(started) ?? Number.NaN);
    return Date.now() - start < longest ? start : undefined;
  } catch {
    return undefined;
  }
}

/** The class begins now. */
export function startNow(): number {
  const now = Date.now();
  try {
    localStorage.setItem(started, String(now));
  } catch {
    // A browser that keeps nothing: the clock runs as long as its window is open.
  }
  return now;
}

export class Clock {
  readonly element: HTMLElement;
  /** Minutes after the start at which the plan is here. */
  planned = 0;
  private readonly now = element('span', { class: 'clock-now' });
  private readonly since = element('span', { class: 'clock-since' });
  private readonly pace = element('span', { class: 'clock-pace' });
  private start = lastStart() ?? startNow();

  constructor() {
    const again = element('button', { type: 'button', onclick: () => this.restart() }, 'Start again');
    this.element = element('div', { class: 'clock' }, this.now, this.since, this.pace, again);
    this.tick();
    setInterval(() => this.tick(), 500);
  }

  private restart(): void {
    this.start = startNow();
    this.tick();
  }

  private tick(): void {
    const date = new Date();
    const elapsed = date.getTime() - this.start;
    this.now.textContent = `${two(date.getHours())}:${two(date.getMinutes())}`;
    this.since.textContent = minutesAndSeconds(elapsed);
    this.pace.textContent = pacing(elapsed / 60_000, this.planned);
  }
}
