import { expect, test } from 'vitest';
import { lines, meaningOf, momentAfter, multiplicationsBy, traceOf } from '../../../slides/18-in-code/codeTrace';
import { forwardLines, helperLines } from '../../../slides/18-in-code/ownSource';
import { codeStateOf } from '../../../slides/18-in-code/state';
import { matrixForm, measureForward, neuronByNeuron } from '../../../slides/18-in-code/timing';
import { activationFunctions } from '../../../src/network/activationFunctions';
import { widePlaces } from '../../../src/theme/places';
import { makeLesson, noise, sampleSet } from '../../makeLesson';

test('the lines that are shown are the forward pass: run as they stand, they give its numbers', () => {
  const code = [...helperLines, ...forwardLines].join('\n').replaceAll('export ', '');
  const shown = new Function('activationFunctions', `${code}\nreturn forward;`)(activationFunctions);
  const network = makeLesson().network();
  for (const input of [sampleSet('threes')[0]?.pixels as Float64Array, noise(3), new Float64Array(784)]) {
    const pass = network.forward(input);
    shown(network.layers, input).forEach((layer: { z: Float64Array; activations: Float64Array }, l: number) => {
      expect(layer.z).toEqual(pass.z(l + 1));
      expect(layer.activations).toEqual(pass.activations(l + 1));
    });
  }
});

test('they read well: short, and free of what only the compiler reads', () => {
  expect(forwardLines.length).toBeLessThanOrEqual(18);
  for (const line of forwardLines) {
    expect(line.length).toBeLessThanOrEqual(68);
    expect(line).not.toMatch(/ as |readonly|: \w+\[\]|LayerPass/);
  }
  for (let line = 0; line < forwardLines.length; line++) expect(meaningOf(line)).not.toBe('another line');
});

test('every line of the loops is walked through, a row after the other, and every weight is used once', () => {
  const lesson = makeLesson();
  const network = lesson.network();
  const trace = traceOf(network.sizes);
  const inner = trace.filter(({ line }) => line === lines.inner);
  expect(inner).toHaveLength(16 + 16 + 10);
  expect(inner.filter(({ layer }) => layer === 3).map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([1, 2, 3].map((layer) => trace[momentAfter(trace, layer)]?.known)).toEqual([1, 2, 3]);
  const counts = trace.map((moment) => multiplicationsBy(moment, network, [5, 16, 16], false));
  expect(counts.every((count, i) => i === 0 || count >= (counts[i - 1] as number))).toBe(true);
  expect(counts.at(-1)).toBe(12_960);
  expect(multiplicationsBy(trace.at(-1) as (typeof trace)[number], network, [5, 16, 16], true)).toBe(5 * 16 + 16 * 16 + 16 * 10);
});

test('the three ways that are timed are told apart by the clock alone', () => {
  const lesson = makeLesson();
  const { outputs } = lesson.pass();
  for (const way of [neuronByNeuron, matrixForm]) {
    Array.from(way(lesson.network())(lesson.input.value)).forEach((output, i) => {
      expect(output).toBeCloseTo(outputs[i] as number, 12);
    });
  }
  let time = 0;
  const timing = measureForward(lesson.network(), lesson.input.value, () => {
    time += 4;
    return time;
  });
  for (const microseconds of Object.values(timing)) expect(microseconds).toBeGreaterThan(0);
});

test('the time is taken when somebody walks to that step, and kept', async () => {
  const { default: slide } = await import('../../../slides/18-in-code/slide');
  const lesson = makeLesson();
  const { timing } = codeStateOf(lesson);
  const { enter } = await slide.build({ lesson, places: widePlaces });
  enter?.('count');
  expect(timing.value).toBeUndefined();
  enter?.('timing');
  const first = timing.value;
  expect(first?.input).toBe(lesson.input.value);
  expect(Object.values(first?.times ?? {})).toHaveLength(3);
  enter?.('timing');
  expect(timing.value).toBe(first);
});
