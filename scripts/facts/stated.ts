/** Every figure that a sentence or a note states and that is not computed on stage: where it stands, and how it is had. */
import { nearlyStuck } from '../../src/network/slopes';
import { judgedBy } from '../../src/training/packedDigits';
import { deepRecipe, largerStart, longestSide, percentRight, shipped, tests } from './measured';

interface Fact {
  /** As it is written. */
  readonly figure: string;
  readonly what: string;
  /** A slide's id and a step's, or everywhere. */
  readonly where: readonly string[];
  /** How it is had: measured by this script, read from a file, or a source that can be looked up. */
  readonly from: string;
  /** Measured anew, written as the lesson writes it; nothing for what is only quoted. */
  measure?(): string;
}

export const everywhere = 'everywhere';

const count = (value: number): string => value.toLocaleString('en-US');
/** Factors that are written in words. */
const timesInWords = (factor: number): string => `${{ 4: 'four', 10: 'ten' }[factor] ?? factor} times`;
const sizes = (): readonly number[] => shipped('star').sizes;

export const stated: readonly Fact[] = [
  { figure: '784', what: 'pixels of a picture', where: [everywhere], from: 'the lesson’s network', measure: () => count(sizes()[0] ?? 0) },
  {
    figure: '28',
    what: 'pixels in a row',
    where: [everywhere],
    from: 'the lesson’s network',
    measure: () => count(Math.sqrt(sizes()[0] ?? 0)),
  },
  {
    figure: '16',
    what: 'neurons of a hidden layer',
    where: [everywhere],
    from: 'the lesson’s network',
    measure: () => count(sizes()[1] ?? 0),
  },
  { figure: '10', what: 'outputs', where: [everywhere], from: 'the lesson’s network', measure: () => count(sizes()[3] ?? 0) },
  {
    figure: '13,002',
    what: 'weights and biases',
    where: [everywhere],
    from: 'the lesson’s network',
    measure: () => count(shipped('star').parameterCount),
  },
  {
    figure: '10,000',
    what: 'test digits of MNIST',
    where: ['hidden-layers sizes', 'feeding-forward score'],
    from: 'the test images',
    measure: () => count(tests().count),
  },
  {
    figure: '2,000',
    what: 'digits by which a network is judged that is trained in the page',
    where: ['it-learns learn'],
    from: 'assets/digits/training.bin',
    measure: () => count(judgedBy),
  },
  {
    figure: '10,000',
    what: 'training digits that the recorded deep networks learn from',
    where: ['relu depth'],
    from: 'assets/training/deep.json',
    measure: () => count(deepRecipe().trainedOn),
  },
  {
    figure: 'ten times',
    what: 'how often the recorded deep networks see their digits',
    where: ['relu depth'],
    from: 'assets/training/deep.json',
    measure: () => timesInWords(deepRecipe().epochs),
  },
  {
    figure: 'four times',
    what: 'how much larger the weights of the larger start are than the usual ones',
    where: ['relu fair'],
    from: 'the start by its name in assets/training/deep.json, drawn beside the usual one',
    measure: () => timesInWords(largerStart()),
  },
  {
    figure: 'three digits in a thousand',
    what: 'what good networks of other kinds miss of the test digits',
    where: ['feeding-forward plain'],
    from: 'Cireşan, Meier and Schmidhuber, “Multi-column deep neural networks for image classification” (CVPR 2012): 0.23 % wrong',
  },
  {
    figure: '97.3',
    what: 'percent of the test digits that the lesson’s network reads right',
    where: ['feeding-forward score'],
    from: 'measured on the 10,000 test digits',
    measure: () => percentRight('star').toFixed(1),
  },
  {
    figure: '100',
    what: 'digits of which a share is told, as in percent',
    where: ['write-the-program lazy-program'],
    from: 'a measure; the next step has it in a table',
  },
  {
    figure: '20',
    what: 'pixels of the longer side of a digit of MNIST',
    where: ['what-it-really-learned centre'],
    from: 'measured on the 10,000 test digits',
    measure: () => count(longestSide(tests())),
  },
  {
    figure: '0.05',
    what: 'an activation below it stands on the lower flat end of the sigmoid',
    where: ['relu twins'],
    from: 'src/network/slopes.ts',
    measure: () => nearlyStuck.toFixed(2),
  },
  {
    figure: '0.95',
    what: 'an activation above it stands on the upper flat end of the sigmoid',
    where: ['relu twins'],
    from: 'src/network/slopes.ts',
    measure: () => (1 - nearlyStuck).toFixed(2),
  },
];
