/** `npm run build`: the deck as static files for a server, and as one file for a disk. */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildSingleFile } from './singleFile';

const root = fileURLToPath(new URL('..', import.meta.url));
export const outDir = join(root, 'dist');

export async function buildDeck(): Promise<void> {
  await build({ root, logLevel: 'warn' });
  // The service worker is put together after the notices of all else.
  const notice = await readFile(join(root, 'node_modules/workbox-core/LICENSE'), 'utf8');
  await appendFile(join(outDir, 'licences.txt'), `\n## workbox (MIT), in the service worker\n\n${notice}`);
  await buildSingleFile(root, outDir);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDeck();
