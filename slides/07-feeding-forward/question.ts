/** "Which output will win, and how bright?", for the digit on stage. */
import { amountBand, type Guess, tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { ForwardPass } from '../../src/network/ForwardPass';
import type { Ask } from '../../src/scene/Step';
import { aDigit, capital, written } from '../../src/theme/numbers';

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
  why: () => 'It knows nothing of what you meant, only these 784 numbers.',
  reply: replyTo,
};

/** To the digit that was picked; where it is the right one, to the brightness as well. */
function replyTo(lesson: Lesson, { value, amount }: Pick<Guess, 'value' | 'amount'>): string {
  const pass = lesson.pass();
  const bright = (digit: number) => written(pass.activation(3, digit));
  if (value === none)
    return top(pass) < 0.1 ? 'Right: none of them gets bright.' : `One does: there is always a brightest, here ${pass.best}.`;
  if (value === pass.best) return `${value} it is. ${brightness(amount, top(pass))}`;
  const stands = `Its lamp stands at ${bright(value)}`;
  const shape = capital(shapes[value] ?? '');
  if (value === pass.runnerUp && tooCloseToCall(pass)) return `${shape}? ${stands}, as bright as the brightest but for a hair.`;
  return `${shape}? ${likeness(value, pass.best)} ${stands}.`;
}

/** What one looks for who looks for that digit. */
const shapes = [
  'one ring',
  'a single line',
  'a swan’s neck on a flat foot',
  'two bows, open at the left',
  'an open cup with a leg',
  'a roof, a neck and a belly',
  'a tall curve with a ring below',
  'a bar with a slope under it',
  'a ring on a ring',
  'a ring with a tail',
];

/** The smaller one first. */
const lookAlikes = ['06', '17', '27', '35', '38', '49', '56', '58', '79', '89'];
const shareAStroke = ['08', '09', '14', '19', '23', '28', '39', '47', '59', '68', '69'];

/** What whoever bet on a digit may have seen in the one that the network names. */
function likeness(bet: number, named: number): string {
  const pair = `${Math.min(bet, named)}${Math.max(bet, named)}`;
  if (lookAlikes.includes(pair)) return `It is easily mixed up with ${aDigit(named)}, by people, too.`;
  if (shareAStroke.includes(pair)) return `It shares a stroke with ${aDigit(named)}, and that is not enough.`;
  return `It has little in common with ${aDigit(named)}.`;
}

/** What becomes of the guessed brightness, in whole hundredths as both are shown. */
function brightness(amount: number | undefined, real: number): string {
  if (amount === undefined) return 'You agree; how it got there is another matter.';
  const off = (Math.round(amount * 100) - Math.round(real * 100)) / 100;
  if (off === 0) return 'And exactly that bright.';
  const by = `${written(Math.abs(off))} too ${off > 0 ? 'bright' : 'dark'}`;
  return Math.abs(off) <= amountBand ? `And only ${by}.` : `But ${by}: ${off > 0 ? 'it is not always sure' : 'it is surer than you'}.`;
}
