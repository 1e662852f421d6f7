/** Ways through the lesson that leave steps out. → and ← go over what is not named here. */
import type { Path } from '../src/scene/Step';

const short: Path = {
  id: 'short',
  title: 'Short path, 20 minutes',
  minutes: 20,
  keeps: {
    'a-sloppy-three': ['three', 'others', 'overlay', 'which-is-nearest', 'nearest'],
    'write-the-program': ['numbers', 'questions'],
    'a-neuron-holds-a-number': ['neuron', 'pixel', 'name', 'all'],
    '784-inputs': ['circles', 'count', 'unroll', 'column'],
    'ten-outputs': ['ten', 'meaning', 'choice'],
    'hidden-layers': ['question', 'lid'],
    'feeding-forward': ['digit', 'inputs', 'hidden-1', 'firing', 'hidden-2', 'which-lamp', 'outputs', 'choice'],
    'pieces-of-digits': ['sums', 'hope', 'last-step'],
    'edges-of-pieces': ['objection', 'loop', 'hoped', 'empty-picture', 'actual', 'later'],
    weights: ['one-neuron', 'weight', 'sign', 'picture'],
    'weighted-sum': ['worked', 'region', 'multiply', 'add', 'surround', 'ask', 'white'],
    squish: ['range', 'sigmoid', 'ends', 'travel'],
    bias: ['ten', 'bias', 'trained', 'sixteen'],
  },
};

export const paths: readonly Path[] = [short];
