/** Cuts a failing list down by leaving parts out, larger ones first, as long as what is left still fails (delta debugging, ddmin). */

/** `fails` tries a part; `goesOn` may end the search, which gives the shortest so far. */
export async function shortest<T>(
  failing: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
  goesOn: () => boolean = () => true,
): Promise<readonly T[]> {
  let now = failing;
  let size = Math.ceil(now.length / 2);
  while (size > 0 && goesOn()) {
    let shorter: readonly T[] | undefined;
    for (let at = 0; at < now.length && !shorter && goesOn(); at += size) {
      const part = [...now.slice(0, at), ...now.slice(at + size)];
      if (part.length > 0 && (await fails(part))) shorter = part;
    }
    if (shorter) now = shorter;
    size = shorter ? Math.min(size, Math.ceil(now.length / 2)) : Math.floor(size / 2);
  }
  return now;
}
