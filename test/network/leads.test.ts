import { describe, expect, test } from 'vitest';
import { leadOf, switchedOff } from '../../src/network/leads';
import { makeLesson, noise, sampleSet, unlikeInputs } from '../makeLesson';

const network = makeLesson().network();
const inputs = [...sampleSet('misses').map(({ pixels }) => pixels), ...Object.values(unlikeInputs), noise(4)];

describe('the lead of one output over another', () => {
  test('is exactly its terms and the biases together', () => {
    for (const input of inputs) {
      const pass = network.forward(input);
      const { terms, biases, lead } = leadOf(network, pass, pass.runnerUp, pass.best);
      expect(terms).toHaveLength(16);
      expect(terms.reduce((sum, term) => sum + term, 0) + biases).toBeCloseTo(lead, 10);
      expect(lead).toBeCloseTo(pass.zOf(3, pass.runnerUp) - pass.zOf(3, pass.best), 10);
    }
  });

  test('moves as measured when a hidden neuron is switched off', () => {
    const pass = network.forward(sampleSet('misses')[12]?.pixels as Float64Array);
    const lead = leadOf(network, pass, 3, 5);
    const off = switchedOff(network, pass, 1, lead);
    // A neuron that is always off: no weight leads out of it, so its effect must be what removing those weights does.
    for (const neuron of [0, 7, 15]) {
      let without = network;
      for (let target = 0; target < 16; target++) without = without.withWeight(2, target, neuron, 0);
      const outputs = without.forward(pass.input);
      expect(off[neuron]).toBeCloseTo(outputs.zOf(3, 3) - outputs.zOf(3, 5) - lead.lead, 10);
    }
  });

  test('moves in the last hidden layer by exactly minus the term', () => {
    const pass = network.forward(sampleSet('misses')[0]?.pixels as Float64Array);
    const lead = leadOf(network, pass, 5, 6);
    const off = switchedOff(network, pass, 2, lead);
    off.forEach((effect, i) => {
      expect(effect).toBeCloseTo(-(lead.terms[i] as number), 10);
    });
  });
});
