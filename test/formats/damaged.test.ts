/** Whatever a file holds, it is read or refused with a sentence: what was expected, what was found, what to do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitFile } from '../../src/formats/digitFile';
import { FormatError } from '../../src/formats/FormatError';
import { networkFormats } from '../../src/formats/networkFormats';
import { largestFile, readNetworkFile } from '../../src/formats/readNetworkFile';
import { misfit } from '../../src/network/misfit';
import { Network } from '../../src/network/Network';
import { damaged, pathsIn, wrongValue } from '../hostile/values';
import { noise } from '../makeLesson';
import { bytesOf, randomNetwork } from './networks';

const plainSentence = /^[A-Z"].{20,420}[.…]$/s;

/** What became of it; anything thrown but a FormatError goes on. */
function outcomeOf(bytes: Uint8Array, name = 'file'): 'taken' | 'refused' {
  try {
    const brought = readNetworkFile(bytes, name);
    if ('digit' in brought) expect(brought.digit.every((value) => value >= 0 && value <= 1)).toBe(true);
    else expect(brought.network.forward(noise(1)).outputs.every((value) => value >= 0 && value <= 1)).toBe(true);
    return 'taken';
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    expect(error.message).toMatch(plainSentence);
    return 'refused';
  }
}

const round = (value: number) => Math.round(value * 256) / 256;
const small = randomNetwork([2], 'sigmoid', 1, round);
const files: Record<string, Uint8Array> = {
  ...Object.fromEntries(networkFormats.map(({ id, save }) => [id, bytesOf(save(small, 'small').content)])),
  digit: bytesOf(digitFile(noise(2).map(round)).content),
};
const kinds = Object.keys(files);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const ofLatin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** Near to the beginning, where sizes and names stand, as often as anywhere. */
const anywhere = fc.oneof(
  place,
  place.map((share) => share ** 4 / 20),
);
type Damage = fc.Arbitrary<(bytes: Uint8Array) => Uint8Array>;
const at = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);

const flip: Damage = fc.array(fc.tuple(anywhere, fc.nat(7)), { minLength: 1, maxLength: 8 }).map((flips) => (bytes) => {
  const copy = bytes.slice();
  for (const [share, bit] of flips) {
    const index = at(copy, share);
    copy[index] = (copy[index] as number) ^ (1 << bit);
  }
  return copy;
});
const cut: Damage = fc.tuple(anywhere, anywhere).map(([from, length]) => (bytes) => {
  const start = at(bytes, from);
  return length > 0.5 ? bytes.slice(0, start) : Uint8Array.from([...bytes.slice(0, start), ...bytes.slice(start + at(bytes, length))]);
});
const put: Damage = fc
  .tuple(
    anywhere,
    fc.oneof(
      fc.uint8Array({ maxLength: 9 }),
      fc.constantFrom('NaN', '-Infinity', '1e999', '[[', '}', '"', '\\', '\u0000', '\ufeff').map(bytesOf),
    ),
  )
  .map(
    ([share, more]) =>
      (bytes) =>
        Uint8Array.from([...bytes.slice(0, at(bytes, share)), ...more, ...bytes.slice(at(bytes, share))]),
  );
/** A key is another, or gone; a size or a length lies. */
const lie: Damage = fc
  .tuple(
    fc.constantFrom(
      'sizes',
      'weights',
      'biases',
      'layers',
      'digit',
      'sources',
      'neurons',
      'activation',
      'check',
      'shape',
      'dtype',
      'data_offsets',
      '0.weight',
      '2.bias',
      '784',
      '10',
      '2',
      'F32',
      'sigmoid',
    ),
    fc.constantFrom(
      '',
      'x',
      '0',
      '-1',
      '1e9',
      '99999999999999999999',
      '7840',
      '785',
      '__proto__',
      'constructor',
      'relu',
      'F16',
      'BF16',
      'I64',
      'null',
    ),
  )
  .map(
    ([from, to]) =>
      (bytes) =>
        ofLatin(latin(bytes).replace(from, to)),
  );
const length: Damage = fc
  .bigInt({ min: 0n, max: 2n ** 64n - 1n })
  .chain((large) => fc.nat(4000).map((less) => [large, BigInt(less)] as const))
  .chain(([large, less]) =>
    fc.boolean().map((isLarge) => (bytes: Uint8Array) => {
      const copy = bytes.slice();
      new DataView(copy.buffer).setBigUint64(0, isLarge ? large : less, true);
      return copy;
    }),
  );

