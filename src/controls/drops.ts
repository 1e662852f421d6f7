/** What is dragged over the window: a browser left to itself would go to it, and leave the lesson. */
import { element } from './element';
import './drops.css';

/** Milliseconds without a word of the browser after which nothing hovers any more: it tells several times a second, also of what rests. */
const patience = 700;

/** `take` gets the files that are let go, with the words that say what then happens. Text, links, and files without it: nothing happens. */
export function listenToDrops(take?: { files(files: readonly File[]): void; words(count: number): string }): void {
  const words = element('p', { class: 'drop-words', role: 'status', hidden: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    words.hidden = true;
  };
  const hover = (data: DataTransfer) => {
    const text = take?.words(data.items.length) ?? '';
    if (words.textContent !== text) words.textContent = text;
    if (!words.isConnected) document.body.append(words);
    words.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(hide, patience);
  };
  const hear = (event: DragEvent) => {
    event.preventDefault();
    const { dataTransfer: data } = event;
    const isTaken = take !== undefined && data?.types.includes('Files') === true;
    if (data) data.dropEffect = isTaken ? 'copy' : 'none';
    if (event.type === 'drop') hide();
    if (!data || !isTaken) return;
    if (event.type !== 'drop') hover(data);
    else if (data.files.length > 0) take.files([...data.files]);
  };
  // Before anybody else: no element of the page, and no part of the browser, is to have it.
  for (const kind of ['dragenter', 'dragover', 'drop'] as const) window.addEventListener(kind, hear, { capture: true });
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && hide());
}
