/** A held key does at most one thing in this many milliseconds, on the wall and in the speaker's window. */
const pause = 150;

/** Says whether a press counts: a press of its own always does. */
export function heldKeys(): (event: Pick<KeyboardEvent, 'repeat' | 'timeStamp'>) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ repeat, timeStamp }) => {
    if (repeat && timeStamp - last < pause) return false;
    last = timeStamp;
    return true;
  };
}
