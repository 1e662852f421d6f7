/** The renderer is made as the deck's is. */
export const sameAsDeck = {
  width: 1280,
  height: 720,
  autoDensity: true,
  antialias: false,
  background: 0,
  backgroundAlpha: 0,
  skipExtensionImports: true,
} as const;
