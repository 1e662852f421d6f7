/** The running order. Each slide is a chunk of its own, so that the first picture waits for one of them only. */
import type { Chapter } from '../src/scene/Step';

export const slides: readonly Chapter[] = [
  { id: 'a-sloppy-three', title: 'A sloppy 3', load: () => import('./01-a-sloppy-three') },
  { id: 'write-the-program', title: 'Write the program', load: () => import('./02-write-the-program') },
  { id: 'a-neuron-holds-a-number', title: 'A neuron holds a number', load: () => import('./03-a-neuron-holds-a-number') },
  { id: '784-inputs', title: '784 inputs', load: () => import('./04-784-inputs') },
  { id: 'ten-outputs', title: 'Ten outputs', load: () => import('./05-ten-outputs') },
  { id: 'hidden-layers', title: 'Hidden layers', load: () => import('./06-hidden-layers') },
  { id: 'feeding-forward', title: 'Feeding an image forward', load: () => import('./07-feeding-forward') },
  { id: 'pieces-of-digits', title: 'Pieces of digits', load: () => import('./08-pieces-of-digits') },
  { id: 'edges-of-pieces', title: 'Edges of pieces', load: () => import('./09-edges-of-pieces') },
  { id: 'layers-elsewhere', title: 'Layers elsewhere', load: () => import('./10-layers-elsewhere') },
  { id: 'weights', title: 'Weights', load: () => import('./11-weights') },
  { id: 'weighted-sum', title: 'One neuron, weighted sum', load: () => import('./12-weighted-sum') },
];
