/** The running order. Each slide is a chunk of its own, so that the first picture waits for one of them only. */
import type { Chapter } from '../src/scene/Step';

const lesson: readonly Chapter[] = [
  { id: 'a-sloppy-three', title: 'A sloppy 3', minutes: 1.5, load: () => import('./01-a-sloppy-three/slide') },
  { id: 'write-the-program', title: 'Write the program', minutes: 2, load: () => import('./02-write-the-program/slide') },
  { id: 'a-neuron-holds-a-number', title: 'A neuron holds a number', minutes: 1, load: () => import('./03-a-neuron-holds-a-number/slide') },
  { id: '784-inputs', title: '784 inputs', minutes: 1.5, load: () => import('./04-784-inputs/slide') },
  { id: 'ten-outputs', title: 'Ten outputs', minutes: 1, load: () => import('./05-ten-outputs/slide') },
  { id: 'hidden-layers', title: 'Hidden layers', minutes: 1.5, load: () => import('./06-hidden-layers/slide') },
  { id: 'feeding-forward', title: 'Feeding an image forward', minutes: 2.5, load: () => import('./07-feeding-forward/slide') },
  { id: 'pieces-of-digits', title: 'Pieces of digits', minutes: 2, load: () => import('./08-pieces-of-digits/slide') },
  { id: 'edges-of-pieces', title: 'Edges of pieces', minutes: 2, load: () => import('./09-edges-of-pieces/slide') },
  { id: 'layers-elsewhere', title: 'Layers elsewhere', minutes: 1, load: () => import('./10-layers-elsewhere/slide') },
  { id: 'weights', title: 'Weights', minutes: 2, load: () => import('./11-weights/slide') },
  { id: 'weighted-sum', title: 'One neuron, weighted sum', minutes: 3.5, load: () => import('./12-weighted-sum/slide') },
  { id: 'squish', title: 'Squish it into 0 to 1', minutes: 1.5, load: () => import('./13-squish/slide') },
  { id: 'bias', title: 'Bias', minutes: 2.5, load: () => import('./14-bias/slide') },
  { id: '13002-dials', title: '13,002 dials', minutes: 1.5, load: () => import('./15-13002-dials/slide') },
  { id: 'by-hand', title: 'By hand', minutes: 2.5, load: () => import('./16-by-hand/slide') },
  { id: 'matrix-form', title: 'The compact form', minutes: 3, load: () => import('./17-matrix-form/slide') },
  { id: 'in-code', title: 'In code', minutes: 1, load: () => import('./18-in-code/slide') },
  { id: 'just-a-function', title: 'Just a function', minutes: 1.5, load: () => import('./19-just-a-function/slide') },
  { id: 'what-it-really-learned', title: 'What it really learned', minutes: 3, load: () => import('./20-what-it-really-learned/slide') },
  { id: 'relu', title: 'ReLU', minutes: 2, load: () => import('./21-relu/slide') },
];

/** The playground asks what the others have asked, so it is told of them. */
export const slides: readonly Chapter[] = [
  ...lesson,
  {
    id: 'playground',
    title: 'Playground',
    minutes: 0.5,
    load: async () => ({ default: (await import('./22-playground/slide')).default(lesson) }),
  },
];
