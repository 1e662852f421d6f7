/** While nobody points, the toolbar fades and the pointer hides: the class `idle` of the page. Steps and keys wake nothing. */

/** Milliseconds without a movement of the pointer. */
const patience = 4000;

export function fadeWhenIdle(): void {
  let waiting = 0;
  const wake = () => {
    document.body.classList.remove('idle');
    clearTimeout(waiting);
    waiting = window.setTimeout(() => document.body.classList.add('idle'), patience);
  };
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) window.addEventListener(kind, wake, { passive: true });
  wake();
}
