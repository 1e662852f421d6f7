/** Two fingers on the picture: how far they go apart, and where to. */
import { isHand, takeBackTouch } from '../controls/restingHand';
import type { At } from '../theme/places';

interface Pinched {
  /** Whether fingers are asked for here, and not by the browser. */
  counts(): boolean;
  /** Two have come down round a point, in client pixels; what it returns follows them: so many times as far apart, round another point. */
  begin(at: At): (times: number, to: At) => void;
  end(): void;
}

/** A finger that has gone further, in CSS pixels, draws, drags or swipes: a second one does not disturb it. */
const slack = 24;

export function listenToPinches(surface: HTMLElement, { counts, begin, end }: Pinched): void {
  const fingers = new Map<number, { from: At; at: At }>();
  let follow: (() => void) | undefined;

  const pair = () => {
    const [one, other] = [...fingers.values()].map(({ at }) => at) as [At, At];
    return {
      apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
      middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    };
  };
  const pinch = () => {
    for (const finger of fingers.keys()) takeBackTouch(finger);
    const first = pair();
    const move = begin(first.middle);
    follow = () => {
      const { apart, middle } = pair();
      move(apart / first.apart, middle);
    };
  };
  // After the pads under them have begun what is taken back then.
  surface.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch' || isHand(event) || !counts()) return;
    const at = { x: event.clientX, y: event.clientY };
    fingers.set(event.pointerId, { from: at, at });
    const rests = [...fingers.values()].every((finger) => Math.hypot(finger.at.x - finger.from.x, finger.at.y - finger.from.y) < slack);
    if (fingers.size === 2 && rests) pinch();
  });
  window.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    const finger = fingers.get(pointerId);
    if (!finger) return;
    finger.at = { x, y };
    follow?.();
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, ({ pointerId }) => {
      if (!fingers.delete(pointerId) || !follow) return;
      follow = undefined;
      // The one that stays down may be joined again.
      for (const finger of fingers.values()) finger.from = finger.at;
      end();
    });
  }
}
