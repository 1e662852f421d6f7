/** What makes the first words and the first picture of a built page come sooner. */
import type { Plugin, Rolldown } from 'vite';

/** The first words of a page wait for no style sheet but their own. */
export const wordsFirst: Plugin = {
  name: 'words-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const place = / *<div class="reveal">/;
      if (!place.test(html)) return html;
      const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? [];
      return sheets.reduce((rest, sheet) => rest.replace(sheet, ''), html).replace(place, (found) => sheets.join('') + found);
    },
  },
};

/**
 * Files of which most is wanted at once are compiled while they come, on another thread; else V8 compiles each function when it is first
 * called. It reads the hint in the first line only (https://v8.dev/blog/explicit-compile-hints).
 */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of wantedAtOnce(bundle)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  },
};

/** The deck's program, the front door and the first slide, with all that they import. */
function wantedAtOnce(bundle: Rolldown.OutputBundle): Set<Rolldown.OutputChunk> {
  const wanted = new Set<Rolldown.OutputChunk>();
  const want = (file: Rolldown.OutputBundle[string] | undefined) => {
    if (file?.type !== 'chunk' || wanted.has(file)) return;
    wanted.add(file);
    for (const name of file.imports) want(bundle[name]);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && /\/index\.html$|\/slides\/(01-[^/]*|front-door)\/slide\.ts$/.test(file.facadeModuleId ?? '')) want(file);
  }
  return wanted;
}
