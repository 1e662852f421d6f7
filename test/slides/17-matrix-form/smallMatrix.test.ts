import { describe, expect, test } from 'vitest';
import { missingIn, smallMatrixOf } from '../../../slides/17-matrix-form/smallMatrix';
import { makeLesson, unlikeInputs } from '../../makeLesson';

const said = (message: readonly (readonly (string | number)[])[]) => message.map((line) => line.join('')).join(' ');

describe('two rows and three columns of the layer', () => {
  test.each(Object.keys(unlikeInputs))(
    '%s: rounded numbers of the layer, lit lamps, entries that are the rows times the column',
    (name) => {
      const lesson = makeLesson();
      lesson.setInput(unlikeInputs[name] as Float64Array);
      const small = smallMatrixOf(lesson);
      for (let turn = 0; turn < 5; turn++) {
        const { cut, rows, lamps } = small.corner.value;
        for (const lamp of lamps) expect(lamp).toBeGreaterThan(0.05);
        rows.forEach(({ weights, sum }, k) => {
          expect(sum).toBeCloseTo(weights[0] * lamps[0] + weights[1] * lamps[1] + weights[2] * lamps[2], 12);
          weights.forEach((weight, i) => {
            expect(Math.abs(weight)).toBeGreaterThanOrEqual(1);
            if (!cut) return;
            expect(weight).toBe(Math.round(lesson.network().weight(2, cut.rows[k] as number, cut.columns[i] as number)));
            expect(lamps[i]).toBeCloseTo(lesson.pass().activation(1, cut.columns[i] as number), 0.9);
          });
        });
        small.another();
      }
    },
  );

  test('made-up numbers stand in where the layer has none that suit a hand', () => {
    const lesson = makeLesson();
    lesson.editNetwork('lesson', (network) => {
      let next = network;
      for (let j = 0; j < 16; j++) for (let i = 0; i < 16; i++) next = next.withWeight(2, j, i, 0);
      return next;
    });
    expect(smallMatrixOf(lesson).corner.value.cut).toBeUndefined();
    expect(smallMatrixOf(lesson).corner.value.rows[0].weights).not.toContain(0);
  });

  test('the numbers stay the same places while the digit is edited, and are chosen anew for another one', () => {
    const lesson = makeLesson();
    const { corner } = smallMatrixOf(lesson);
    const before = corner.value.cut;
    lesson.beginStroke('draw', { x: 14, y: 3 });
    lesson.endStroke();
    if (corner.value.cut !== before) for (const lamp of corner.value.lamps) expect(lamp).toBeGreaterThan(0);
    expect(corner.value.cut?.columns).toHaveLength(3);
  });
});

describe('what is missing', () => {
  const lesson = makeLesson();
  const corner = smallMatrixOf(lesson).corner.value;
  const [first, second] = corner.rows;

  test('first an entry: the other row is told apart, then a weight', () => {
    const small = smallMatrixOf(lesson);
    small.write(String(second.sum));
    small.check();
    expect(small.tried.value.right).toBe(true);
    expect(said(small.message.value)).toMatch(/^Right: /);
    small.round.value = 1;
    expect(small.isDone.value).toBe(false);
    small.write(String(first.weights[1]));
    small.check();
    expect(small.tried.value.right).toBe(true);
  });

  test('a wrong entry', () => {
    const missing = missingIn(corner, { row: 1 });
    expect(missing.truth).toBe(second.sum);
    expect(said(missing.diagnosis(first.sum))).toMatch(/other row/);
    expect(said(missing.hint(3))).toContain(' = ');
  });

  test('a wrong weight', () => {
    const missing = missingIn(corner, { row: 0, column: 1 });
    expect(missing.truth).toBe(first.weights[1]);
    expect(said(missing.diagnosis(-first.weights[1]))).toMatch(/sign/);
    expect(said(missing.diagnosis(first.products[1]))).toMatch(/product/);
    expect(said(missing.diagnosis(100))).toMatch(/So this product is/);
  });
});
