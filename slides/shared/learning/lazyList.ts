/** A list as long as another one; an entry is made of the other's when it is first read. */
export function lazyList<From, T>(from: readonly From[], make: (each: From, i: number) => T): readonly T[] {
  const list = new Array<T>(from.length);
  from.forEach((each, i) => {
    const keep = (value: T): T => {
      Object.defineProperty(list, i, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(list, i, { configurable: true, enumerable: true, get: () => keep(make(each, i)) });
  });
  return list;
}
