/** Builds the deck as it is shipped, and the pages it is compared with, into a folder of this run's own. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Names of the comparison pages, each an HTML file in `pages/`. */
const comparisonPages = ['empty', 'naive', 'canvas'] as const;

/** Where the deck stands, built. `DECK_FOLDER` names one that is built already. */
export async function builtDeck(folder: string): Promise<string> {
  if (process.env.DECK_FOLDER) return process.env.DECK_FOLDER;
  const outDir = join(folder, 'deck');
  await build({ root: here('../..'), logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

export async function builtPages(folder: string): Promise<string> {
  const outDir = join(folder, 'pages');
  const input = comparisonPages.map((name) => here(`pages/${name}.html`));
  await build({
    root: here('pages'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
      rolldownOptions: { input, checks: { bundlerTimings: false } },
    },
  });
  return outDir;
}
