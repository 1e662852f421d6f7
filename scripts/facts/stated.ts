/** Every figure that a sentence or a note states and that is not computed on stage: where it stands, and how it is had. */
import { percentRight, ratesOf, shipped, tests } from './measured';

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
  { figure: '10,000', what: 'test digits of MNIST', where: [everywhere], from: 'the test images', measure: () => count(tests().count) },
  {
    figure: '98.0',
    what: 'mean of the share of threes that the network finds and the share of other digits that it does not take for one',
    where: ['write-the-program network'],
    from: 'measured on the 10,000 test digits',
    measure: () => ratesOf('star', 3).mean.toFixed(1),
  },
  {
    figure: '97.3',
    what: 'percent of the test digits that the lesson’s network reads right',
    where: ['feeding-forward score'],
    from: 'measured on the 10,000 test digits',
    measure: () => percentRight('star').toFixed(1),
  },
];
