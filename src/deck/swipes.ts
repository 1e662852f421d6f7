/** Fingers on the deck. */

/** Where a finger that moves means something of its own. */
const ownMoves = 'input, button, label, a, dialog, aside, [role=slider], .grid-pad, .sketch-pad, .drag-handle, .carries';

/** A swipe over the picture and its words, where no pen and no handle is, turns the step. */
export function listenToSwipes(surface: HTMLElement, actions: { advance(): void; back(): void }): void {
  let from: { x: number; y: number } | undefined;
  surface.addEventListener('pointerdown', (event) => {
    const isFree = event.pointerType === 'touch' && event.isPrimary && !(event.target as Element).closest(ownMoves);
    from = isFree ? { x: event.clientX, y: event.clientY } : undefined;
  });
  surface.addEventListener('pointerup', (event) => {
    if (!from) return;
    const dx = event.clientX - from.x;
    if (Math.abs(dx) > 40 && Math.abs(dx) > 2 * Math.abs(event.clientY - from.y)) dx < 0 ? actions.advance() : actions.back();
    from = undefined;
  });
}
