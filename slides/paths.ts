/**
 * The ways through the lesson. For each slide the steps that the twenty-minute path stops at, those that the forty-minute path adds, and
 * those that the hour adds. What is named in none of them is *further*: it hangs below the line, ↓ goes in, → passes by.
 */
import type { Path } from '../src/scene/Step';

type Stops = readonly [twenty: string, forty: string, sixty: string];

const stops: Readonly<Record<string, Stops>> = {
  'a-sloppy-three': ['three overlay ideas', 'pixels others', 'which-is-nearest nearest'],
  'write-the-program': ['numbers daunting promise questions', 'rule more-rules', 'lazy-program score'],
  'a-neuron-holds-a-number': ['neuron pixel name', 'all', 'turn drag'],
  '784-inputs': ['count unroll column', 'circles', ''],
  'ten-outputs': ['ten meaning', 'choice', 'doubt'],
  'hidden-layers': ['question lid', 'choice', 'how-good sizes'],
  'feeding-forward': ['inputs hidden-1 hidden-2 which-lamp outputs choice', 'firing score', 'digit point'],
  'pieces-of-digits': ['why sums hope', 'last-step', 'build which-piece without'],
  'edges-of-pieces': ['objection loop hoped later', 'line empty-picture actual', ''],
  'layers-elsewhere': ['', 'picture filter speech', 'ask'],
  weights: ['one-neuron wish weight sign picture', 'question knobs all', 'which told'],
  'weighted-sum': ['region add surround fits', 'worked multiply ask white', 'blob gallery'],
  squish: ['any-number range squeeze sigmoid', 'ends', 'travel'],
  bias: ['ten bias', 'drag sixteen', 'hill half ask both white'],
  '13002-dials': ['fifteen biases layers count learning', 'one', 'one-weight zeroed shake'],
  'by-hand': ['miss how-many flip', 'scale open', 'why odd-reasons'],
  'matrix-form': ['one-neuron vector row matrix bias compact', 'product sigma', 'indices all-rows linear-algebra'],
  'in-code': ['', 'fold', 'loop'],
  'just-a-function': ['network learning', 'thing function needed', 'ask curve same'],
  'it-learns': ['', 'learn', ''],
  'what-it-really-learned': ['recall plain answer noise why', 'ours how-far shift', 'two-hundred centre upside-down'],
  'what-a-network-is': ['neuron sum layers dials meaning', '', ''],
  relu: ['', 'old relu depth', 'fair'],
  'your-own-network': ['', '', ''],
  playground: ['on-from-here', 'free', 'why ask-me'],
};

/** The steps of the first so many columns. */
function keptOf(columns: number): Path['keeps'] {
  const kept = Object.entries(stops).map(([slide, each]) => [slide, each.slice(0, columns).join(' ').split(' ').filter(Boolean)] as const);
  return Object.fromEntries(kept);
}

/** Minutes for whoever reads sentences and notes of the line alone; a test counts the words. */
export const readingMinutes = 45;

/** From the shortest to the one with everything; a test adds up the seconds of each. */
export const paths: readonly Path[] = [
  { id: 'short', title: 'In 20 minutes', minutes: 20, keeps: keptOf(1) },
  { id: 'class', title: 'In 40 minutes', minutes: 40, keeps: keptOf(2) },
  { id: 'hour', title: 'In an hour', minutes: 60, keeps: keptOf(3) },
  { id: 'everything', title: 'Everything, 95 minutes', minutes: 95 },
];
