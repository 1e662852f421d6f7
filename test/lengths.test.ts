/** Functions and files that can be read at a glance. */
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { sources } from './imports';

const longestFunction = 80;
const longestFile = 250;
const lines = (text: string) => text.trimEnd().split('\n').length;

/** Every function with its lines, those of its own functions included; the steps of a slide are a list, and no function. */
function functionsOf(path: string, text: string): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const note = (node: { start: number; end: number; id?: { name: string } | null }) => {
    const line = lines(text.slice(0, node.start));
    found.push({ name: `${node.id?.name ?? 'a function'}, ${path}:${line}`, lines: lines(text.slice(node.start, node.end)) });
  };
  const { program, errors } = parseSync(path, text);
  expect(errors).toEqual([]);
  new Visitor({ FunctionDeclaration: note, FunctionExpression: note, ArrowFunctionExpression: note }).visit(program);
  return found;
}

test(`no function is longer than ${longestFunction} lines`, () => {
  const functions = sources.flatMap(({ path, text }) => functionsOf(path, text));
  expect(functions.length).toBeGreaterThan(3000);
  const long = functions.filter((each) => each.lines > longestFunction);
  expect(long.map(({ name, lines: have }) => `${name} has ${have} lines: take a part of it out, under a name of its own`)).toEqual([]);
});

test(`no file is longer than ${longestFile} lines`, () => {
  const long = sources.filter(({ text }) => lines(text) > longestFile);
  expect(long.map(({ path, text }) => `${path} has ${lines(text)} lines: it is two things, give each a file`)).toEqual([]);
});
