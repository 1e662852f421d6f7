/** Edits from outside, by `window.lesson`; undo and redo. */
import fc from 'fast-check';
import { kind, share } from './kind';

/** Each with the neurons of its layers, the input first. */
const editable: Record<string, number[]> = { lesson: [784, 16, 16, 10], region: [784, 1], bar: [784, 1], barBias: [784, 1] };

const value = fc.constantFrom(0, 0.5, -1, 1, 3, -7.25, 60, -300, 1e-9, 5000);
/** A neuron of a network that can be changed, and a source of it. */
const dial = fc.constantFrom(...Object.keys(editable), 'lesson', 'lesson', 'lesson').chain((name) => {
  const sizes = editable[name] as number[];
  return fc.integer({ min: 1, max: sizes.length - 1 }).chain((layer) =>
    fc.record({
      name: fc.constant(name),
      layer: fc.constant(layer),
      neuron: fc.nat((sizes[layer] as number) - 1),
      source: fc.nat((sizes[layer - 1] as number) - 1),
      value,
    }),
  );
});

/** Pixels in order, every `step`-th lit; a picture in a few numbers, so that a sequence of actions stays short. */
const picture = fc.record({ step: fc.constantFrom(0, 1, 2, 7, 31), from: fc.nat(30), light: fc.constantFrom(1, 0.5, 0.003) });

export const edits = {
  weight: kind(4, dial, ({ page }, { name, layer, neuron, source, value }) =>
    page.evaluate((given) => window.lesson.setWeight(...given), [layer, neuron, source, value, name] as const),
  ),
  bias: kind(4, dial, ({ page }, { name, layer, neuron, value }) =>
    page.evaluate((given) => window.lesson.setBias(...given), [layer, neuron, value, name] as const),
  ),
  input: kind(3, picture, ({ page }, { step, from, light }) =>
    page.evaluate(
      (pixels) => window.lesson.setInput(pixels),
      Array.from({ length: 784 }, (_, i) => (step > 0 && i >= from && (i - from) % step === 0 ? light : 0)),
    ),
  ),
  undo: kind(3, fc.integer({ min: 1, max: 6 }), ({ page }, times) =>
    page.evaluate((count) => {
      for (let i = 0; i < count; i++) window.lesson.undo();
    }, times),
  ),
  redo: kind(2, fc.integer({ min: 1, max: 6 }), ({ page }, times) =>
    page.evaluate((count) => {
      for (let i = 0; i < count; i++) window.lesson.redo();
    }, times),
  ),
  reset: kind(1, fc.constant(null), ({ page }) => page.evaluate(() => window.lesson.reset())),
  seek: kind(3, share, ({ page }, at) => page.evaluate((part) => window.lesson.seek(part * window.lesson.position().duration), at)),
  play: kind(2, fc.boolean(), ({ page }, on) => page.evaluate((plays) => (plays ? window.lesson.play() : window.lesson.pause()), on)),
};
