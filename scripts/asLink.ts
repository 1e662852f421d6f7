/** What a link to the lesson looks like elsewhere: its picture, its icons, its manifest. */
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Made by `npm run icons`. */
const pictures = ['link.png', 'icon-192.png', 'icon-512.png'];

const manifest = {
  name: 'Thirteen Thousand Dials',
  short_name: 'Dials',
  description: 'What is a neural network? A lesson on a real one.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#0b0e14',
  theme_color: '#0b0e14',
  icons: [192, 512].flatMap((size) =>
    ['any', 'maskable'].map((purpose) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  ),
};

const meta = (property: string, content: string): HtmlTagDescriptor => ({ tag: 'meta', attrs: { property, content }, injectTo: 'head' });

/** `address` is where the built page will stand: most places that show a link's picture want it with its whole address. */
export function asLink(address = process.env.LESSON_ADDRESS): Plugin {
  const picture = address ? new URL('link.png', address.replace(/\/?$/, '/')).href : './link.png';
  return {
    name: 'as-link',
    apply: 'build',
    generateBundle() {
      for (const name of pictures) this.emitFile({ type: 'asset', fileName: name, source: readFileSync(`assets/${name}`) });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) });
    },
    transformIndexHtml(_, { path }) {
      if (!path.endsWith('/index.html')) return [];
      return [
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
        ...(address ? [meta('og:url', address)] : []),
        meta('og:image', picture),
        meta('og:image:width', '1200'),
        meta('og:image:height', '630'),
        meta('og:image:alt', 'A drawn 7 and the network that takes it for a 7: 784 inputs, 16 and 16 hidden neurons, 10 outputs.'),
      ];
    },
  };
}
