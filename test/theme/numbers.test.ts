import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, readNumber, trimmed, written } from '../../src/theme/numbers';
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
