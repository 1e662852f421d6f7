/** What somebody has done is there again after a reload or the death of the tab, and where a link with work in it is opened. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Lesson } from '../lesson/Lesson';
import { workParameter } from '../lesson/saved';

const key = 'thirteen-thousand-dials';
/** The work in an address that was taken up already: a reload keeps what has become of it. */
const sentKey = `${key}-sent`;

/** Milliseconds until a change is written, and how much longer a busy page may take for it. */
const soon = 400;
const atLatest = 400;

/** What has to be told of it, if something has: it may turn out later, when a slide asks for its own. */
export type Unread = ReadonlySignal<string | undefined>;

/**
 * Digit, edits and guesses stay with this tab: they are taken up now, and written as they are made. Work that came in the address is
 * taken up once, over what was there, which undo brings back.
 */
export async function keepWork(lesson: Lesson): Promise<Unread> {
  const sent = new URLSearchParams(location.search).get(workParameter) ?? '';
  const unread = signal<string | undefined>(undefined);
  takeUpKept(lesson, unread);
  const isNew = sent !== '' && stored(sentKey) !== sent;
  if (isNew) await takeUpSent(lesson, sent, unread);
  effect(() => {
    if (lesson.leftOut.value) unread.value ??= partUnread;
  });
  writeChanges(lesson, isNew, () => {
    store(key, JSON.stringify(lesson));
    store(sentKey, sent);
  });
  return unread;
}

const partUnread = 'Part of what you had done before could not be read and begins anew.';

function takeUpKept(lesson: Lesson, unread: Signal<string | undefined>): void {
  const kept = stored(key);
  try {
    if (kept) lesson.restore(JSON.parse(kept));
  } catch {
    unread.value = 'What you had done before could not be read, so the lesson begins anew.';
  }
  if (lesson.leftOut.peek()) unread.value = partUnread;
}

/** Most pages are opened without any: what reads it is loaded with the first. */
async function takeUpSent(lesson: Lesson, sent: string, unread: Signal<string | undefined>): Promise<void> {
  try {
    const { savedWork } = await import('../lesson/address');
    const work = savedWork(sent);
    const { guesses, hands } = lesson.toJSON();
    lesson.leftOut.value = false;
    lesson.restore({ ...work, guesses, hands });
    if (lesson.leftOut.peek()) unread.value = 'Part of the work in this address could not be read and was left out.';
  } catch {
    unread.value = 'The work in this address could not be read. Perhaps the address was cut off when it was sent.';
  }
}

/** Soon after the first of several changes, so that a long drawing is written on the way, too; at once when the page goes out of sight. */
function writeChanges(lesson: Lesson, isNew: boolean, write: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = false;
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isOpen) write();
    isOpen = false;
  };
  const writeSoon = () => {
    isOpen = true;
    timer ??= setTimeout(() => (window.requestIdleCallback ?? setTimeout)(writeNow, { timeout: atLatest }), soon);
  };
  let isFirst = !isNew;
  effect(() => {
    lesson.changes;
    if (!isFirst) writeSoon();
    isFirst = false;
  });
  document.addEventListener('visibilitychange', () => document.hidden && writeNow());
  window.addEventListener('pagehide', writeNow);
}

/** Nothing in a browser that keeps nothing. */
function stored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // Refused, or full: the next load begins with what was written last.
  }
}
