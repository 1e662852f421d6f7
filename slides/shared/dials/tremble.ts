/** Needles on their way from where they stand to where a shaking leaves them: each to and fro in its own time, at rest at both ends. */
export function tremble(swings: Float32Array, shaken: Float32Array, way: number): void {
  const swell = 0.8 * Math.sin(Math.PI * way);
  for (let i = 0; i < swings.length; i++) {
    const from = swings[i] as number;
    const reach = (shaken[i] as number) - from;
    swings[i] = from + reach * (way + swell * Math.sin(48 * way + 2.4 * i));
  }
}
