/** Takes the graphics away from a page, and gives them back. */
import type { Page } from 'playwright-core';

/**
 * Loses the context that the stage draws with now, and restores it if asked to. In one go: a busy machine may take so long between two
 * calls that the stage has given the context up. What has been lost for good is left at `window.lost`, to be given back later.
 */
export function loseContext(page: Page, { restores }: { restores: boolean }): Promise<void> {
  return page.evaluate(async (comesBack) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) throw new Error('The context cannot be lost.');
    Object.assign(window, { lost: extension });
    const told = (type: string) => new Promise((done) => canvas.addEventListener(type, done, { once: true }));
    const [lost, back] = [told('webglcontextlost'), told('webglcontextrestored')];
    extension.loseContext();
    await lost;
    if (!comesBack) return;
    // Only once all have heard of the loss can it be undone; no timer is asked, the page's clock may stand still.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    extension.restoreContext();
    await back;
  }, restores);
}

/** Gives back what was lost for good. */
export const giveContextBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
