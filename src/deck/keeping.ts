/** What somebody has done is there again after a reload, and where a link with work in it is opened. */
import { savedWork, workParameter } from '../lesson/address';
import type { Lesson } from '../lesson/Lesson';

/**
 * Digit, edits and guesses stay with this tab when the page is loaded anew. Work that came in the address is taken up once, so that
 * a reload keeps what has become of it. Says what could not be read, if anything.
 */
export function keepAcrossReloads(lesson: Lesson): string | undefined {
  const key = 'thirteen-thousand-dials';
  const sentKey = `${key}-sent`;
  const sent = new URLSearchParams(location.search).get(workParameter) ?? '';
  window.addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(lesson));
      sessionStorage.setItem(sentKey, sent);
    } catch {
      // A browser that keeps nothing: the next load begins anew.
    }
  });
  let what = 'What you had done before';
  try {
    const kept = sessionStorage.getItem(key);
    const isNew = sent !== '' && (!kept || sessionStorage.getItem(sentKey) !== sent);
    if (isNew) what = 'The work in this address';
    if (isNew) lesson.restore(savedWork(sent));
    else if (kept) lesson.restore(JSON.parse(kept));
    return undefined;
  } catch {
    return what;
  }
}
