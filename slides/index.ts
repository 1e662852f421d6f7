/** The running order. Each slide is a chunk of its own, so that the first picture waits for one of them only. */
import type { Chapter } from '../src/scene/Step';

const lesson: readonly Chapter[] = [
  { id: 'a-sloppy-three', title: 'A sloppy 3', load: () => import('./01-a-sloppy-three/slide') },
  { id: 'write-the-program', title: 'Write the program', load: () => import('./02-write-the-program/slide') },
  { id: 'a-neuron-holds-a-number', title: 'A neuron holds a number', load: () => import('./03-a-neuron-holds-a-number/slide') },
  { id: '784-inputs', title: '784 inputs', load: () => import('./04-784-inputs/slide') },
  { id: 'ten-outputs', title: 'Ten outputs', load: () => import('./05-ten-outputs/slide') },
  { id: 'hidden-layers', title: 'Hidden layers', load: () => import('./06-hidden-layers/slide') },
  { id: 'feeding-forward', title: 'Feeding an image forward', load: () => import('./07-feeding-forward/slide') },
  { id: 'pieces-of-digits', title: 'Pieces of digits', load: () => import('./08-pieces-of-digits/slide') },
  { id: 'edges-of-pieces', title: 'Edges of pieces', load: () => import('./09-edges-of-pieces/slide') },
  { id: 'layers-elsewhere', title: 'Layers elsewhere', load: () => import('./10-layers-elsewhere/slide') },
  { id: 'weights', title: 'Weights', load: () => import('./11-weights/slide') },
  { id: 'weighted-sum', title: 'One neuron, weighted sum', load: () => import('./12-weighted-sum/slide') },
  { id: 'squish', title: 'Squish it into 0 to 1', load: () => import('./13-squish/slide') },
  { id: 'bias', title: 'Bias', load: () => import('./14-bias/slide') },
  { id: '13002-dials', title: '13,002 dials', load: () => import('./15-13002-dials/slide') },
  { id: 'by-hand', title: 'By hand', load: () => import('./16-by-hand/slide') },
  { id: 'matrix-form', title: 'The compact form', load: () => import('./17-matrix-form/slide') },
  { id: 'in-code', title: 'In code', load: () => import('./18-in-code/slide') },
  { id: 'just-a-function', title: 'Just a function', load: () => import('./19-just-a-function/slide') },
  { id: 'it-learns', title: 'It learns', load: () => import('./20-it-learns/slide') },
  { id: 'what-it-really-learned', title: 'What it really learned', load: () => import('./21-what-it-really-learned/slide') },
  { id: 'what-a-network-is', title: 'What a neural network is', load: () => import('./22-what-a-network-is/slide') },
  { id: 'relu', title: 'ReLU', load: () => import('./23-relu/slide') },
  { id: 'your-own-network', title: 'A network of your own', showsOwnNetwork: true, load: () => import('./24-your-own-network/slide') },
];

/** What stands before the lesson where somebody opens it without an address; no slide of the running order. */
export const doorChapter: Chapter = { id: 'front-door', title: 'Front door', load: () => import('./front-door/slide') };

/** The playground asks what the others have asked, so it is told of them. */
export const slides: readonly Chapter[] = [
  ...lesson,
  {
    id: 'playground',
    title: 'Playground',
    load: async () => ({ default: (await import('./25-playground/slide')).default(lesson) }),
  },
];
