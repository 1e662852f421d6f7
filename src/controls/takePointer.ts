/** One way of taking a pointer, for everything that is dragged. */
import { isHand, isPenNear, onHand, watchHands } from './restingHand';

export interface Drag {
  move(event: PointerEvent): void;
  /** Let go, with the event that says so, or lost. */
  end(letGo?: PointerEvent): void;
  /** It was a hand that lies on the glass, or the first of two fingers that enlarge: what it has done was not meant. */
  takeBack(): void;
}

/** What a pad is given by those who stand round it. */
export interface PadLinks {
  /** What it returns brings the lesson back as it is now. */
  keep(): () => void;
  /** Gives the focus back to the deck, so that → steps on. */
  afterPointer(): void;
}

interface Taking {
  /** The other end of a pen counts, too. */
  readonly eraser?: boolean;
  /** The element is dragged by the browser itself, or by nobody; the pointer is only followed. */
  readonly followed?: boolean;
}

/** The bit that says of a button that it is down. */
const bits: Record<number, number> = { 0: 1, 5: 32 };

/** There a press with Ctrl opens a menu. */
const opensMenu = (event: PointerEvent): boolean => event.ctrlKey && /Mac/.test(navigator.platform);

/**
 * Begins a drag with the first button, or for a finger or a pen that comes down, and with no other. One pointer drags at a time; a pen
 * takes over from a hand. What is returned ends the drag that is going on, if there is one.
 */
export function takePointer(target: HTMLElement, begin: (event: PointerEvent) => Drag | undefined, taking: Taking = {}): () => void {
  watchHands();
  let finish: (() => void) | undefined;
  target.addEventListener('pointerdown', (event) => {
    const counts = event.button === 0 || (taking.eraser && event.button === 5);
    if (finish || !counts || isHand(event) || opensMenu(event)) return;
    const drag = begin(event);
    if (!drag) return;
    if (!taking.followed) {
      event.preventDefault();
      target.setPointerCapture(event.pointerId);
    }
    finish = hold(event, drag, taking, () => {
      finish = undefined;
    });
  });
  return () => finish?.();
}

/** Follows a pointer until it is let go or lost; that is told once. */
function hold(pressed: PointerEvent, drag: Drag, { followed }: Taking, done: () => void): () => void {
  const { pointerId, pointerType, button } = pressed;
  const held = new AbortController();
  const over = (tell: () => void) => {
    if (held.signal.aborted) return;
    held.abort();
    onHand.delete(ifHand);
    done();
    tell();
  };
  const end = () => over(() => drag.end());
  const takeBack = () => over(() => drag.takeBack());
  const ifHand = (touch: number) => touch === pointerId && takeBack();
  onHand.add(ifHand);
  const on = <K extends keyof WindowEventMap>(type: K, listen: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listen, { capture: true, signal: held.signal });
  const isOurs = (event: PointerEvent) => event.pointerId === pointerId;
  let joined = false;
  on('pointermove', (event) => {
    if (!isOurs(event)) return;
    // A menu or another window has taken the release.
    if (pointerType !== 'touch' && !(event.buttons & (bits[button] ?? 1))) end();
    else drag.move(event);
  });
  on('pointerdown', (event) => {
    if (isOurs(event)) end();
    joined = true;
  });
  on('pointerup', (event) => isOurs(event) && over(() => drag.end(event)));
  on('pointercancel', (event) => isOurs(event) && (joined || isPenNear(event) ? takeBack() : end()));
  on('lostpointercapture', (event) => isOurs(event) && end());
  on('blur', (event) => event.target instanceof Node || end());
  on('pagehide', end);
  on('contextmenu', (event) => followed || event.preventDefault());
  return end;
}
