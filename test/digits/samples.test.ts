import { describe, expect, it } from 'vitest';
import { parseSamples, SampleFileError } from '../../src/digits/samples';

const bytes = Uint8Array.from({ length: 784 }, (_, i) => i % 256);
const digit = { index: 7, label: 3, set: 'fair', pixels: Buffer.from(bytes).toString('base64') };

describe('parseSamples', () => {
  it('reads index, label and pixels, a byte being so many 255ths', () => {
    const [sample] = parseSamples({ name: 'samples', credit: 'MNIST', digits: [digit] });
    expect(sample?.index).toBe(7);
    expect(sample?.label).toBe(3);
    expect(sample?.pixels).toEqual(Float64Array.from(bytes, (byte) => byte / 255));
  });

  it.each([
    [undefined, 'The sample file has no list named "digits".'],
    [{ digits: {} }, 'The sample file has no list named "digits".'],
    [{ digits: [digit, null] }, 'Sample 1: its index must be a whole number from 0.'],
    [{ digits: [{ ...digit, index: -1 }] }, 'Sample 0: its index must be a whole number from 0.'],
    [{ digits: [{ ...digit, label: 10 }] }, 'Sample 0: its label must be a whole number from 0 to 9.'],
    [{ digits: [{ ...digit, pixels: '***' }] }, 'Sample 0: its pixels are not base64 text.'],
    [{ digits: [{ ...digit, pixels: 12 }] }, 'Sample 0: its pixels are not base64 text.'],
    [{ digits: [{ ...digit, pixels: digit.pixels.slice(0, 400) }] }, 'Sample 0: it has 300 pixels instead of 784.'],
  ])('says what is wrong with a damaged file (%#)', (file, sentence) => {
    expect(() => parseSamples(file)).toThrow(new SampleFileError(sentence));
  });
});
