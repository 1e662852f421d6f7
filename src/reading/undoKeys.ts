/** The few keys of the text: what is edited on the picture can be taken back. All else is the browser's: it scrolls. */
import { signOf } from '../controls/signOf';
import type { Lesson } from '../lesson/Lesson';

export function listenForUndo(lesson: Lesson): void {
  document.addEventListener('keydown', (event) => {
    const writes = event.target instanceof HTMLInputElement && event.target.type !== 'range';
    if (!(event.ctrlKey || event.metaKey) || event.altKey || writes) return;
    const sign = signOf(event).toLowerCase();
    if (sign !== 'z' && sign !== 'y') return;
    event.preventDefault();
    if (sign === 'y' || event.shiftKey) lesson.redo();
    else lesson.undo();
  });
}
