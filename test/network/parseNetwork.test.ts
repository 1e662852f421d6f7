import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkPath } from '../../scripts/trainFiles';
import { networkText } from '../../src/network/networkText';
import { checkOf, NetworkFileError, parseNetwork } from '../../src/network/parseNetwork';
import { tinyNetwork } from './tinyNetwork';

/** The tiny network's file as it would be parsed from JSON, with one change to it and checks that fit. */
function file(change: (file: { layers: Record<string, unknown>[] } & Record<string, unknown>) => void = () => {}): unknown {
  const parsed = JSON.parse(networkText('tiny', tinyNetwork()));
  change(parsed);
  for (const layer of parsed.layers) layer.check = checkOf(layer);
  return parsed;
}

const layerTwo = (change: Record<string, unknown>) => file(({ layers }) => Object.assign(layers[1] as object, change));
const floats = (...values: number[]) => Buffer.from(Float32Array.from(values).buffer).toString('base64');

describe('parseNetwork', () => {
  it('reads back what was written', () => {
    expect(parseNetwork(file())).toEqual(tinyNetwork());
  });

  it('widens 32-bit floats exactly', () => {
    const network = parseNetwork(layerTwo({ biases: floats(0.1) }));
    expect(network.bias(2, 0)).toBe(Math.fround(0.1));
  });

  it('reads 16-bit integers of a layer that says how large their step is', () => {
    const integers = (...values: number[]) => Buffer.from(Int16Array.from(values).buffer).toString('base64');
    const network = parseNetwork(layerTwo({ step: 0.25, weights: integers(3, -32768), biases: integers(1) }));
    expect([...network.layer(2).weights]).toEqual([0.75, -8192]);
    expect(network.bias(2, 0)).toBe(0.25);
  });

  it.each<[string, unknown, string]>([
    ['no object', 'text', 'The file must be a JSON object.'],
    ['null', null, 'The file must be a JSON object.'],
    ['no layers', {}, '"layers" must be a list of at least one layer.'],
    ['an empty list of layers', { layers: [] }, '"layers" must be a list of at least one layer.'],
    ['a layer that is a number', { layers: [1] }, 'Layer 1 must be a JSON object.'],
    ['a missing size', layerTwo({ neurons: undefined }), 'Layer 2: "neurons" must be a whole number above 0, not undefined.'],
    ['a size that is no whole number', layerTwo({ neurons: 1.5 }), 'Layer 2: "neurons" must be a whole number above 0, not 1.5.'],
    ['sizes that do not chain', layerTwo({ sources: 3 }), 'Layer 2: "sources" is 3, but the layer before has 2 neurons.'],
    ['an unknown activation function', layerTwo({ activation: 'tanh' }), 'Layer 2: "activation" must be "sigmoid" or "relu", not "tanh".'],
    ['an inherited name', layerTwo({ activation: 'toString' }), 'Layer 2: "activation" must be "sigmoid" or "relu", not "toString".'],
    ['weights that are no text', layerTwo({ weights: [1, 2] }), 'Layer 2: "weights" must be base64 text.'],
    ['cut off base64', layerTwo({ weights: 'AAAAQAAAgL' }), 'Layer 2: "weights" is damaged or cut off: it is not whole base64 text.'],
    ['foreign characters', layerTwo({ weights: 'AAAA?AAAgL8=' }), 'Layer 2: "weights" is damaged or cut off: it is not whole base64 text.'],
    ['too few weights', layerTwo({ weights: floats(1) }), 'Layer 2: "weights" must hold 2 numbers (8 bytes), not 4 bytes.'],
    ['too many biases', layerTwo({ biases: floats(1, 2) }), 'Layer 2: "biases" must hold 1 numbers (4 bytes), not 8 bytes.'],
    ['a step that is no number', layerTwo({ step: '0.1' }), 'Layer 2: "step" must be a number between 0 and 1, not "0.1".'],
    ['floats where a step says integers', layerTwo({ step: 0.1 }), 'Layer 2: "weights" must hold 2 numbers (4 bytes), not 8 bytes.'],
    ['part of a number', layerTwo({ biases: 'AAAA' }), 'Layer 2: "biases" must hold 1 numbers (4 bytes), not 3 bytes.'],
    [
      'a weight that is not finite',
      layerTwo({ weights: floats(1, Number.NEGATIVE_INFINITY) }),
      'Layer 2: "weights" must be finite numbers, but number 1 is -Infinity.',
    ],
    [
      'a bias that is no number',
      layerTwo({ biases: floats(Number.NaN) }),
      'Layer 2: "biases" must be finite numbers, but number 0 is NaN.',
    ],
  ])('refuses %s, saying which layer and what was expected', (_, damaged, message) => {
    expect(() => parseNetwork(damaged)).toThrow(new NetworkFileError(message));
  });

  it('gives from a file damaged anywhere either a NetworkFileError or a network of finite numbers', () => {
    const text = readFileSync(networkPath('plain'), 'utf8');
    const damage = fc.record({ at: fc.nat(text.length - 1), drop: fc.nat(5), insert: fc.string({ maxLength: 5 }) });
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const damaged = damages.reduce((t, { at, drop, insert }) => t.slice(0, at) + insert + t.slice(at + drop), text);
        outcomes.add(outcomeOf(damaged));
      }),
      { seed: 1, numRuns: 300 },
    );
    outcomes.delete('no JSON');
    expect(outcomes).toEqual(new Set(['refused', 'finite']));
  });

  it('takes no letter for another: a file with one changed is refused, or its numbers are those that were written', () => {
    const text = JSON.stringify(JSON.parse(networkText('tiny', tinyNetwork())));
    const letters = [...'Az09+/=.5"e-'];
    let refused = 0;
    for (let at = 0; at < text.length; at++) {
      for (const letter of letters.filter((each) => each !== text[at])) {
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        try {
          expect(parseNetwork(JSON.parse(changed)), changed).toEqual(tinyNetwork());
        } catch (error) {
          if (!(error instanceof NetworkFileError || error instanceof SyntaxError)) throw error;
          refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(text.length * 10);
  });

  it('keeps every number as it is where the file is to be exact, in 64 bits where 32 do not do', () => {
    const [weight, bias] = [0.1, 1e-9];
    const network = tinyNetwork().withWeight(1, 1, 0, weight).withBias(2, 0, bias);
    const written = JSON.parse(networkText('tiny', network, 'exact')) as { layers: { bits?: number }[] };
    expect(parseNetwork(written)).toEqual(network);
    expect(written.layers.map(({ bits }) => bits)).toEqual([64, 64]);
    expect(networkText('tiny', tinyNetwork(), 'exact')).toBe(networkText('tiny', tinyNetwork()));
    expect(() => parseNetwork(layerTwo({ bits: 16 }))).toThrow('Layer 2: "bits" must be 32 or 64, not 16.');
    const named = (layers: object[]) => ({ ...written, layers });
    const [first, second] = written.layers;
    expect(() => parseNetwork(named([first as object, { ...second, bits: 32 }]))).toThrow(NetworkFileError);
  });

  describe('of a file that somebody may have written', () => {
    const own = (change: Record<string, unknown> = {}) => ({
      layers: [
        { sources: 2, neurons: 2, activation: 'relu', weights: [1, 2, -3, 4], biases: [0.5, -1] },
        { sources: 2, neurons: 1, activation: 'sigmoid', weights: [2, -1], biases: [-2], ...change },
      ],
    });
    const byHand = { byHand: true };

    it('takes plain lists, all numbers in one or one list for each neuron, and asks for no check', () => {
      expect(parseNetwork(own(), byHand)).toEqual(tinyNetwork());
      expect(parseNetwork(own({ weights: [[2, -1]], biases: [[-2]] }), byHand)).toEqual(tinyNetwork());
      expect(parseNetwork(file(), byHand)).toEqual(tinyNetwork());
      expect(() => parseNetwork(own())).toThrow('Layer 1: "weights" must be base64 text.');
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['too few', { weights: [2] }, 'Layer 2: "weights" must hold 2 numbers, not 1.'],
      ['a short list of a neuron', { weights: [[2]] }, 'Layer 2: "weights": each list must hold 2 numbers, not 1.'],
      ['no number', { biases: ['x'] }, 'Layer 2: "biases" must be finite numbers, but number 0 is "x".'],
      ['a list in a list in a list', { weights: [[[2], -1]] }, 'Layer 2: "weights" must be finite numbers, but number 0 is a list.'],
      ['a number that is too large', { biases: [1e7] }, 'Layer 2: "biases" has a number beyond 1000000: 10000000.'],
      ['a check that no longer fits', { check: '00000000' }, 'Layer 2 is damaged: its "check" does not fit what stands in it.'],
    ])('refuses %s', (_, change, message) => {
      expect(() => parseNetwork(own(change), byHand)).toThrow(message);
    });
  });

  it('refuses numbers beyond those that can be computed with', () => {
    expect(() => parseNetwork(layerTwo({ biases: floats(2e6) }))).toThrow('Layer 2: "biases" has a number beyond 1000000');
  });

  it('refuses a file cut off anywhere inside its numbers', () => {
    const weights = (JSON.parse(networkText('tiny', tinyNetwork())) as { layers: { weights: string }[] }).layers[0]?.weights as string;
    for (let length = 0; length < weights.length; length++) {
      const cut = file(({ layers }) => Object.assign(layers[0] as object, { weights: weights.slice(0, length) }));
      expect(() => parseNetwork(cut)).toThrow(NetworkFileError);
    }
  });

  it('never fails on any JSON value with anything but a NetworkFileError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => outcomeOf(JSON.stringify(value)) === 'refused'),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** What becomes of a text that is to be read as a network; anything thrown but a NetworkFileError goes on. */
function outcomeOf(text: string): 'no JSON' | 'refused' | 'finite' | 'not finite' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  try {
    const numbers = parseNetwork(json).layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
    return numbers.every(Number.isFinite) ? 'finite' : 'not finite';
  } catch (error) {
    if (error instanceof NetworkFileError) return 'refused';
    throw error;
  }
}
