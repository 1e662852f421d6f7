/** What the trained sizes came to, and how each moment reads aloud. */
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import { written } from '../../src/theme/numbers';
import { type HiddenSizes, sizeOnStage } from './state';

/** A space at which no line ends. */
const unbroken = '\u00a0';

export function measuredSizesSentence(lesson: Lesson): string {
  const percents = (otherSizes(lesson)?.trained ?? []).map((size) =>
    `${sizeName(size)} ${written(size.percent, 1)} %`.replaceAll(' ', unbroken),
  );
  if (percents.length === 0) return 'Five sizes were trained by one recipe, one run each.';
  return `One recipe, one run each: ${percents[0]}, ${percents[2]}, ${percents.at(-1)}.`;
}

export function describeHidden(step: string, lesson: Lesson, sizes: HiddenSizes): string {
  const pass = lesson.pass();
  const answer = `the brightest output is ${pass.best}, at ${written(pass.activation(3, pass.best))}`;
  if (step === 'opening' || step === 'question') return `What lies between is under a lid; ${answer}.`;
  if (step === 'yours') return sizesAloud(sizes, answer);
  const [first, second] = [1, 2].map((layer) => countLit(pass.activations(layer)));
  return `${first} of 16 and ${second} of 16 hidden lamps are brighter than one half; ${answer}.`;
}

function sizesAloud(sizes: HiddenSizes, ownAnswer: string): string {
  const now = sizeName(sizeOnStage(sizes));
  const shown = sizes.pass.value;
  if (!shown) return `Hidden layers: ${now}; an illustration, not trained. In the lesson’s network ${ownAnswer}.`;
  return `Hidden layers: ${now}; its brightest output is ${shown.best}, at ${written(shown.outputs[shown.best] as number)}.`;
}
