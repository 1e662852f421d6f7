import { expect, test } from 'vitest';
import { blank } from '../../src/digits/pixels';
import { strongestPath } from '../../src/network/strongestPath';
import { makeLesson, sampleSet } from '../makeLesson';

test('each hop is the largest product into its neuron, and the next begins where it comes from', () => {
  const lesson = makeLesson();
  const network = lesson.network();
  for (const { pixels } of sampleSet('fair').filter((_, i) => i % 10 === 0)) {
    const pass = network.forward(pixels);
    const hops = strongestPath(network, pass, { layer: 3, neuron: pass.best });
    expect(hops.map(({ layer }) => layer)).toEqual([3, 2, 1].slice(0, hops.length));
    hops.forEach(({ layer, neuron, source, product }, k) => {
      const products = network.weightsInto(layer, neuron).map((weight, i) => weight * pass.activation(layer - 1, i));
      expect(product).toBe(Math.max(...products));
      expect(products[source]).toBe(product);
      expect(neuron).toBe(k === 0 ? pass.best : hops[k - 1]?.source);
    });
  }
});

test('it ends at a neuron that nothing pushes up', () => {
  const network = makeLesson().network();
  const pass = network.forward(blank());
  const hops = strongestPath(network, pass, { layer: 3, neuron: pass.best });
  expect(hops.map(({ layer }) => layer)).not.toContain(1);
});
