/** What is rebuilt gives back the focus, the caret, and what has been written. */

/** Milliseconds for the new elements to come on stage. */
const patience = 2000;

/** Remembers what has the focus in there; nothing if nothing has. What it returns gives it back, and says whether there is nothing left to do. */
export function keepFocus(root: HTMLElement): (() => boolean) | undefined {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === root || !root.contains(held)) return undefined;
  const named = held.closest<HTMLElement>('[id]') ?? root;
  const at = [named, ...named.querySelectorAll('*')].indexOf(held);
  const text = isText(held) ? { value: held.value, start: held.selectionStart, end: held.selectionEnd } : undefined;
  const until = performance.now() + patience;
  return () => {
    const isLost = document.activeElement === document.body || !document.activeElement;
    if (held.isConnected || !isLost || performance.now() > until) return true;
    const now = root.contains(named) ? named : document.getElementById(named.id);
    const again = now && [now, ...now.querySelectorAll<HTMLElement>('*')][at];
    if (again?.tagName !== held.tagName) return true;
    again.focus({ preventScroll: true });
    if (document.activeElement !== again) return false;
    if (text && isText(again)) write(again, text);
    return true;
  };
}

/** Those whose caret can be set. */
const isText = (element: HTMLElement): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'text';

function write(field: HTMLInputElement, { value, start, end }: { value: string; start: number | null; end: number | null }): void {
  if (field.value !== value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}
