import { describe, expect, test } from 'vitest';
import { alongArc } from '../../src/controls/takeTurns';

const at = (degrees: number, before?: number) => {
  const angle = (degrees * Math.PI) / 180;
  return alongArc(Math.cos(angle), Math.sin(angle), before);
};

describe('a place on the arc of a dial', () => {
  test('goes from lower left over the top to lower right', () => {
    expect(at(135)).toBeCloseTo(0);
    expect(at(180)).toBeCloseTo(1 / 6);
    expect(at(270)).toBeCloseTo(0.5);
    expect(at(360)).toBeCloseTo(5 / 6);
    expect(at(45)).toBeCloseTo(1);
  });

  test('below, between the ends, it is the nearer end', () => {
    expect(at(100)).toBe(0);
    expect(at(80)).toBe(1);
  });

  test('a drag past an end stays there', () => {
    expect(at(100, 0.97)).toBe(1);
    expect(at(140, 1)).toBe(1);
    expect(at(80, 0.02)).toBe(0);
    expect(at(300, 0.7)).toBeCloseTo(at(300));
  });
});
