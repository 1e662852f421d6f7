/** Lets PixiJS load in plain Node: it asks for a navigator at once, and for a canvas when it measures text or makes a shader. */
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'node' }, configurable: true });

const { BrowserAdapter, DOMAdapter } = await import('pixi.js');

const pen = {
  font: '',
  measureText: (text: string) => ({ width: text.length * 6, actualBoundingBoxAscent: 8, actualBoundingBoxDescent: 2 }),
};
const graphics = { getShaderPrecisionFormat: () => ({ precision: 23 }), getExtension: () => null };

DOMAdapter.set({
  ...BrowserAdapter,
  createCanvas: (width = 1, height = 1) =>
    ({ width, height, getContext: (kind: string) => (kind === '2d' ? pen : graphics) }) as unknown as HTMLCanvasElement,
});

export {};
