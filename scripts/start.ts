/** `npm start`: builds the deck, serves it, prints its address, and opens it where there is a display. */
import { buildDeck, outDir } from './build';
import { serve } from './preview';

/** Only Linux goes without one. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The first free port from there on; any, where these are not to be had. */
const port = Number(process.env.PORT) || 4173;

await buildDeck();
const { url } = await serve(outDir, { port, open: hasDisplay }).catch(() => serve(outDir, { open: hasDisplay }));
console.log(`\n  Thirteen Thousand Dials is at ${url}\n  Ctrl+C ends it.\n`);
