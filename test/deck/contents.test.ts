/** What is typed into the contents, and what it finds. */
import { expect, test } from 'vitest';
import { find } from '../../src/deck/contents';

const titles = ['A sloppy 3', 'Weights', 'Weighted sum', '784 inputs', '1,002 dials'];
const sayings = [['A 3.', 'These are threes, 99 of them.'], ['One neuron.'], [], [], []];
const found = (wanted: string) => find(wanted, titles, sayings).map(({ index, steps }) => [index + 1, ...steps].join('.'));

test.each([
  ['', ['1', '2', '3', '4', '5']],
  ['2', ['2']],
  ['1.2', ['1.2']],
  ['1,2', ['1.2']],
  ['1/2', ['1.2']],
  ['1 . 2', ['1.2']],
  ['1.', ['1']],
  ['1.0', ['1']],
  ['1.3', []],
  ['784', ['4']],
  ['1,002', ['5']],
  ['9', []],
  ['99', []],
  ['9.1', []],
  ['weight', ['2', '3']],
  ['three', ['1.2']],
  ['neuron', ['2.1']],
  ['nothing', []],
])('"%s" finds %j', (wanted, places) => {
  expect(found(wanted)).toEqual(places);
});
