/** What the trained sizes came to, and how each moment reads aloud. */
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { otherSizes, sizeName } from '../../src/scene/otherSizes';
import { written } from '../../src/theme/numbers';
import { type HiddenSizes, isOwnSize, sizeOnStage } from './state';

/** The answer first, for whichever was asked about; then what the lesson's own sizes come to, and what practice adds. */
export function measuredSizesSentence(lesson: Lesson): string {
  const sizes = otherSizes(lesson);
  const asked = sizes?.trained[sizes.asked.value];
  const twin = sizes?.trained.find(isOwnSize);
  if (!asked || !twin) return 'Five sizes practised alike, each of them once.';
  const answer = asked.layers === 0 ? 'With no hidden layers' : `With ${sizeName(asked)}`;
  const alike = asked === twin ? '' : `; two of sixteen, ${written(twin.percent, 1)}`;
  const ours = `Ours, trained longer: ${written(lesson.testAccuracy, 1)}.`;
  return `${answer}: ${written(asked.percent, 1)}${alike}. ${ours}`;
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
  if (!shown) return `Hidden layers: ${now}; an illustration, not a real one. In the lesson’s network ${ownAnswer}.`;
  return `Hidden layers: ${now}; its brightest output is ${shown.best}, at ${written(shown.outputs[shown.best] as number)}.`;
}