describe('of ten thousand damaged files none brings anything but a network, a digit or a sentence', () => {
  test('in their bytes', () => {
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.oneof(flip, cut, put, lie, length),
        fc.constantFrom('a.json', 'a.safetensors', 'a', ''),
        (kind, damage, name) => {
          outcomes[outcomeOf(damage(files[kind] as Uint8Array), name)]++;
        },
      ),
      { numRuns: 7000, seed: 21 },
    );
    expect(outcomes.refused).toBeGreaterThan(3000);
    expect(outcomes.taken).toBeGreaterThan(100);
  });

  test('in their pieces', () => {
    const parsed = ['json', 'network2', 'digit'].map((kind) => JSON.parse(new TextDecoder().decode(files[kind])));
    // Of thousands of numbers a few.
    const paths = parsed.map((file) => pathsIn(file).filter((path) => Number(path.at(-1) ?? 0) < 3 || Number.isNaN(Number(path.at(-1)))));
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          ...parsed.map((file, i) => damaged(file, paths[i] ?? [])),
          wrongValue.map((value) => ({ at: '', value })),
        ),
        ({ value }) => {
          outcomes[outcomeOf(bytesOf(JSON.stringify(value) ?? 'undefined'))]++;
        },
      ),
      { numRuns: 3000, seed: 22 },
    );
    expect(outcomes.refused).toBeGreaterThan(1000);
    expect(outcomes.taken).toBeGreaterThan(20);
  });
});

describe('a file that is built to be a burden is refused', () => {
  const full = (piece: string) => bytesOf(piece.repeat(Math.floor(largestFile / piece.length)));

  test.each<[string, Uint8Array]>([
    ['lists in lists', full('[')],
    ['objects in objects', full('{"a":')],
    ['objects beside each other', bytesOf(`[${'{},'.repeat(largestFile / 3 - 2)}{}]`)],
    ['one long text', bytesOf(`{"name":"${'x'.repeat(largestFile - 20)}"}`)],
    ['one long key', bytesOf(`{"${'x'.repeat(largestFile - 20)}":1}`)],
    ['nothing but spaces', full(' ')],
    ['backslashes', bytesOf(`{"${'\\'.repeat(largestFile - 20)}`)],
    ['quotation marks', full('"')],
    ['zeros', new Uint8Array(largestFile)],
    [
      'many layers',
      bytesOf(`{"layers":[${'{"sources":784,"neurons":784,"activation":"relu","weights":[],"biases":[]},'.repeat(90_000)}{}]}`),
    ],
    [
      'a layer of more numbers than there are',
      bytesOf('{"layers":[{"sources":9e15,"neurons":9e15,"activation":"relu","weights":"","biases":""}]}'),
    ],
    ['many sizes', bytesOf(`{"sizes":[784,${'1,'.repeat(3_000_000)}10],"weights":[],"biases":[]}`)],
    [
      'many tensors',
      safetensors(
        Object.fromEntries(
          Array.from({ length: 90_000 }, (_, i) => [`${i}.weight`, { dtype: 'F32', shape: [0, 0], data_offsets: [0, 0] }]),
        ),
      ),
    ],
    [
      'a tensor of more numbers than there are',
      safetensors({ '0.weight': { dtype: 'F32', shape: [2 ** 52, 2 ** 52, 0], data_offsets: [0, 0] } }),
    ],
  ])('%s', (_, bytes) => {
    expect(bytes.length).toBeLessThanOrEqual(largestFile);
    expect(outcomeOf(bytes)).toBe('refused');
  });
});

