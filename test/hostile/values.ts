/** Values that nobody should hand in, and damages to those that were right: the same for the same seed. */
import fc from 'fast-check';

/** What is no plain value, or one that catches code out; all of it can come out of JSON or through a message but for the last ones. */
export const wrongValues: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  5.55,
  1.5,
  16,
  783,
  784,
  785,
  -999,
  1e6,
  1e9,
  1e300,
  1.7e308,
  -1.7e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  '3',
  'speech',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  'saved ',
  'x'.repeat(10_000),
  [],
  [[]],
  [null],
  [Number.NaN],
  [1, 2, 3],
  {},
  { length: 5 },
  { length: 784 },
  { x: null, y: null },
  { now: -1, own: {} },
  { answer: [] },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { constructor: { prototype: { polluted: 1 } } },
  Object.create(null),
  { toString: 3, valueOf: null },
];

/** As JSON would bring them. */
export const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wrongValues) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
);

/** For calls, which can bring what no JSON holds. */
export const wrongArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: wrongValue },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(Symbol('s'), 10n, () => 1, new Date(0), new Map(), /x/, new Float64Array(3)) },
);

type Path = readonly string[];

/** The ways to every piece of a value, itself not among them. */
export function pathsIn(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [[...before, name], ...pathsIn(each, [...before, name])]);
}

/** A copy with another value at that place. */
export function replaced(value: unknown, [name, ...further]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  Object.defineProperty(copy, name, { value: replaced(copy[name], further, by), enumerable: true, writable: true, configurable: true });
  return copy;
}

/** One piece of it is something else, or is not there, or is one more. */
export function damaged(whole: unknown, paths: readonly Path[]): fc.Arbitrary<{ at: string; value: unknown }> {
  return fc.tuple(fc.constantFrom(...paths), wrongValue).map(([path, by]) => ({ at: path.join('.'), value: replaced(whole, path, by) }));
}
