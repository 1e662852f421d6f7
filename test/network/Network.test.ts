import { describe, expect, it } from 'vitest';
import { relu, sigmoid } from '../../src/network/activationFunctions';
import { Network } from '../../src/network/Network';
import { Random } from '../../src/network/Random';
import { tinyNetwork } from './tinyNetwork';

describe('activation functions', () => {
  it('sigmoid squishes into 0 to 1, with ½ at 0 and 0.998 at 6', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(6)).toBeCloseTo(0.9975, 4);
    expect([sigmoid(-1000), sigmoid(1000)]).toEqual([0, 1]);
    expect(sigmoid(-1.3)).toBeCloseTo(1 - sigmoid(1.3), 12);
  });

  it('relu keeps what is above 0 and nothing else', () => {
    expect([-2, 0, 3].map(relu)).toEqual([0, 0, 3]);
  });
});

describe('a forward pass', () => {
  it('gives the numbers worked out by hand', () => {
    const pass = tinyNetwork().forward([1, 0.5]);
    expect([...pass.weightedSums(1)]).toEqual([2, -1]);
    expect([...pass.z(1)]).toEqual([2.5, -2]);
    expect([...pass.activations(1)]).toEqual([2.5, 0]);
    expect([...pass.weightedSums(2)]).toEqual([5]);
    expect([...pass.z(2)]).toEqual([3]);
    expect(pass.outputs[0]).toBe(1 / (1 + Math.exp(-3)));
    expect([pass.activation(0, 1), pass.weightedSum(1, 1), pass.zOf(1, 1), pass.activation(1, 0)]).toEqual([0.5, -1, -2, 2.5]);
  });

  it('in matrix form equals the sum taken neuron by neuron', () => {
    const network = randomNetwork();
    const random = new Random(5);
    const input = Array.from({ length: 30 }, () => (random.next() < 0.5 ? 0 : random.next()));
    const pass = network.forward(input);
    for (let layer = 1; layer <= 3; layer++) {
      const { neurons, sources } = network.layer(layer);
      for (let neuron = 0; neuron < neurons; neuron++) {
        let z = network.bias(layer, neuron);
        for (let source = 0; source < sources; source++) z += network.weight(layer, neuron, source) * pass.activation(layer - 1, source);
        expect(pass.zOf(layer, neuron)).toBeCloseTo(z, 12);
        expect(pass.zOf(layer, neuron)).toBe(pass.weightedSum(layer, neuron) + network.bias(layer, neuron));
        expect(pass.activation(layer, neuron)).toBe(sigmoid(pass.zOf(layer, neuron)));
      }
    }
  });

  it('names the largest output and the one after it', () => {
    const network = new Network([
      { sources: 1, neurons: 4, weights: Float64Array.of(1, 3, 2, 3), biases: new Float64Array(4), activation: 'relu' },
    ]);
    const pass = network.forward([1]);
    expect([pass.best, pass.runnerUp]).toEqual([1, 3]);
  });

  it('keeps its input when the array it was given changes', () => {
    const input = [1, 0.5];
    const pass = tinyNetwork().forward(input);
    input[0] = 9;
    expect([...pass.input]).toEqual([1, 0.5]);
  });

  it('refuses an input of the wrong length or with a value that is no number', () => {
    expect(() => tinyNetwork().forward([1])).toThrow(new RangeError('The input must hold 2 numbers, not 1.'));
    expect(() => tinyNetwork().forward([1, Number.NaN])).toThrow(new RangeError('Input 1 must be a finite number, not NaN.'));
  });

  it('names what is valid when a layer or neuron does not exist', () => {
    const pass = tinyNetwork().forward([1, 0.5]);
    expect(() => pass.activations(3)).toThrow('Layer 3 does not exist: valid are 0 to 2.');
    expect(() => pass.z(0)).toThrow('Layer 0 does not exist: valid are 1 to 2.');
    expect(() => pass.zOf(1, 2)).toThrow('Neuron 2 of layer 1 does not exist: valid are 0 to 1.');
  });
});

describe('a network', () => {
  it('knows its sizes and counts its parameters', () => {
    expect(tinyNetwork().sizes).toEqual([2, 2, 1]);
    expect(tinyNetwork().parameterCount).toBe(9);
  });

  it('with a weight, a bias or a row changed leaves the original untouched and shares the other layers', () => {
    const original = tinyNetwork();
    const edited = original.withWeight(1, 1, 0, 7).withBias(1, 0, 8).withWeightsInto(1, 0, [5, 6]);
    expect([...edited.layer(1).weights]).toEqual([5, 6, 7, 4]);
    expect([...edited.layer(1).biases]).toEqual([8, -1]);
    expect(edited.layer(2)).toBe(original.layer(2));
    expect([...edited.weightsInto(1, 0)]).toEqual([5, 6]);
    expect(original).toEqual(tinyNetwork());
  });

  it.each<[() => unknown, string]>([
    [() => tinyNetwork().layer(0), 'Layer 0 does not exist: valid are 1 to 2.'],
    [() => tinyNetwork().layer(1.5), 'Layer 1.5 does not exist: valid are 1 to 2.'],
    [() => tinyNetwork().bias(2, 1), 'Neuron 1 of layer 2 does not exist: valid are 0 to 0.'],
    [() => tinyNetwork().weight(1, 0, -1), 'Source -1 of layer 1 does not exist: valid are 0 to 1.'],
    [() => tinyNetwork().weightsInto(1, 2), 'Neuron 2 of layer 1 does not exist: valid are 0 to 1.'],
    [() => tinyNetwork().withWeight(1, 0, 2, 1), 'Source 2 of layer 1 does not exist: valid are 0 to 1.'],
    [() => tinyNetwork().withWeight(1, 0, 0, Number.NaN), 'A weight must be a finite number, not NaN.'],
    [() => tinyNetwork().withBias(3, 0, 0), 'Layer 3 does not exist: valid are 1 to 2.'],
    [() => tinyNetwork().withBias(2, 0, Number.POSITIVE_INFINITY), 'A bias must be a finite number, not Infinity.'],
    [() => tinyNetwork().withWeightsInto(1, 0, [1]), 'The weights into a neuron of layer 1 must hold 2 numbers, not 1.'],
    [() => tinyNetwork().withWeightsInto(1, 0, [1, Number.NaN]), 'Weight 1 must be a finite number, not NaN.'],
  ])('refuses what does not exist, by name: case %#', (attempt, message) => {
    expect(attempt).toThrow(new RangeError(message));
  });

  it('refuses layers that do not chain', () => {
    const { layers } = tinyNetwork();
    expect(() => new Network([...layers, ...layers])).toThrow('Layer 3 takes 2 numbers, but layer 2 has 1 neurons.');
    expect(() => new Network([])).toThrow('A network needs at least one layer of neurons.');
  });
});

function randomNetwork(): Network {
  const random = new Random(3);
  const sizes = [30, 7, 5, 4];
  return new Network(
    sizes.slice(1).map((neurons, index) => {
      const sources = sizes[index] as number;
      const weights = Float64Array.from({ length: sources * neurons }, () => random.around(2));
      return { sources, neurons, weights, biases: Float64Array.from({ length: neurons }, () => random.around(1)), activation: 'sigmoid' };
    }),
  );
}
