/** Vite's own server for what is built, as `npm start`, the browser tests and the bench use it; it answers this machine only. */
import { type Plugin, preview } from 'vite';

export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port; a taken one leads to the next. */
  port?: number;
  /** The folder of the address: '/' or '/some/where/'. */
  base?: string;
  /** Opens the address in a browser. Whoever has none is told nothing. */
  open?: boolean;
}

export async function serve(folder: string, { port = 0, base = '/', open = false }: ServeOptions = {}): Promise<Served> {
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    build: { outDir: '.' },
    // A missing file is missing, not the page.
    appType: 'mpa',
    plugins: [addresses(base)],
    logLevel: 'silent',
    preview: { port, open, headers: { 'X-Content-Type-Options': 'nosniff' } },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** What Vite's server lacks: it would end at an address that cannot be read, and does not know `/some/where` without its last slash. */
function addresses(base: string): Plugin {
  return {
    name: 'addresses',
    configurePreviewServer({ httpServer, middlewares }) {
      httpServer.prependListener('request', (request) => {
        if (!isReadable(request.url ?? '')) request.url = '/unreadable';
        // Whole files are enough: it has no answer to parts that end before they begin.
        delete request.headers.range;
      });
      middlewares.use(({ url = '/' }, response, next) => {
        if (`${pathOf(url)}/` !== base) return next();
        response.writeHead(302, { location: base + url.slice(pathOf(url).length) }).end();
      });
    },
  };
}

/** Well encoded, from the root, and without empty names on the way. */
function isReadable(url: string): boolean {
  try {
    return /^(\/[^/\\]+)*\/?$/.test(decodeURIComponent(pathOf(url)));
  } catch {
    return false;
  }
}

const pathOf = (url: string): string => url.replace(/[?#].*/s, '');
