/**
 * The deck and its speaker's window as one file that opens from a disk or a USB stick: browsers load neither module scripts nor data
 * from there, so all is inside.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import config from '../vite.config';
import { withPolicy } from './contentPolicy';

export const singleFileName = 'thirteen-thousand-dials.html';

interface Page {
  readonly name: 'deck' | 'speaker';
  /** Its HTML file, whose module script is the entry. */
  readonly html: string;
}

const pages: readonly Page[] = [
  { name: 'deck', html: 'index.html' },
  { name: 'speaker', html: 'speaker.html' },
];

const moduleScript = /<script type="module" src="\/([^"]+)"><\/script>/;

/** Script and styles of an entry, with every file that they name inside them. */
async function bundle(root: string, entry: string): Promise<{ script: string; style: string }> {
  const built = (await build({
    ...config,
    plugins: [],
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ...config.build,
      write: false,
      license: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: 5000,
      cssCodeSplit: false,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: join(root, entry),
        // A classic script has none, and needs none: what was beside it is inside.
        transform: { define: { 'import.meta.url': 'document.baseURI', 'import.meta': '{}' } },
        output: { comments: { legal: true, annotation: false, jsdoc: false }, format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const style = built.output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []));
  const others = built.output.map(({ fileName }) => fileName).filter((name) => !/\.(js|css)$/.test(name));
  if (script.length !== 1 || others.length > 0)
    throw new Error(`${entry} does not fit into one file: ${others.join(', ')} stand beside it.`);
  return { script: script[0] as string, style: style.join('\n') };
}

/** Nothing in a script may look like the end of it to the HTML parser, nor like the start of a comment in it. */
const embedded = (script: string) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** What waits in a template until the address asks for it: styles and script of a page, after those of its elements that the script needs. */
async function template(root: string, { name, html }: Page): Promise<string> {
  const page = await readFile(join(root, html), 'utf8');
  const entry = page.match(moduleScript)?.[1];
  if (!entry) throw new Error(`${html} has no module script in it.`);
  const { script, style } = await bundle(root, entry);
  const place = page.match(/<div class="reveal">.*<\/div>/)?.[0] ?? '';
  return `<template id="${name}-page">${place}<style>${style}</style><script>${embedded(script)}</script></template>`;
}

/** Puts the page that the address asks for in its place: "?lesson-page=speaker", or else the deck. */
const choosePage = `
  const speaks = new URLSearchParams(location.search).get('lesson-page') === 'speaker';
  if (speaks) {
    document.title = 'Speaker view · ' + document.title;
    document.getElementById('start').remove();
  }
  document.body.append(document.importNode(document.getElementById(speaks ? 'speaker-page' : 'deck-page').content, true));
`;

/** Writes the file into the folder of a build that is there already, whose notices of licences it takes in. */
export async function buildSingleFile(root: string, outDir: string): Promise<string> {
  const page = await readFile(join(root, 'index.html'), 'utf8');
  const notices = (await readFile(join(outDir, 'licences.txt'), 'utf8')).replaceAll('--', '- -');
  const templates = [];
  for (const each of pages) templates.push(await template(root, each));
  // What stands there from the first moment stays; the rest of the body waits in its template.
  const rest = `${templates.join('\n')}<script>${choosePage}</script>\n<!--\n${notices}\n-->\n  </body>`;
  const whole = page.replace(/<div class="reveal">[\s\S]*<\/body>/, () => rest);
  const file = join(outDir, singleFileName);
  await writeFile(file, withPolicy(whole, { inside: true }));
  return file;
}
