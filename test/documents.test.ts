/** The documents name files, functions and commands that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Stand for any slide's, and for one that is to be made. */
const placeholders = ['slides/NN-id/', 'slides/24-mine'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names files that exist', () => {
    const named = [...text.matchAll(/`((?:assets|scripts|slides|src|test)\/[\w./-]*)`|\]\((?!https?:)([\w./-]+)\)/g)];
    const paths = named.map(([, path, link]) => (path ?? link) as string).filter((path) => !placeholders.includes(path));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names functions where they are', () => {
    const named = [...text.matchAll(/`(\w+)` (?:in|of) `([\w./-]+\.ts)`/g)];
    const missing = named.filter(([, name, path]) => !new RegExp(`\\b${name}\\b`).test(readFileSync(path as string, 'utf8')));
    expect(missing.map(([what]) => what)).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('ARCHITECTURE.md walks through the code by function and file', () => {
  expect([...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/`(\w+)` (?:in|of) `([\w./-]+\.ts)`/g)].length).toBeGreaterThan(12);
});
