/**
 * Names that differ by a letter, or by case, are taken for each other. A type and what makes it may share a name in one file; and
 * two slides, which never import each other, may call the same thing alike.
 */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './imports';

/** What every slide has, and calls alike. */
const fixed = ['slide', 'question', 'places', 'state', 'controls', 'sentences', 'index', 'main'];
/** Shorter names differ by a letter easily, and are read as a whole. */
const shortest = 4;

interface Name {
  readonly name: string;
  readonly path: string;
}

/** Without what both begin and end with, at most one letter is left of each. */
function differByALetter(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const slideOf = (path: string) => /^slides\/\d\d-[^/]+/.exec(path)?.[0];

const standInTwoSlides = (one: Name, other: Name) => {
  const [here, there] = [slideOf(one.path), slideOf(other.path)];
  return here !== undefined && there !== undefined && here !== there;
};

const areAlike = (one: Name, other: Name) =>
  one.path !== other.path &&
  !(one.name === other.name && standInTwoSlides(one, other)) &&
  (one.name.toLowerCase() === other.name.toLowerCase() || differByALetter(one.name, other.name));

function complaints(names: readonly Name[]): string[] {
  const own = names.filter(({ name }) => !fixed.includes(name));
  return own.flatMap((one, i) =>
    own
      .slice(i + 1)
      .filter((other) => areAlike(one, other))
      .map((other) => `${one.name} in ${one.path} and ${other.name} in ${other.path} are taken for each other: rename one`),
  );
}

const exported = /^export (?:default )?(?:abstract |async )*(?:function|class|const|let|interface|type) (\w+)/gm;

test('no two files have names that differ by a letter or by case', () => {
  expect(complaints(sources.map(({ path }) => ({ name: basename(path, '.ts'), path })))).toEqual([]);
});

test('no two exports have names that differ by a letter or by case', () => {
  const names = sources.flatMap(({ path, text }) => [...text.matchAll(exported)].map(([, name]) => ({ name: name as string, path })));
  expect(names.length).toBeGreaterThan(500);
  expect(complaints(names)).toEqual([]);
});
