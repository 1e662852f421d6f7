/** Seconds. Things move with `ease`; a whole step stays under 3 s, the walk through the network under 4 s. */
export const duration = {
  fadeIn: 0.4,
  fadeOut: 0.25,
  dim: 0.3,
  draw: 0.6,
  drawGrid: 0.9,
  drawNetwork: 1.2,
  lightUp: 0.5,
  flow: 0.9,
  move: 0.7,
  morph: 0.9,
  write: 0.5,
  point: 0.4,
  sweep: 2.5,
  /** The shortest step: a question changes only the sentence. */
  shortest: 0.25,
} as const;

export const ease = 'power2.inOut';

/** Weights of light on stage: what is meant is 1, what is near, and the rest. */
export const lightLevel = { near: 0.5, rest: 0.18 } as const;
