/** A file that is dropped anywhere, or chosen with a button, comes into the lesson; one sentence says what came of it. */
import { listenToDrops } from '../controls/drops';
import { listenToFileButtons } from '../controls/files';
import type { Lesson } from '../lesson/Lesson';
import { MissingFile } from '../lesson/MissingFile';
import type { Notice } from './Notice';
import type { RunningOrder } from './RunningOrder';

interface Page {
  readonly lesson: Lesson;
  readonly notice: Notice;
  readonly order: RunningOrder;
}

export function listenForFiles(page: Page): void {
  const files = (all: readonly File[]) => void bring(all, page);
  listenToDrops({
    files,
    words: (count) =>
      count > 1
        ? 'One file at a time, please: of several none is taken.'
        : 'Let go, and what is in this file comes into the lesson: a network, or a digit. Undo takes it back.',
  });
  listenToFileButtons(files);
}

/** What can be opened and saved, by buttons. */
export function showFilesOf({ lesson, notice }: Pick<Page, 'lesson' | 'notice'>): void {
  loadFileReader().then(
    ({ showFiles }) => showFiles(lesson),
    (error: Error) => notice.tell('file', error.message),
  );
}

/** The part that reads and writes files: a file of its own. MissingFile where it is not to be had. */
export function loadFileReader(): Promise<typeof import('./fileReader')> {
  return import('./fileReader').catch((cause: unknown) => {
    throw new MissingFile('The part that reads files could not be loaded. Please try again when the network is there.', { cause });
  });
}

async function bring(files: readonly File[], { lesson, notice, order }: Page): Promise<void> {
  // What is said stands on the page.
  for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close();
  const [file] = files;
  if (!file) return;
  if (files.length > 1) return notice.tell('file', `These are ${files.length} files. Please open one at a time; nothing was changed.`);
  try {
    const { bringFile } = await loadFileReader();
    const { sentence, way } = await bringFile(file, lesson, order);
    notice.tell('file', sentence, way);
  } catch (error) {
    const why = error instanceof MissingFile ? error.message : 'It could not be opened. Please try once more.';
    notice.tell('file', `“${file.name}” was not taken. ${why}`);
    if (!(error instanceof MissingFile)) console.error(error);
  }
}
