/** Fingers on the deck. */
import { type Drag, takePointer } from '../controls/takePointer';

/** Where a finger that moves means something of its own. */
export const ownMoves = 'input, button, label, a, dialog, aside, [role=slider], .grid-pad, .sketch-pad, .drag-handle, .carries';

interface Swiped {
  advance(): void;
  back(): void;
  down(): void;
  up(): void;
}

/** CSS pixels that a finger moves at least for a swipe. */
const shortest = 40;

/** Which way a finger has gone, if it has gone one; upwards it pulls in what hangs below. */
function swipe(dx: number, dy: number): keyof Swiped | undefined {
  if (Math.abs(dx) > shortest && Math.abs(dx) > 2 * Math.abs(dy)) return dx < 0 ? 'advance' : 'back';
  if (Math.abs(dy) > shortest && Math.abs(dy) > 2 * Math.abs(dx)) return dy < 0 ? 'down' : 'up';
  return undefined;
}

/** Whether the browser has enlarged the page. */
export const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01;

/** A swipe over the picture and its words, where no pen and no handle is, turns the step; two fingers do not. */
export function listenToSwipes(surface: HTMLElement, actions: Swiped): void {
  const begin = (from: PointerEvent): Drag | undefined => {
    // Where the picture is enlarged, a finger moves it about.
    if (surface.classList.contains('closer')) return undefined;
    const isFree = from.pointerType === 'touch' && from.isPrimary && !(from.target as Element).closest(ownMoves);
    if (!isFree) return undefined;
    return {
      move() {},
      end(letGo) {
        if (!letGo) return;
        const way = swipe(letGo.clientX - from.clientX, letGo.clientY - from.clientY);
        if (way) actions[way]();
      },
      takeBack() {},
    };
  };
  takePointer(surface, begin, { followed: true });
  // Enlarged, the picture is moved about with one finger.
  window.visualViewport?.addEventListener('resize', () => {
    surface.classList.toggle('enlarged', isZoomed());
  });
}
