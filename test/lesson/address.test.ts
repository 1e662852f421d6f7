import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { savedWork, workOf } from '../../src/lesson/address';
import { makeLesson, unlikeInputs } from '../makeLesson';

const sentOn = (lesson: ReturnType<typeof makeLesson>) => {
  const next = makeLesson();
  next.restore(savedWork(workOf(lesson) as string));
  return next;
};

describe('work that is sent in an address', () => {
  test.each(Object.entries(unlikeInputs))('has the same digit, to a 255th: %s', (_, pixels) => {
    const lesson = makeLesson();
    lesson.setInput(pixels);
    const next = sentOn(lesson);
    next.input.peek().forEach((value, i) => {
      expect(Math.abs(value - (pixels[i] as number))).toBeLessThanOrEqual(0.5 / 255 + 1e-12);
    });
    expect(workOf(lesson)).toMatch(/^[\w.-]+$/);
    // Sent on again, nothing more is lost.
    expect(workOf(next)).toBe(workOf(lesson));
  });

  test('has the strokes of a drawing, wherever they went, and is centred as it was', () => {
    const coordinate = fc.double({ min: -40, max: 70, noNaN: true });
    const stroke = fc.record({
      pen: fc.constantFrom('draw' as const, 'erase' as const),
      points: fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 4 }), fc.boolean(), (strokes, centring) => {
        const lesson = makeLesson();
        lesson.clear();
        lesson.setCentring(centring);
        for (const { pen, points } of strokes) {
          lesson.beginStroke(pen, points[0] as { x: number; y: number });
          for (const point of points.slice(1)) lesson.extendStroke(point);
          lesson.endStroke();
        }
        const next = sentOn(lesson);
        const [before, after] = [lesson.drawing.peek(), next.drawing.peek()];
        expect(after.centred).toBe(before.centred);
        expect(next.centring.peek()).toBe(centring);
        after.pixels.forEach((value, i) => {
          expect(Math.abs(value - (before.pixels[i] as number))).toBeLessThan(0.03);
        });
        expect(workOf(next)).toBe(workOf(lesson));
      }),
      { numRuns: 40 },
    );
  });

  test('has the weights and biases that were changed', () => {
    const lesson = makeLesson();
    lesson.editNetwork('lesson', (network) => network.withWeight(1, 3, 400, -1.25).withBias(3, 9, 0.123456));
    lesson.editNetwork('bar', (network) => network.withWeight(1, 0, 5, 2));
    const next = sentOn(lesson);
    expect(next.network().weight(1, 3, 400)).toBe(-1.25);
    expect(next.network().bias(3, 9)).toBe(0.123456);
    expect(next.network('bar').weightsInto(1, 0)[5]).toBe(2);
    expect(next.isEdited('region')).toBe(false);
    expect(sentOn(makeLesson()).isEdited()).toBe(false);
  });

  test('is nothing where an address could not hold it', () => {
    const lesson = makeLesson();
    lesson.editNetwork('lesson', (network) =>
      network.withWeightsInto(
        1,
        0,
        network.weightsInto(1, 0).map((_, i) => i / 7),
      ),
    );
    expect(workOf(lesson)).toBeUndefined();
  });

  test.each(['', 'x', 'c*', 'cAA', 'cAQ', 'dAQAD', 'cAP8.e30x', 'cAAD_AP8A_wAT.W3t9XQ'])(
    'says so when nobody can have sent it: "%s"',
    (work) => {
      const lesson = makeLesson();
      const before = lesson.drawing.peek();
      expect(() => lesson.restore(savedWork(work))).toThrow();
      expect(lesson.drawing.peek()).toBe(before);
    },
  );

  test('may be the empty drawing', () => {
    const lesson = makeLesson();
    lesson.restore(savedWork('c.'));
    expect(lesson.drawing.peek().isEmpty).toBe(true);
  });
});
