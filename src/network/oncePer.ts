/** What is made of something is made once for the same one, however many ask; it is forgotten with it. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const before = known.get(key) ?? { made: make(key) };
    known.set(key, before);
    return before.made;
  };
}
