/** A small static server for the built deck, on this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
};

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
}

/** The file that an address means, inside the folder; nothing for an address outside it. */
export function fileFor(folder: string, base: string, path: string): string | undefined {
  let asked: string;
  try {
    asked = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!asked.startsWith(base)) return undefined;
  const root = resolve(folder);
  const file = normalize(join(root, asked.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return asked.endsWith('/') ? join(file, 'index.html') : file;
}

export async function serve(folder: string, { port = 0, base = '/' }: ServeOptions = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const file = fileFor(folder, base, new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const triesAtMost = 100;

/** Listens on this port or the next free one; gives the one it got. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next < port + triesAtMost; next++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done);
      server.listen(next, 'localhost', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new Error(`None of the ports ${port} to ${port + triesAtMost - 1} is free.`);
}
