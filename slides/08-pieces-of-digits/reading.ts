/** What is read beside the pieces. */
import { hopeOf } from '../../src/lesson/hope';
import type { Lesson } from '../../src/lesson/Lesson';
import type { Reading } from '../../src/scene/Step';
import { aDigit } from '../../src/theme/numbers';
import { assemblyOf, pieceNames } from './assembly';

const laid = (lesson: Lesson) => {
  const assembly = assemblyOf(lesson);
  return { ...assembly, count: assembly.isEmpty ? 0 : assembly.pieces.length, best: assembly.pass.best };
};

export const reading: Reading = {
  opening:
    'You have seen it run, and you have a right to be suspicious. Why should anybody expect that lamps behind lamps can read? Before we reckon with a single number, let us hope for something; a hope is easier to test than a mystery. So look at a digit for once not as a machine looks at it, and not as ink, but the way you would describe it.',

  why(lesson) {
    const { value, text } = hopeOf(lesson);
    const bet =
      value === 0
        ? 'You have not said anything definite yet, and that is a respectable position.'
        : `You have put your money on “${text}”.`;
    return `Two columns that nobody gave a job to. The tiles have one, the answers have one; these simply stand there and glow in patterns. If you were one of them, what would it be useful for you to notice? ${bet} It costs nothing, and it will not be marked. But you will enjoy the ending more if you have something at stake.`;
  },

  sums: 'Say it to a child: a ring on top, a stick below. You would never describe a 9 in tiles. And the nice thing about such pieces is that they are used again: the ring that serves in a 9 serves in an 8, and the stick serves in a 4. Few pieces, many digits. It is the trick of the alphabet, and of Lego, and of nearly all that is easy to learn.',

  build(lesson) {
    const { count, best } = laid(lesson);
    const now = count === 0 ? 'At the moment the grid is bare.' : `At the moment it takes what lies there for ${aDigit(best)}.`;
    return `Do it with your hands. These are real strokes, and it is the real network that reads them, so you are asking it what it thinks of your pieces. ${now} Build something, and say before you let go what it will be called. Sooner or later you will make a thing that is no digit in any country. It will be given a name all the same.`;
  },

  'which-piece'(lesson) {
    const { count, best } = laid(lesson);
    return count < 2
      ? 'For this you need two pieces or more on the grid, since one has to be left over. Put something together first. Then the question is a good one: you know which piece you would miss, but you are not the one who is being asked. The network may get by with less than you do, or with something else.'
      : `Now take something away again. You know what you would do: without its ring a 9 is none. But you are not the one who is being asked. It says ${best} of the whole, for reasons of its own, and perhaps it needs every piece, perhaps only one, perhaps it hangs on a corner to which you have paid no attention. Bet, and then look.`;
  },

  without(lesson) {
    const { count, best, pieces, without } = laid(lesson);
    if (count < 2)
      return 'With a single piece there is nothing to leave out. If you lay out one of the ready-made digits, you will see a row of pictures here, each of them lacking something, with the name that the network finds for it. What is left is always enlarged to fill its square, so to your eyes a lonely ring makes a splendid 0.';
    const decide = pieceNames(pieces).filter((_, i) => without[i]?.pass.best !== best);
    const told =
      decide.length === 0
        ? 'None of the pieces was indispensable, so if you named one that must stay, you gave it your own needs.'
        : decide.length === pieces.length
          ? 'Every piece was needed, so if you thought that one could go, you were reading on with your own eyes.'
          : `The ones it cannot spare: ${decide.join(', ')}. If you named another, you gave it your own needs.`;
    return `${told} And see what it makes of the remains. What is left over is enlarged to fill the square, so to you a ring by itself is a perfect 0, and a stick a 1. It takes in all the ink at once; nobody has told it that there are pieces.`;
  },

  hope: 'And yet, would it not be lovely? Somewhere in the second of those columns a lamp that lights for a ring, wherever the ring is, large or small or squashed. Another for a long stick. Show a 9, and the two go on, and nobody has had to write a rule. The lines are dashed because this is a wish. Come along with it for a while; it is a good one.',

  'last-step':
    'See how much the wish would give us. If there are lamps for pieces, all that remains is a list: this piece and that piece, therefore this digit. You could write it on the back of your hand. The little network on the stage does just that, with five lamps going in and three coming out. Cut one of its lines, and a digit goes wrong; join it, and all is well.',
};
