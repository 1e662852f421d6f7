import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { asLink } from './scripts/asLink.ts';
import { contentPolicy } from './scripts/contentPolicy.ts';
import { compiledAtOnce, wordsFirst } from './scripts/firstPicture.ts';
import { onlyWhatCame } from './scripts/onlyWhatCame.ts';
import { LongestFirst } from './test/e2e/longestFirst.ts';

/** A page under another name than its address, so that the kept one stands in only where the network does not answer. */
const kept = (page: string) => `${page}?kept`;
const fromNetworkOr = (page: string) => ({
  handler: 'NetworkOnly' as const,
  options: { precacheFallback: { fallbackURL: kept(page) } },
});

/** The second visit needs no network, and nobody begins with an old page: a newer worker waits until the lesson is opened the next time. */
const offline = VitePWA({
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,woff2}'],
    globIgnores: ['thirteen-thousand-dials.html'],
    manifestTransforms: [
      (files) => ({ manifest: files.map((file) => (file.url.endsWith('.html') ? { ...file, url: kept(file.url) } : file)), warnings: [] }),
    ],
    navigateFallback: null,
    runtimeCaching: [
      { urlPattern: /\/speaker\.html(\?|$)/, ...fromNetworkOr('speaker.html') },
      { urlPattern: ({ request }) => request.mode === 'navigate', ...fromNetworkOr('index.html') },
    ],
  },
});

export default defineConfig({
  plugins: [asLink(), onlyWhatCame, compiledAtOnce, wordsFirst, contentPolicy(), offline],
  // Relative addresses, so that the build works from any folder of any server.
  base: './',
  // Without a favicon file the browser would ask for one and log an error; index.html carries it inline.
  publicDir: false,
  // Amounts are plain numbers: GSAP's core will do, without its plugin for styles.
  resolve: { alias: [{ find: /^gsap$/, replacement: 'gsap/gsap-core' }] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    assetsInlineLimit: 0,
    license: { fileName: 'licences.txt' },
    // GSAP's licence asks for its notice to stay in the bundle.
    rolldownOptions: {
      input: ['index.html', 'speaker.html'],
      output: {
        comments: { legal: true, annotation: false, jsdoc: false },
        // A slide's chunk is called as its folder is.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/slides\/(\d\d-[^/]+|front-door)\/slide\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
      },
      // A busy machine is nothing to warn of.
      checks: { bundlerTimings: false },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/globalSetup.ts'],
          // Two pages share a machine well: each waits for the other's frames half of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
