/** Where things stand and who may import whom. The table of ARCHITECTURE.md is the law, type-only imports included. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slides } from '../slides';
import { reachedFrom, type SourceFile, sources } from './imports';

const topLevel = /^slides\/\w+\.ts$|^src\/\w+\.ts$/;
/** 'src/deck' for 'src/deck/Deck.ts', 'slides' for all of the lesson. */
const folderOf = (path: string) => (path.startsWith('slides/') ? 'slides' : path.split('/').slice(0, 2).join('/'));
/** The folder of a slide, 'slides/17-matrix-form', of the front door, or of what some of them share, 'slides/shared/matrix'. */
const roomOf = (path: string) => /^slides\/(?:\d\d-[^/]+|front-door|shared\/[^/]+)(?=\/)/.exec(path)?.[0];
const isSlide = (room: string | undefined) => room !== undefined && !room.startsWith('slides/shared/');

const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(slides|src\/\w+)\/?` \| [^|]* \| ([^|]*) \| ([^|]*) \|$/gm)];
const listed = (names: string) => names.split(', ').map((name) => name.replaceAll('`', ''));
const allowed = new Map(
  rows.map(([, folder, ours, packages]) => [
    folder as string,
    { ours: listed(ours as string).map((name) => `src/${name}`), packages: listed(packages as string) },
  ]),
);
/** The front door is built like a slide, and is none of the running order. */
const slideRooms = [...new Set(sources.map(({ path }) => roomOf(path)).filter(isSlide))]
  .filter((room) => room !== 'slides/front-door')
  .sort() as string[];

/** A sentence for each file and each of its imports that `complaint` has something to say of. */
const complaints = (files: readonly SourceFile[], complaint: (from: SourceFile, to: string) => string | undefined) =>
  files.flatMap((from) => from.ours.map((to) => complaint(from, to)).filter((each) => each !== undefined));

test('there is something to examine', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(slideRooms.length).toBe(slides.length);
});

test('the table names every folder of src', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...allowed.keys()].sort()).toEqual(['slides', ...folders.map(({ name }) => `src/${name}`)].sort());
});

describe('nobody imports what the table does not allow', () => {
  const inFolders = sources.filter(({ path }) => !/^src\/\w+\.ts$/.test(path));

  test('of ours', () => {
    const found = complaints(inFolders, ({ path }, to) => {
      const [here, there] = [folderOf(path), folderOf(to)];
      if (here === there || allowed.get(here)?.ours.includes(there)) return undefined;
      if (here !== 'slides' && there === 'slides') return `${path} is engine and may know no slide: it imports ${to}`;
      return `${path} imports ${to}, but ${here} may import ${allowed.get(here)?.ours.join(', ')} (ARCHITECTURE.md): let whoever uses it give it what it needs, or move it`;
    });
    expect(found).toEqual([]);
  });

  test('of packages', () => {
    const found = inFolders.flatMap(({ path, packages }) => {
      const may = allowed.get(folderOf(path))?.packages ?? [];
      return packages
        .filter((name) => !may.includes(name))
        .map((name) => `${path} imports ${name}: ${folderOf(path)} may import ${may.join(', ')} (ARCHITECTURE.md)`);
    });
    expect(found).toEqual([]);
  });
});

test('no slide imports another, and what slides share imports none of them', () => {
  const found = complaints(sources, ({ path }, to) => {
    const [here, there] = [roomOf(path), roomOf(to)];
    if (!here || !there || here === there || !isSlide(there)) return undefined;
    return `${path} imports ${to}: move what both need to a folder of slides/shared/, or to src/ where it says nothing of the lesson`;
  });
  expect(found).toEqual([]);
});

