/** What is read beside the pieces. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { StepTexts } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { assemblyOf, pieceNames } from './assembly';

const laid = (lesson: Lesson) => {
  const assembly = assemblyOf(lesson);
  return { ...assembly, count: assembly.isEmpty ? 0 : assembly.pieces.length, best: assembly.pass.best };
};

export const reading: StepTexts = {
  opening:
    'You have seen it run, and you have a right to be suspicious. Why should anybody expect that lamps behind lamps can read? Let us hope for something before we reckon; a hope is easier to test than a mystery. So look at a digit for once the way you would describe it.',

  why(lesson) {
    const { value, text } = hopeOf(lesson);
    const bet = value === 0 ? 'Not to be sure is a respectable position.' : `You have put your money on “${text}”.`;
    return `The pixels have a job, the answers have one; the two columns between simply stand there and glow. If you were one of those lamps, what would it be useful to notice? ${bet} A bet costs nothing here, and you will enjoy the ending more with something at stake.`;
  },

  sums: 'Say it to a child: a ring on top, a stick below. You would never describe a 9 in pixels. And such pieces are used again: the loop that serves in a 9 serves in an 8, the line serves in a 4. Few pieces, many digits. It is the trick of the alphabet.',

  build(lesson) {
    const { count, best } = laid(lesson);
    const now = count === 0 ? 'At the moment the grid is bare.' : `At the moment it takes what lies there for ${aDigit(best)}.`;
    return `Do it with your hands; it is the real network that reads what you lay down. ${now} Before you let go of a piece, say what it will be called. Sooner or later you will build a thing that is no digit in any country. It will be given a name all the same.`;
  },

  'which-piece'(lesson) {
    const { count, best } = laid(lesson);
    return count < 2
      ? 'For this you need two pieces or more on the grid, since something has to be left over. Put them together first. You know which one you would miss; but it is not you who is asked, and the network may get by with less, or with something else.'
      : `You know which piece you would miss. But it is not you who is asked. It says ${best} of the whole, for reasons of its own; perhaps it needs every piece, perhaps only one, perhaps it hangs on a corner to which you have paid no attention. Bet, and then look.`;
  },

  without(lesson) {
    const { count, best, pieces, without } = laid(lesson);
    if (count < 2)
      return 'Lay out one of the ready-made digits, and you will see a row of pictures here, each of them lacking something, with the name that the network finds for the rest. What is left is always enlarged to fill its square, so to your eyes a lonely loop is a 0 without a fault.';
    const decide = pieceNames(pieces).filter((_, i) => without[i]?.pass.best !== best);
    const told =
      decide.length === 0
        ? 'If you named a piece that must stay, you gave it your own needs.'
        : decide.length === pieces.length
          ? 'If you thought that one could go, you went on reading with your own eyes.'
          : `It cannot spare ${decide.join(', ')}. If you bet otherwise, you gave it your own needs.`;
    return `${told} And see what is left over: enlarged to fill the square, a loop by itself is a 0 to you, and a line is a 1. Nobody has told it that there are pieces. It takes in all the ink at once.`;
  },

  hope: 'Would it not be lovely? Somewhere in the second of those columns a lamp that lights for a loop, large or small or squashed. Another for a long line. Show a 9, and the two go on, and nobody has had to write a rule. The dashes say that it is a wish. Come along with it for a while.',

  'last-step':
    'See how much the wish would give us. If there are lamps for pieces, all that remains is a list you could write on the back of your hand. The little network on the stage does just that, with five lamps going in and three coming out. Cut one of the connections, and see which digit suffers.',
};
