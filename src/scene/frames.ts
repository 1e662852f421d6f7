/** Whether the browser draws. A window that is hidden, covered or throttled gets no frames, or few: what moves there arrives all the same. */
import { gsap } from 'gsap';

/** Milliseconds; twice as long without a frame, although the page was free to draw, means that none will come. */
const patience = 300;
/** Milliseconds that a movement may take longer than it should. */
const grace = 1000;

let missing = false;

/** No frame would come. */
export const isUndrawn = (): boolean => missing || globalThis.document?.hidden === true;

/** The next frame, or at once where none would come; what it returns takes that back. */
export function nextFrame(draw: () => void): () => void {
  if (isUndrawn()) {
    const timer = setTimeout(draw);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}

/** Looks after a movement that has just begun and should take so many seconds: calls `arrive` if it does not. */
export class Watch {
  private readonly begun = performance.now();
  private readonly first = gsap.ticker.frame;
  private readonly due: number;
  private readonly arrive: () => void;
  private seen = this.first;
  private missed = 0;
  private timer = setTimeout(() => this.look(), patience);

  constructor(seconds: number, arrive: () => void) {
    this.due = seconds * 1000 + grace;
    this.arrive = arrive;
  }

  /** Nothing of it has been drawn, and whoever looks at it must think that it has not begun. */
  get isUnseen(): boolean {
    return gsap.ticker.frame === this.first && Math.abs(performance.now() - this.begun) > patience;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private look(): void {
    const { frame } = gsap.ticker;
    this.missed = frame === this.seen ? this.missed + 1 : 0;
    this.seen = frame;
    if (this.missed > 1) {
      missing = true;
      gsap.ticker.add(() => {
        missing = false;
      }, true);
    }
    if (this.missed > 1 || performance.now() - this.begun > this.due) return this.arrive();
    this.timer = setTimeout(() => this.look(), patience);
  }
}
