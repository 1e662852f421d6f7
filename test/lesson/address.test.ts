import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { savedWork, workOf } from '../../src/lesson/address';
import { Random } from '../../src/network/Random';
import { makeLesson, unlikeInputs } from '../makeLesson';

const packed = (bytes: Uint8Array) => Buffer.from(deflateSync(bytes)).toString('base64url');

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
    const repaint = (neuron: number) =>
      lesson.editNetwork('lesson', (network) =>
        network.withWeightsInto(
          1,
          neuron,
          network.weightsInto(1, neuron).map((_, i) => i / 7 + neuron),
        ),
      );
    // All weights of one neuron it holds.
    repaint(0);
    expect(sentOn(lesson).network().weight(1, 0, 783)).toBeCloseTo(783 / 7, 3);
    repaint(1);
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

  test('of an earlier version, which packed nothing, opens as it did', () => {
    const lesson = makeLesson();
    lesson.restore(
      savedWork(
        'cAQAGhMCDIIoAg4CGKowNAgAEfoCGAIcAhYA.eyJsZXNzb24iOlt7IndlaWdodHMiOltdLCJiaWFzZXMiOltdfSx7IndlaWdodHMiOltbODcsLTMuMjVdXSwiYmlhc2VzIjpbXX0seyJ3ZWlnaHRzIjpbXSwiYmlhc2VzIjpbWzksMC4xMjM0NTZdXX1dfQ',
      ),
    );
    expect(lesson.drawing.peek().toJSON()).toEqual({
      strokes: [
        { pen: 'draw', points: [9.5, 6.25, 20, 7, 12.33, 24.1] },
        { pen: 'erase', points: [-3, 12, 14, 11] },
      ],
    });
    expect(lesson.network().weight(2, 5, 7)).toBe(-3.25);
    expect(lesson.network().bias(3, 9)).toBe(0.123456);
    lesson.restore(savedWork('dAAD_AC3_gAD_AOM'));
    expect(lesson.centring.peek()).toBe(false);
    expect([299, 300, 301, 302].map((i) => lesson.drawing.peek().pixels[i])).toEqual([0, 1, 128 / 255, 0]);
  });

  describe('a drawing of any length', () => {
    const drawn = (points: number, at: (t: number) => { x: number; y: number }) => {
      const lesson = makeLesson();
      lesson.clear();
      lesson.beginStroke('draw', at(0));
      for (let i = 1; i < points; i++) lesson.extendStroke(at(i));
      lesson.endStroke();
      return lesson;
    };
    const largest = (one: ArrayLike<number>, other: ArrayLike<number>) =>
      Math.max(...Array.from(one, (value, i) => Math.abs(value - (other[i] as number))));

    test.each([
      ['a slow pen', 3000, (i: number) => ({ x: 14 + 9 * Math.sin(i / 60), y: 14 - 10 * Math.cos(i / 59.4) + i * 0.0004 })],
      ['a scribble', 4000, (i: number) => ({ x: 14 + 11 * Math.sin(i * 0.71), y: 14 + 11 * Math.cos(i * 1.37) })],
      [
        'a shaking hand',
        2500,
        (i: number) => ({ x: 4 + i / 125 + 0.1 * Math.sin(i * 7), y: 14 + 8 * Math.sin(i / 375) + 0.1 * Math.cos(i * 5) }),
      ],
    ])('is sent, and hardly a pixel of it changes: %s', (_, points, at) => {
      const lesson = drawn(points, at);
      const work = workOf(lesson) as string;
      expect(work.length).toBeLessThan(7000);
      const next = sentOn(lesson);
      expect(largest(next.drawing.peek().pixels, lesson.drawing.peek().pixels)).toBeLessThan(4 / 255);
      expect(largest(next.input.peek(), lesson.input.peek())).toBeLessThan(4 / 255);
      expect(next.drawing.peek().centred).toBe(true);
    });

    test('is at least what the network receives, where nothing shorter is like it', () => {
      const random = new Random(3);
      const lesson = drawn(9000, () => ({ x: 14 + 0.5 * random.next(), y: 14 + 0.5 * random.next() }));
      const next = sentOn(lesson);
      expect(largest(next.input.peek(), lesson.input.peek())).toBeLessThan(4 / 255);
    });
  });

  test.each([
    ['more than any lesson sends', `C${'A'.repeat(100_000)}`, /longer than/],
    ['what unpacks to far more', `C${packed(new Uint8Array(4_000_000))}`, /longer than/],
    ['very many strokes', `C${packed(Uint8Array.from({ length: 12_000 }, (_, i) => (i % 4 < 2 ? 1 : 2)))}`, /more strokes than/],
    ['strokes that say they are endless', `C${packed(Uint8Array.of(1, 255, 255, 255, 255, 255, 127))}`, /cut off/],
  ])('is not opened where it would keep the page busy: %s', (_, work, sentence) => {
    // Of this process, whatever else the machine has to do.
    const started = process.cpuUsage();
    expect(() => savedWork(work)).toThrow(sentence);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });

  test('may be the empty drawing', () => {
    const lesson = makeLesson();
    lesson.restore(savedWork('c.'));
    expect(lesson.drawing.peek().isEmpty).toBe(true);
  });
});
