/** Who may import whom: the README's table of folders is the law, type-only imports included. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** 'src/deck' for 'src/deck/Deck.ts', 'slides' for all of the lesson. */
function folderOf(path: string): string {
  const parts = path.split(sep);
  return parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : (parts[0] as string);
}

const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(slides|src\/\w+)\/?` \| .* \| (.*) \|$/gm)];
const allowed = new Map(rows.map(([, folder, may]) => [folder as string, (may as string).split(', ').map((name) => `src/${name}`)]));

const files = [...allowed.keys()].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

test('the table names every folder of src', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...allowed.keys()].sort()).toEqual(['slides', ...folders.map(({ name }) => `src/${name}`)].sort());
});

test('nobody imports what the table does not allow', () => {
  const complaints = files.flatMap((file) => {
    const here = folderOf(file);
    const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)];
    const others = imports.map(([, path]) => folderOf(normalize(join(dirname(file), path as string)))).filter((folder) => folder !== here);
    return others.filter((folder) => !allowed.get(here)?.includes(folder)).map((folder) => `${file} imports ${folder}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(complaints).toEqual([]);
});
