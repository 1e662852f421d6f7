/** What is saved can be opened again, and computes the same; what other programs have saved computes what they computed. */
import { describe, expect, test } from 'vitest';
import { digitFile } from '../../src/formats/digitFile';
import { FormatError } from '../../src/formats/FormatError';
import { networkFormats } from '../../src/formats/networkFormats';
import { type BroughtNetwork, readNetworkFile } from '../../src/formats/readNetworkFile';
import { Network } from '../../src/network/Network';
import { noise } from '../makeLesson';
import fromPython from './fromPython.json';
import { bytesOf, randomNetwork, shapes } from './networks';

const format = (id: string) => networkFormats.find((each) => each.id === id) as (typeof networkFormats)[number];
const opened = (content: string | Uint8Array, name = 'mine.json', assumed?: 'sigmoid') =>
  readNetworkFile(bytesOf(content), name, assumed) as BroughtNetwork;
const outputs = (network: Network, seed = 3) => [...network.forward(noise(seed)).outputs];
const activations = ['sigmoid', 'relu'] as const;
const each = shapes.flatMap((hidden, seed) => activations.map((activation) => ({ hidden, activation, seed })));

describe.each(each)('a network 784-$hidden-10, $activation', ({ hidden, activation, seed }) => {
  const network = randomNetwork(hidden, activation, seed);

  test('is the same to the last bit from JSON, whatever its numbers', () => {
    const { content, name } = format('json').save(network, 'My own');
    expect(name).toBe('My own.json');
    expect(opened(content)).toEqual({ network, name: 'My own', kind: 'JSON' });
  });

  test('is the same to the last bit from safetensors, where 32 bits hold its numbers; else rounded to those', () => {
    const rounded = randomNetwork(hidden, activation, seed, Math.fround);
    for (const saved of [rounded, network]) {
      const { content, name } = format('safetensors').save(saved, 'mine');
      const back = opened(content, name);
      expect(back).toEqual({ network: rounded, name: 'mine', kind: 'safetensors' });
      expect(outputs(back.network)).toEqual(outputs(rounded));
    }
    outputs(rounded).forEach((output, i) => {
      expect(output).toBeCloseTo(outputs(network)[i] as number, 6);
    });
  });

  test('is the same to the last bit from network2.py, which holds sigmoids only', () => {
    const { lacks, save } = format('network2');
    if (activation === 'relu' && hidden.length > 0) {
      expect(lacks(network)).toMatch(/every layer is sigmoid/);
      expect(() => save(network, 'mine')).toThrow(FormatError);
      return;
    }
    expect(opened(save(network, 'mine').content, 'mine.network2.json')).toEqual({ network, name: 'mine.network2', kind: 'network2.py' });
  });
});

test('hidden layers that differ are kept by JSON alone, and the others say so', () => {
  const [first, second, last] = randomNetwork([3, 4], 'relu', 1).layers;
  const mixed = new Network([first, { ...second, activation: 'sigmoid' }, last] as Network['layers']);
  expect(opened(format('json').save(mixed, 'mixed').content).network).toEqual(mixed);
  expect(() => format('safetensors').save(mixed, 'mixed')).toThrow('names one activation for all hidden layers: take JSON.');
});

test('names of files hold nothing that a system refuses, and that of the network stays', () => {
  const { name, content } = format('json').save(randomNetwork([2], 'relu', 1), '../a/b: "c"\u0000');
  expect(name).toBe('-a-b- -c-.json');
  expect(opened(content).name).toBe('../a/b: "c"');
});

test('a digit is the same to the last bit', () => {
  const digit = noise(5);
  expect(readNetworkFile(bytesOf(digitFile(digit).content), 'digit.json')).toEqual({ digit });
});

test('JSON that somebody has written by hand is opened', () => {
  const layers = [
    { sources: 784, neurons: 2, activation: 'relu', weights: [new Array(784).fill(0.5), new Array(784).fill(-0.25)], biases: [1, 2] },
    { sources: 2, neurons: 10, activation: 'sigmoid', weights: new Array(20).fill(0.125), biases: new Array(10).fill(-1) },
  ];
  const { network, name } = opened(JSON.stringify({ layers }), 'by hand.json');
  expect(name).toBe('by hand');
  expect([network.weight(1, 1, 3), network.bias(1, 1), network.weight(2, 9, 1)]).toEqual([-0.25, 2, 0.125]);
});

describe('what Python has written', () => {
  const digit = Float64Array.from({ length: 784 }, (_, i) => i / 783);
  const near = (network: Network, wanted: readonly number[]) => {
    [...network.forward(digit).outputs].forEach((output, i) => {
      expect(Math.abs(output - (wanted[i] as number))).toBeLessThan(1e-12);
    });
  };
  const tensors = Uint8Array.from(Buffer.from(fromPython.safetensors, 'base64'));

  test('as .safetensors, in 16, 32 and 64 bits, computes what it computed in PyTorch', () => {
    const brought = opened(tensors, 'torch.safetensors');
    expect(brought.assumed).toBeUndefined();
    near(brought.network, fromPython.reluOutputs);
  });

  test('without a word on its activation is taken for what the page takes it for, and that is said', () => {
    const said = new TextDecoder('latin1').decode(tensors).replace('"activation":"relu"', '"activator":"relu" ');
    const brought = opened(Uint8Array.from(Buffer.from(said, 'latin1')), 'torch.safetensors', 'sigmoid');
    expect(brought.assumed).toBe('sigmoid');
    near(brought.network, fromPython.sigmoidOutputs);
  });

  test('as network2.py computes what it computed there', () => {
    near(opened(fromPython.network2).network, fromPython.sigmoidOutputs);
  });
});
