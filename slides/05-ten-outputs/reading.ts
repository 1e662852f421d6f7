/** What is read beside the output layer. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { aDigit, written } from '../../src/theme/numbers';
import { columnLetters } from './question';
import { threeSums } from './threeSums';

const total = (lesson: Lesson) => written(lesson.pass().outputs.reduce((sum, each) => sum + each, 0));

export const reading: Reading = {
  opening:
    'We have a way in. Before we worry about the middle, let us build the way out, because that fixes what the machine has to achieve. Somebody must be able to look at it and read off an answer. A spoken word would be nice; but there is only one kind of part in this box. What could you do with lamps?',

  ten: 'The simplest thing: one lamp for each possible answer, with its digit painted beside it. Ten, not nine, as a 0 is a digit like any other. These are the very same neurons as before, a number in each and nothing more. Only their place makes them special. Nobody looks at the first layer to learn anything; this one is read.',

  meaning:
    'Mind the word “believes”; it is yours and mine, not the lamp’s. The lamp has a brightness, and it is we who read it as a degree of trust, from “certainly not” to “certainly”. Notice also that there are ten of them, each with its own brightness. It is no needle that has to point somewhere. Several may glow at once, or none.',

  choice(lesson) {
    const pass = lesson.pass();
    if (lesson.drawing.value.isEmpty)
      return 'Nothing is drawn, and look: the lamps are not all dark. Show this machine nothing, and it still has brightnesses to show. We do not frame any, because an answer to an empty page would be nonsense; but it is we who know that. The choosing was never in the machine. It shines; we read.';
    const [first, second] = [pass.best, pass.runnerUp].map((output) => `${output} at ${written(pass.activation(3, output))}`);
    const beside = tooCloseToCall(pass)
      ? `Here it hangs by a thread, ${first} and ${second}, and a rule that must pick one throws that doubt away.`
      : `Here it is ${first}, and the next in line is ${second}.`;
    return `Somebody has to turn ten brightnesses into one word, and the rule is as plain as it sounds: take the brightest, ignore the rest. ${beside} That rule is ours, not the machine’s. It makes no announcement and takes no decision. It shines, and we read it like a gauge in a cockpit.`;
  },

  'which-sum':
    'If ten lamps share out one certainty among them, the ten brightnesses must always add up to the same. That is how chances behave, and most people take these lamps for chances. Three pictures put it to the test.',

  sum(lesson) {
    const sums = threeSums(lesson);
    const towers = sums ? sums.all.map(({ sum }, i) => `${columnLetters[i]} ${written(sum)}`).join(', ') : '';
    return `${towers ? `The three towers: ${towers}. ` : ''}Each lamp answers only one question, “is it my digit?”, and never hears what the others have said. On a clean digit they seem to agree, since just one has cause to shine. That is good manners, not a law.`;
  },

  doubt(lesson) {
    const sums = threeSums(lesson);
    const pass = sums?.all[2].pass;
    const both = pass
      ? ` The brightest two say ${[pass.best, pass.runnerUp].map((digit) => `${aDigit(digit)} with ${written(pass.activation(3, digit))}`).join(' and ')}.`
      : '';
    return `For a moment a stored digit stands in the place of yours. What would you call it? Somebody wrote it, and meant one thing; but the top is neither quite closed nor quite open.${both} I find that rather likeable: lamps can say “I am torn”, as long as nobody makes them choose. Now, what lies between the two ends that could bring this about?`;
  },

  yours: (lesson) =>
    `Try to confuse it. A digit with two readings, half of one, a letter. Can you make two lamps shine, or none? At the moment all ten come to ${total(lesson)}, and nothing keeps them there.`,
};
