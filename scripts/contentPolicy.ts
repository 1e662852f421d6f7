/** What a page of the lesson may do: load from its own folder, and run no script but its own. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** `data:` in a page that carries its files inside. */
interface Sources {
  readonly inside?: boolean;
}

/** Puts a Content-Security-Policy in front of all that a page holds; inline scripts are named by their hashes. */
export function withPolicy(html: string, { inside = false }: Sources = {}): string {
  const own = inside ? 'data:' : "'self'";
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHashes(html)].join(' ')}`,
    // Readers, and the tools that they read with, may dress a page as they need it.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `font-src ${own}`,
    `connect-src ${own}`,
    // The worker that trains is made from the page's own text, so that the one file has it, too.
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    /<meta charset="utf-8">/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Of the scripts that name no file. */
function scriptHashes(html: string): string[] {
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** For every page of the build. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}
