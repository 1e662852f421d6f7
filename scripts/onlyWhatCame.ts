/** A part of the program is only run when all of its files can be had, so that it may be asked for again where they cannot. */
import type { Plugin } from 'vite';

/**
 * Firefox and WebKit remember for as long as a page lives that an import failed, and never ask for that file again. What a part needs is
 * fetched first, therefore; its import finds it in the browser's cache.
 */
export const onlyWhatCame: Plugin = {
  name: 'only-what-came',
  apply: 'build',
  transform: {
    order: 'post',
    filter: { id: /vite\/preload-helper/ },
    handler(code) {
      const own = 'export const __vitePreload =';
      if (!code.includes(own)) this.error('Vite loads the parts of a program in another way than this plugin knows.');
      return { code: `${code.replace(own, 'const preload =')}\n${asked}`, map: null };
    },
  },
};

/** Stands in the built program; a file that the page itself has asked for is not asked for again. */
const asked = `
const came = new Map();
const askFor = async (file) => {
  if (document.querySelector('link[href$="' + new URL(file).pathname.split('/').pop() + '"]')) return;
  const answer = await fetch(file, { credentials: 'same-origin' });
  const isScript = /script/.test(answer.headers.get('content-type') ?? '');
  if (!answer.ok || !isScript) throw new Error('The server answered ' + answer.status + ' to ' + file + ', and gave no script.');
  await answer.arrayBuffer();
};
const once = (file) => {
  if (!came.has(file)) came.set(file, askFor(file).catch((error) => { came.delete(file); throw error; }));
  return came.get(file);
};
export const __vitePreload = async (load, files = [], importer) => {
  await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => once(assetsURL(file, importer))));
  return preload(load, files, importer);
};
`;
