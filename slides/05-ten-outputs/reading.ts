/** What is read beside the output layer. */
import { tooCloseToCall } from '../../src/lesson/guesses';
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { written } from '../../src/theme/numbers';
import { columnLetters } from './question';
import { threeSums } from './threeSums';

const total = (lesson: Lesson) => written(lesson.pass().outputs.reduce((sum, each) => sum + each, 0));

export const reading: StepTexts = {
  opening:
    'We have a way in. Before we worry about the middle, let us build the way out, because that settles what the machine has to achieve. Somebody must be able to look at it and read off an answer. There is only one kind of part in this box. What could you do with lamps?',

  ten: 'The simplest thing: one lamp for each possible answer, with its digit painted beside it. Ten, not nine, as a 0 is a digit like any other. They are the same neurons as before, a number in each and nothing more. Only their place makes them special: these are the ones that somebody reads.',

  meaning:
    'Mind the word “believes”. It is yours and mine, not the lamp’s; the lamp has a brightness, and we read it as anything from “certainly not” to “certainly”. Mind also that there are ten of them, each for itself. This is no needle that has to point somewhere. Several may glow at once, or none.',

  choice(lesson) {
    const pass = lesson.pass();
    if (lesson.drawing.value.isEmpty)
      return 'The lamps are not all dark, although there is nothing to see. We frame none of them, since an answer to an empty picture would be nonsense; but it is we who know that. The choosing was never in the machine. It shines, and we read it, like a gauge in a cockpit.';
    const [first, second] = [pass.best, pass.runnerUp].map((output) => `${output} at ${written(pass.activation(3, output))}`);
    const isAlone = written(pass.activation(3, pass.runnerUp)) === written(0);
    const beside = tooCloseToCall(pass)
      ? `Here it hangs by a thread, ${first} and ${second}, and the rule throws that doubt away.`
      : `Here it is ${first}, and ${isAlone ? 'none of the others comes near' : `the next in line is ${second}`}.`;
    return `To turn ten brightnesses into one word, take the brightest and ignore the rest. ${beside} That rule is ours, not the machine’s. It makes no announcement and takes no decision. It shines, and we read it, like a gauge in a cockpit.`;
  },

  'which-sum':
    'If ten lamps shared out one certainty among them, the ten brightnesses would always add up to the same. That is how chances behave, and most people take these lamps for chances. Three pictures put it to the test.',

  sum(lesson) {
    const sums = threeSums(lesson);
    const towers = sums ? `The three towers: ${sums.all.map(({ sum }, i) => `${columnLetters[i]} ${written(sum)}`).join(', ')}. ` : '';
    return `${towers}Each lamp answers one question, “is it my digit?”, and never hears what the others have said. On a clean digit they seem to agree, since just one has cause to shine. That is good manners, not a law.`;
  },

  doubt:
    'For a moment a stored digit stands in the place of yours. Somebody meant one thing by it; but the top is neither quite closed nor quite open. I find such lamps rather likeable: they can say “I am torn”, as long as nobody makes them choose. Now, what between the two ends could bring that about?',

  yours: (lesson) =>
    `Try to confuse it: a digit with two readings, half of one, a letter. Can you make two lamps shine, or none? At the moment all ten come to ${total(lesson)}, and nothing keeps them there.`,
};
