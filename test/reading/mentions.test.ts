/** What a text names by its number is what the stage lights. */
import { expect, test } from 'vitest';
import { mentionsIn } from '../../src/reading/mentions';

const neuron = (layer: number, index: number) => ({ kind: 'neuron', layer, neuron: index });
const pixel = (index: number) => ({ kind: 'pixel', index });

test.each([
  ['Meet neuron 11, the twelfth, as we count from zero.', 'neuron 11', neuron(1, 11)],
  ['Neuron 5 of hidden layer 2 gives 0.40; followed is input 3.', 'Neuron 5 of hidden layer 2', neuron(2, 5)],
  ['What does neuron 7 of the next layer do?', 'neuron 7 of the next layer', neuron(2, 7)],
  ['next comes output 3.', 'output 3', neuron(3, 3)],
  ['the upper one is neuron 364. Where is the lower one?', 'neuron 364', pixel(364)],
  ['The pixel in row 8, column 13 holds 0.50.', 'row 8, column 13', pixel(8 * 28 + 13)],
])('%s', (text, said, pointed) => {
  const [mention, ...others] = mentionsIn(text);
  expect(others).toEqual([]);
  expect(text.slice(mention?.from, mention?.to)).toBe(said);
  expect(mention?.pointed).toEqual(pointed);
});

test.each([
  'The worst single weight we found turns 3 of 200 answers, the worst whole neuron 45.',
  'The asked weight, row 11 and column 425, is multiplied with 0.97.',
  'Row 11, column 425 of the matrix.',
  'Ten outputs, sixteen neurons, 784 inputs.',
  'There is no output 12, and no neuron 1200.',
])('names nothing that could be lit: %s', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});
