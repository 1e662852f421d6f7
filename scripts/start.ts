/** `npm start`: builds the deck, serves it, prints its address, and opens it where there is a browser and a display. */
import { spawn } from 'node:child_process';
import { buildDeck, outDir } from './build';
import { serve } from './serve';

/** The command that opens an address on this platform; nothing where there is no display. */
function openerFor(url: string): [string, string[]] | undefined {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [url]] : undefined;
}

/** Never fails: whoever has no opener reads the address. */
function open(url: string): void {
  const opener = openerFor(url);
  if (!opener) return;
  const child = spawn(...opener, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

await buildDeck();
const { url } = await serve(outDir, { port: Number(process.env.PORT) || 4173 });
console.log(`\n  Thirteen Thousand Dials is at ${url}\n  Ctrl+C ends it.\n`);
open(url);