describe('views, also a slide’s own', () => {
  const isView = ({ path }: SourceFile) => path.startsWith('slides/') && /(View|Mesh)\.ts$/.test(path);
  const inSlides = (path: string) => path.startsWith('slides/');
  /** A view with all that it reaches in the slides' folders. */
  const reached = sources.filter(isView).map(({ path }) => ({
    path,
    its: [...reachedFrom(path, inSlides)].map((each) => sources.find((source) => source.path === each) as SourceFile),
  }));

  test('import network, theme and views only', () => {
    const found = reached.flatMap(({ path, its }) =>
      complaints(its, (from, to) =>
        inSlides(to) || ['src/network', 'src/theme', 'src/views'].includes(folderOf(to))
          ? undefined
          : `${path} is a view, and ${from.path} imports ${to}: let the slide give it as a value`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('know no signals: what they show is given to them', () => {
    const found = reached.flatMap(({ path, its }) =>
      its
        .filter(({ packages }) => packages.includes('@preact/signals-core'))
        .map((from) => `${path} is a view, and ${from.path} has signals`),
    );
    expect(found).toEqual([]);
  });

  test('are the only ones in a slide to import pixi.js', () => {
    const others = sources.filter((source) => inSlides(source.path) && !isView(source));
    const found = others.filter(({ packages }) => packages.includes('pixi.js'));
    expect(found.map(({ path }) => `${path} imports pixi.js: what is drawn is a view's, call it …View.ts or …Mesh.ts`)).toEqual([]);
  });
});

test('scripts work on network, digits, lesson and training', () => {
  const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  // The pages of the bench are pages: they draw with Pixi, and import nothing of ours.
  const found = scripts.flatMap((name) =>
    [...readFileSync(`scripts/${name}`, 'utf8').matchAll(/'(?:\.\.\/)+(src\/\w+|slides)[^']*'/g)]
      .map(([, folder]) => folder as string)
      .filter((folder) => !['src/network', 'src/digits', 'src/lesson', 'src/training'].includes(folder))
      .map((folder) => `scripts/${name} imports ${folder}: scripts work on network, digits, lesson and training`),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

describe('what one slide alone needs stands in its folder', () => {
  const engine = new Set(
    sources
      .filter(({ path }) => /^src\/(api|controls|deck|speaker|stage)\/|^src\/\w+\.ts$/.test(path))
      .flatMap(({ path }) => [...reachedFrom(path, (at) => !at.startsWith('slides/'))]),
  );
  const users = new Map<string, string[]>();
  for (const room of slideRooms) {
    for (const path of reachedFrom(`${room}/slide.ts`)) users.set(path, [...(users.get(path) ?? []), room]);
  }
  /** Named by what they compute, they may serve one slide only. */
  const mathematics = /^src\/(network|digits)\//;

  test('a file of src that only one slide reaches moves there', () => {
    const lonely = sources.filter(({ path }) => path.startsWith('src/') && !engine.has(path) && !mathematics.test(path));
    const found = lonely.flatMap(({ path }) => {
      const its = users.get(path) ?? [];
      if (its.length > 1) return [];
      return [its[0] ? `${path} serves one slide only: move it to ${its[0]}/` : `nobody needs ${path}: remove it`];
    });
    expect(found).toEqual([]);
  });

  test('what stands in slides/shared/ serves two slides or more', () => {
    const found = sources.flatMap(({ path }) => {
      const its = users.get(path) ?? [];
      return path.startsWith('slides/shared/') && its.length < 2 ? [`${path} serves ${its[0] ?? 'nobody'}: move it there`] : [];
    });
    expect(found).toEqual([]);
  });
});

test('no file imports itself by way of others', () => {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const begins = way.indexOf(path);
    if (begins >= 0) found.add([...way.slice(begins), path].join(' → '));
    if (begins >= 0 || done.has(path)) return;
    for (const next of sources.find((source) => source.path === path)?.ours ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  expect([...found]).toEqual([]);
});

describe('slides', () => {
  test('have folders named by number and id, in their order', () => {
    const wanted = slides.map(({ id }, i) => `slides/${String(i + 1).padStart(2, '0')}-${id}`);
    const found = wanted.filter((room) => !slideRooms.includes(room));
    expect(found.map((room) => `slides/index.ts has a slide in its place ${room.slice(7, 9)}: call its folder ${room}`)).toEqual([]);
    expect(slideRooms).toEqual(wanted);
  });

  test('call the same things alike: slide.ts, question.ts, places.ts, state.ts', () => {
    const found = sources.flatMap(({ path, text }) => {
      if (!isSlide(roomOf(path))) return [];
      const name = basename(path);
      const should = /^export default\b/m.test(text) ? 'slide.ts' : /^export const \w+: Ask\b/m.test(text) ? 'question.ts' : undefined;
      return should && should !== name ? [`${path} should be called ${should}`] : [];
    });
    expect(found).toEqual([]);
    const names = new Set(sources.map(({ path }) => path));
    for (const room of slideRooms) expect(names, `${room}/slide.ts`).toContain(`${room}/slide.ts`);
  });

  test('are not named in src', () => {
    /** Ids that are no words of the field. */
    const ids = slides.map(({ id }) => id).filter((id) => /[-\d]/.test(id));
    const named = new RegExp(`['"\`/#](${ids.join('|')})['"\`/]|\\bslide (\\d+)\\b`);
    const found = sources.flatMap(({ path, text }) => {
      const name = path.startsWith('src/') ? named.exec(text.replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, ''))?.[0] : undefined;
      return name ? [`${path} names a slide, ${name}: what is a slide's own stands in its folder`] : [];
    });
    expect(found).toEqual([]);
    for (const { path, text } of sources) if (path.startsWith('src/')) expect(text, path).not.toMatch(/\.local(<[^(]*>)?\(\s*'/);
  });
});

test('what slides share is divided by subject', () => {
  const loose = sources.map(({ path }) => path).filter((path) => /^slides\/shared\/[^/]+$/.test(path));
  expect(loose.map((path) => `${path} stands in no folder of a subject: move it to one`)).toEqual([]);
});

test('only tables stand outside of folders', () => {
  expect(sources.map(({ path }) => path).filter((path) => topLevel.test(path))).toEqual([
    'slides/glossary.ts',
    'slides/index.ts',
    'slides/paths.ts',
    'src/assets.ts',
    'src/loadLesson.ts',
    'src/main.ts',
  ]);
});
