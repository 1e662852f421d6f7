/** "Which output will win, and how bright?", for the digit on stage. */
import { amountOff, type Guess, judge, tooCloseToCall } from '../../src/lesson/guesses';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Ask } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';

export const slideId = 'feeding-forward';

const none = 10;
const digits = Array.from({ length: 10 }, (_, digit) => ({ value: digit, text: String(digit) }));

const top = (pass: ForwardPass) => pass.activation(3, pass.best);
const second = (pass: ForwardPass) => pass.activation(3, pass.runnerUp);

export const brightestOutput: Ask = {
  form: 'pick',
  dependsOn: 'input',
  amount: 'how bright?',
  options: () => [...digits, { value: none, text: 'none' }],
  answer(lesson) {
    if (lesson.drawing.value.isEmpty) return undefined;
    const pass = lesson.pass();
    const accepted = [pass.best];
    if (tooCloseToCall(pass)) accepted.push(pass.runnerUp);
    if (top(pass) < 0.1) accepted.push(none);
    const amounts = accepted.map((digit) => pass.activation(3, digit === none ? pass.best : digit));
    const outcome = `${pass.best}, at ${written(top(pass))}`;
    const answer = { accepted, amounts, outcome, key: pass };
    return tooCloseToCall(pass) ? { ...answer, tooClose: 'Too close to call: both count.' } : answer;
  },
  unless: 'Nothing is drawn yet. Draw a digit, or take a sample.',
  offer: {
    text: 'A harder digit',
    wanted: (lesson) => {
      const pass = lesson.pass();
      return lesson.drawing.value.isEmpty || top(pass) - second(pass) > 0.9;
    },
    async press(lesson) {
      const fair = [...(await lesson.sampleSet('misses')), ...(await lesson.sampleSet('four-or-nine'))];
      const hard = fair.filter((sample) => {
        const pass = lesson.network().forward(sample.pixels);
        return top(pass) - second(pass) < 0.2;
      });
      const sample = hard[0] ?? fair[0];
      if (sample) lesson.setInput(sample.pixels);
    },
  },
  why: (lesson, guess) => `${brightness(guess)}Next comes ${lesson.pass().runnerUp}.${brightness(guess) ? '' : blind}`,
};

const blind = ' It doesn’t know what you meant, only these 784 numbers.';

/** What becomes of the guessed brightness, where the digit is right. */
function brightness(guess: Guess | undefined): string {
  const off = guess && amountOff(guess);
  if (guess === undefined || off === undefined) return '';
  if (off === 0) return 'And exactly that bright. ';
  const by = `${written(Math.abs(off))} too ${off > 0 ? 'bright' : 'dark'}`;
  return judge(guess) === 'near' ? `The right one, but ${by}. ` : `Only ${by}. `;
}
