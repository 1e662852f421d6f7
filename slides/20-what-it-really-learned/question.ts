/** "How far right can this digit go before the answer changes?" */
import { labelOf } from '../../src/digits/neighbours';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { howFar } from './howFar';

const never = 0;
const manyOrMore = 5;
const choiceOf = (cells: number) => Math.min(cells, manyOrMore);

/** A sample that is misread where it stands makes no fair question. */
function isMisread(lesson: Lesson): boolean {
  const label = labelOf(lesson.input.value, lesson.samples('fair'));
  return label !== undefined && label !== lesson.pass().best;
}

export const howFarRight: Ask = {
  form: 'choice',
  dependsOn: 'input',
  options: () => [
    ...[1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
    { value: manyOrMore, text: '5 +' },
    { value: never, text: 'never' },
  ],
  answer(lesson) {
    const far = howFar(lesson);
    if (!far || isMisread(lesson)) return undefined;
    const { changedAt, calledThen, room, margin } = far;
    const key = lesson.pass();
    if (changedAt === undefined) return { accepted: [never], outcome: `never: ${room} ${room === 1 ? 'pixel' : 'pixels'} fit`, key };
    const outcome = `${changedAt}: now it says ${calledThen}`;
    if (margin >= 0.05) return { accepted: [choiceOf(changedAt)], outcome, key };
    const both = [...new Set([choiceOf(changedAt), choiceOf(changedAt + 1)])];
    return { accepted: both, outcome, key, tooClose: 'Close to the border: one more counts as well.' };
  },
  unless: 'Nothing to be moved and read. Draw a digit.',
  offer: {
    text: 'Take a sample',
    wanted: (lesson) => howFarRight.answer(lesson) === undefined,
    async press(lesson) {
      const fair = await lesson.sampleSet('fair');
      const sample = fair.find(({ pixels, label }) => label === 0 && lesson.network().forward(pixels).best === label) ?? fair[0];
      if (sample) lesson.setInput(sample.pixels);
    },
  },
  why: () => 'Each weight is nailed to one place.',
};
