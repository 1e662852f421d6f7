/** Who imports whom in `slides/` and `src/`, type-only imports included. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Files of ours that it imports. */
  readonly ours: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

const paths = ['slides', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const known = new Set(paths);

function resolved(from: string, asked: string): string {
  const path = normalize(join(dirname(from), asked.replace(/\?.*/, '')));
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find((each) => known.has(each));
  if (!found) throw new Error(`${from} imports ${asked}, which is not there.`);
  return found;
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const statements = /^(?:import|export)\b(?:[^'"`;=()]*\bfrom)? '([^']+)';$|\bimport\('([^']+)'\)/gm;
  const asked = [...text.matchAll(statements)].map(([, one, other]) => (one ?? other) as string);
  const ours = asked.filter((name) => name.startsWith('.') && !/\.(css|json)$/.test(name)).map((name) => resolved(path, name));
  const packages = asked.filter((name) => !name.startsWith('.')).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] as string);
  return { path, text, ours: [...new Set(ours)], packages: [...new Set(packages)] };
}

export const sources: readonly SourceFile[] = paths.map(read);
const byPath = new Map(sources.map((source) => [source.path, source]));

/** All that a file needs, itself included, as far as `goesOn` lets it. */
export function reachedFrom(path: string, goesOn: (path: string) => boolean = () => true): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string) => {
    if (seen.has(at) || !goesOn(at)) return;
    seen.add(at);
    for (const next of byPath.get(at)?.ours ?? []) visit(next);
  };
  visit(path);
  return seen;
}