function safetensors(header: object): Uint8Array {
  const text = bytesOf(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

const because = (bytes: Uint8Array | string, name = 'file') => {
  try {
    readNetworkFile(bytesOf(bytes), name);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the sentence says what is wrong', () => {
  const zipped = (name: string) => ofLatin(`PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${name}`);

  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /^This file is empty\. Save the network as \.safetensors/],
    ['more than may be', new Uint8Array(largestFile + 1), /^This file has 9 MB, and 8 are taken at most/],
    ['words', 'Dear reader', /^This is neither JSON nor \.safetensors: it begins with "Dear reader"\./],
    ['bytes', Uint8Array.of(200, 201, 202), /^This file is no text \(UTF-8\)/],
    ['half of a file', latin(files.network2 as Uint8Array).slice(0, 999), /goes on as none: it may have been cut off/],
    [
      'a training that ran away',
      '{"sizes":[784,2,10],"weights":[[[NaN, 1]]]}',
      /^This file holds NaN where finite numbers were expected: training has run away/,
    ],
    ['another JSON', '{"a":1,"b":2}', /^There is neither a network nor a digit in this JSON: it has "a", "b"\./],
    ['a list', '[1,2]', /neither a network nor a digit in this JSON: it is a list\./],
    [
      'a network saved by torch.save',
      zipped('archive/data.pkl'),
      /^This is a network saved by torch\.save, .*safetensors\.torch\.save_file/,
    ],
    ['arrays of NumPy', zipped('weights.npy'), /^This is a set of arrays of NumPy/],
    ['Keras', zipped('config.json'), /^This is a network of Keras/],
    ['HDF5', ofLatin('\x89HDF\r\n\x1a\n'), /^This is an HDF5 file, as Keras saves/],
    ['a pickle', ofLatin('\x80\x04\x95'), /^This is a pickle of Python/],
    [
      'ONNX',
      ofLatin('\x08\x07\x12\x07pytorch'),
      /^This is a network in ONNX, which cannot be opened here\. Save the network as \.safetensors/,
    ],
    ['a photograph', ofLatin('\xff\xd8\xff\xe0'), /^This is a picture, .*drawn on the grid/],
    ['a digit of another size', '{"digit":[0,1]}', /784 numbers from 0 to 1, row by row\. A digit has 784 pixels, not 2\.$/],
    ['a digit of bytes', JSON.stringify({ digit: new Array(784).fill(255) }), /Pixel 0 must be a number from 0 to 1, not 255\.$/],
    ['other inputs', '{"sizes":[100,10]}', /^It takes 100 inputs, but a digit here has 784 pixels\. Networks from 784 to 10/],
    ['other outputs', '{"sizes":[784,26]}', /^It has 26 outputs, but there are 10 digits\./],
    ['too many layers', '{"sizes":[784,9,9,9,9,9,10]}', /^It has 5 hidden layers, but there is room for 4\./],
    ['a layer that is too wide', '{"sizes":[784,128,10]}', /^Its hidden layer 1 has 128 neurons, but there is room for 64\./],
    [
      'sizes that lie',
      '{"sizes":[784,2,10],"weights":[[[1]],[]],"biases":[]}',
      /^Weights of layer 1 must be a list of 2, as "sizes" says, but it has 1|^"biases" must be a list of 2/,
    ],
    [
      'a tensor of a convolution',
      safetensors({ 'conv.weight': { dtype: 'F32', shape: [1, 1, 0, 3], data_offsets: [0, 0] } }),
      /^Tensor "conv\.weight" is 1 × 1 × 0 × 3, but the weights of an nn\.Linear have two sizes/,
    ],
    [
      'statistics',
      safetensors({ '1.running_mean': { dtype: 'F32', shape: [0], data_offsets: [0, 0] } }),
      /^Tensor "1\.running_mean" belongs to no nn\.Linear/,
    ],
    [
      'whole numbers',
      safetensors({ '0.weight': { dtype: 'I64', shape: [0], data_offsets: [0, 0] } }),
      /^Tensor "0\.weight" holds "I64", but weights must be F64, F32, F16 or BF16/,
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(because(bytes)).toMatch(sentence);
  });

  test('an activation that there is not, layers in no order, and a last layer that is not to be shown', () => {
    const text = latin(files.safetensors as Uint8Array);
    expect(because(ofLatin(text.replace('"activation":"sigmoid"', '"activation":"softpls"')))).toMatch(
      /must be "sigmoid" or "relu", .* not "softpls"\.$/,
    );
    expect(because(ofLatin(text.replaceAll('"0.', '"9.')))).toMatch(
      /^Tensor "9\.weight" takes 784 inputs, but the layer before it by name has 10 neurons\./,
    );
    const relu = new Network(small.layers.map((layer) => ({ ...layer, activation: 'relu' as const })));
    expect(because(bytesOf(networkFormats[0]?.save(relu, 'x').content ?? ''))).toMatch(/^Its last layer is no sigmoid/);
    expect(misfit(small.sizes, ['relu', 'sigmoid'])).toBeUndefined();
  });
});
