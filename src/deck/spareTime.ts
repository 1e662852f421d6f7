/** Milliseconds that something without haste waits at most while the browser has better to do. */
const patience = 300;

/** Until the browser has nothing better to do: between two pieces of long work the page answers to whoever presses something. */
export async function spareTime(): Promise<void> {
  await new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(done, { timeout: patience }) : setTimeout(done)));
}

/** So many milliseconds from now. */
export const later = (milliseconds: number) => new Promise<undefined>((done) => setTimeout(done, milliseconds));
