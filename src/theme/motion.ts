/** Five tempos, in seconds. Most steps stay under 3 s; none takes longer than the walk through the network, 4 s. */
export const tempo = {
  /** What leaves, and what is only a mark. */
  quick: 0.25,
  /** What comes. */
  brisk: 0.4,
  /** What is drawn, or moves a little way. */
  steady: 0.6,
  /** What changes its shape, or goes far. */
  slow: 0.9,
  /** Many things, one after the other. */
  long: 1.4,
} as const;

export type Tempo = keyof typeof tempo;

/** Seconds for what goes through all of something, row by row or term by term. */
export const sweeping = 2.4;

/** Seconds of the shortest step: a question changes only the sentence. */
export const shortestStep = 0.25;

export const ease = 'power2.inOut';

/** How much light is left for what is not meant; what is meant has 1. Whoever asks for more contrast gets more of it. */
export const lightLevel = { rest: 0.18 };
export const levels = { normal: 0.18, more: 0.4 } as const;
