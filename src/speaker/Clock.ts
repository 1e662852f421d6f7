/** Time of day, time since the start, and how far ahead of the plan the class is, in a lesson as long as the speaker says. */
import { element } from '../controls/element';
import './Clock.css';

const started = 'thirteen-thousand-dials-started';
const length = 'thirteen-thousand-dials-minutes';
const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** "0:07", "12:30" */
export const minutesAndSeconds = (milliseconds: number) => `${Math.floor(milliseconds / 60_000)}:${two((milliseconds / 1000) % 60)}`;

/** In words; half a minute either way is on time. */
export function pacing(elapsedMinutes: number, plannedMinutes: number): string {
  const late = Math.round(elapsedMinutes - plannedMinutes);
  if (late === 0) return 'on time';
  return `${Math.abs(late)} min ${late > 0 ? 'behind' : 'ahead'}`;
}

/** Minutes that may be written into the field. */
const [shortest, mostMinutes] = [5, 300];

/** A lesson is not longer than this, in milliseconds: what began before was another one. */
const longest = 3 * 3_600_000;

function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing: what was said holds as long as the window is open.
  }
}

/** When the class began, in milliseconds, and how much of the plan it had behind it: a second lesson goes on where the first one ended. */
export interface ClockStart {
  readonly at: number;
  /** 0…1; not known before the deck has told where it is. */
  readonly from: number | undefined;
}

/** The clock goes on when the window is closed and opened again; nothing where it does not run. */
export function lastStart(): ClockStart | undefined {
  const [at = Number.NaN, from] = (kept(started) ?? '').split(' ').map(Number);
  const since = Date.now() - at;
  return since >= 0 && since < longest ? { at, from: from !== undefined && from >= 0 && from <= 1 ? from : undefined } : undefined;
}

/** How many minutes the speaker has said; 0 where nobody has, or it is no length of a lesson. */
function lastLength(): number {
  const minutes = Number(kept(length));
  return minutes >= shortest && minutes <= mostMinutes ? minutes : 0;
}

/** The class begins now. */
export function startNow(from?: number): ClockStart {
  return keepStart({ at: Date.now(), from });
}

function keepStart(start: ClockStart): ClockStart {
  keep(started, start.from === undefined ? String(start.at) : `${start.at} ${start.from}`);
  return start;
}

/** Minutes after the start at which the plan is here, and at its end. */
export interface Plan {
  readonly here: number;
  readonly end: number;
}

export class Clock {
  readonly element: HTMLElement;
  private plan: Plan = { here: 0, end: 1 };
  /** How long the speaker has, where that is not what the plan takes. */
  private wanted = lastLength();
  private readonly now = element('span', { class: 'clock-now' });
  private readonly since = element('span', { class: 'clock-since' });
  private readonly pace = element('span', { class: 'clock-pace' });
  private readonly minutes = element('input', {
    type: 'number',
    min: shortest,
    max: mostMinutes,
    step: 5,
    'aria-label': 'Minutes for the lesson',
  });
  private start = lastStart() ?? startNow();

  constructor() {
    const again = element('button', { type: 'button', onclick: () => this.restart() }, 'Start again');
    const whole = element('label', { class: 'clock-minutes' }, 'of', this.minutes, 'min');
    this.minutes.addEventListener('change', () => this.take(Number(this.minutes.value)));
    this.element = element('div', { class: 'clock' }, this.now, this.since, whole, this.pace, again);
    this.tick();
    setInterval(() => this.tick(), 500);
  }

  follow(plan: Plan): void {
    this.plan = plan;
    if (this.start.from === undefined) this.start = keepStart({ ...this.start, from: plan.here / plan.end });
    this.tick();
  }

  /** An empty field: as long as the plan takes. */
  private take(minutes: number): void {
    this.wanted = minutes > 0 && this.minutes.validity.valid ? minutes : 0;
    keep(length, String(this.wanted));
    this.tick();
  }

  private restart(): void {
    this.start = startNow(this.plan.here / this.plan.end);
    this.tick();
  }

  private tick(): void {
    const date = new Date();
    const elapsed = date.getTime() - this.start.at;
    this.now.textContent = `${two(date.getHours())}:${two(date.getMinutes())}`;
    this.since.textContent = minutesAndSeconds(elapsed);
    const { here, end } = this.plan;
    const minutes = this.wanted || end;
    if (document.activeElement !== this.minutes) this.minutes.value = String(minutes);
    this.pace.textContent = pacing(elapsed / 60_000, (here / end - (this.start.from ?? 0)) * minutes);
  }
}
