/** Files from and to this machine: the buttons. */
import { effect } from '@preact/signals-core';
import type { SavedFile } from '../formats/SavedFile';
import type { FileControl, SaveControl } from '../scene/Control';
import { element, type Rendered, standAt } from './element';

/** Milliseconds until a file that was given is no longer kept ready: browsers begin to save it at once. */
const readyFor = 60_000;

/** Asks for a file. Its choice is a `change` that the page hears wherever the button stands, as it hears what is dropped. */
export function fileButton(label: string, className = 'chip'): HTMLElement {
  const input = element('input', { type: 'file', hidden: true, 'aria-hidden': 'true', tabindex: -1 });
  const button = element('button', { type: 'button', class: className, onclick: () => input.click() }, label);
  return element('span', { class: 'file-button' }, button, input);
}

/** Calls `take` with the files of every such button. */
export function listenToFileButtons(take: (files: readonly File[]) => void): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const files = [...(target.files ?? [])];
    // So that the same one can be chosen again.
    target.value = '';
    if (files.length > 0) take(files);
  });
}

/** The browser saves it as it saves all that is loaded down. */
function giveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), readyFor);
}

export function renderFile(control: FileControl, afterPointer: () => void): Rendered {
  const made = fileButton(control.label, control.quiet ? 'chip small' : 'chip stage-button');
  made.id = `file-${control.id}`;
  made.addEventListener('click', (event) => (event as PointerEvent).pointerType && afterPointer());
  return { element: made, place: () => standAt(made, control.where()) };
}

export function renderSave(control: SaveControl, afterPointer: () => void): Rendered {
  const made = saveButton(control.label, control, control.quiet ? 'chip small' : 'chip stage-button');
  made.id = `save-${control.id}`;
  made.addEventListener('click', (event) => (event as PointerEvent).pointerType && afterPointer());
  const stop = effect(() => sayLack(made, control.lacks?.()));
  return { element: made, place: () => standAt(made, control.where()), stop };
}

/** Gives the file as it is when it is pressed; where there is none, it says why. */
export function saveButton(label: string, its: Pick<SaveControl, 'file' | 'lacks'>, className = 'chip'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', () => its.lacks?.() ?? giveFile(its.file()));
  sayLack(made, its.lacks?.());
  return made;
}

/** A button that can do nothing now can still be reached, and says why. */
export function sayLack(button: HTMLElement, why: string | undefined): void {
  button.title = why ?? '';
  button.setAttribute('aria-disabled', String(why !== undefined));
}
