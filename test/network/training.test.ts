import { describe, expect, it } from 'vitest';
import { countCorrect } from '../../scripts/evaluate';
import { inputOf, part, pixelsOf, trainingImages } from '../../scripts/mnist';
import { type Plan, plans, type Recipe } from '../../scripts/recipes';
import { Distortion } from '../../scripts/trainDistortion';
import { trainNetwork } from '../../scripts/trainNetwork';
import { networkText } from '../../src/network/networkText';
import { Random } from '../../src/network/Random';
import { Training } from '../../src/network/Training';

const images = part(trainingImages(), 0, 500);
const recipe = (name: string, epochs: number): Recipe => ({ ...(plans[name] as Plan).recipe, epochs });

describe('training', () => {
  it.each(['star', 'relu'])('twice by the recipe of %s gives the same bytes, and other bytes from another seed', (name) => {
    const bytes = (seed: number) => networkText(name, trainNetwork(recipe(name, 2), seed, images));
    expect(bytes(1)).toBe(bytes(1));
    expect(bytes(1)).not.toBe(bytes(2));
  });

  it('learns the images it is shown', () => {
    const network = trainNetwork({ ...recipe('plain', 60), rate: 0.01 }, 1, images);
    expect(countCorrect(network, images)).toBeGreaterThan(480);
  });

  it('goes down the gradient that finite differences give', () => {
    const input = [0.9, 0, 0.4, 0.7];
    const before = Training.fromRandom([4, 3, 2], ['sigmoid', 'sigmoid'], 'glorot', new Random(1)).network();
    const loss = (network: typeof before) => {
      const [right, wrong] = network.forward(input).outputs;
      return -Math.log(right as number) - Math.log(1 - (wrong as number));
    };
    const after = stepped();
    for (const layer of [1, 2]) {
      const { neurons, sources } = before.layer(layer);
      for (let neuron = 0; neuron < neurons; neuron++) {
        for (let source = 0; source < sources; source++) {
          const weight = before.weight(layer, neuron, source);
          const slope =
            loss(before.withWeight(layer, neuron, source, weight + 1e-6)) - loss(before.withWeight(layer, neuron, source, weight - 1e-6));
          // Adam's first step has the size of its rate, against the sign of the gradient; a dark pixel's weight has no gradient.
          const expected = Math.abs(slope) < 1e-12 ? 0 : -0.01 * Math.sign(slope);
          expect(after.weight(layer, neuron, source) - weight).toBeCloseTo(expected, 5);
        }
      }
    }

    function stepped() {
      const training = Training.fromRandom([4, 3, 2], ['sigmoid', 'sigmoid'], 'glorot', new Random(1));
      training.learn(input, 0);
      training.step(0.01);
      return training.network();
    }
  });

  it('by plain descent goes as far as the gradient is long', () => {
    const start = () => Training.fromRandom([2, 1], ['sigmoid'], 'glorot', new Random(1), {}, 'descent');
    const before = start().network();
    const training = start();
    training.learn([1, 0.5], 0);
    training.step(0.1);
    const gradient = (before.forward([1, 0.5]).outputs[0] as number) - 1;
    const after = training.network();
    expect(after.weight(1, 0, 0)).toBeCloseTo(before.weight(1, 0, 0) - 0.1 * gradient, 6);
    expect(after.weight(1, 0, 1)).toBeCloseTo(before.weight(1, 0, 1) - 0.05 * gradient, 6);
    expect(after.bias(1, 0)).toBeCloseTo(-0.1 * gradient, 6);
    expect(training.deltas[0]?.[0]).toBeCloseTo(gradient, 6);
  });

  it('starts four times as wide when asked', () => {
    const weights = (start: 'glorot' | 'four-glorot') =>
      Training.fromRandom([9, 4], ['sigmoid'], start, new Random(1)).network().layer(1).weights;
    expect([...weights('four-glorot')]).toEqual([...weights('glorot').map((weight) => 4 * weight)]);
  });

  it('with a sparsity penalty stops weights at 0', () => {
    const training = Training.fromRandom([4, 3, 2], ['sigmoid', 'sigmoid'], 'glorot', new Random(1), { sparsity: 1000 });
    training.learn([0, 0, 0, 0], 0);
    training.step(0.01);
    expect([...training.network().layer(1).weights]).toEqual(new Array(12).fill(0));
  });
});

describe('distortion', () => {
  const none = { degrees: 0, scale: 0, shear: 0, shift: 0, elastic: 0 };
  const drawn = (index: number, range: typeof none) => {
    const out = new Float64Array(784);
    new Distortion(images, range, new Random(index)).draw(index, out);
    return out;
  };
  const ink = (input: Float64Array) => input.reduce((sum, value) => sum + value, 0);

  it('by nothing gives the image itself', () => {
    for (const index of [0, 1, 2, 3]) expect(drawn(index, none)).toEqual(inputOf(pixelsOf(images, index)));
  });

  it('by a turn gives another image with about as much ink, all of it between 0 and 1', () => {
    for (const index of [0, 1, 2, 3]) {
      const image = inputOf(pixelsOf(images, index));
      const turned = drawn(index, { ...none, degrees: 30 });
      expect(turned).not.toEqual(image);
      expect(ink(turned) / ink(image)).toBeCloseTo(1, 1);
      expect(Math.min(...turned)).toBe(0);
      expect(Math.max(...turned)).toBeLessThanOrEqual(1);
    }
  });

  it('cuts nothing off a digit that moves and bends as far as the star asks', () => {
    const distortion = new Distortion(images, { ...none, shift: 1, elastic: 0.5 }, new Random(1));
    const out = new Float64Array(784);
    for (let index = 0; index < images.count; index++) {
      distortion.draw(index, out);
      expect(Math.abs(ink(out) / ink(inputOf(pixelsOf(images, index))) - 1)).toBeLessThan(0.2);
    }
  });
});
