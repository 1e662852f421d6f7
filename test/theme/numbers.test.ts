import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, numberFrom, pleaseWriteNumber, readNumber, trimmed, written } from '../../src/theme/numbers';
import { bareNumber, halfUnit } from '../forwardPass';

describe('a written number', () => {
  test.each([
    [0, 2, '0.00'],
    [0.5, 2, '0.50'],
    [-0.87, 2, '−0.87'],
    [-0.001, 2, '0.00'],
    [-0, 2, '0.00'],
    [0.996, 2, '1.00'],
    [-12.3456, 3, '−12.346'],
    [7, 0, '7'],
    [-0.4, 0, '0'],
  ])('%d with %i places is %s', (value, digits, text) => {
    expect(written(value, digits)).toBe(text);
  });

  test('is bare, and read back it is off by at most half a unit of its last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = written(value, digits);
        expect(text).toMatch(bareNumber);
        expect(Math.abs(readNumber(text) - value)).toBeLessThanOrEqual(halfUnit(text));
        expect(written(readNumber(text), digits)).toBe(text);
      }),
    );
  });
});

test('a count has a comma at the thousands, and reads back as itself', () => {
  expect(counted(13002)).toBe('13,002');
  expect(counted(784)).toBe('784');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (count) => readNumber(counted(count)) === count && bareNumber.test(counted(count))),
  );
});

test.each([
  [1.8, '1.8'],
  [-0.45, '−0.45'],
  [3, '3'],
  [100, '100'],
  [-0.001, '0'],
  [1.2000000000000002, '1.2'],
])('%d is trimmed to %s', (value, text) => {
  expect(trimmed(value)).toBe(text);
});

describe('a number as people write it', () => {
  test.each([
    ['0,8', 0.8],
    ['0.8', 0.8],
    ['−0.5', -0.5],
    ['-0,5', -0.5],
    [' .5 ', 0.5],
    ['3', 3],
    ['3.', 3],
    ['+3', 3],
    ['－０．５', -0.5],
    ['＋１，２', 1.2],
    ['٠٫٨', 0.8],
    ['؜-٣٫٢٥', -3.25],
    ['\u200f−١٢', -12],
    ['۰٫۵', 0.5],
    ['−०.५', -0.5],
    ['– 2,5', -2.5],
    ['—4', -4],
    ['‐1', -1],
    ['‑1', -1],
    ['⁻1', -1],
    ['﹣1', -1],
    ['\u00a0− 0,25\u202f', -0.25],
    ['13 002', 13_002],
    ['1\u202f234\u202f567,5', 1_234_567.5],
    ['', undefined],
    ['-', undefined],
    ['.', undefined],
    ['1,2,3', undefined],
    ['1 2', undefined],
    ['0. 5', undefined],
    ['--1', undefined],
    ['3²', undefined],
    ['1/2', undefined],
    ['50 %', undefined],
    ['two', undefined],
    ['1e3', undefined],
    ['Infinity', undefined],
  ])('“%s”', (text, value) => {
    expect(numberFrom(text)).toBe(value);
  });

  test('is any that we write ourselves, in any script and with any minus', () => {
    const scripts = ['0', '０', '٠', '۰', '०'];
    const minuses = ['-', '−', '–', '－'];
    const points = ['.', ',', '٫', '．'];
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.constantFrom(...scripts),
        fc.constantFrom(...minuses),
        fc.constantFrom(...points),
        (hundredths, zero, minus, point) => {
          const text = written(hundredths / 100)
            .replace('−', minus)
            .replace('.', point)
            .replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
          expect(numberFrom(text)).toBeCloseTo(hundredths / 100);
        },
      ),
    );
  });

  test('what is asked for where there is none is one', () => {
    expect(numberFrom(/[−\d.]+\d/.exec(pleaseWriteNumber)?.[0] ?? '')).toBe(-0.5);
  });
});
