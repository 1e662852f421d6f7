/** "Which bias lets this digit switch the neuron on and a white picture not, or is it impossible?", for the weights as they are painted. */
import type { Lesson } from '../../src/lesson/Lesson';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { areClose, biased, biasingOf } from './state';

export const slideId = 'bias';
/** Stands for "impossible" among biases: farther out than any axis here goes. */
export const impossible = 1e12;

/** More tenths than this are not named one by one. */
const mostNamed = 2000;

/** Every bias that will do, in tenths; of very many the one in the middle, for which the answer's `between` stands then. */
function biases(own: number, white: number): number[] {
  const [first, last] = [Math.floor(-own * 10), Math.ceil(-white * 10)];
  if (last - first > mostNamed) return [Math.round((first + last) / 2) / 10];
  const all = Array.from({ length: last - first + 1 }, (_, k) => (first + k) / 10);
  return all.filter((bias) => own + bias > 0 && white + bias < 0);
}

export const biasForBoth: Ask = {
  form: 'pick',
  dependsOn: 'input',
  onStage: {
    prompt: 'Drag b, or press Impossible.',
    text: (_, value) => (value === impossible ? 'impossible' : `b = ${written(value, 1)}`),
  },
  hands(lesson) {
    const [some] = biasForBoth.answer(lesson)?.accepted ?? [];
    return [
      { value: some === undefined || some === impossible ? 0 : some, text: 'possible' },
      { value: impossible, text: 'impossible' },
    ];
  },
  answer(lesson) {
    const { own, white } = biasingOf(lesson);
    const [digit, paper] = [own.value, white.value];
    if (areClose(digit, paper)) return undefined;
    const key = `${digit} ${paper}`;
    if (digit < paper) return { accepted: [impossible], outcome: 'impossible', key };
    return {
      accepted: biases(digit, paper),
      between: [-digit, -paper],
      outcome: `from ${written(-digit, 1)} to ${written(-paper, 1)}`,
      key,
    };
  },
  unless: 'This digit’s sum is nearly that of all white: too close to call.',
  offer: {
    text: 'Take a 7',
    wanted: (lesson) => biasForBoth.answer(lesson) === undefined,
    press(lesson) {
      const seven = bestSeven(lesson);
      if (seven) lesson.setInput(seven);
    },
  },
  why: () => 'A number that is added shifts every sum alike: it never swaps two of them.',
  reply(lesson, { value }) {
    const { own, white } = biasingOf(lesson);
    const canBe = own.value > white.value;
    if (value === impossible)
      return canBe
        ? 'Not for this digit: it is ahead of white, so there is room between the two.'
        : 'Right: you saw who is ahead, and that nothing you add changes it.';
    const [isDigitOn, isWhiteOn] = [own.value + value > 0, white.value + value > 0];
    if (isDigitOn && isWhiteOn) return 'That b lights your digit, and white as well.';
    if (isDigitOn) return 'That b does it: you put the zero between the two sums.';
    return isWhiteOn ? 'That b lights white and leaves your digit dark: the wrong way round.' : 'That b leaves both of them dark.';
  },
};

/** The 7 of the fair digits that answers most. */
function bestSeven(lesson: Lesson) {
  const network = lesson.network(biased);
  const sevens = lesson.samples('fair').filter(({ label }) => label === 7);
  const sums = sevens.map(({ pixels }) => network.forward(pixels).weightedSum(1, 0));
  return sevens[sums.indexOf(Math.max(...sums))]?.pixels;
}
