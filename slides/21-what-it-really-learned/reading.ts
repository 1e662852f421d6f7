/** What is read beside the opened neurons, and beside all that the network cannot bear. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { openedPictures } from '../shared/walls/openedPictures';
import { canMove } from './compassPart';
import { movesNow } from './moves';
import { exampleMove } from './state';
import { withstood } from './withstood';

const edges = 1;
/** What has become of a bet, by its value. */
const bets: Readonly<Record<number, string>> = {
  0: 'You left it open, and that was not the worst choice.',
  [edges]: 'You said edges: with a kind eye you may keep a part of your stake.',
  2: 'You said pieces. So did I, the first time; in these maps I looked in vain.',
  3: 'You said whole digits, and there is not a digit to be seen.',
  4: 'You said that it would have no name. Take the money.',
};

const fairNow = (lesson: Lesson) => {
  const fair = lesson.samples('fair');
  return fair.length > 0 ? withstood(lesson.network(), fair) : undefined;
};
const howMany = (right: readonly boolean[]) => right.filter(Boolean).length;

export const reading: StepTexts = {
  opening:
    'It is time to keep a promise. Before you knew what a weight was, we hoped for something lovely: first edges, then loops and lines, then digits. You can read the maps now; you know what green is for, and red. Sixteen lids, and under each a neuron that nobody has told what to look for.',

  recall(lesson) {
    const { value, text } = hopeOf(lesson);
    const bet =
      value === 0
        ? 'You have left it open so far, as you may; if you want to change that, do it now.'
        : `You have said “${text}”, and may still change your mind.`;
    return `${bet} It is a strange way round, when you think of it. Usually one asks what a thing is for, and then builds it. This one was built first, by trial and correction, until it worked; and only afterwards did anybody look inside, to see what it had become.`;
  },

  plain:
    'Before ours, a sister: the same lamps and lines, less practice. Go from map to map, and look for a loop, for a line. It is snow on an old television set, and this snow reads well over nine digits in ten, which I find nearly frightening. The dimmed parts need not worry you: no digit has ink there, so nothing ever corrected those dials.',

  ours: 'A stricter upbringing, and I must be careful what I claim: longer practice, bent digits, a price on every weight, and a low one on unlike neighbours. Four things at once, and nobody has tested which of them did it. But something like brushwork has appeared, arcs, strokes, a bit of a bow. You nearly want to give them names.',

  answer(lesson) {
    const { counts } = openedPictures(lesson.network());
    const bet = hopeOf(lesson).value;
    const lost = bet === edges && Math.max(...counts) === 0;
    return `${lost ? 'You said edges, and not one of these will do.' : bets[bet]} We asked of each whether half of its weights, by size, lie along a straight line, green on one side, red on the other; and were kinder, twice: ${counts.join(', then ')} of 16, another count than for the empty picture. Whether the second hidden layer finds loops, such maps cannot show: they lie over pixels, and it sees none. The machine was only told which answers were right; it found its own way.`;
  },

  'how-far': (lesson) =>
    canMove(movesNow(lesson).own.value)
      ? 'So what does it know, if it knows no shapes? A simple way of asking: change nothing about the digit, and slide it over the grid. To you it would stay the same all the way to the edge. Until now a small program may have moved your drawing to the middle; here it is switched off.'
      : 'So what does it know, if it knows no shapes? A simple way of asking is to slide a digit over the grid. What is there now cannot be slid anywhere, so put a digit there first. To you it would stay the same all the way to the edge. And to dials that belong to pixels?',

  shift(lesson) {
    const moves = movesNow(lesson).own.value;
    const others =
      'Dials side by side often stand alike, so a small push may be forgiven; a longer one meets dials set for other purposes.';
    if (!canMove(moves))
      return `Since nothing of yours can be moved, a stored digit shows it. ${others} If you thought that it would know a digit by its shape, wherever it stands, you thought of yourself: you follow it across the grid with your eyes.`;
    return moves.soonest
      ? `If you said never, you trusted it with the idea of a shape, the very thing that you could not put into words. It has ink in places, and nothing else. ${others} ${moves.soonest.turnsAt > 1 ? 'If you guessed too few, its practice on shifted digits has done it some good.' : 'For this digit a single step is enough.'}`
      : `If you said never, you win this bet; do not make a principle of it. Most digits give way. ${others} If you gave a number, you were right about the machine, and wrong about this one digit, which is sturdier than most.`;
  },

  'two-hundred'(lesson) {
    const measured = fairNow(lesson);
    const told = measured ? `${howMany(measured.rightAt(exampleMove, false))} is what remains.` : 'The count falls fast.';
    return `One digit is an anecdote; two hundred are something to go by. ${told} Nothing has happened to them that you would even mention to anybody. You may torture them further, turn them, shrink them, strew noise over them. Guess first which of these hurts least; I was wrong about that.`;
  },

  centre(lesson) {
    const measured = fairNow(lesson);
    const told = measured ? `${howMany(measured.rightAt(exampleMove, true))} right` : 'and most are right';
    return `A few lines of ordinary program, written by a person: find the middle of the ink, shift it to the middle of the grid; ${told}. So a part of what you admired was never learned at all; somebody did it beforehand. When a machine astonishes you, ask what was done to the question before it was put.`;
  },

  'upside-down':
    'Careful with the first of these numbers: a 0, a 1 and an 8 look much the same standing on their heads, so to get those right is no achievement. Take the second one home. Brightness tells you how far it leans. It does not tell you whether there is anything to lean on.',

  noise:
    'Each pixel at random, like rain. You would say that you see nothing. It could leave all ten lamps dark, and that would be a way of saying so; but nobody ever taught it to, and our rule reads off the brightest in any case. The network even has favourites. So when such a thing is sure of itself, ask first whether it has ever met anything of the kind.',

  'draw-no':
    'Turn it round: not “what is this?” but “what would you like best?” We climbed, a little at a time, to a picture that pleases one output most. It is no digit to anybody else. To tell things apart and to imagine them are two different gifts.',

  why: 'Do not be hard on it. In all its life somebody has wanted one of ten answers from it. No picture was ever empty, none was ever a face; “I don’t know” was never worth a point. It has become what its world asked of it. There are people of whom one could say the same.',
};
