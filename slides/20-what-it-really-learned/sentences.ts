/** What is said of the pictures and of what the network withstands, in every case, and what a screen reader hears of each step. */

import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import { countLit } from '../../src/network/countLit';
import { counted, written } from '../../src/theme/numbers';
import { openedPictures } from '../shared/walls/openedPictures';
import { howFar } from './howFar';
import { plainOf } from './plainNetwork';
import { exampleMove } from './state';
import { noisesTried, sure, withstood } from './withstood';

export function recallSentence(lesson: Lesson): string {
  const { value, text } = hopeOf(lesson);
  if (value === 0) return 'What do these hidden neurons look for? You have not said. Now we open them.';
  return `You guessed that the hidden neurons look for: ${text}. Now we open them.`;
}

export function plainPicturesSentence(lesson: Lesson): string {
  const plain = plainOf(lesson);
  const right = plain ? `${written(plain.percent, 1)} % of unseen digits` : 'most unseen digits';
  return `Trained plainly, the weight pictures are almost noise, and yet it gets ${right} right.`;
}

export function smoothPicturesSentence(lesson: Lesson): string {
  const trained = lesson.isEdited() ? ', as trained' : '';
  return `Asked for smooth pictures too, the lesson’s own shows strokes and arcs: ${written(lesson.testAccuracy, 1)} %${trained}.`;
}

/** How many of the lesson's sixteen pass the test. */
const edgesFound = (lesson: Lesson) => openedPictures(lesson.network()).found.length;

export function edgesSentence(lesson: Lesson): string {
  const found = edgesFound(lesson);
  const some = found === 0 ? 'None' : found === 16 ? 'All sixteen' : `${found} of 16`;
  return `${some} ${found === 1 ? 'looks' : 'look'} like an edge by our test. Loops and edges were our story, not its own.`;
}

export function movedSentence(lesson: Lesson): string {
  if (lesson.drawing.value.isEmpty) return 'Nothing is drawn. Draw a digit, and see how far to the right it can go.';
  const far = howFar(lesson);
  if (!far) return 'This picture reaches the right edge, so there is no room to move it.';
  const { answer, changedAt, calledThen, room } = far;
  const pixels = (count: number) => `${count} ${count === 1 ? 'pixel' : 'pixels'}`;
  if (changedAt === undefined) return `It can go ${pixels(room)} to the right before it leaves the grid, and the answer stays ${answer}.`;
  return `${pixels(changedAt)} to the right, and the answer is no longer ${answer} but ${calledThen}.`;
}

/** Nothing until the fair digits have been loaded. */
function measuredNow(lesson: Lesson) {
  const fair = lesson.samples('fair');
  return fair.length > 0 ? withstood(lesson.network(), fair) : undefined;
}

const howMany = (right: readonly boolean[]) => right.filter(Boolean).length;

export function twoHundredSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return `Slide all two hundred digits ${exampleMove} pixels to the right, and fewer of them are still right.`;
  return `Slide all two hundred ${exampleMove} pixels to the right: ${howMany(measured.rightAt(exampleMove, false))} of 200 are still right.`;
}

export function centredSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Centre them again, as the pad does with a drawing, and count anew.';
  const [unmoved, moved, again] = [
    howMany(measured.rightAt(0, false)),
    howMany(measured.rightAt(exampleMove, false)),
    howMany(measured.rightAt(exampleMove, true)),
  ];
  const verdict = again - moved >= 0.8 * (unmoved - moved) ? ', as good as never moved' : '';
  return `Centre them again, as the pad does with a drawing: ${again} of 200 are right${verdict}.`;
}

export function upsideDownSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Turn them upside down, and it still answers as if it knew.';
  const { right, sure: count } = measured.upsideDown;
  return `Upside down, ${howMany(right)} of 200 are right; yet for ${count} some output is above ${sure}.`;
}

export function noiseSentence(lesson: Lesson): string {
  const measured = measuredNow(lesson);
  if (!measured) return 'Pure noise gets an answer too: it has no way to say “nothing”.';
  return `Pure noise gets an answer too; ${measured.noise.bright} of ${counted(noisesTried)} such pictures light an output above one half.`;
}

export function excitingSentence(lesson: Lesson): string {
  if (lesson.isEdited()) return 'It tells digits apart but cannot draw one: this, computed, excites an output strongly.';
  return 'It tells digits apart but cannot draw one: this excites an output more than any of 200 digits.';
}

export function learnedDescription(step: string, lesson: Lesson): string {
  const pass = lesson.pass();
  const now = lesson.drawing.value.isEmpty
    ? `Nothing is drawn; output ${pass.best} is brightest, at ${written(pass.activation(3, pass.best))}.`
    : `Your digit is called ${pass.best}, at ${written(pass.activation(3, pass.best))}.`;
  const lit = `For your digit ${countLit(pass.activations(1))} of these 16 are lit.`;
  if (step === 'opening' || step === 'recall') return `Your guess for the hidden neurons: ${hopeOf(lesson).text}. ${lit}`;
  if (step === 'plain') return `Sixteen weight pictures of a network trained plainly, almost noise. ${lit}`;
  if (step === 'smooth') return `Beside them sixteen of the lesson’s network, smooth, with strokes and arcs. ${lit}`;
  if (step === 'answer') return `${edgesFound(lesson)} of the lesson’s sixteen are edges by our test. ${lit}`;
  if (step === 'how-far' || step === 'shift') return `${movedSentence(lesson)} ${now}`;
  return now;
}
