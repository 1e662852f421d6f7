/** Fingers on the deck. */
import { type Drag, takePointer } from '../controls/takePointer';

/** Where a finger that moves means something of its own. */
const ownMoves = 'input, button, label, a, dialog, aside, [role=slider], .grid-pad, .sketch-pad, .drag-handle, .carries';

/** A swipe over the picture and its words, where no pen and no handle is, turns the step; two fingers do not. */
export function listenToSwipes(surface: HTMLElement, actions: { advance(): void; back(): void }): void {
  const begin = (from: PointerEvent): Drag | undefined => {
    const isFree = from.pointerType === 'touch' && from.isPrimary && !(from.target as Element).closest(ownMoves);
    if (!isFree) return undefined;
    return {
      move() {},
      end(letGo) {
        if (!letGo) return;
        const dx = letGo.clientX - from.clientX;
        if (Math.abs(dx) > 40 && Math.abs(dx) > 2 * Math.abs(letGo.clientY - from.clientY)) dx < 0 ? actions.advance() : actions.back();
      },
      takeBack() {},
    };
  };
  takePointer(surface, begin, { followed: true });
  // Enlarged, the picture is moved about with one finger.
  window.visualViewport?.addEventListener('resize', () => {
    surface.classList.toggle('enlarged', (window.visualViewport?.scale ?? 1) > 1.01);
  });
}
